import { addDays, type PartialDate } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { FUTURE } from '../../vocabulary/verb-groups.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { type DateMention, plainDate } from './date-mention.ts';
import { makeDate } from './parts.ts';
import { PARTS_OF_DAY } from './words.ts';

/** "on the 18th", "on the afternoon of the 18th": a day of the month of publication, or of the month before where that is still to come. */
export function readLoneDay(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(lowerAt(tokens, i))?.[1] ?? 0);
  if (day < 1 || day > 31 || lowerAt(tokens, i - 1) !== 'the' || !isBehindDay(tokens, i - 2)) return null;
  const next = tokens[i + 1];
  if (next?.word && !BEHIND.has(next.lower)) return null;
  const ahead = tokens.some((t) => FUTURE.has(t.lower));
  return plainDate(i, i + 1, published?.length === 10 && !ahead ? lastOf(day, published) : null);
}

// "the 18th floor", "the 18th and 19th sessions" are of something else.
const BEHIND = wordSet('in at when while during he she they to');

function isBehindDay(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'on' || (lowerAt(tokens, at) === 'of' && PARTS_OF_DAY.has(lowerAt(tokens, at - 1)));
}

function lastOf(day: number, published: PartialDate): PartialDate | null {
  const [year = 0, month = 0, today = 0] = published.split('-').map(Number);
  if (day <= today) return makeDate(year, month, day);
  const [before = 0, last = 0] = addDays(published, -today).split('-').map(Number);
  return makeDate(before, last, day);
}
