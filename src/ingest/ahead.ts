import type { Act } from '../domain/change.ts';
import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { Run } from '../domain/run.ts';
import type { WriteCounts } from '../graph/driver.ts';
import {
  deleteReleases,
  type EvidenceItem,
  findStale,
  findStillStale,
  markStale,
  readEvidence,
  readProfiles,
  readReports,
  type Writing,
  writeRun,
} from '../graph/write/index.ts';
import { storeEvidence, warningsOf } from './evidence.ts';
import type { Done, Lock } from './lock.ts';
import { type Settled, settle } from './settle.ts';

/** Releases that are stored and wait to be drawn. */
export interface StoredAhead {
  readonly ids: readonly string[];
  readonly evidence: readonly ReleaseEvidence[];
  readonly warnings: Settled['warnings'];
  readonly counts: WriteCounts;
  /** Of their mentions, by id. */
  readonly places: ReadonlyMap<string, string>;
  /** Whose reading it is, and when: what follows from it has the same time. */
  readonly act: Act;
  /** Of the lock, before they were stored. */
  readonly disturbances: number;
}

/** Undoes a transaction. */
class NotAhead extends Error {}

/**
 * Stores releases that nobody knows while others are being drawn; they wait (`stale`) for `drawAhead`, or, should that never
 * come, for `settleStale`. Null, with nothing stored, where one is known or what they tell changes what counts of others.
 */
export async function storeAhead(
  lock: Lock,
  items: readonly EvidenceItem[],
  now: string,
  run?: Run,
): Promise<StoredAhead | null> {
  const ids = items.map(({ release }) => release.id);
  const { disturbances } = lock;
  try {
    const { result, counts } = await lock.storing(async (writing) => {
      const stored = await storeEvidence(writing, items, { now, run: run?.id ?? null });
      if (stored.fresh.size < ids.length || stored.casts.length > ids.length) throw new NotAhead();
      if (run) await writeRun(writing, run, now);
      await markStale(writing, ids);
      return stored;
    });
    const act = { now, by: run?.by ?? null };
    const { evidence, places } = result;
    return { ids, evidence, places, warnings: warningsOf(result), counts, act, disturbances };
  } catch (error) {
    if (error instanceof NotAhead) return null;
    throw error;
  }
}

/** Draws what was stored ahead. What others have drawn, changed or removed since is read as it stands now. */
export function drawAhead(lock: Lock, ahead: StoredAhead): Promise<Done<Settled>> {
  return lock.drawing(async (writing, register) => {
    const left = await findStillStale(writing, ahead.ids);
    const untouched = lock.disturbances === ahead.disturbances && left.length === ahead.ids.length;
    const settled = untouched
      ? await settle({ ...writing, fresh: new Set(left), places: ahead.places }, ahead.evidence, register, ahead.act)
      : await settle(writing, await readEvidence(writing, left), register, ahead.act);
    return { ...settled, warnings: [...settled.warnings, ...ahead.warnings] };
  });
}

/** Takes back what was stored ahead and could not be drawn; what others have drawn of it meanwhile stays. */
export async function takeBack(lock: Lock, { ids }: StoredAhead): Promise<void> {
  await lock.locked(async (writing) => {
    await deleteReleases(writing, await neverDrawn(writing, await findStillStale(writing, ids)));
  });
}

/** Takes back the first release that waits, if it never was drawn; gives its id. */
export async function takeBackFirst(lock: Lock): Promise<string | null> {
  const { result } = await lock.locked(async (writing) => {
    const [first] = await neverDrawn(writing, await findStale(writing, 1));
    if (first === undefined) return null;
    await deleteReleases(writing, [first]);
    return first;
  });
  return result;
}

/** Those of these releases that nothing was drawn of: to delete one leaves nothing behind. */
async function neverDrawn(writing: Writing, ids: readonly string[]): Promise<string[]> {
  const drawn = [...(await readProfiles(writing, ids)), ...(await readReports(writing, ids))];
  const known = new Set(drawn.map(({ releaseId }) => releaseId));
  return ids.filter((id) => !known.has(id));
}
