/** A reader and a server over the tests' database, which count the Cypher statements that they run. */
import { type Guards, startServer } from '../../src/api/server.ts';
import type { Holder } from '../../src/domain/access.ts';
import type { Exporter } from '../../src/domain/exports.ts';
import type { Desk } from '../../src/editing/desk.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { createReader, createRun } from '../../src/graph/read/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { prepareGraph } from '../../src/graph/write/schema.ts';
import { createReconciler } from '../../src/reconcile/index.ts';
import { emptyDatabase, testTarget } from './database.ts';
import type { World } from './world.ts';

export interface CountingReader {
  readonly graph: Graph;
  readonly reader: GraphReader;
  /** The names of the statements that ran since the last call. */
  taken(): string[];
}

/** Against what hangs, not what is slow: a machine may have other work. */
const PATIENT = { timeout: 60_000, deadline: 65_000 };

export function openReader(): CountingReader {
  const { uri, username, password, database } = testTarget();
  const graph = openGraph({ uri, username, password, database });
  const run = createRun(graph, PATIENT);
  let names: string[] = [];
  const reader = createReader(graph, (file, parameters, asker) => {
    names.push(file.name);
    return run(file, parameters, asker);
  });
  const taken = () => {
    const before = names;
    names = [];
    return before;
  };
  return { graph, reader, taken };
}

/** Empties the tests' database, makes constraints and indexes as the product does, and writes the world. */
export async function fill(world: World): Promise<void> {
  const { graph } = openReader();
  await emptyDatabase(graph.driver);
  await prepareGraph(graph);
  await world.write(graph.driver);
  await graph.close();
}

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

export interface Api {
  readonly url: string;
  readonly taken: () => string[];
  readonly log: unknown[];
  /** With a token: as its holder. */
  ask(query: string, variables?: Record<string, unknown>, token?: string): Promise<Answer>;
  stop(): Promise<void>;
}

/** Tokens of an invented editorial office. */
export const HOLDERS: Readonly<Record<string, Holder>> = {
  'token-of-rea': { name: 'Rea', role: 'reader' },
  'token-of-eddie': { name: 'Eddie', role: 'editor' },
  'token-of-vera': { name: 'Vera', role: 'reviewer' },
};

/** A reader with methods of a test's own keeps them. */
function unbound(reader: GraphReader): GraphReader {
  return { ...reader, until: () => reader };
}

export interface StartOptions {
  readonly reader?: GraphReader;
  readonly desk?: Desk;
  readonly explorer?: URL;
  readonly exporter?: Exporter;
  readonly reconcile?: boolean;
  readonly guards?: Guards;
}

export async function startApi(options: StartOptions = {}): Promise<Api> {
  const counting = openReader();
  const log: unknown[] = [];
  const note = (facts: object, message: string): void => {
    log.push({ ...facts, message });
    if (process.env.DEBUG_TESTS) console.error(message, facts);
  };
  const logger = { info: note, warn: note, error: note };
  const reader = options.reader ? unbound(options.reader) : counting.reader;
  const findHolder = async (token: string) => (Object.hasOwn(HOLDERS, token) ? (HOLDERS[token] ?? null) : null);
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    reader,
    logger,
    findHolder,
    // From the first time: the tests are about the executor that answers what is asked again.
    compileFrom: 1,
    ...(options.desk && { desk: options.desk }),
    ...(options.explorer && { explorer: options.explorer }),
    ...(options.exporter && { exporter: options.exporter }),
    ...(options.reconcile && { reconciler: createReconciler(reader) }),
    ...(options.guards && { guards: options.guards }),
  });
  return {
    url: server.url,
    taken: counting.taken,
    log,
    async ask(query, variables = {}, token) {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      return (await response.json()) as Answer;
    },
    async stop() {
      await server.stop();
      await counting.graph.close();
    },
  };
}
