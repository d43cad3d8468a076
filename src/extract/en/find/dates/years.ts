import type { PartialDate } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { type DateMention, plainDate } from './date-mention.ts';
import { yearNumber } from './parts.ts';

const BEFORE_YEAR = wordSet('in since of from until');

/** "in 2019", "last year". */
export function readYear(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const relative = yearWords(tokens, i, published);
  if (relative && lowerAt(tokens, i) !== 'this') return plainDate(i, relative.to, String(relative.year));
  const year = yearNumber(tokens[i]);
  return year !== null && BEFORE_YEAR.has(lowerAt(tokens, i - 1)) ? plainDate(i, i + 1, String(year)) : null;
}

const YEAR_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "last year", "this year", "next year", told from the day of publication. */
export function yearWords(
  tokens: readonly Token[],
  i: number,
  published: PartialDate | null,
): { readonly year: number; readonly to: number } | null {
  const offset = YEAR_OFFSETS.get(lowerAt(tokens, i));
  if (offset === undefined || lowerAt(tokens, i + 1) !== 'year' || !published) return null;
  return { year: Number(published.slice(0, 4)) + offset, to: i + 2 };
}

interface YearAfter {
  /** Null where neither text nor publication tells it. */
  readonly year: number | null;
  readonly to: number;
  readonly guessed: boolean;
}

/** The year behind a month and day (", 2024", "this year"), else the one that publication suggests. */
export function readYearAfter(
  tokens: readonly Token[],
  i: number,
  published: PartialDate | null,
  month: number,
  day: number,
): YearAfter {
  const at = tokens[i]?.text === ',' ? i + 1 : i;
  const year = yearNumber(tokens[at]);
  if (year !== null) return { year, to: at + 1, guessed: false };
  const words = yearWords(tokens, i, published);
  if (words) return { ...words, guessed: false };
  return { year: published ? nearestYear(published, month, day) : null, to: i, guessed: true };
}

/** A release of 2 January that says "December 31" means the old year: the year that brings the day nearest to publication. */
function nearestYear(published: PartialDate, month: number, day: number): number {
  const year = Number(published.slice(0, 4));
  if (published.length < 10) return year;
  const distance = (y: number) => Math.abs(Date.UTC(y, month - 1, day) - Date.parse(`${published}T00:00:00Z`));
  return [year, year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}
