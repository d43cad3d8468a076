import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ReleaseRejected } from '../../src/domain/errors.ts';
import type { ReadRelease } from '../../src/domain/release.ts';
import { type Extracted, type ExtractOptions, extractAll } from '../../src/parallel/index.ts';
import { type RejectedInput, readText } from '../../src/sources/index.ts';

const WORKER = pathToFileURL('dist/parallel/worker.js');
const CRASHING = new URL('crashing-worker.mjs', import.meta.url);

/** Threads run what is compiled, and the command compiles. */
beforeAll(() => void execFileSync(process.execPath, ['bin/whomet.js', '--version']), 120_000);

function release(id: string, text: string): ReadRelease {
  return readText(text, { id, publishedOn: '2024-05-02' });
}

const RELEASES: readonly (ReadRelease | RejectedInput)[] = Array.from({ length: 200 }, (_, i) =>
  release(
    `r${i}`,
    `The Mayor of Lakeford, Ms Ada Bell, met Mr Ben Cole${'x'.repeat(i % 7)} in Lakeford on May 1, 2024.`,
  ),
);

async function results(
  inputs: readonly (ReadRelease | RejectedInput)[],
  options: ExtractOptions,
): Promise<(Extracted | RejectedInput)[]> {
  const all = [];
  for await (const one of extractAll(inputs, { entries: [], topics: [] }, options)) all.push(one);
  return all;
}

describe('releases on several threads', { timeout: 60_000 }, () => {
  it('give the same in the same order as on one', async () => {
    const broken: RejectedInput = { origin: 'broken.txt', reason: new ReleaseRejected('it is broken') };
    const inputs = RELEASES.toSpliced(70, 0, broken);
    const alone = await results(inputs, { threads: 1 });
    expect(alone.some((one) => 'extraction' in one && one.extraction.statements.length > 0)).toBe(true);
    expect(await results(inputs, { threads: 3, alone: 500, worker: WORKER })).toEqual(alone);
  });

  it('are named where one ends its thread, and the others are read', async () => {
    const inputs = RELEASES.toSpliced(40, 1, release('deadly', 'Mr Ash met Ms Bell. CRASH'));
    const all = await results(inputs, { threads: 2, alone: 1, worker: CRASHING });
    const rejected = all.filter((one): one is RejectedInput => 'reason' in one);
    expect(rejected.map(({ reason }) => reason.message)).toEqual([
      expect.stringContaining('the release "deadly" cannot be extracted'),
    ]);
    expect(all).toHaveLength(RELEASES.length);
  });

  it('are not all read at once', async () => {
    let given = 0;
    let furthest = 0;
    async function* inputs(): AsyncGenerator<ReadRelease | RejectedInput> {
      for (const one of [...RELEASES, ...RELEASES, ...RELEASES, ...RELEASES]) {
        given += 1;
        yield one;
      }
    }
    let taken = 0;
    for await (const _ of extractAll(inputs(), { entries: [], topics: [] }, { threads: 2, alone: 1, worker: WORKER })) {
      taken += 1;
      furthest = Math.max(furthest, given - taken);
    }
    expect(taken).toBe(800);
    expect(furthest).toBeLessThan(300);
  });
});
