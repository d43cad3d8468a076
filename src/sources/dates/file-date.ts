import { isPartialDate } from '../../domain/dates.ts';

const DATE = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/gu;

/** The date in a file name: `…-2024-08-31.txt`, `20240831`, `2024_08_31`. Null where there is none, or more than one. */
export function findFileDate(fileName: string): string | null {
  const dates = [...fileName.matchAll(DATE)]
    .map(([, year, , month, day]) => `${year}-${month}-${day}`)
    .filter((date) => isPartialDate(date));
  return new Set(dates).size === 1 ? (dates[0] ?? null) : null;
}
