import type { Prediction } from '../../../src/extract/index.ts';
import { CORE_TYPES, type FactType, type GoldRelease, TYPES } from './gold.ts';
import { type Judged, type Judgement, judge } from './judge.ts';

/** How much was found. Shares are 0 to 1, and null where there was nothing to find and nothing said. */
export interface Figures {
  readonly gold: number;
  readonly predicted: number;
  readonly correct: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Score {
  readonly releases: number;
  readonly types: Readonly<Record<FactType, Figures>>;
  readonly core: Figures;
  readonly all: Figures;
  readonly planned: {
    readonly total: number;
    readonly found: number;
    readonly wrong: number;
    readonly reportedAsHappened: number;
  };
  readonly optional: number;
  /** What was said of releases that tell nothing: their ids begin with `null-`. */
  readonly fromNull: number;
  /** Every prediction of the scored types with its verdict, announced ones too. */
  readonly judged: readonly Judged[];
}

/** Scores what was read in some releases by the rules of the gold; predictions of other releases and types are left out. */
export function score(releases: readonly GoldRelease[], predictions: readonly Prediction[]): Score {
  const all = releases.flatMap((release) => TYPES.map((type) => judge(release, type, predictions)));
  const ofTypes = (types: readonly FactType[]) => figures(all.filter(({ type }) => types.includes(type)));
  const judged = all.flatMap(({ told, announced }) => [...told, ...announced]);
  return {
    releases: releases.length,
    types: Object.fromEntries(TYPES.map((type) => [type, ofTypes([type])])) as Record<FactType, Figures>,
    core: ofTypes(CORE_TYPES),
    all: ofTypes(TYPES),
    planned: {
      total: sum(all, ({ planned }) => planned),
      found: sum(all, ({ announced }) => count(announced, 'CORRECT')),
      wrong: sum(all, ({ announced }) => count(announced, 'WRONG')),
      reportedAsHappened: sum(all, ({ happened }) => happened),
    },
    optional: count(judged, 'OPTIONAL'),
    fromNull: predictions.filter(({ document }) => document.startsWith('null-')).length,
    judged,
  };
}

function figures(judgements: readonly Judgement[]): Figures {
  const gold = sum(judgements, (one) => one.gold);
  const correct = sum(judgements, ({ told }) => count(told, 'CORRECT'));
  const predicted = correct + sum(judgements, ({ told }) => count(told, 'WRONG'));
  const none = gold + predicted === 0;
  return {
    gold,
    predicted,
    correct,
    precision: none ? null : predicted === 0 ? 0 : correct / predicted,
    recall: none ? null : gold === 0 ? 0 : correct / gold,
    f1: none ? null : (2 * correct) / (gold + predicted),
  };
}

function count(judged: readonly Judged[], wanted: Judged['verdict']): number {
  return judged.filter(({ verdict }) => verdict === wanted).length;
}

function sum<T>(list: readonly T[], value: (one: T) => number): number {
  return list.reduce((total, one) => total + value(one), 0);
}
