import { daysOf, isSame } from './days.ts';
import { likeness } from './likeness.ts';
import { keysAround, keysOf } from './report-keys.ts';
import type { Report } from './reports.ts';

/** A pair that may tell of one event, and how surely. */
export interface Edge {
  readonly a: Report;
  readonly b: Report;
  readonly strength: number;
}

/** Reports by what each may be one with. */
export type Likely = ReadonlyMap<Report, readonly Edge[]>;

/** Pairs of reports that share a key, each once. */
export function pairsOf(reports: readonly Report[]): [Report, Report][] {
  const holders = new Map<string, number[]>();
  for (const [at, report] of reports.entries()) {
    for (const key of keysOf(report)) {
      const list = holders.get(key);
      if (list) list.push(at);
      else holders.set(key, [at]);
    }
  }
  const pairs = new Map<number, [Report, Report]>();
  for (const [at, report] of reports.entries()) {
    for (const other of keysAround(report).flatMap((key) => holders.get(key) ?? [])) {
      const [low, high] = [Math.min(at, other), Math.max(at, other)];
      const [a, b] = [reports[low], reports[high]];
      if (a && b && low !== high) pairs.set(low * reports.length + high, [a, b]);
    }
  }
  return [...pairs.values()];
}

/** Must two reports be drawn together? They may tell of one event, or report one agreement, whose ties rest on both. */
export function isLinked(a: Report, b: Report): boolean {
  const share = a.draft.agreements.some(({ id }) => b.draft.agreements.some((other) => other.id === id));
  return share || likeness(a, b) > 0;
}

/** Reports with all that may tell of the same event; both ends know the edge. */
export function likelyPairs(reports: readonly Report[]): Likely {
  const likely = new Map<Report, Edge[]>(reports.map((report) => [report, []]));
  for (const [a, b] of pairsOf(reports)) {
    const strength = isToldApart(a, b) ? 0 : likeness(a, b);
    if (strength === 0) continue;
    likely.get(a)?.push({ a, b, strength });
    likely.get(b)?.push({ a: b, b: a, strength });
  }
  return likely;
}

/**
 * One release tells apart what it draws as two: but what it announces and what it reports of one day may be one.
 */
export function isToldApart(a: Report, b: Report): boolean {
  if (a.release.id !== b.release.id) return false;
  const [left, right] = [daysOf(a.draft), daysOf(b.draft)];
  const sameDay = left?.precise && right && isSame(left, right);
  return a.draft.status === b.draft.status || !sameDay || likeness(a, b) === 0;
}
