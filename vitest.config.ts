import { defineConfig } from 'vitest/config';

/** Folders whose tests need a real Neo4j. They share one, so their files run one after the other. */
const GRAPH = ['graph', 'api', 'ingest', 'cli', 'browser', 'database', 'questions'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

/** Vite would load graphql as an ES module beside Apollo's CommonJS one; Node itself loads one for both. */
const oneGraphql = { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          // Faults have a configuration of their own.
          exclude: [...GRAPH, 'tests/faults/**'],
          // Against what hangs, not what is slow: a machine may have other work.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'graph',
          include: GRAPH,
          globalSetup: ['tests/support/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
