/** A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Unknown is null, never guessed. */
export type PartialDate = string;

export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'UNKNOWN';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Is this a date of the calendar (no 30 February), in one of the three forms? */
export function isPartialDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (Number(year) < 1) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

export function precisionOf(date: PartialDate | null): Precision {
  if (date === null) return 'UNKNOWN';
  if (date.length === 10) return 'DAY';
  return date.length === 7 ? 'MONTH' : 'YEAR';
}

/** The first possible day, `YYYY-MM-DD`: what a graph date holds. */
export function firstDay(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last possible day: windows match by overlap of first to last. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${String(daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))).padStart(2, '0')}`;
}

/** `date` moved by whole days; only for a date whose day is known. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
