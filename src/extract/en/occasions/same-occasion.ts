import { foldName } from '../../../domain/names.ts';
import { AGREEMENT_HEADS } from '../vocabulary/events.ts';
import { ordinalNumber } from '../vocabulary/ordinals.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Twice the words in common over all words of both: from here on two names mean one thing. */
const LEAST_OVERLAP = 0.67;

/** A name as it is compared: folded, and its words that tell something. */
export interface OccasionName {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  /** Papers that it counts in the plural: memorandum of "memorandums of cooperation". */
  readonly several: ReadonlySet<string>;
  /** 5 of "Fifth Plenary Session"; null where nothing is counted. */
  readonly number: number | null;
}

export function readName(text: string): OccasionName {
  const numbers = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .map(ordinalNumber);
  return {
    folded: foldName(text),
    words: contentWords(text),
    several: papersOf(text),
    number: numbers.find((one) => one !== null) ?? null,
  };
}

/** The same name, or one that holds nearly all words of the other. */
export function sameOccasion(left: string, right: string): boolean {
  return sameNames(readName(left), readName(right));
}

export function sameNames(left: OccasionName, right: OccasionName): boolean {
  if (left.folded === right.folded) return true;
  // The fourth plenary session is not the fifth.
  if (left.number !== null && right.number !== null && left.number !== right.number) return false;
  const [a, b] = [left.words, right.words];
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  // Of a short name every word counts: a "strategic cooperation memorandum" is no "memorandum of cooperation".
  if (Math.min(a.size, b.size) <= 3) return a.size === b.size && common === a.size;
  return (2 * common) / (a.size + b.size) >= LEAST_OVERLAP;
}

/** All words of the short name stand in the full one, which has more of them; two at least. Several papers are not one. */
export function shortFor({ words: a, several }: OccasionName, { words: b, several: others }: OccasionName): boolean {
  return a.size >= 2 && a.size < b.size && [...a].every((word) => b.has(word)) && sameWords(several, others);
}

/** "the event" fits any event; "the agreement" an agreement; "the MOU" a memorandum of understanding. */
export function headFits(name: string, head: string): boolean {
  const single = head.replace(/s$/u, '');
  if (ANY_OCCASION.has(single)) return true;
  const words = contentWords(name);
  if (single === 'mou') return words.has('memorandum') || words.has('mou');
  return words.has(single) || words.has(`${single}s`);
}

const ANY_OCCASION = wordSet('event activity occasion document');
function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

/** The papers that a name tells in the plural, in the singular; "exchanges" and "relations" are no papers. */
function papersOf(text: string): Set<string> {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => AGREEMENT_HEADS.has(word) && singular(word) !== word).map(singular));
}

const LIGHT = wordSet('of the for and a an on in to');

function contentWords(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/\bmous?\b/gu, 'memorandum understanding')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !LIGHT.has(word))
      .map(singular),
  );
}

function singular(word: string): string {
  return word === 'memoranda' ? 'memorandum' : word.replace(/s$/u, '');
}
