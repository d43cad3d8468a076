import { addDays, firstDay, lastDay, type PartialDate } from '../domain/dates.ts';

/** The days on which something was, or may have been. */
export interface Days {
  readonly first: string;
  readonly last: string;
  /** The text gives days, not a month or year. */
  readonly precise: boolean;
}

/** Longer than this it is told by its months. */
const MOST_DAYS = 31;
const MOST_MONTHS = 12;

export function daysOf(told: { readonly date: PartialDate | null; readonly endDate: PartialDate | null }): Days | null {
  if (told.date === null) return null;
  const end = told.endDate ?? told.date;
  const [first, last] = [firstDay(told.date), lastDay(end)];
  return { first, last: last < first ? first : last, precise: told.date.length === 10 && end.length === 10 };
}

export function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}

export function isSame(a: Days, b: Days): boolean {
  return a.first === b.first && a.last === b.last;
}

/** The number of days from the first to the last. */
export function lengthOf({ first, last }: Days): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
}

/** What it is looked up by: each of its days; of what is not known to the day, or long, its months; nothing for a year. */
export function unitsOf(days: Days): string[] {
  if (days.precise && lengthOf(days) <= MOST_DAYS) return eachDay(days.first, days.last);
  const months = [
    ...new Set(
      eachDay(days.first, days.last, 28)
        .map((day) => day.slice(0, 7))
        .concat(days.last.slice(0, 7)),
    ),
  ];
  return months.length < MOST_MONTHS ? months : [];
}

/** The units under which others that overlap it may stand. */
export function unitsAround(units: readonly string[]): string[] {
  return [...new Set(units.flatMap((unit) => [unit, ...(unit.length === 7 ? daysIn(unit) : [unit.slice(0, 7)])]))];
}

const daysIn = (month: string) => eachDay(firstDay(month), lastDay(month));

function eachDay(first: string, last: string, step = 1): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, step)) days.push(day);
  return days;
}
