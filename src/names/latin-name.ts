import { type Given, readGiven } from './given.ts';
import type { Word } from './latin-words.ts';
import { isSyllable } from './sounds.ts';
import { isSurname } from './surnames.ts';
import { PERHAPS_WESTERN } from './western-names.ts';

/** A romanised Chinese name, as far as its words tell. */
export interface LatinName {
  /** Folded, as one word each; two for a married name. */
  readonly surnames: readonly string[];
  readonly given: Given | null;
  /** Given names of the West, sorted: "Tom" of "Tom Fung Wai-lam". */
  readonly western: readonly string[];
  /** "kc" of "John KC Lee"; empty for none. */
  readonly initials: string;
  /** The words do not tell which is the surname, and it was taken not to stand first. */
  readonly turned: boolean;
}

type Division = Pick<LatinName, 'surnames' | 'given' | 'turned'>;

/** How a romanised name may be divided as a Chinese one; none where it is no such name. */
export function readLatin(words: readonly Word[]): LatinName[] {
  return [words, ...otherwise(words)].flatMap(divide);
}

/** Names that look like an initial: 柯 is "O" in Macao, 瑜 "U". */
const SHORT = new Set(['o', 'u']);

/** "Sam Wong" and "Sam Hou-fai", "Goh Chok Ann" and "Goh Ann": what is a given name of the West may be none. */
function otherwise(words: readonly Word[]): Word[][] {
  const [first, ...rest] = words;
  const last = rest.at(-1);
  if (!first || !last) return [];
  const short = words.filter((word) => word.initials && SHORT.has(word.letters));
  return [
    ...(short.length > 0 ? [words.map((word) => (short.includes(word) ? { ...word, initials: false } : word))] : []),
    ...(PERHAPS_WESTERN.has(first.letters) || (rest.length > 1 && !isSurname(first.letters) && first.parts.length === 1)
      ? [[{ ...first, western: true }, ...rest]]
      : []),
    ...(last.western ? [[...words.slice(0, -1), { ...last, western: false }]] : []),
  ];
}

function divide(words: readonly Word[]): LatinName[] {
  const initials = words.filter((word) => word.initials).map((word) => word.letters);
  const named = words.filter((word) => !word.initials);
  const chinese = named.filter(isChinese);
  const western = named.filter((word) => !isChinese(word)).map((word) => word.letters);
  // Between two Chinese words a foreign one tells that this is no Chinese name.
  if (chinese.length === 0 || western.length > 2 || (western.length > 0 && !together(named))) return [];
  const about = { western: western.sort(), initials: initials.join('') };
  return divisions(chinese).map((division) => ({ ...division, ...about }));
}

function isChinese(word: Word): boolean {
  if (word.western) return false;
  return isSurname(word.letters) || readGiven([word]) !== null;
}

/** "Tom Fung Wai-lam", "Fung Wai-lam Tom", "Wai-lam Tom Fung": the Chinese words stand together, or about one given name. */
function together(words: readonly Word[]): boolean {
  const shape = words.map((word) => (isChinese(word) ? 'c' : 'w')).join('');
  return /^(?:w*c+w*|cwc)$/u.test(shape);
}

function divisions(words: readonly Word[]): Division[] {
  const marked = words.filter((word) => word.capitals);
  const [surname] = marked;
  if (surname && marked.length === 1) return markedSurname(surname, words);
  const [one, two] = words;
  if (!one) return [];
  if (!two) return isSurname(one.letters) ? [alone(one.letters)] : [];
  return words.length === 2 ? ofTwo(one, two) : ofMore(words);
}

/** "FUNG Wai-lam", "Wai-lam FUNG". */
function markedSurname(surname: Word, words: readonly Word[]): Division[] {
  const rest = words.filter((word) => word !== surname);
  if (!isSurname(surname.letters) && !isSyllable(surname.letters, 'pinyin')) return [];
  return rest.length === 0 ? [alone(surname.letters)] : named([surname.letters], rest);
}

function ofTwo(one: Word, two: Word): Division[] {
  if (isCompound(one, two)) return [alone(one.letters + two.letters)];
  const rare = one.parts.length === 1 && isSyllable(one.letters, 'pinyin') && isSyllable(two.letters, 'pinyin');
  const straight = rare || isSurnameWord(one, two) ? named([one.letters], [two]) : [];
  const turned = isSurnameWord(two, one) ? named([two.letters], [one], straight.length > 0) : [];
  return [...straight, ...turned];
}

/** May the one be a surname beside the other? One that no table has, if the other is plainly a given name. */
function isSurnameWord(word: Word, other: Word): boolean {
  if (isSurname(word.letters)) return !isPlainlyGiven(word);
  return word.parts.length === 1 && isSyllable(word.letters, 'pinyin') && isPlainlyGiven(other);
}

const isPlainlyGiven = (word: Word): boolean =>
  !isSurname(word.letters) && (word.parts.length > 1 || !isSyllable(word.letters, 'mixed'));

function ofMore(words: readonly Word[]): Division[] {
  const [one, two, ...rest] = words;
  const last = words.at(-1);
  if (!one || !two || !last || words.length > 4) return [];
  if (isCompound(one, two)) return named([one.letters + two.letters], rest);
  const married = isSurname(one.letters) && isSurname(two.letters) ? named([one.letters, two.letters], rest) : [];
  if (married.some(({ given }) => given && (given.apart || !isSyllable(given.letters, 'mixed')))) return married;
  if (words.length > 3) return [];
  const straight = isSurname(one.letters) ? named([one.letters], [two, last]) : [];
  const turned = isSurname(last.letters) ? named([last.letters], [one, two], straight.length > 0) : [];
  return [...straight, ...turned];
}

const isCompound = (one: Word, two: Word): boolean =>
  one.parts.length + two.parts.length === 2 && isSurname(one.letters + two.letters);

const alone = (surname: string): Division => ({ surnames: [surname], given: null, turned: false });

function named(surnames: readonly string[], words: readonly Word[], turned = false): Division[] {
  const given = readGiven(words);
  return given ? [{ surnames, given, turned }] : [];
}
