import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RegisterEntry } from '../domain/register.ts';
import type { Knowledge } from '../parallel/index.ts';
import { loadRegister } from '../register/index.ts';
import { SEED_REGISTER } from './seed.ts';
import { loadSeedTopics } from './topics.ts';

/**
 * The places that reading a text asks for: those of the seed, also where the seed is not loaded, and the user's own.
 * Nothing else of the register is loaded, since nothing else is asked.
 *
 * @param own entries of the graph's register, which beat the seed's
 */
async function loadPlaces(own: Iterable<RegisterEntry> = []): Promise<RegisterEntry[]> {
  const folder = fileURLToPath(SEED_REGISTER);
  const files = (await readdir(folder)).filter((name) => /^places.*\.ya?ml$/u.test(name)).sort();
  const { register } = await loadRegister(files.map((name) => join(folder, name)));
  const entries = new Map(register.entries);
  for (const entry of own) if (entry.kind === 'Place') entries.set(entry.id, entry);
  return [...entries.values()];
}

/** What releases are read with: places, and the topics of the seed. */
export async function loadKnowledge(own: Iterable<RegisterEntry> = []): Promise<Knowledge> {
  const [entries, topics] = await Promise.all([loadPlaces(own), loadSeedTopics()]);
  return { entries, topics };
}
