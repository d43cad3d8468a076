export { graphHash } from '../graph/write/index.ts';
export type { StoredCorrections } from './corrections.ts';
export { type IngestInputs, type IngestOptions, ingest, settleAll } from './ingest.ts';
export type { StoredJudgements } from './judgements.ts';
export type { Removal } from './removal.ts';
export type { Reread, StoredRelease } from './retract.ts';
export { type GraphStore, openStore, type StoredBatch } from './store.ts';
export type { IngestSummary } from './summary.ts';
export { type Selection, type WithdrawOptions, withdraw } from './withdraw.ts';
