import { addDays, isPartialDate, type PartialDate, weekdayOf } from '../../../domain/dates.ts';
import type { TimeWords, Year } from '../text/times.ts';

/** A day as far as it is known. */
export interface ToldDate {
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  /** Its year or month is not said and cannot be known. */
  readonly lost: boolean;
}

/**
 * @param published the day that "today" is counted from; null where nobody says it
 * @param told the day in force, for "the next day"
 * @param ahead what is to come: a weekday is that of the days ahead
 */
export function resolveTime(
  time: TimeWords,
  published: PartialDate | null,
  told: PartialDate | null,
  ahead = false,
): ToldDate | null {
  if (time.kind === 'VAGUE') return null;
  if (time.kind === 'FROM_TOLD') return told?.length === 10 ? known(addDays(told, time.days)) : null;
  if (published?.length !== 10) return withoutPublication(time, told);
  if (time.kind === 'FROM_TODAY') return known(addDays(published, time.days));
  return time.kind === 'WEEKDAY' ? known(weekday(published, time, ahead)) : calendar(time, published, told);
}

/** Only a day with its year, or one near such a day, is known then. */
function withoutPublication(time: TimeWords, told: PartialDate | null): ToldDate {
  if (time.kind !== 'CALENDAR') return LOST;
  if (typeof time.year === 'number') return calendar(time, `${time.year}-01-01`, told);
  return told?.length === 10 && time.year === null ? calendar(time, told, told) : LOST;
}

const LOST: ToldDate = { date: null, endDate: null, lost: true };

function known(date: PartialDate): ToldDate {
  return { date, endDate: null, lost: false };
}

/** Weeks begin on Monday. Without a word for the week it is the nearest day, no more than three ahead, or the next of what is to come. */
function weekday(
  published: string,
  { week, weekday }: { week: number | null; weekday: number },
  toCome: boolean,
): string {
  const today = (weekdayOf(published) + 6) % 7;
  const wanted = (weekday + 6) % 7;
  if (week !== null) return addDays(published, wanted - today + week * 7);
  const ahead = (wanted - today + 7) % 7;
  return addDays(published, ahead > 3 && !toCome ? ahead - 7 : ahead);
}

function calendar(
  time: Extract<TimeWords, { kind: 'CALENDAR' }>,
  published: string,
  told: PartialDate | null,
): ToldDate {
  const month = monthOf(time, published, told);
  const year = yearOf(time.year, published) ?? nearestYear(month, time.day, published);
  const date = time.day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(time.day)}`;
  if (!isPartialDate(date)) return LOST;
  const end = time.until === null ? null : `${year}-${two(time.until.month ?? month)}-${two(time.until.day)}`;
  return { date, endDate: end !== null && isPartialDate(end) && end > date ? end : null, lost: false };
}

function yearOf(year: Year, published: string): number | null {
  if (year === null || typeof year === 'number') return year;
  return Number(published.slice(0, 4)) + year.offset;
}

function monthOf(time: Extract<TimeWords, { kind: 'CALENDAR' }>, published: string, told: PartialDate | null): number {
  if (typeof time.month === 'number') return time.month;
  const now = Number(published.slice(5, 7));
  if (time.past) return (time.day ?? 1) > Number(published.slice(8)) ? ((now + 10) % 12) + 1 : now;
  if (time.month !== null) return ((now + time.month.offset + 11) % 12) + 1;
  // "14日": of the month told, if that is near; a day far ahead is of the month before.
  if (told !== null && told.length === 10 && Math.abs(Date.parse(told) - Date.parse(published)) < 32 * 86_400_000)
    return Number(told.slice(5, 7));
  return (time.day ?? 1) - Number(published.slice(8)) > 20 ? ((now + 10) % 12) + 1 : now;
}

/** The year that brings the day nearest to the publication. */
function nearestYear(month: number, day: number | null, published: string): number {
  const year = Number(published.slice(0, 4));
  // Releases tell of days that have been, more often than of far ones to come.
  const distance = (y: number) => {
    const days = Date.parse(`${y}-${two(month)}-${two(Math.min(day ?? 15, 28))}`) - Date.parse(published);
    return days > 0 ? 3 * days : -days;
  };
  return [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b))[0] ?? year;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
