import { nameKey, searchForm } from './fold.ts';

/** How a name fits what was searched for, the closest first. */
export const NAME_FITS = ['EXACT', 'PREFIX', 'WORDS', 'SPELLING', 'PARTIAL'] as const;
export type NameFit = (typeof NAME_FITS)[number];

/** The scripts that names are told apart by: HAN where any character is Han. */
export type Script = 'LATIN' | 'HAN' | 'OTHER';

/** Which of an entity's names a search found, and how it fits. */
export interface NameMatch {
  readonly name: string;
  readonly preferred: boolean;
  readonly script: Script;
  readonly fit: NameFit;
}

/** Shorter words are not searched for with a letter amiss. */
export const SHORTEST_FUZZY = 4;

/** The name that fits `text` best; of equal ones the first. `names` holds the preferred name first, and at least that. */
export function matchName(text: string, names: readonly [string, ...string[]]): NameMatch {
  const asked = { key: nameKey(text), words: toWords(text) };
  const [first, ...others] = names.map((name) => ({ name, ...fitOf(asked, name) }));
  if (!first) throw new Error('An entity without any name was found');
  const { name, fit } = others.reduce((best, other) => (isCloser(other, best) ? other : best), first);
  return { name, preferred: name === names[0], script: scriptOf(name), fit };
}

/** The script of a name. */
export function scriptOf(name: string): Script {
  if (/\p{Script=Han}/u.test(name)) return 'HAN';
  return /\p{Script=Latin}/u.test(name) ? 'LATIN' : 'OTHER';
}

interface Fit {
  readonly fit: NameFit;
  /** How many of the words it holds. */
  readonly held: number;
}

function fitOf({ key, words }: { key: string; words: readonly string[] }, name: string): Fit {
  const nameAsKey = nameKey(name);
  const known = toWords(name);
  const held = words.filter((word) => holds(known, word)).length;
  if (key === nameAsKey) return { fit: 'EXACT', held };
  if (key !== '' && nameAsKey.startsWith(key)) return { fit: 'PREFIX', held };
  if (held === words.length) return { fit: 'WORDS', held };
  const amiss = (word: string) => known.some((other) => isLetterAmiss(word, other));
  return { fit: words.every((word) => holds(known, word) || amiss(word)) ? 'SPELLING' : 'PARTIAL', held };
}

function isCloser(left: Fit, right: Fit): boolean {
  const difference = NAME_FITS.indexOf(left.fit) - NAME_FITS.indexOf(right.fit);
  return difference < 0 || (difference === 0 && left.held > right.held);
}

/** Han has no words: what is asked for may stand anywhere in the name. */
function holds(known: readonly string[], word: string): boolean {
  return known.includes(word) || (scriptOf(word) === 'HAN' && known.some((other) => other.includes(word)));
}

/** Do two words differ by one letter: changed, left out, added, or by two neighbours in the wrong order? */
function isLetterAmiss(left: string, right: string): boolean {
  if (left.length < SHORTEST_FUZZY || Math.abs(left.length - right.length) > 1) return false;
  const [a, b] = [[...left], [...right]];
  const start = a.findIndex((letter, at) => letter !== b[at]);
  if (start < 0) return right.length === left.length + 1;
  const isRest = (i: number, j: number) => a.slice(start + i).join('') === b.slice(start + j).join('');
  const turned = a[start] === b[start + 1] && a[start + 1] === b[start];
  return isRest(1, 1) || isRest(0, 1) || isRest(1, 0) || (turned && isRest(2, 2));
}

function toWords(text: string): string[] {
  return searchForm(text).split(' ').filter(Boolean);
}
