import { hashId } from './ids.ts';

export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * A person's decision on whether two are one. `left` and `right` are ids of mentions or of register entries, never of
 * entities that releases alone make: those may merge and split, what is judged stays. Of two judgements on one pair the
 * later one stands, so any can be taken back; DIFFERENT and SAME beat every automatic decision.
 */
export interface Judgement {
  /** Hash of all other fields. */
  readonly id: string;
  /** `left` < `right`: a pair has no direction. */
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  /** Who decided, as the token or the file names them. */
  readonly by: string;
  /** When, an ISO time. */
  readonly at: string;
  readonly why: string | null;
}

/** A judgement with its id, its sides in order. */
export function makeJudgement(given: Omit<Judgement, 'id'>): Judgement {
  const [left, right] = given.left < given.right ? [given.left, given.right] : [given.right, given.left];
  const { verdict, by, at, why } = given;
  return { id: hashId('judgement', left, right, verdict, by, at, why), left, right, verdict, by, at, why };
}
