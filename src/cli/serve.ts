import { holdersOf } from '../access/index.ts';
import { browserRoutes } from '../api/http.ts';
import { createMetrics, type Metrics } from '../api/metrics.ts';
import { type RunningServer, startServer } from '../api/server.ts';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/driver.ts';
import { createReader, createRun, type Run } from '../graph/read/index.ts';
import { warmPlans } from '../graph/read/warm.ts';
import { createReconciler } from '../reconcile/index.ts';
import type { OpenedGraph } from './compose.ts';
import { deskOf } from './desk.ts';
import { exporterOf } from './exporter.ts';
import { BROWSER_FILES } from './guide.ts';
import { createLogger } from './logger.ts';
import { guardsOf, type OpennessConfig } from './openness.ts';

/** What `bin/prepare.js` built; from `src/cli/` and from the compiled `dist/cli/`. */
export const EXPLORER_FILES = new URL('../../dist/explorer/', import.meta.url);

/** Serves GraphQL over a graph, the Explorer, and the files that Neo4j Browser loads from us. Error: CONFIGURATION. */
export async function serve(
  config: Pick<Config, 'port' | 'logLevel'> & OpennessConfig,
  { graph, store }: Pick<OpenedGraph, 'graph' | 'store'>,
): Promise<RunningServer> {
  const metrics = createMetrics();
  const reader = createReader(graph, timed(graph, metrics));
  const server = await startServer({
    host: config.host,
    port: config.port,
    reader,
    desk: deskOf(graph, store),
    findHolder: holdersOf(config.tokensFile),
    logger: createLogger(config.logLevel),
    staticRoutes: browserRoutes(BROWSER_FILES),
    exporter: exporterOf(graph),
    reconciler: createReconciler(reader),
    explorer: EXPLORER_FILES,
    guards: await guardsOf(config),
    metrics,
    bookmarks: graph.bookmarks,
  });
  const ending = new AbortController();
  void warmPlans(graph, ending.signal);
  const stop = () => {
    ending.abort();
    return server.stop();
  };
  return { ...server, stop };
}

/** Tells the figures of each statement. */
function timed(graph: Graph, metrics: Pick<Metrics, 'statement'>): Run {
  const run = createRun(graph);
  return async (file, parameters, asker) => {
    const began = performance.now();
    const tell = (outcome: 'done' | 'failed') =>
      metrics.statement(file.name, outcome, (performance.now() - began) / 1000);
    try {
      const rows = await run(file, parameters, asker);
      tell('done');
      return rows;
    } catch (error) {
      tell('failed');
      throw error;
    }
  };
}
