import { defineConfig } from 'vitest/config';

/** Tests of a whole Whomet, which bring a Neo4j of their own. */
const WHOLE = ['tests/browser/**/*.test.ts', 'tests/database/local.test.ts', 'tests/cli/start.test.ts'];
/** Tests that write to the one Neo4j that they share, so their files run one after the other. */
const GRAPH = ['graph', 'api', 'ingest', 'cli', 'browser', 'database', 'questions'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);
/** Against what hangs, not what is slow: a machine may have other work. */
const PATIENT = { testTimeout: 180_000, hookTimeout: 180_000 };

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
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'graph',
          include: GRAPH,
          exclude: WHOLE,
          globalSetup: ['tests/support/neo4j.ts'],
          fileParallelism: false,
          ...PATIENT,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'whole',
          include: WHOLE,
          globalSetup: ['tests/support/jars.ts'],
          fileParallelism: false,
          ...PATIENT,
        },
      },
    ],
  },
});
