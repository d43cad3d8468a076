import { openStore } from '../../src/ingest/index.ts';
import { manyTold } from '../ingest/many.ts';
import { REGISTER } from '../ingest/tell.ts';
import type { World } from '../ingest/world.ts';

/** Enough for five batches of a writer. */
export const RELEASES = 10;

/** The graph of an undisturbed ingest of the releases; gives its hash. */
export async function undisturbed(world: World): Promise<string> {
  await beginAnew(world);
  return await again(world);
}

/** Empties the graph, and adds the register. */
export async function beginAnew(world: World): Promise<void> {
  await world.empty();
  // As a program would find it: with its version, which has gone too.
  await openStore(world.graph).prepare();
  await world.addRegister(REGISTER);
}

/** Takes the releases again, as a person would after a fault; gives the hash. */
export async function again(world: World): Promise<string> {
  await world.take(manyTold(RELEASES), { batchSize: 10 });
  return await world.hash();
}
