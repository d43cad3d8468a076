import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Act } from '../domain/change.ts';
import type { Correction } from '../domain/correction.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { Warning } from '../domain/warnings.ts';
import type { GraphStore } from '../ingest/index.ts';
import { loadCorrections, loadJudgements } from '../register/index.ts';
import { SEED_CORRECTIONS, SEED_JUDGEMENTS } from './seed.ts';

/** Decisions of persons, as read from files. */
export interface Decisions {
  readonly judgements: readonly Judgement[];
  readonly corrections: readonly Correction[];
}

/**
 * The decisions that come with the clone, where there are any.
 *
 * @throws RegisterRejected with all faults of a file
 */
export async function readSeedDecisions(): Promise<Decisions> {
  const [judgements, corrections] = [fileURLToPath(SEED_JUDGEMENTS), fileURLToPath(SEED_CORRECTIONS)];
  return {
    judgements: existsSync(judgements) ? await loadJudgements(judgements) : [],
    corrections: existsSync(corrections) ? await loadCorrections(corrections) : [],
  };
}

/** Stores decisions before the releases that they are about are read: so nothing is drawn twice. Gives how many were new. */
export async function storeDecisions(
  store: GraphStore,
  { judgements, corrections }: Decisions,
  { act, warn }: { readonly act: Act; readonly warn: (warning: Warning) => void },
): Promise<number> {
  let added = 0;
  if (judgements.length > 0) added += (await store.addJudgements(judgements, act)).added.length;
  if (corrections.length === 0) return added;
  const stored = await store.addCorrections(corrections, { act });
  for (const warning of stored.warnings) warn(warning);
  return added + stored.added.length;
}
