import { availableParallelism } from 'node:os';
import { ReleaseRejected } from '../domain/errors.ts';
import type { ReadRelease } from '../domain/release.ts';
import type { Extraction } from '../domain/statement.ts';
import { isRejected, type RejectedInput } from '../sources/index.ts';
import { inBatches, readAhead } from './read-ahead.ts';
import { type Knowledge, type Outcome, openReader } from './reader.ts';
import { ReadingPool } from './reading-pool.ts';

export interface Extracted {
  readonly read: ReadRelease;
  readonly extraction: Extraction;
}

export interface ExtractOptions {
  /** Threads to read on; all cores unless told. One means: on this thread. */
  readonly threads?: number;
  /** Cores that are left to others, such as a database that is being filled; none unless told. One thread reads in any case. */
  readonly spare?: number;
  /** Characters that are read on this thread before others are started. */
  readonly alone?: number;
  readonly worker?: URL;
}

type Input = ReadRelease | RejectedInput;
type Inputs = AsyncIterable<Input> | Iterable<Input>;

/** A third of a second's work: less is done before a second thread would have loaded the rules. */
const ALONE = 200_000;
/** A message to a thread costs about as much as a short release. */
const BATCH = { size: 60_000, count: 32 };
/** Batches for each thread that are read and wait for one, or are done and wait for their turn; and how many at least of all. */
const [AHEAD, AHEAD_OF_ALL] = [3, 6];

/**
 * Extracts releases on all cores: the same in the same order as one after the other. Few releases are done on this
 * thread. What cannot be extracted comes out as a rejected input that names its origin, and the others go on.
 */
export async function* extractAll(
  inputs: Inputs,
  knowledge: Knowledge,
  options: ExtractOptions = {},
): AsyncGenerator<Extracted | RejectedInput> {
  const cores = options.threads ?? (runsCompiled() ? availableParallelism() : 1);
  const threads = Math.max(1, cores - (options.spare ?? 0));
  const source = iterate(inputs);
  const alone = cores > 1 ? (options.alone ?? ALONE) : Number.POSITIVE_INFINITY;
  try {
    const ended = yield* extractHere(source, knowledge, alone);
    if (!ended) yield* extractOnPool(source, new ReadingPool(knowledge, { ...options, threads }));
  } finally {
    await source.return(undefined);
  }
}

/** Extracts so many characters on this thread; tells whether that was all. What it reads with is let go with it. */
async function* extractHere(
  source: AsyncGenerator<Input>,
  knowledge: Knowledge,
  characters: number,
): AsyncGenerator<Extracted | RejectedInput, boolean> {
  const reader = openReader(knowledge);
  for (let left = characters; left > 0; ) {
    const { value, done } = await source.next();
    if (done) return true;
    yield isRejected(value) ? value : toResult(value, reader(value));
    left -= sizeOf(value);
  }
  return false;
}

async function* extractOnPool(
  source: AsyncIterable<Input>,
  pool: ReadingPool,
): AsyncGenerator<Extracted | RejectedInput> {
  try {
    const batches = inBatches(source, sizeOf, BATCH);
    for await (const done of readAhead(batches, Math.max(AHEAD_OF_ALL, pool.threads * AHEAD), (batch) =>
      extractBatch(batch, pool),
    ))
      yield* done;
  } finally {
    await pool.close();
  }
}

async function extractBatch(batch: readonly Input[], pool: ReadingPool): Promise<(Extracted | RejectedInput)[]> {
  const outcomes = await pool.read(batch.filter((input): input is ReadRelease => !isRejected(input)));
  const inOrder = outcomes.values();
  return batch.map((input) => (isRejected(input) ? input : toResult(input, inOrder.next().value)));
}

function toResult(read: ReadRelease, outcome: Outcome | undefined): Extracted | RejectedInput {
  if (outcome && 'extraction' in outcome) return { read, extraction: outcome.extraction };
  const told = outcome?.failure ?? 'its thread gave no answer';
  const message = `the release "${read.release.id}" cannot be extracted: ${told}`;
  return { origin: read.origin, reason: new ReleaseRejected(message) };
}

function sizeOf(input: Input): number {
  return isRejected(input) ? 0 : input.release.text.length;
}

/** Threads of Node load no TypeScript: under a test runner all is done on this thread. */
function runsCompiled(): boolean {
  return import.meta.url.endsWith('.js');
}

async function* iterate(inputs: Inputs): AsyncGenerator<Input> {
  yield* inputs;
}
