import { wordAt } from './dictionary.ts';

/** Finds the names of one release in its folded text: the length of the longest that begins at a position, 0 for none. */
export function nameFinder(names: ReadonlySet<string>): (text: string, at: number) => number {
  const forms = new Set(names);
  for (const name of names) {
    const parts = name.split('·');
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (last.length > 1) forms.add(last);
    // "阿比·艾哈迈德" is called "阿比" where that is no word.
    if (parts.length > 1 && first.length > 1 && wordAt(first, 0) === null) forms.add(first);
  }
  const lengths = new Map<string, Set<number>>();
  for (const form of forms) lengths.set(form.charAt(0), (lengths.get(form.charAt(0)) ?? new Set()).add(form.length));
  const longestFirst = new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)] as const));
  return (text, at) => longestFirst.get(text.charAt(at))?.find((length) => forms.has(text.slice(at, at + length))) ?? 0;
}
