type Passes<T> = (item: T, at: number) => unknown;

/** Where the first stands, from `from` to before `to`, that passes; -1 for none. Looks at no others, however long the list. */
export function firstBetween<T>(list: readonly T[], from: number, to: number, passes: Passes<T>): number {
  for (let i = Math.max(0, from); i < Math.min(to, list.length); i += 1) if (passes(list[i] as T, i)) return i;
  return -1;
}

/** The same of the last. */
export function lastBetween<T>(list: readonly T[], from: number, to: number, passes: Passes<T>): number {
  for (let i = Math.min(to, list.length) - 1; i >= Math.max(0, from); i -= 1) if (passes(list[i] as T, i)) return i;
  return -1;
}
