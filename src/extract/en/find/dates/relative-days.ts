import { addDays, type PartialDate } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { readBracketed, readBracketedNumber } from './brackets.ts';
import { type DateMention, plainDate } from './date-mention.ts';
import { COUNTS, PARTS_OF_DAY } from './words.ts';

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
const DAYS_OF_UNIT: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
]);

/** "today", "this morning", "yesterday (January 8)", "last night", "two days ago", "the day after tomorrow". */
export function readRelative(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const day = relativeDay(tokens, i);
  if (!day) return null;
  const to = skipPartOfDay(tokens, day.to);
  const told = published?.length === 10 ? addDays(published, day.offset) : null;
  const bracket = readBracketed(tokens, to, published) ?? readBracketedNumber(tokens, to, told);
  return bracket ? { ...bracket, from: day.from } : plainDate(day.from, to, told);
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

function relativeDay(tokens: readonly Token[], i: number): Found | null {
  return dayAndOne(tokens, i) ?? namedDay(tokens, i) ?? daysAgo(tokens, i);
}

// Read from its first word on: "the day before" alone counts from the story.
function dayAndOne(tokens: readonly Token[], i: number): Found | null {
  if (lowerAt(tokens, i) !== 'day' && lowerAt(tokens, i + 1) !== 'day') return null;
  const at = lowerAt(tokens, i) === 'day' ? i : i + 1;
  if (at > i && lowerAt(tokens, i) !== 'the') return null;
  const offset = DAY_AND_ONE_OFFSETS.get(lowerAt(tokens, at + 2));
  const joined = ['before', 'after'].includes(lowerAt(tokens, at + 1));
  return offset !== undefined && joined ? { from: at, to: at + 3, offset } : null;
}

function namedDay(tokens: readonly Token[], i: number): Found | null {
  const word = lowerAt(tokens, i).replace(/['’]s$/u, '');
  const offset = DAY_OFFSETS.get(word);
  if (offset !== undefined) return { from: i, to: i + 1, offset };
  const next = lowerAt(tokens, i + 1);
  if (word === 'this' && (PARTS_OF_DAY.has(next) || next === 'day')) return { from: i, to: i + 2, offset: 0 };
  const lastNight = word === 'last' && (next === 'night' || next === 'evening') && lowerAt(tokens, i - 1) !== 'the';
  return lastNight ? { from: i, to: i + 2, offset: -1 } : null;
}

function daysAgo(tokens: readonly Token[], i: number): Found | null {
  const count = COUNTS.get(lowerAt(tokens, i));
  const unit = DAYS_OF_UNIT.get(lowerAt(tokens, i + 1));
  if (count === undefined || unit === undefined || lowerAt(tokens, i + 2) !== 'ago') return null;
  return { from: i, to: i + 3, offset: -count * unit };
}

export function skipPartOfDay(tokens: readonly Token[], i: number): number {
  return PARTS_OF_DAY.has(lowerAt(tokens, i)) ? i + 1 : i;
}
