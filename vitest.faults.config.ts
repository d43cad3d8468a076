import { defineConfig } from 'vitest/config';

/**
 * `npm run test:faults`: a Neo4j of its own that is killed, frozen, cut off and filled up. Apart from the other tests,
 * since it takes minutes. One file after the other: a run has one database (`scripts/faults.mjs` starts two runs).
 */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    name: 'faults',
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: ['tests/faults/neo4j.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
