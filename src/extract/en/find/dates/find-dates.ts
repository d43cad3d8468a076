import { isPartialDate, type PartialDate } from '../../../../domain/dates.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Token } from '../../../text/tokens.ts';
import { type DateMention, plainDate } from './date-mention.ts';
import { readDayRange } from './day-ranges.ts';
import { readDayMonth, readMonthDay } from './days.ts';
import { readMonth } from './months.ts';
import { readRelative, readWeekday } from './relative-days.ts';
import { readYear } from './years.ts';

type DateReader = (tokens: readonly Token[], i: number, published: PartialDate | null) => DateMention | null;

// The order matters: "today (January 8)" before "January 8", a full date before a month, a month before a year.
const READERS: readonly DateReader[] = Object.freeze([
  readRelative,
  readIso,
  readDayRange,
  readDayMonth,
  readMonthDay,
  readWeekday,
  readMonth,
  readYear,
]);

/** Finds the dates of a sentence, left to right. `published` is the reference date: no stage reads the clock. */
export function findDates({ tokens }: Sentence, published: PartialDate | null): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const mention = readDate(tokens, i, published);
    if (mention) found.push(mention);
    i = mention?.to ?? i + 1;
  }
  return found;
}

function readDate(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  for (const read of READERS) {
    const mention = read(tokens, i, published);
    if (mention) return mention;
  }
  return null;
}

function readIso(tokens: readonly Token[], i: number): DateMention | null {
  const text = tokens[i]?.text ?? '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && isPartialDate(text) ? plainDate(i, i + 1, text) : null;
}
