import { loadSeedRegister, loadSeedReleases, readSeedRegister } from '../../src/cli/load-seed.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { type GraphStore, openStore } from '../../src/ingest/index.ts';

/** Puts the seed into a graph as `whomet start` does. Gives the store, for what a test writes next. */
export async function loadSeed(graph: Graph): Promise<GraphStore> {
  const store = openStore(graph);
  await store.prepare();
  const register = await readSeedRegister();
  await loadSeedRegister(store, register);
  await loadSeedReleases(store, register);
  return store;
}
