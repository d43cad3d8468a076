import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserRoutes } from '../../src/api/http.ts';
import { startServer } from '../../src/api/server.ts';
import { deskOf } from '../../src/cli/desk.ts';
import { BROWSER_FILES, guideUrlOf } from '../../src/cli/guide.ts';
import { EXPLORER_FILES } from '../../src/cli/serve.ts';
import { readConfig } from '../../src/config.ts';
import type { Target } from '../../src/database/index.ts';
import { openLocal } from '../../src/database/local.ts';
import { openGraph } from '../../src/graph/driver.ts';
import { createReader } from '../../src/graph/read/index.ts';
import { HOLDERS } from '../support/api.ts';
import { freePort } from '../support/free-port.ts';
import { LOADER } from '../support/neo4j-loader.ts';
import { probe } from '../support/neo4j-probe.ts';
import { loadSeed } from '../support/seed.ts';

export interface RunningWhomet {
  readonly url: string;
  /** Address of Neo4j Browser. */
  readonly browser: string;
  readonly target: Target;
  stop(): Promise<void>;
}

/**
 * A whole Whomet with the seed, as `whomet start` puts it together, in a temporary home. It has a Neo4j of its own: the
 * one that other tests share need not have a Browser, nor the settings that open the guide.
 */
export async function startWhomet(): Promise<RunningWhomet> {
  const closers: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const home = await mkdtemp(join(tmpdir(), 'whomet-browser-'));
    closers.push(() => rm(home, { recursive: true, force: true }));
    // Neo4j is told the address of the guide before the server that has it listens.
    const port = await freePort();
    const guideUrl = guideUrlOf('127.0.0.1', port);
    const database = await openLocal({
      home,
      cache: readConfig({ WHOMET_HOME: process.env.WHOMET_HOME }).home,
      probe,
      report: () => undefined,
      jvm: { profile: 'light' },
      usualPorts: { bolt: await freePort(), http: await freePort() },
      nodeArguments: LOADER,
      ...(guideUrl === undefined ? {} : { guideUrl }),
    });
    closers.push(() => database.close());
    const graph = openGraph(database.target);
    closers.push(() => graph.close());
    const store = await loadSeed(graph);
    const quiet = { info: () => undefined, warn: () => undefined, error: console.error };
    const staticRoutes = browserRoutes(BROWSER_FILES);
    const server = await startServer({
      host: '127.0.0.1',
      port,
      reader: createReader(graph),
      logger: quiet,
      staticRoutes,
      explorer: EXPLORER_FILES,
      desk: deskOf(graph, store),
      findHolder: async (token) => HOLDERS[token] ?? null,
    });
    closers.push(() => server.stop());
    return { url: server.url, browser: database.browser, target: database.target, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
