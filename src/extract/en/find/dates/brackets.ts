import { addDays, type PartialDate } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { type DateMention, plainDate } from './date-mention.ts';
import { readDayRange } from './day-ranges.ts';
import { readDayMonth, readMonthDay } from './days.ts';

const LONGEST = 6;

/** "(January 8)", "(8 January, Paris time)", "(Tuesday, 8 January)" right behind a word for a day. */
export function readBracketed(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  if (tokens[i]?.text !== '(') return null;
  const inner = readDate(tokens, i + 1, published) ?? readDate(tokens, i + 3, published);
  if (!inner || inner.from > i + 3) return null;
  const close = tokens.findIndex((t, k) => k >= inner.to && k < inner.to + LONGEST && t.text === ')');
  return close < 0 ? null : { ...inner, from: i, to: close + 1 };
}

function readDate(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  return readDayRange(tokens, i, published) ?? readDayMonth(tokens, i, published) ?? readMonthDay(tokens, i, published);
}

const FARTHEST_DAY = 3;

/** "today (2)", "this morning (02)": the day of the month alone, as writers set it who write on the next day. */
export function readBracketedNumber(tokens: readonly Token[], i: number, day: PartialDate | null): DateMention | null {
  const number = tokens[i + 1]?.text ?? '';
  if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')' || !/^\d{1,2}$/u.test(number) || day?.length !== 10)
    return null;
  const near = Array.from({ length: 2 * FARTHEST_DAY + 1 }, (_, k) => addDays(day, k - FARTHEST_DAY));
  const told = near.find((date) => Number(date.slice(8)) === Number(number));
  return told === undefined ? null : plainDate(i, i + 3, told);
}

/** "on 9 May (8 May local time)": the day where it happened wins over that of the writer. */
export function withLocalDay(
  tokens: readonly Token[],
  mention: DateMention,
  published: PartialDate | null,
): DateMention {
  if (mention.endDate !== null || mention.date?.length !== 10) return mention;
  const bracket = readBracketed(tokens, mention.to, published);
  const local = bracket && Array.from({ length: LONGEST }, (_, k) => lowerAt(tokens, bracket.to - 1 - k));
  return bracket && local?.includes('local') ? { ...bracket, from: mention.from } : mention;
}
