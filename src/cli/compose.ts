import type { Config } from '../config.ts';
import { type OpenDatabase, openDatabase } from '../database/index.ts';
import { type Graph, openGraph } from '../graph/driver.ts';
import { type GraphStore, openStore } from '../ingest/index.ts';
import { probe } from './probe.ts';
import { say, type Terminal } from './terminal.ts';

/** A database that answers, and our two doors to it. */
export interface OpenedGraph {
  readonly database: OpenDatabase;
  readonly graph: Graph;
  readonly store: GraphStore;
  /** Ends the use of both; a local server stops with its last user. */
  close(): Promise<void>;
}

/**
 * Finds or starts the database that the configuration asks for, and makes its schema, unless `asItIs`.
 *
 * @param guideUrl what Neo4j Browser opens on connect, for a local server that is started by this call
 * @throws DatabaseUnavailable
 */
export async function openGraphOf(
  config: Config,
  terminal: Terminal,
  guideUrl?: string,
  { asItIs = false } = {},
): Promise<OpenedGraph> {
  const options = { probe, report: (line: string) => say(terminal, line) };
  const database = await openDatabase(config, { ...options, ...(guideUrl === undefined ? {} : { guideUrl }) });
  const graph = openGraph(database.target);
  const close = async () => {
    await graph.close();
    await database.close();
  };
  const store = openStore(graph);
  try {
    if (!asItIs) await store.prepare();
  } catch (error) {
    await close();
    throw error;
  }
  return { database, graph, store, close };
}

/** Runs `work` with the graph open, and closes it whatever happens. `asItIs`: nothing is made, of whatever version it is. */
export async function withGraph<T>(
  config: Config,
  terminal: Terminal,
  work: (opened: OpenedGraph) => Promise<T>,
  how: { readonly asItIs?: boolean } = {},
): Promise<T> {
  const opened = await openGraphOf(config, terminal, undefined, how);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
