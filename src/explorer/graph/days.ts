import { asDay, toDay } from '../app/dates.ts';

/** Milliseconds of a day. Days are counted in UTC, so that all are equally long. */
const DAY = 86_400_000;

/** Days from 1970-01-01 to a day `2023-05-11`, for a slider. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The day of such a number. */
export function dayOfNumber(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** The first and last of some days; undefined where there is none. */
export function spanOf(
  days: Iterable<string | undefined>,
): { readonly first: string; readonly last: string } | undefined {
  const known = [...days].filter((day) => day !== undefined).toSorted();
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** A day as it is read: `11 May 2023`. What is no day stays as it is. */
export function sayDay(day: string): string {
  return asDay(day) === undefined ? day : toDay(day);
}
