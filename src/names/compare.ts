import { compareHan, compareHanAndLatin, compareLatin } from './compare-chinese.ts';
import { compareForeign } from './compare-foreign.ts';
import { compareWords } from './compare-western.ts';
import { spellingKeys } from './keys.ts';
import { type ParsedName, parseName } from './parse.ts';
import { best, type NameVerdict } from './verdict.ts';

/**
 * Whether two names of persons, in any script, may be one person's. Symmetric; knows only the names, never who bears
 * them. SPELLING implies that both share a key of `spellingKeys`.
 */
export function compareNames(a: string, b: string): NameVerdict {
  const [left, right] = [parseName(a), parseName(b)];
  if (left.key === right.key) return isWhole(left) ? 'EQUAL' : 'OPEN';
  const verdict = compareParsed(left, right);
  if (verdict !== 'SPELLING') return verdict;
  const keys = new Set(spellingKeys(a));
  return spellingKeys(b).some((key) => keys.has(key)) ? 'SPELLING' : 'OPEN';
}

function compareParsed(left: ParsedName, right: ParsedName): NameVerdict {
  if (left.isHan && right.isHan) return best(pairs(left.han, right.han, compareHan));
  if (left.isHan) return right.latin.length > 0 ? compareReadings(left, right) : compareForeign(left, right);
  if (right.isHan) return compareParsed(right, left);
  const chinese = pairs(left.latin, right.latin, compareLatin);
  // A name that may be Chinese says by its words alone only that it is written otherwise.
  const words = compareWords(left.words, right.words);
  const plain = left.latin.length > 0 && right.latin.length > 0;
  return best(plain ? chinese : [...chinese, words]);
}

const compareReadings = (left: ParsedName, right: ParsedName): NameVerdict =>
  best(pairs(left.han, right.latin, compareHanAndLatin));

function pairs<L, R>(left: readonly L[], right: readonly R[], compare: (a: L, b: R) => NameVerdict): NameVerdict[] {
  return left.flatMap((one) => right.map((other) => compare(one, other)));
}

/** More than a surname? */
function isWhole({ isHan, key, words, han }: ParsedName): boolean {
  if (isHan) return han.length === 0 ? key.length > 1 : han.some(({ given }) => given.length > 0);
  return words.length > 1;
}
