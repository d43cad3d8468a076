import { addDays, type PartialDate } from '../../../domain/dates.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** First and last day of the journey that a release tells of. */
export interface Trip {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

const JOURNEYS = wordSet('visit trip tour mission journey delegation visited');

/** The first journey whose days are told: "a visit from 3 to 6 May", "a four-day visit from 3 May". */
export function findTrip(sentences: readonly Sentence[], dates: readonly (readonly DateMention[])[]): Trip | null {
  for (const sentence of sentences) {
    const trip = tripOf(sentence.tokens, dates[sentence.index] ?? []);
    if (trip) return trip;
  }
  return null;
}

// "Mr A was in X from 3 to 6 May".
function isStay(tokens: readonly Token[], i: number): boolean {
  return lowerAt(tokens, i) === 'in' && ['was', 'is', 'were', 'are'].includes(lowerAt(tokens, i - 1));
}

const ENDING = wordSet('conclude concludes concluded concluding complete completes completed end ends ended wrapped');

/** The days of the journey of this sentence. */
export function tripOf(tokens: readonly Token[], dates: readonly DateMention[]): Trip | null {
  const noun = tokens.findIndex((t, i) => JOURNEYS.has(t.lower) || isStay(tokens, i));
  if (noun < 0) return null;
  const range = dates.find((d) => d.date?.length === 10 && d.endDate !== null);
  if (range?.date && range.endDate) return { from: range.date, to: range.endDate };
  const length = lengthOf(tokens, noun);
  const day = dates.find((d) => d.date?.length === 10 && !d.bound)?.date;
  if (!length || !day) return null;
  return isEnding(tokens, noun)
    ? { from: addDays(day, 1 - length), to: day }
    : { from: day, to: addDays(day, length - 1) };
}

/** Does a verb before the noun say that the journey is over? */
export function isEnding(tokens: readonly Token[], before: number): boolean {
  return tokens.slice(Math.max(0, before - 8), before).some((t) => ENDING.has(t.lower));
}

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');

// "four-day", "4-day", "four days".
function lengthOf(tokens: readonly Token[], noun: number): number | null {
  for (let i = Math.max(0, noun - 5); i < noun; i++) {
    const [count, unit] = lowerAt(tokens, i).split('-');
    // A number and "-day" are three tokens: numbers have no inner hyphen.
    const isDays = unit === 'day' || (lowerAt(tokens, i + 1) === '-' && lowerAt(tokens, i + 2) === 'day');
    const days = NUMBERS.indexOf(count ?? '') + 1 || Number(/^\d{1,2}$/u.exec(count ?? '')?.[0] ?? 0);
    if (isDays && days > 0) return days;
  }
  return null;
}

/** Puts days in place of "the next day" and "on the first day of the visit"; "the same day" as nothing is dropped. */
export function resolveStoryDays(
  dates: readonly DateMention[],
  storyDay: PartialDate | null,
  trip: Trip | null,
): readonly DateMention[] {
  if (!dates.some((d) => d.storyDay)) return dates;
  let day = storyDay;
  return dates.flatMap((mention) => {
    if (mention.date?.length === 10 && mention.endDate === null && !mention.bound) day = mention.date;
    if (!mention.storyDay) return [mention];
    const { of, days } = mention.storyDay;
    if (of === 'STORY' && days === 0 && day?.length !== 10) return [];
    const date = of === 'TRIP' ? tripDay(trip, days) : day?.length === 10 ? addDays(day, days) : null;
    return [date === null ? { ...mention, vague: true as const } : { ...mention, date }];
  });
}

function tripDay(trip: Trip | null, days: number): PartialDate | null {
  if (trip === null) return null;
  const date = days < 0 ? trip.to : addDays(trip.from, days);
  return date <= trip.to ? date : null;
}
