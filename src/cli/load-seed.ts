import { fileURLToPath } from 'node:url';
import type { Register } from '../domain/register.ts';
import { extractRelease } from '../extract/index.ts';
import { type GraphStore, type IngestSummary, ingest } from '../ingest/index.ts';
import { loadRegister, registerGazetteer } from '../register/index.ts';
import { readSources } from '../sources/index.ts';
import { newRun } from './deciding.ts';
import { readSeedDecisions, storeDecisions } from './load-decisions.ts';
import { SEED_REGISTER, SEED_RELEASES } from './seed.ts';
import { loadSeedTopics } from './topics.ts';

/** @throws RegisterRejected when the files of the clone are damaged */
export async function readSeedRegister(): Promise<Register> {
  return (await loadRegister([fileURLToPath(SEED_REGISTER)])).register;
}

/** Loads the register of the seed; writes nothing where it is loaded. Gives what it did in words. */
export async function loadSeedRegister(store: GraphStore, register: Register): Promise<string> {
  const summary = await ingest([], { store, register, extract: noRelease, now });
  return `${register.entries.size} entries${written(summary)}`;
}

/** Reads the releases of the seed; writes nothing where they are loaded. Gives what it did in words. */
export async function loadSeedReleases(store: GraphStore, register: Register): Promise<string> {
  const gazetteer = registerGazetteer(register);
  const topics = await loadSeedTopics();
  const act = { now: now(), by: 'seed' };
  const decisions = await readSeedDecisions();
  await storeDecisions(store, decisions, { act, warn: () => undefined });
  const summary = await ingest(readSources([fileURLToPath(SEED_RELEASES)]), {
    store,
    extract: (read) => extractRelease(read, gazetteer, topics),
    now,
    run: newRun(act, ['seed/releases']),
    onRejected({ origin, reason }) {
      throw new Error(`The seed is damaged: "${origin}": ${reason.message}`);
    },
  });
  return `${summary.releases.read} releases${written(summary)}`;
}

const now = () => new Date().toISOString();

/** For a run that loads a register alone. */
export function noRelease(): never {
  throw new Error('No release is read here');
}

function written({ writes }: IngestSummary): string {
  const { nodes, relationships, properties } = writes;
  if (nodes + relationships + properties === 0) return ', nothing new';
  return `, written ${nodes} nodes, ${relationships} relationships, ${properties} properties`;
}
