import { isPartialDate, type PartialDate } from '../../../../domain/dates.ts';
import type { Token } from '../../../text/tokens.ts';
import { MONTHS } from '../../vocabulary/months.ts';

/** 1 to 12 where a capitalised month stands, abbreviated or not. */
export function monthAt(tokens: readonly Token[], i: number): number | undefined {
  const token = tokens[i];
  return token?.capital ? MONTHS.get(token.lower.replace(/\.$/u, '')) : undefined;
}

/** 1 to 31, of "8" and "8th". */
export function dayNumber(token: Token | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token?.lower ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** A year of the twentieth or twenty-first century, in four digits. */
export function yearNumber(token: Token | undefined): number | null {
  return /^(?:19|20)\d{2}$/u.test(token?.text ?? '') ? Number(token?.text) : null;
}

/** Null without a year, and for a day that the calendar does not have. */
export function makeDate(year: number | null, month: number, day: number): PartialDate | null {
  if (year === null) return null;
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPartialDate(date) ? date : null;
}
