import type { PartialDate } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { MONTHS } from '../../vocabulary/months.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import type { DateMention } from './date-mention.ts';
import { dayNumber, makeDate, monthAt } from './parts.ts';
import { readYearAfter } from './years.ts';

/** "June 23 to 25", "June 23-25", "from 23 to 25 June 2024". */
export function readDayRange(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const before = monthAt(tokens, i);
  const range = readRange(tokens, before === undefined ? i : i + 1);
  if (!range) return null;
  if (before !== undefined) return makeRange(tokens, i, range.to, before, range, published);
  const after = MONTHS.get(lowerAt(tokens, range.to));
  return after === undefined ? null : makeRange(tokens, i, range.to + 1, after, range, published);
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

const UNTIL = wordSet('to - – — and until till through');

function readRange(tokens: readonly Token[], i: number): Range | null {
  const joined = /^(\d{1,2})[-–](\d{1,2})$/u.exec(tokens[i]?.text ?? '');
  if (joined) return { first: Number(joined[1]), last: Number(joined[2]), to: i + 1 };
  const first = dayNumber(tokens[i]);
  if (first === null || !UNTIL.has(lowerAt(tokens, i + 1))) return null;
  const last = dayNumber(tokens[i + 2]);
  return last === null || last <= first ? null : { first, last, to: i + 3 };
}

function makeRange(
  tokens: readonly Token[],
  from: number,
  to: number,
  month: number,
  { first, last }: Range,
  published: PartialDate | null,
): DateMention | null {
  const year = readYearAfter(tokens, to, published, month, first);
  const date = makeDate(year.year, month, first);
  if (year.year !== null && date === null) return null;
  return { from, to: year.to, date, endDate: makeDate(year.year, month, last), yearGuessed: year.guessed };
}
