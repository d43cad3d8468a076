import { holdersOf } from '../access/index.ts';
import { browserRoutes } from '../api/http.ts';
import { type RunningServer, startServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import { createReader } from '../graph/read/index.ts';
import type { OpenedGraph } from './compose.ts';
import { deskOf } from './desk.ts';
import { BROWSER_FILES } from './guide.ts';
import { createLogger } from './logger.ts';

/** What `bin/prepare.js` built; from `src/cli/` and from the compiled `dist/cli/`. */
export const EXPLORER_FILES = new URL('../../dist/explorer/', import.meta.url);

/** Serves GraphQL over a graph, the Explorer, and the files that Neo4j Browser loads from us. */
export function serve(
  config: Pick<Config, 'host' | 'port' | 'logLevel' | 'tokensFile'>,
  { graph, store }: Pick<OpenedGraph, 'graph' | 'store'>,
): Promise<RunningServer> {
  return startServer({
    host: config.host,
    port: config.port,
    reader: createReader(graph),
    desk: deskOf(graph, store),
    findHolder: holdersOf(config.tokensFile),
    logger: createLogger(config.logLevel),
    staticRoutes: browserRoutes(BROWSER_FILES),
    explorer: EXPLORER_FILES,
  });
}
