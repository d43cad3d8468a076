/** A date as the graph knows it: the day, or only the words of a release. */
export interface Dated {
  readonly date?: string | null;
  readonly dateText?: string | null;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `2023-05-11` → `11 May 2023`. */
export function toDay(date: string): string {
  return DAY.format(new Date(`${date}T00:00:00Z`));
}

/** The day, or what the release says of it, or nothing. */
export function dateWords({ date, dateText }: Dated): string {
  if (date) return toDay(date);
  return dateText ? `“${dateText}”` : '';
}

/** `2026-03-03T09:12:00Z` → `3 Mar 2026`. */
export function toDayOfMoment(moment: string): string {
  return DAY.format(new Date(moment));
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/u;

/** A day that can be asked for; anything else that an address may hold is none. */
export function asDay(value: string | undefined): string | undefined {
  return value !== undefined && WHOLE_DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
