import type { ItineraryQuery } from '../api/operations.ts';
import { dayNumber, dayOfNumber } from '../graph/days.ts';

type Answered = NonNullable<ItineraryQuery['node']>;
export type Stop = Extract<Answered, { readonly itinerary: unknown }>['itinerary']['stops'][number];

/** The most days that the server tells at once. */
const MOST_DAYS = 366;

/** The year that ends with the latest of some events, for who has not said which days; without any date, none. */
export function yearBefore(events: readonly { readonly date: string | null; readonly endDate: string | null }[]) {
  const last = events
    .flatMap(({ date, endDate }) => endDate ?? date ?? [])
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : { from: dayOfNumber(dayNumber(last) - MOST_DAYS + 1), to: last };
}

/** As many days as are allowed, from the first one on. */
export function clamped(from: string, to: string): { readonly from: string; readonly to: string } {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return { from, to: dayOfNumber(Math.min(Math.max(first, last), first + MOST_DAYS - 1)) };
}

/** The role in words: `as host`; of one who merely took part, none. */
export function sayRole(role: string | null): string | undefined {
  return role === null || role === 'ATTENDEE' ? undefined : `as ${role.toLowerCase().replaceAll('_', '-')}`;
}
