import type { PartialDate } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { MONTHS } from '../../vocabulary/months.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { type DateMention, plainDate } from './date-mention.ts';
import { yearNumber } from './parts.ts';
import { yearWords } from './years.ts';

const BEFORE_LONE_MONTH = wordSet('in last since this next early late mid');

/** "March 2023", "April this year", "last May". */
export function readMonth(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const month = tokens[i]?.capital ? MONTHS.get(lowerAt(tokens, i)) : undefined;
  if (month === undefined) return null;
  // "March, 2014".
  const at = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
  const year = yearNumber(tokens[at]);
  if (year !== null) return plainDate(i, at + 1, format(year, month));
  const relative = yearWords(tokens, i + 1, published);
  if (relative) return plainDate(i, relative.to, format(relative.year, month));
  const before = lowerAt(tokens, i - 1);
  if (!BEFORE_LONE_MONTH.has(before) || !published) return null;
  return { ...plainDate(i, i + 1, format(yearOfLoneMonth(before, month, published), month)), yearGuessed: true };
}

function format(year: number, month: number): PartialDate {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** "last May" in April is of the year before, "next May" in June of the year after. */
function yearOfLoneMonth(before: string, month: number, published: PartialDate): number {
  const year = Number(published.slice(0, 4));
  const publishedMonth = Number(published.slice(5, 7) || 12);
  if (before === 'last' && month >= publishedMonth) return year - 1;
  return before === 'next' && month <= publishedMonth ? year + 1 : year;
}
