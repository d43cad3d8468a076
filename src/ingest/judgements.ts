import type { Judgement } from '../domain/judgement.ts';
import { markStale, readJudged, type Writing, writeJudgements } from '../graph/write/index.ts';

export interface StoredJudgements {
  /** Those that were not there before. */
  readonly added: readonly Judgement[];
  /** Of these, those that name something that is not in the graph: they take effect when it comes. */
  readonly waiting: readonly Judgement[];
}

/** Stores judgements and marks the releases of the mentions judged: who is who there is decided again (`settleStale`). */
export async function storeJudgements(
  writing: Writing,
  judgements: readonly Judgement[],
  now: string | null,
): Promise<StoredJudgements> {
  const added = await writeJudgements(writing, judgements, now);
  const sides = [...new Set(added.flatMap(({ left, right }) => [left, right]))];
  const judged = await readJudged(writing, sides);
  const releases = [...judged.values()].flatMap(({ releaseId }) => releaseId ?? []);
  await markStale(writing, [...new Set(releases)]);
  const isThere = (id: string) => judged.get(id)?.releaseId != null || judged.get(id)?.entry != null;
  return { added, waiting: added.filter(({ left, right }) => !isThere(left) || !isThere(right)) };
}
