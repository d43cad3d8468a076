import type { Act } from '../domain/change.ts';
import type { Correction } from '../domain/correction.ts';
import { DatabaseUnavailable } from '../domain/errors.ts';
import type { Judgement } from '../domain/judgement.ts';
import type { RegisterEntry } from '../domain/register.ts';
import type { Run } from '../domain/run.ts';
import { loadCypher } from '../graph/cypher.ts';
import type { Graph, WriteCounts } from '../graph/driver.ts';
import {
  beginRebuild,
  type EvidenceItem,
  endRun,
  findPublisherReleases,
  findStale,
  type Judged,
  type KnownRelease,
  markStale,
  prepareGraph,
  type RunRelease,
  readEvidence,
  readJudged,
  readKnownReleases,
  readRunReleases,
  readRuns,
  type StoredRun,
  type Writing,
  writeRun,
} from '../graph/write/index.ts';
import { drawAhead, type StoredAhead, storeAhead, takeBack, takeBackFirst } from './ahead.ts';
import { findStatementsUnder } from './alike.ts';
import { type StoredCorrections, storeCorrections } from './corrections.ts';
import { storeEvidence, warningsOf } from './evidence.ts';
import { type StoredJudgements, storeJudgements } from './judgements.ts';
import { openLock } from './lock.ts';
import { storeRegister } from './register.ts';
import { type Removal, type Retraction, retract } from './removal.ts';
import { type Settled, settle } from './settle.ts';
import { readTextPage, type StoredText } from './texts.ts';

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
  take(items: readonly EvidenceItem[], now: string, run?: Run): Promise<StoredBatch>;
  /**
   * Stores releases that nobody knows, to be drawn with `draw`; may run beside one of these. Null, with nothing stored, where
   * that cannot be, such as for a release that is known: then `take` them.
   */
  storeAhead(items: readonly EvidenceItem[], now: string, run?: Run): Promise<StoredAhead | null>;
  /** Resolves and draws what was stored ahead. Should that fail, nothing of it stays. */
  draw(ahead: StoredAhead): Promise<StoredBatch>;
  /**
   * Resolves and draws again up to `limit` releases that wait, such as after a change of the register; null where none does.
   * Without an act, merges and splits are not noted.
   */
  settleStale(limit: number, act?: Act): Promise<StoredBatch | null>;
  /** Takes back the first release that waits, if it was stored ahead and never drawn; gives its id. */
  takeBackFirst(): Promise<string | null>;
  /** Notes what a run did, in numbers. */
  endRun(id: string, counts: Readonly<Record<string, number>>): Promise<WriteCounts>;
  runs(): Promise<StoredRun[]>;
  /** Stores judgements; what follows from them is drawn with `settleStale`. Those known already change nothing. */
  addJudgements(judgements: readonly Judgement[], act?: Act): Promise<StoredJudgements>;
  /** What ids that a person gives stand for: mentions, register entries, entities. */
  judged(ids: readonly string[]): Promise<Map<string, Judged>>;
  /**
   * Stores corrections, and draws what follows from them, at once where few releases are touched, else with `settleStale`.
   * `strict`: throws BadInput for one that finds no statement, release or quote, or cannot be made; otherwise it waits, or is a warning.
   */
  addCorrections(
    corrections: readonly Correction[],
    options: { readonly act: Act; readonly strict?: boolean },
  ): Promise<StoredCorrections>;
  /**
   * The statements that ids of statements, ties, events or agreements stand for, with those of retellings that say the same:
   * what is to be corrected where a person corrects one of these. By statement, the release that makes it.
   */
  statementsUnder(ids: readonly string[]): Promise<Map<string, string>>;
  /** Stored releases with their texts, a page of all in order of id. */
  texts(after: string, limit: number): Promise<readonly StoredText[]>;
  /** The releases that a run has read, or that a publisher has published. */
  releasesOfRun(run: string): Promise<RunRelease[]>;
  releasesOfPublisher(publisher: string): Promise<string[]>;
  /** Removes a batch of releases, or of the texts of a run, in one transaction; `dryRun` only tells what that would do. */
  retract(retraction: Retraction): Promise<Removal>;
  /** Begins to draw the whole picture anew; `settleStale` goes on with it, also after a crash. */
  beginRebuild(): Promise<void>;
}

/** Releases that are drawn again at once; more would make one transaction too large. */
const AT_ONCE = 50;

export function openStore(graph: Graph): GraphStore {
  const cypher = loadCypher('write');
  const lock = openLock(graph, cypher);
  const { locked } = lock;
  const reading = <T>(work: (writing: Writing) => Promise<T>) =>
    graph.read((transaction) => work({ transaction, cypher }));
  return {
    prepare: () => prepareGraph(graph),
    async addRegister(entries) {
      const list = [...entries];
      const { counts } = await locked(async (writing, known) => {
        lock.setRegister(await storeRegister(writing, list, known));
      });
      return counts;
    },
    known: (ids) => reading((writing) => readKnownReleases(writing, ids)),
    async take(items, now, run) {
      const { result, counts } = await locked(async (writing, known) => {
        const { news, fresh, places, ...cast } = await storeEvidence(writing, items, { now, run: run?.id ?? null });
        // A run that reads nothing new leaves no trace.
        if (run && news) await writeRun(writing, run, now);
        const settled = await settle({ ...writing, fresh, places }, cast.evidence, known, { now, by: run?.by ?? null });
        return { ...settled, warnings: [...settled.warnings, ...warningsOf(cast)] };
      });
      return { settled: result, counts };
    },
    storeAhead: (items, now, run) => storeAhead(lock, items, now, run),
    async draw(ahead) {
      try {
        const { result, counts } = await drawAhead(lock, ahead);
        return { settled: result, counts };
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable)) await takeBack(lock, ahead);
        throw error;
      }
    },
    async settleStale(limit, act) {
      const { result, counts } = await lock.drawing(async (writing, known) => {
        const ids = await findStale(writing, limit);
        if (ids.length === 0) return null;
        return settle(writing, await readEvidence(writing, ids), known, act);
      });
      return result && { settled: result, counts };
    },
    takeBackFirst: () => takeBackFirst(lock),
    endRun: async (id, counts) => (await locked((writing) => endRun(writing, id, counts))).counts,
    runs: () => reading(readRuns),
    addJudgements: async (judgements, act) =>
      (await locked((writing) => storeJudgements(writing, judgements, act?.now ?? null))).result,
    judged: (ids) => reading((writing) => readJudged(writing, ids)),
    async addCorrections(corrections, { act, strict = false }) {
      const { result } = await locked(async (writing, known) => {
        const options = { reading: { now: act.now, run: null }, strict };
        const { evidence, ...stored } = await storeCorrections(writing, corrections, options);
        if (evidence.length <= AT_ONCE) await settle(writing, evidence, known, act);
        const ids = evidence.map(({ release }) => release.id);
        if (evidence.length > AT_ONCE) await markStale(writing, ids);
        return stored;
      });
      return result;
    },
    statementsUnder: (ids) => reading((writing) => findStatementsUnder(writing, ids)),
    texts: (after, limit) => reading((writing) => readTextPage(writing, after, limit)),
    releasesOfRun: (run) => reading((writing) => readRunReleases(writing, run)),
    releasesOfPublisher: (publisher) => reading((writing) => findPublisherReleases(writing, publisher)),
    retract: (retraction) => retract(locked, retraction),
    async beginRebuild() {
      await locked((writing) => beginRebuild(writing));
    },
  };
}
