import type { Register } from '../domain/register.ts';
import { dropSome, type Writing, writePicture } from '../graph/write/index.ts';
import { drawTouchedEntities } from './entities.ts';

/** Nodes of one label in one transaction: hubs take their ties with them. */
const DROP = 2_000;

/**
 * Drops some of the old picture. After the last of it the register is drawn again; what the releases say of it follows with
 * `settleStale`, as all of them wait.
 */
export async function dropStep(writing: Writing, register: Register): Promise<void> {
  if (!(await dropSome(writing, DROP))) return;
  await drawRegister(writing, register);
}

async function drawRegister(writing: Writing, register: Register): Promise<void> {
  const ids = [...register.entries.values()].filter(({ kind }) => kind !== 'Place').map(({ id }) => id);
  const { nodes, ties, scope } = await drawTouchedEntities(writing, ids, register, new Map());
  await writePicture(writing, { nodes, ties }, [], {
    releases: [],
    events: [],
    parts: [],
    entities: scope,
    agreements: [],
  });
}
