import { randomUUID } from 'node:crypto';
import type { Register } from '../domain/register.ts';
import type { CypherLibrary } from '../graph/cypher.ts';
import type { Graph, WriteCounts } from '../graph/driver.ts';
import {
  clearReadings,
  lockEvidence,
  lockGraph,
  newReadings,
  openStanding,
  type Standing,
  setWriter,
  type Writing,
} from '../graph/write/index.ts';
import { dropStep } from './rebuild.ts';
import { isCurrent, readRegister } from './register.ts';

type Work<T> = (writing: Writing, register: Register) => Promise<T>;

export interface Done<T> {
  readonly result: T;
  readonly counts: WriteCounts;
}

/** The transactions of one writer. Other processes wait for the locks that they take in the graph. */
export interface Lock {
  /** With both locks: may change anything. */
  locked<T>(work: Work<T>): Promise<Done<T>>;
  /**
   * Draws what is stored, with the graph's lock alone: releases that nobody knows may be stored meanwhile. All releases of which
   * it changes anything are drawn; so it may use what was kept from the last time.
   */
  drawing<T>(work: Work<T>): Promise<Done<T>>;
  /** Stores releases that nobody knows, with the lock of evidence alone. */
  storing<T>(work: (writing: Writing) => Promise<T>): Promise<Done<T>>;
  /** How often this process has changed what had been stored before, or found that another one had. */
  readonly disturbances: number;
  /** A transaction has stored another register. */
  setRegister(register: Register): void;
}

export function openLock(graph: Graph, cypher: CypherLibrary): Lock {
  const own = randomUUID();
  const kept = newReadings();
  let register: Register | undefined;
  let disturbances = 0;
  let standing: Standing | null = null;
  /** The transaction that was begun last, until it has ended well: before, what was kept in it may never be written. */
  let open: symbol | undefined;
  const disturb = () => {
    disturbances += 1;
    clearReadings(kept);
  };
  const current = async (writing: Writing, hash: string | null): Promise<Register> => {
    // Another process may have changed it since: what is in memory counts only if it is the graph's.
    register = register && isCurrent(register, hash) ? register : await readRegister(writing);
    return register;
  };
  const once = async <T>(work: Work<T>, whole: boolean): Promise<Done<T> | undefined> => {
    let attempt: symbol | undefined;
    const done = await graph.write(async (transaction) => {
      const plain = { transaction, cypher };
      const { registerHash, dropping, writer } = await lockGraph(plain);
      if (whole) await lockEvidence(plain);
      if (writer !== own) standing = await openStanding(plain);
      const writing = { ...plain, standing, ...(whole ? {} : { kept }) };
      if (whole || dropping || open !== undefined || writer !== own) disturb();
      open = attempt = Symbol('transaction');
      const known = await current(writing, registerHash);
      // A rebuild that has begun, here or elsewhere, goes on before anything else is drawn.
      const result = dropping ? await dropStep(writing, known) : await work(writing, known);
      const counts = await transaction.counts();
      const wrote = counts.nodes + counts.relationships + counts.properties > 0;
      if (wrote && writer !== own) await setWriter(writing, own);
      return dropping ? undefined : { result: result as T, counts };
    });
    if (open === attempt) open = undefined;
    return done;
  };
  const whileDropping = async <T>(work: Work<T>, whole: boolean) => {
    for (;;) {
      const done = await once(work, whole);
      if (done) return done;
    }
  };
  return {
    locked: (work) => whileDropping(work, true),
    drawing: (work) => whileDropping(work, false),
    storing: (work) =>
      graph.write(async (transaction) => {
        const writing = { transaction, cypher };
        await lockEvidence(writing);
        const result = await work(writing);
        return { result, counts: await transaction.counts() };
      }),
    get disturbances() {
      return disturbances;
    },
    setRegister(stored) {
      register = stored;
    },
  };
}
