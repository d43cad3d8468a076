import type { Judgement } from '../domain/judgement.ts';

/** The judgements that stand, by the id of each end: of those on one pair the latest. They must be in order of time. */
export function standingJudgements(judgements: readonly Judgement[]): Map<string, Judgement[]> {
  const latest = new Map(judgements.map((judgement) => [`${judgement.left} ${judgement.right}`, judgement]));
  const byEnd = new Map<string, Judgement[]>();
  for (const judgement of latest.values()) {
    for (const end of [judgement.left, judgement.right]) byEnd.set(end, [...(byEnd.get(end) ?? []), judgement]);
  }
  return byEnd;
}
