import { fileURLToPath } from 'node:url';

/** Arguments that let Node run the supervisor from its TypeScript source, as the tests do. */
export const LOADER: readonly string[] = [
  '--import',
  fileURLToPath(new URL('./neo4j-typescript.mjs', import.meta.url)),
];
