import { wordSet } from '../../vocabulary/word-set.ts';

export const PARTS_OF_DAY = wordSet('morning afternoon evening noon night');

/** "a day", "two days". */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ...'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, i + 1] as const),
  ...Array.from({ length: 14 }, (_, i) => [String(i + 1), i + 1] as const),
]);

/** "first" is 0. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh'.split(' ').map((word, i) => [word, i] as const),
);
