/** Finds the names of one release in its folded text: the length of the longest that begins at a position, 0 for none. */
export function nameFinder(names: ReadonlySet<string>): (text: string, at: number) => number {
  const byFirst = new Map<string, string[]>();
  const add = (name: string) => byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), name]);
  for (const name of names) {
    add(name);
    const last = name.split('·').at(-1) ?? '';
    if (last !== name && last.length > 1) add(last);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (text, at) => (byFirst.get(text.charAt(at)) ?? []).find((name) => text.startsWith(name, at))?.length ?? 0;
}
