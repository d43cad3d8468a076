import { addDays, type PartialDate, weekdayOf } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { WEEKDAYS } from '../../vocabulary/months.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { type DateMention, plainDate } from './date-mention.ts';
import { readDayRange } from './day-ranges.ts';
import { readDayMonth, readMonthDay } from './days.ts';

const DAY_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** "the day before yesterday", "the day after tomorrow". */
const DAY_AND_ONE_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -2],
  ['tomorrow', 2],
]);
const PARTS_OF_DAY = wordSet('morning afternoon evening noon night');

/** "today", "this morning", "yesterday (January 8)", "the day after tomorrow". */
export function readRelative(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const day = relativeDay(tokens, i);
  if (!day) return null;
  const to = skipPartOfDay(tokens, day.to);
  const bracket = readBracketed(tokens, to, published);
  if (bracket) return { ...bracket, from: i };
  return plainDate(day.from, to, published?.length === 10 ? addDays(published, day.offset) : null);
}

function relativeDay(tokens: readonly Token[], i: number): { from: number; to: number; offset: number } | null {
  const word = lowerAt(tokens, i);
  const further = DAY_AND_ONE_OFFSETS.get(word);
  if (further !== undefined && lowerAt(tokens, i - 2) === 'day') return { from: i - 2, to: i + 1, offset: further };
  const offset = DAY_OFFSETS.get(word);
  if (offset !== undefined) return { from: i, to: i + 1, offset };
  const thisPart = word === 'this' && PARTS_OF_DAY.has(lowerAt(tokens, i + 1));
  return thisPart ? { from: i, to: i + 2, offset: 0 } : null;
}

function skipPartOfDay(tokens: readonly Token[], i: number): number {
  return PARTS_OF_DAY.has(lowerAt(tokens, i)) ? i + 1 : i;
}

/** "(January 8)" right after "today". */
function readBracketed(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  if (tokens[i]?.text !== '(') return null;
  const inner =
    readDayRange(tokens, i + 1, published) ??
    readDayMonth(tokens, i + 1, published) ??
    readMonthDay(tokens, i + 1, published);
  if (!inner) return null;
  const close = tokens.findIndex((t, k) => k >= inner.to && k < inner.to + 6 && t.text === ')');
  return close < 0 ? null : { ...inner, from: i, to: close + 1 };
}

/** "on Tuesday (June 3)", "last Friday": the weekday on or before publication, or the next one if the clause is about the future. */
export function readWeekday(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const weekday = tokens[i]?.capital ? WEEKDAYS.get(lowerAt(tokens, i)) : undefined;
  if (weekday === undefined) return null;
  const to = skipPartOfDay(tokens, i + 1);
  const next = tokens[to]?.text === ',' ? to + 1 : to;
  const explicit =
    readBracketed(tokens, to, published) ??
    readDayMonth(tokens, next, published) ??
    readMonthDay(tokens, next, published);
  if (explicit) return { ...explicit, from: i };
  if (published?.length !== 10) return plainDate(i, to, null);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const date = addDays(published, -back);
  return { ...plainDate(i, to, date), futureDate: back === 0 ? published : addDays(date, 7) };
}
