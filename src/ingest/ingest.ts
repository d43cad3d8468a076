import type { Act } from '../domain/change.ts';
import { DatabaseUnavailable, messageOf, ReleaseRejected } from '../domain/errors.ts';
import type { Register } from '../domain/register.ts';
import type { ReadRelease, Release } from '../domain/release.ts';
import type { Run } from '../domain/run.ts';
import type { Extraction } from '../domain/statement.ts';
import type { Warning } from '../domain/warnings.ts';
import type { EvidenceItem, KnownRelease } from '../graph/write/index.ts';
import { toEvidence } from '../resolve/index.ts';
import { isRejected, type RejectedInput } from '../sources/index.ts';
import type { StoredAhead } from './ahead.ts';
import { type BatchSize, fittingSize, fixedSize } from './batch-size.ts';
import type { GraphStore, StoredBatch } from './store.ts';
import { addCounts, addStored, type IngestSummary, newSummary } from './summary.ts';

export interface IngestOptions {
  readonly store: GraphStore;
  /** What is read in a release; bound to a gazetteer. */
  readonly extract: (read: ReadRelease) => Extraction;
  /** Loaded into the graph before the releases; without it, the graph's own register is used. */
  readonly register?: Register;
  /** Takes a release whose id is known with another address, publisher or date, in place of the known one. */
  readonly replace?: boolean;
  /** Releases that are taken together; as many as go quickly unless told. */
  readonly batchSize?: number;
  /** The time that is noted where something is read for the first time, in ISO. */
  readonly now: () => string;
  /** What is read for the first time rests on this run, and can be withdrawn with it. */
  readonly run?: Run;
  readonly onWarning?: (warning: Warning) => void;
  readonly onRejected?: (rejected: RejectedInput) => void;
  /** Called after each batch. */
  readonly onProgress?: (summary: IngestSummary) => void;
}

export type IngestInputs = AsyncIterable<ReadRelease | RejectedInput> | Iterable<ReadRelease | RejectedInput>;

interface Job {
  readonly options: IngestOptions;
  readonly summary: IngestSummary;
}

/** A release that was read, and where, with its evidence. */
interface Prepared extends EvidenceItem {
  readonly read: ReadRelease;
  readonly state: 'new' | 'changed' | 'unchanged';
}

/** Releases that wait, drawn again in one transaction. */
const BATCH = 50;

/**
 * Takes releases in, batch by batch; what a batch says is there whole or not at all, and so is what it shows (one that was
 * cut off between waits, and the next run draws it). A release that cannot be taken is reported and never stops the others.
 * Throws `DATABASE_UNAVAILABLE`: then all batches before stand.
 */
export async function ingest(inputs: IngestInputs, options: IngestOptions): Promise<IngestSummary> {
  const job: Job = { options, summary: newSummary() };
  const { store, register } = options;
  if (register) addCounts(job.summary, await store.addRegister(register.entries.values()));
  await settleLeft(job);
  const size = options.batchSize === undefined ? fittingSize() : fixedSize(options.batchSize);
  await takeAll(job, inBatches(inputs, size), size);
  await endRun(job);
  return job.summary;
}

/** Draws what a run that was cut off has left. What of it cannot be drawn is taken out again, as its own run would have done. */
async function settleLeft(job: Job): Promise<void> {
  const { store } = job.options;
  for (let size = BATCH; ; ) {
    try {
      return await settleAll(store, actOf(job.options), (batch) => note(job, [], batch), size);
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error;
      // One by one, so that the faulty one is the first that waits.
      const faulty = size === 1 ? await store.takeBackFirst() : undefined;
      if (faulty === null) throw error;
      if (faulty !== undefined) reject(job, faulty, undrawable(faulty, error));
      size = faulty === undefined ? 1 : BATCH;
    }
  }
}

function undrawable(id: string, error: unknown): ReleaseRejected {
  const told = messageOf(error);
  const message = `an earlier run stored the release "${id}", which cannot be drawn, and is taken out: ${told}`;
  return new ReleaseRejected(message, { cause: error });
}

/** What a batch says is stored while the one before is drawn. */
async function takeAll(
  job: Job,
  batches: AsyncIterable<readonly (ReadRelease | RejectedInput)[]>,
  size: BatchSize,
): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batches) {
      const prepared = await prepareBatch(job, batch);
      const ahead = prepared.every(({ state }) => state === 'new') ? await storeAhead(job, prepared) : null;
      await before;
      before = finishBatch(job, prepared, ahead, size);
      // It is waited for later.
      before.catch(() => undefined);
    }
  } finally {
    await before;
  }
}

async function finishBatch(
  job: Job,
  prepared: readonly Prepared[],
  ahead: StoredAhead | null,
  size: BatchSize,
): Promise<void> {
  const began = performance.now();
  if (ahead) await drawBatch(job, prepared, ahead);
  else if (prepared.length > 0) await takeBatch(job, prepared);
  size.took(performance.now() - began);
  job.options.onProgress?.(job.summary);
}

/** Stores a batch; where the database refuses it, it is left to `takeBatch`, which finds the faulty release. */
async function storeAhead(
  { options: { store, now, run } }: Job,
  items: readonly Prepared[],
): Promise<StoredAhead | null> {
  if (items.length === 0) return null;
  try {
    return await store.storeAhead(items, now(), run);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    return null;
  }
}

async function drawBatch(job: Job, items: readonly Prepared[], ahead: StoredAhead): Promise<void> {
  let drawn: StoredBatch;
  try {
    drawn = await job.options.store.draw(ahead);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    return takeBatch(job, items);
  }
  addCounts(job.summary, ahead.counts);
  note(job, items, drawn);
  job.summary.releases.new += items.length;
}

/** Draws all that waits, such as after a change of the register, a judgement, or a rebuild that was cut short. */
export async function settleAll(
  store: GraphStore,
  act: Act | undefined,
  onBatch: (batch: StoredBatch) => void = () => undefined,
  size = BATCH,
): Promise<void> {
  for (let batch = await store.settleStale(size, act); batch; batch = await store.settleStale(size, act))
    onBatch(batch);
}

function actOf({ now, run }: IngestOptions): Act {
  return { now: now(), by: run?.by ?? null };
}

async function endRun({ options, summary }: Job): Promise<void> {
  const { new: fresh, changed, unchanged, rejected } = summary.releases;
  if (!options.run || fresh + changed === 0) return;
  const counts = { new: fresh, changed, unchanged, rejected };
  addCounts(summary, await options.store.endRun(options.run.id, counts));
}

async function prepareBatch(job: Job, batch: readonly (ReadRelease | RejectedInput)[]): Promise<Prepared[]> {
  const reads: ReadRelease[] = [];
  for (const one of batch) {
    if (isRejected(one)) reject(job, one.origin, one.reason);
    else reads.push(one);
  }
  job.summary.releases.read += reads.length;
  const known = await job.options.store.known(reads.map(({ release }) => release.id));
  return reads.flatMap((read) => prepareOne(job, read, known.get(read.release.id)) ?? []);
}

function prepareOne(job: Job, read: ReadRelease, known: KnownRelease | undefined): Prepared | undefined {
  const { release } = read;
  try {
    if (known && !job.options.replace) assertSame(release, known);
    const extraction = job.options.extract(read);
    warn(job, [...read.warnings, ...extraction.warnings]);
    const state = !known ? 'new' : known.contentHash === release.contentHash ? 'unchanged' : 'changed';
    return { read, release, evidence: toEvidence(release, extraction), state };
  } catch (error) {
    reject(job, read.origin, error);
    return undefined;
  }
}

/** Stores a batch; one that the database refuses is halved until only the faulty release stays out. */
async function takeBatch(job: Job, items: readonly Prepared[]): Promise<void> {
  const { store, now, run } = job.options;
  try {
    note(job, items, await store.take(items, now(), run));
    for (const { state } of items) job.summary.releases[state] += 1;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error;
    const [only, ...others] = items;
    if (only && others.length === 0) return reject(job, only.read.origin, error);
    const half = Math.ceil(items.length / 2);
    await takeBatch(job, items.slice(0, half));
    await takeBatch(job, items.slice(half));
  }
}

function note(job: Job, items: readonly EvidenceItem[], batch: StoredBatch): void {
  addCounts(job.summary, batch.counts);
  addStored(job.summary, items, batch);
  warn(job, batch.settled.warnings);
}

function warn({ options, summary }: Job, warnings: readonly Warning[]): void {
  summary.warnings += warnings.length;
  for (const warning of warnings) options.onWarning?.(warning);
}

function reject({ options, summary }: Job, origin: string, error: unknown): void {
  const told = messageOf(error);
  const reason = error instanceof ReleaseRejected ? error : new ReleaseRejected(told, { cause: error });
  summary.releases.rejected += 1;
  options.onRejected?.({ origin, reason });
}

/** An id with another address, publisher or date is most likely another release. What was not known may be filled in. */
export function assertSame(release: Release, known: KnownRelease): void {
  const fields = (['url', 'publisher', 'publishedOn'] as const).filter((field) => {
    return release[field] !== null && known[field] !== null && release[field] !== known[field];
  });
  if (fields.length === 0) return;
  const told = fields.map((field) => `${field} "${release[field]}" (known: "${known[field]}")`).join(', ');
  throw new ReleaseRejected(
    `The id "${release.id}" is known with another ${told}; give this release its own id, or replace the known one`,
    { details: { id: release.id, fields } },
  );
}

async function* inBatches<T>(items: AsyncIterable<T> | Iterable<T>, size: BatchSize): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size.next()) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
