export { graphHash } from '../graph/write/index.ts';
export { type IngestInputs, type IngestOptions, ingest } from './ingest.ts';
export { type GraphStore, openStore, type StoredBatch } from './store.ts';
export type { IngestSummary } from './summary.ts';
