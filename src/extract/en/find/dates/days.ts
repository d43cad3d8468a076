import type { PartialDate } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { WEEKDAYS } from '../../vocabulary/months.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import type { DateMention } from './date-mention.ts';
import { dayNumber, makeDate, monthAt, yearNumber } from './parts.ts';
import { readYearAfter } from './years.ts';

/** "8 January 2024", "the 8th of January". */
export function readDayMonth(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const day = dayNumber(tokens[i]);
  if (day === null) return null;
  const at = lowerAt(tokens, i + 1) === 'of' ? i + 2 : i + 1;
  const month = monthAt(tokens, at);
  return month === undefined ? null : makeDay(tokens, i, at + 1, month, day, published);
}

/** "January 8", "January 8, 2024". */
export function readMonthDay(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const month = monthAt(tokens, i);
  const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  const day = dayNumber(tokens[at]);
  return month === undefined || day === null ? null : makeDay(tokens, i, at + 1, month, day, published);
}

function makeDay(
  tokens: readonly Token[],
  from: number,
  to: number,
  month: number,
  day: number,
  published: PartialDate | null,
): DateMention | null {
  const year = readYearAfter(tokens, to, published, month, day);
  const last = readLastDay(tokens, year.to, lowerAt(tokens, from - 1) === 'between');
  const known = year.guessed && last?.year ? last.year : year.year;
  const date = makeDate(known, month, day);
  if (known !== null && date === null) return null;
  const end = last && makeDate(last.year ?? known, last.month, last.day);
  const endDate = end !== null && date !== null && end > date ? end : null;
  return { from, to: last?.to ?? year.to, date, endDate, yearGuessed: year.guessed };
}

interface LastDay {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  readonly to: number;
}

const UNTIL = wordSet('to - – — until till through');

/** "… to June 2", "– 2 June 2024", ", to Friday, June 7" behind a day: a range with the month on both ends. */
function readLastDay(tokens: readonly Token[], behind: number, between: boolean): LastDay | null {
  const i = tokens[behind]?.text === ',' ? behind + 1 : behind;
  const word = lowerAt(tokens, i);
  if (!UNTIL.has(word) && !(between && word === 'and')) return null;
  const from = skipWeekday(tokens, i + 1);
  const monthFirst = monthAt(tokens, from);
  const month = monthFirst ?? monthAt(tokens, from + 1);
  const day = dayNumber(tokens[monthFirst === undefined ? from : from + 1]);
  if (month === undefined || day === null) return null;
  const at = tokens[from + 2]?.text === ',' ? from + 3 : from + 2;
  const year = yearNumber(tokens[at]);
  return { month, day, year, to: year === null ? from + 2 : at + 1 };
}

function skipWeekday(tokens: readonly Token[], i: number): number {
  if (!WEEKDAYS.has(lowerAt(tokens, i))) return i;
  return tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
}
