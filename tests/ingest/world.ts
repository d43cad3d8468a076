import type { Driver } from 'neo4j-driver';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { graphHash, type IngestOptions, type IngestSummary, ingest, openStore } from '../../src/ingest/index.ts';
import { parseRegister } from '../../src/register/index.ts';
import { connect, emptyDatabase, testTarget } from '../support/database.ts';
import type { Told } from './tell.ts';

/** The tests' database, emptied, with a store on it. */
export interface World {
  readonly graph: Graph;
  empty(): Promise<void>;
  take(told: readonly Told[], options?: Partial<IngestOptions>): Promise<IngestSummary>;
  addRegister(yaml: string): Promise<void>;
  hash(): Promise<string>;
  /** Runs Cypher of a test; gives rows. */
  query(text: string): Promise<Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

export async function openWorld(): Promise<World> {
  const graph = openGraph(testTarget());
  const driver: Driver = connect();
  let store = openStore(graph);
  await store.prepare();
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
          now: () => '2024-02-01T00:00:00.000Z',
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
        now: () => '',
        extract: () => {
          throw new Error('nothing to read');
        },
      });
    },
    hash: () => graphHash(graph),
    query: (text) =>
      graph.write((transaction) => transaction.run({ name: 'test', mode: 'write', parameters: [], text })),
    async close() {
      await graph.close();
      await driver.close();
    },
  };
}
