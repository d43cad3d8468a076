import { workerData } from 'node:worker_threads';
import type { ReadRelease } from '../domain/release.ts';
import { type Knowledge, type Outcome, openReader, type Reader } from './reader.ts';

let reader: Reader | undefined;

/** Runs on a thread of the pool: the outcomes of several releases, in order. */
export function readBatch(batch: readonly ReadRelease[]): Outcome[] {
  reader ??= openReader(knowledge());
  return batch.map(reader);
}

/** Tinypool hands on what the pool was opened with behind its own data. */
function knowledge(): Knowledge {
  return workerData[1] as Knowledge;
}
