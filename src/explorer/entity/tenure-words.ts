import { toDay } from '../app/dates.ts';
import type { TenureDates } from './tenure-span.ts';

/** From when a post was held, as far as is known. */
export function beginningOf({ from, fromText }: TenureDates): string {
  if (from) return toDay(from);
  return fromText ? edtfWords(fromText) : 'not known';
}

/** Until when, as far as is known. */
export function endOf({ to, toText }: TenureDates): string {
  if (to) return toDay(to);
  return toText ? edtfWords(toText) : 'no end known';
}

/** The days on which releases attest it; empty where none does. */
export function seenOf({ observedFrom, observedTo }: TenureDates): string {
  if (!observedFrom || !observedTo) return '';
  if (observedFrom === observedTo) return `seen on ${toDay(observedFrom)}`;
  return `seen from ${toDay(observedFrom)} to ${toDay(observedTo)}`;
}

/** `2022~` → `about 2022`, `[2021..2022]` → `between 2021 and 2022`; what else it may say as it is. */
export function edtfWords(edtf: string): string {
  const [, early, late] = /^\[(.+)\.\.(.+)\]$/u.exec(edtf) ?? [];
  if (early !== undefined && late !== undefined) return `between ${early} and ${late}`;
  const [, about] = /^(.+)~$/u.exec(edtf) ?? [];
  return about === undefined ? edtf : `about ${about}`;
}
