import type { Judged, Verdict } from './judge.ts';

/** What came of a group of predictions; precision leaves the optional ones out, and is null where none is left. */
export interface Outcome {
  readonly said: number;
  readonly correct: number;
  readonly optional: number;
  readonly precision: number | null;
}

export interface Bin {
  /** Confidence from here, below `to`; the last bin includes 1. */
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
  /** Mean confidence of what was not set aside. */
  readonly stated: number | null;
}

const EDGES = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

export function outcomeOf(judged: readonly Judged[]): Outcome {
  const count = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).length;
  const [correct, wrong] = [count('CORRECT'), count('WRONG')];
  const precision = correct + wrong === 0 ? null : correct / (correct + wrong);
  return { said: judged.length, correct, optional: count('OPTIONAL'), precision };
}

/** The outcome of each rule, by name. */
export function outcomesByRule(judged: readonly Judged[]): ReadonlyMap<string, Outcome> {
  const rules = [...new Set(judged.map(({ said }) => said.rule))].sort();
  return new Map(rules.map((rule) => [rule, outcomeOf(judged.filter(({ said }) => said.rule === rule))]));
}

/** How often what is said with a confidence is correct; bins that nothing fell into are left out. */
export function calibration(judged: readonly Judged[]): Bin[] {
  return EDGES.slice(1).flatMap((to, i) => {
    const from = EDGES[i] ?? 0;
    const held = judged.filter(({ said }) => said.confidence >= from && (said.confidence < to || to === 1));
    return held.length === 0 ? [] : [{ from, to, outcome: outcomeOf(held), stated: meanConfidence(held) }];
  });
}

function meanConfidence(judged: readonly Judged[]): number | null {
  const counted = judged.filter(({ verdict }) => verdict !== 'OPTIONAL');
  const total = counted.reduce((sum, { said }) => sum + said.confidence, 0);
  return counted.length === 0 ? null : total / counted.length;
}
