import { addDays, type PartialDate, weekdayOf } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { WEEKDAYS } from '../../vocabulary/months.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { readBracketed } from './brackets.ts';
import { type DateMention, plainDate } from './date-mention.ts';
import { readDayMonth, readMonthDay } from './days.ts';
import { skipPartOfDay } from './relative-days.ts';

/** "on Tuesday (June 3)", "last Friday": the weekday on or before publication, or the next one if the clause is about the future. */
export function readWeekday(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const weekday = weekdayAt(tokens, i);
  if (weekday === undefined) return null;
  const to = skipPartOfDay(tokens, i + 1);
  const explicit = readBracketed(tokens, to, published) ?? readBeside(tokens, to, published);
  if (explicit) return { ...explicit, from: i };
  const range = readRange(tokens, i, weekday, published);
  if (range) return range;
  const week = weekBehind(tokens, to);
  if (published?.length !== 10) return plainDate(i, week?.to ?? to, null);
  const date = addDays(published, -daysBack(tokens, i, weekday, published, week?.past ?? false));
  return { ...plainDate(i, week?.to ?? to, date), futureDate: date === published ? date : addDays(date, 7) };
}

function weekdayAt(tokens: readonly Token[], i: number): number | undefined {
  return tokens[i]?.capital ? WEEKDAYS.get(lowerAt(tokens, i)) : undefined;
}

/** "Tuesday, 3 June", "Tuesday June 3", "Tuesday, the 3rd of June". */
function readBeside(tokens: readonly Token[], to: number, published: PartialDate | null): DateMention | null {
  const comma = tokens[to]?.text === ',' ? to + 1 : to;
  const at = lowerAt(tokens, comma) === 'the' ? comma + 1 : comma;
  return readDayMonth(tokens, at, published) ?? readMonthDay(tokens, at, published);
}

const UNTIL = wordSet('to - – — until till through');

/** "Monday to Wednesday": the last such days that are over, or the next ones. */
function readRange(
  tokens: readonly Token[],
  i: number,
  first: number,
  published: PartialDate | null,
): DateMention | null {
  const last = UNTIL.has(lowerAt(tokens, i + 1)) ? weekdayAt(tokens, i + 2) : undefined;
  if (last === undefined) return null;
  if (published?.length !== 10) return plainDate(i, i + 3, null);
  const date = addDays(published, -((weekdayOf(published) - first + 7) % 7));
  const endDate = addDays(date, (last - first + 7) % 7);
  const nextWeek = lowerAt(tokens, i + 3) === 'next' && lowerAt(tokens, i + 4) === 'week';
  return { from: i, to: nextWeek ? i + 5 : i + 3, date, endDate, futureDate: addDays(date, 7), yearGuessed: false };
}

/** "Friday last week", "Friday of last week", "Friday this week". */
function weekBehind(tokens: readonly Token[], to: number): { readonly to: number; readonly past: boolean } | null {
  const at = lowerAt(tokens, to) === 'of' ? to + 1 : to;
  const word = lowerAt(tokens, at);
  if ((word !== 'last' && word !== 'this') || lowerAt(tokens, at + 1) !== 'week') return null;
  return { to: at + 2, past: word === 'last' };
}

/** "last Friday" told on a Friday is a week ago; "Tuesday last week" told on a Friday lies in the week before. */
function daysBack(
  tokens: readonly Token[],
  i: number,
  weekday: number,
  published: PartialDate,
  lastWeek: boolean,
): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (back === 0 && lowerAt(tokens, i - 1) === 'last') return 7;
  // The week begins on Monday.
  const inThisWeek = (weekday + 6) % 7 <= (weekdayOf(published) + 6) % 7;
  return lastWeek && inThisWeek ? back + 7 : back;
}
