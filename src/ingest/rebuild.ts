import type { Register } from '../domain/register.ts';
import { dropSome, type Writing } from '../graph/write/index.ts';
import { drawEntries } from './register.ts';

/** Nodes of one label in one transaction: hubs take their ties with them. */
const DROP = 2_000;

/**
 * Drops some of the old picture. After the last of it the register is drawn again; what the releases say of it follows with
 * `settleStale`, as all of them wait.
 */
export async function dropStep(writing: Writing, register: Register): Promise<void> {
  if (!(await dropSome(writing, DROP))) return;
  await drawEntries(writing, register.entries.keys(), register);
}
