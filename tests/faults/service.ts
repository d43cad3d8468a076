/** The server, in this process, over a database that is reached at a given address. */
import { startServer } from '../../src/api/server.ts';
import { type Graph, openGraph } from '../../src/graph/driver.ts';
import { createReader, createRun, type ReadLimits } from '../../src/graph/read/index.ts';
import { testTarget } from '../support/database.ts';

/** Shorter than in earnest, so that the tests are. The server looks for late transactions every 2 s. */
export const LIMITS: ReadLimits = { timeout: 4_000, deadline: 7_000 };

export interface Service {
  readonly url: string;
  readonly graph: Graph;
  readonly log: readonly string[];
  ask(query?: string): Promise<Told>;
  /** Asks until the answer is there, as after a start, and gives its text. */
  warm(): Promise<string>;
  ready(): Promise<number>;
  live(): Promise<number>;
  stop(): Promise<void>;
}

/** An answer, as a client sees it. `code`: of its error, or OK. */
export interface Told {
  readonly status: number;
  readonly code: string;
  readonly text: string;
  readonly ms: number;
}

export const MEETINGS =
  '{ whoMetWhom(first: 200) { totalCount edges { node { id a { name } b { name } evidence { quote } } } } }';

export async function startService(port?: number): Promise<Service> {
  const { uri, username, password, database } = testTarget();
  const graph = openGraph({ uri: port === undefined ? uri : `bolt://127.0.0.1:${port}`, username, password, database });
  const log: string[] = [];
  const note = (facts: object, message: string) => void log.push(`${message} ${JSON.stringify(facts)}`);
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    reader: createReader(graph, createRun(graph, LIMITS)),
    logger: { info: note, warn: note, error: note },
  });
  const statusOf = async (path: string) => (await fetch(server.url + path)).status;
  const service: Service = {
    url: server.url,
    graph,
    log,
    async warm() {
      for (let tries = 0; tries < 20; tries += 1) {
        const { code, text } = await service.ask();
        if (code === 'OK') return text;
      }
      throw new Error(`The server does not answer: ${log.join('; ')}`);
    },
    async ask(query = MEETINGS) {
      const began = performance.now();
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
      });
      const text = await response.text();
      const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
      return {
        status: response.status,
        code: errors?.[0]?.extensions.code ?? 'OK',
        text,
        ms: performance.now() - began,
      };
    },
    ready: () => statusOf('/health/ready'),
    live: () => statusOf('/health/live'),
    async stop() {
      await server.stop();
      // A frozen database does not let the driver close.
      await Promise.race([graph.close(), new Promise((resolve) => setTimeout(resolve, 2_000))]);
    },
  };
  return service;
}

/** What no client may ever see. */
export function secretsOf(text: string): string[] {
  const { password } = testTarget();
  const found = [password, 'bolt://', 'neo4j-driver', 'node_modules', 'MATCH (', 'Neo.', '.ts:'];
  return found.filter((secret) => text.includes(secret));
}
