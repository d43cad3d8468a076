import { fileURLToPath } from 'node:url';
import Tinypool from 'tinypool';
import { messageOf } from '../domain/errors.ts';
import type { ReadRelease } from '../domain/release.ts';
import type { Knowledge, Outcome } from './reader.ts';

/** What a release leaves behind is cleared away at once; with Node's own 48 MB a thread holds 40 MB more, and reads as fast. */
const YOUNG = { maxYoungGenerationSizeMb: 8 };

export interface PoolOptions {
  readonly threads: number;
  /** The file that runs on each thread; another one only in tests. */
  readonly worker?: URL;
}

/** Threads that read releases. Only compiled files run on them. */
export class ReadingPool {
  readonly #pool: Tinypool;
  readonly threads: number;

  constructor(knowledge: Knowledge, { threads, worker = new URL('./worker.js', import.meta.url) }: PoolOptions) {
    this.threads = threads;
    this.#pool = new Tinypool({
      filename: fileURLToPath(worker),
      name: 'readBatch',
      runtime: 'worker_threads',
      minThreads: threads,
      maxThreads: threads,
      workerData: knowledge,
      // Threads read; none of them should look into a terminal or an environment.
      env: {},
      resourceLimits: YOUNG,
    });
  }

  /** The outcomes of a batch, in order. A thread that ends before its time is found out release by release. */
  async read(batch: readonly ReadRelease[]): Promise<Outcome[]> {
    try {
      return await this.#run(batch);
    } catch (error) {
      if (batch.length === 1) return [{ failure: `reading ended its thread: ${messageOf(error)}` }];
      const outcomes: Outcome[] = [];
      for (const read of batch) outcomes.push(...(await this.read([read])));
      return outcomes;
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  #run(batch: readonly ReadRelease[]): Promise<Outcome[]> {
    return this.#pool.run(batch);
  }
}
