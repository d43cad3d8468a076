/** A disk that is full. Needs root, for a small disk in memory; left out where there is none. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { databaseStop } from '../../src/database/index.ts';
import { openGraph } from '../../src/graph/driver.ts';
import { graphHash, ingest, openStore } from '../../src/ingest/index.ts';
import { manyTold } from '../ingest/many.ts';
import { openWorld } from '../ingest/world.ts';
import { jvmOf, killJvm, openHome } from './home.ts';

const RELEASES = 20;
const disk = mkdtempSync(join(tmpdir(), 'whomet-disk-'));
const mounted = mount();
const home = join(disk, 'home');

afterAll(async () => {
  await databaseStop({ home }, { report: () => undefined }).catch(() => undefined);
  if (mounted) execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function take(from: number, to: number): Promise<string> {
  const graph = openGraph(await openHome(home), { patienceMs: 20_000 });
  try {
    const told = manyTold(to).slice(from);
    const extractions = new Map(told.map(({ read, extraction }) => [read, extraction]));
    const store = openStore(graph);
    await store.prepare();
    await ingest(
      told.map(({ read }) => read),
      {
        store,
        batchSize: 4,
        now: () => '2024-02-01T00:00:00.000Z',
        onRejected: ({ reason }) => {
          throw reason;
        },
        extract: (read) => {
          const extraction = extractions.get(read);
          if (!extraction) throw new Error('not told');
          return extraction;
        },
      },
    );
    return await graphHash(graph);
  } finally {
    await Promise.race([graph.close(), new Promise((resolve) => setTimeout(resolve, 2_000))]);
  }
}

it.skipIf(!mounted)(
  'stops an ingest; with space again, what was committed is there and the rest is taken',
  async () => {
    const world = await openWorld();
    await world.empty();
    await world.take(manyTold(RELEASES));
    const undisturbed = await world.hash();
    await world.close();
    const before = await take(0, 8);
    const { bavail, bsize } = await statfs(disk);
    await writeFile(join(disk, 'ballast'), Buffer.alloc(bavail * bsize - 64 * 1024, 1));
    const outcome = await take(8, RELEASES).then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    rmSync(join(disk, 'ballast'));
    expect(outcome).not.toBe('done');
    if (await jvmOf(home).catch(() => null)) await killJvm(home);
    // Whole batches only: what is there is a graph of ours.
    expect(await take(0, 8)).not.toBe(undisturbed);
    expect(before).not.toBe(undisturbed);
    expect(await take(0, RELEASES)).toBe(undisturbed);
  },
  600_000,
);
