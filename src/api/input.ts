import { BadInput } from '../domain/errors.ts';
import type { Window } from '../graph/reader.ts';

const MAX_LENGTH = 500;

/** A text argument, not empty, of sane length and whole characters; else BAD_INPUT. */
export function readText(argument: string, text: string): string {
  if (text.trim() === '') throw new BadInput(`"${argument}" is empty`);
  if (text.length > MAX_LENGTH) throw new BadInput(`"${argument}" is longer than ${MAX_LENGTH} characters`);
  if (!isWhole(text)) throw new BadInput(`"${argument}" holds half of a character`);
  return text;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Has the text no half of a surrogate pair? The database would silently replace it. */
export function isWhole(text: string): boolean {
  return !LONE_SURROGATE.test(text);
}

interface WindowArguments {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf?: Date | string | null;
}

/** A window with both ends inclusive; BAD_INPUT where it ends before it begins. */
export function readWindow({ from, to, asOf }: WindowArguments): Window {
  if (from != null && to != null && from > to) throw new BadInput(`"from" (${from}) is later than "to" (${to})`);
  return { from: from ?? null, to: to ?? null, asOf: asOf instanceof Date ? asOf.toISOString() : (asOf ?? null) };
}

/** The size from which an event joins nobody; BAD_INPUT where it is out of range. */
export function readMassEvent(size: number | null | undefined): number {
  return readRange('massEvent', size ?? 20, 2, 10_000);
}

/** A whole number from `least` to `most`; else BAD_INPUT. */
export function readRange(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new BadInput(`"${argument}" is ${value}; it must be from ${least} to ${most}`);
}
