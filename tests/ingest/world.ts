import type { Driver } from 'neo4j-driver';
import { type Correction, makeCorrection } from '../../src/domain/correction.ts';
import { makeJudgement, type Verdict } from '../../src/domain/judgement.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import {
  graphHash,
  type IngestOptions,
  type IngestSummary,
  ingest,
  openStore,
  type Removal,
  type Reread,
  type Selection,
  type StoredCorrections,
  settleAll,
  withdraw,
} from '../../src/ingest/index.ts';
import { parseRegister } from '../../src/register/index.ts';
import { connect, emptyDatabase, testTarget } from '../support/database.ts';
import type { Told } from './tell.ts';

const NOW = '2024-02-01T00:00:00.000Z';

/** The tests' database, emptied, with a store on it. */
export interface World {
  readonly graph: Graph;
  empty(): Promise<void>;
  take(told: readonly Told[], options?: Partial<IngestOptions>): Promise<IngestSummary>;
  addRegister(yaml: string): Promise<void>;
  hash(): Promise<string>;
  /** Corrects; the time of each is a second later than that of the one before. */
  correct(given: Pick<Correction, 'release' | 'verdict'> & Partial<Correction>): Promise<StoredCorrections>;
  judge(left: string, right: string, verdict: Verdict, at?: string): Promise<void>;
  retract(selection: Selection, reread?: Reread, dryRun?: boolean): Promise<Removal>;
  /** The statements that a correction of this one or of a tie is about, with their releases. */
  under(id: string): Promise<Map<string, string>>;
  /** Draws the whole picture anew. */
  rebuild(): Promise<void>;
  /** Runs Cypher of a test; gives rows. */
  query(text: string): Promise<Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

const ACT = { now: NOW, by: 'Ed' };

function nothingToReread(): never {
  throw new Error('no text to go back to');
}

export async function openWorld(): Promise<World> {
  const graph = openGraph(testTarget());
  const driver: Driver = connect();
  let store = openStore(graph);
  // First: what another test has left is of a version that nobody noted.
  await emptyDatabase(driver);
  await store.prepare();
  let seconds = 0;
  const nextTime = () => new Date(Date.parse(NOW) + seconds++ * 1000).toISOString();
  return {
    graph,
    async empty() {
      await emptyDatabase(driver);
      store = openStore(graph);
    },
    take(told, options = {}) {
      const extractions = new Map(told.map(({ read, extraction }) => [read, extraction]));
      return ingest(
        told.map(({ read }) => read),
        {
          store,
          now: () => NOW,
          onRejected({ reason }) {
            throw reason;
          },
          extract: (read) => {
            const extraction = extractions.get(read);
            if (!extraction) throw new Error('not told');
            return extraction;
          },
          ...options,
        },
      );
    },
    async addRegister(yaml) {
      await store.addRegister(parseRegister(yaml).register.entries.values());
      await ingest([], {
        store,
        now: () => NOW,
        extract: () => {
          throw new Error('nothing to read');
        },
      });
    },
    hash: () => graphHash(graph),
    correct({ release, verdict, statement = null, change = null, by = 'Ed', at = nextTime(), why = null }) {
      const correction = makeCorrection({ release, verdict, statement, change, by, at, why });
      return store.addCorrections([correction], { act: ACT });
    },
    async judge(left, right, verdict, at = nextTime()) {
      await store.addJudgements([makeJudgement({ left, right, verdict, by: 'Ed', at, why: null })], ACT);
      await settleAll(store, ACT);
    },
    retract: (selection, reread = nothingToReread, dryRun = false) =>
      withdraw(selection, { store, act: ACT, reread, dryRun }),
    under: (id) => store.statementsUnder([id]),
    async rebuild() {
      await store.beginRebuild();
      await settleAll(store, undefined);
    },
    query: (text) =>
      graph.write((transaction) => transaction.run({ name: 'test', mode: 'write', parameters: [], text })),
    async close() {
      await graph.close();
      await driver.close();
    },
  };
}
