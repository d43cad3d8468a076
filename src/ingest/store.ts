import type { Register, RegisterEntry } from '../domain/register.ts';
import { loadCypher } from '../graph/cypher.ts';
import type { Graph, WriteCounts } from '../graph/driver.ts';
import {
  clearStale,
  type EvidenceItem,
  findStale,
  type KnownRelease,
  lockGraph,
  prepareGraph,
  readEvidence,
  readKnownReleases,
  type Writing,
} from '../graph/write/index.ts';
import { storeEvidence, warningsOf } from './evidence.ts';
import { isCurrent, readRegister, storeRegister } from './register.ts';
import { type Settled, settle } from './settle.ts';

export interface StoredBatch {
  readonly settled: Settled;
  readonly counts: WriteCounts;
}

/** The writing door to one graph. Its methods run one at a time; other processes wait for the graph's lock. */
export interface GraphStore {
  /** Makes missing constraints and indexes. */
  prepare(): Promise<void>;
  /** Adds entries to the register of the graph and draws them; what releases say of them follows with `settleStale`. */
  addRegister(entries: Iterable<RegisterEntry>): Promise<WriteCounts>;
  known(ids: readonly string[]): Promise<Map<string, KnownRelease>>;
  /** Stores, resolves and draws releases in one transaction. `now` is an ISO time. */
  take(items: readonly EvidenceItem[], now: string): Promise<StoredBatch>;
  /** Resolves and draws again up to `limit` releases that a change of the register touched; null where none waits. */
  settleStale(limit: number): Promise<StoredBatch | null>;
}

export function openStore(graph: Graph): GraphStore {
  const cypher = loadCypher('write');
  let register: Register | undefined;
  const locked = <T>(work: (writing: Writing, current: Register) => Promise<T>) =>
    graph.write(async (transaction) => {
      const writing = { transaction, cypher };
      const hash = await lockGraph(writing);
      // Another process may have changed it since: what is in memory counts only if it is the graph's.
      const current = register && isCurrent(register, hash) ? register : await readRegister(writing);
      register = current;
      const result = await work(writing, current);
      return { result, counts: transaction.counts() };
    });
  return {
    prepare: () => prepareGraph(graph),
    async addRegister(entries) {
      const list = [...entries];
      const { counts } = await locked(async (writing, current) => {
        register = await storeRegister(writing, list, current);
      });
      return counts;
    },
    known: (ids) => graph.read((transaction) => readKnownReleases({ transaction, cypher }, ids)),
    async take(items, now) {
      const { result, counts } = await locked(async (writing, current) => {
        const cast = await storeEvidence(writing, items, { now, run: null });
        const settled = await settle(writing, cast.evidence, current);
        return { ...settled, warnings: [...settled.warnings, ...warningsOf(cast)] };
      });
      return { settled: result, counts };
    },
    async settleStale(limit) {
      const { result, counts } = await locked(async (writing, current) => {
        const ids = await findStale(writing, limit);
        if (ids.length === 0) return null;
        const settled = await settle(writing, await readEvidence(writing, ids), current);
        await clearStale(writing, ids);
        return settled;
      });
      return result && { settled: result, counts };
    },
  };
}
