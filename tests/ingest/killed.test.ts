import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testTarget } from '../support/database.ts';
import { LOADER } from '../support/neo4j-loader.ts';
import { manyTold } from './many.ts';
import { REGISTER } from './tell.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Runs the child until it has told some batches and a moment more, so that it dies in the middle of one. */
async function ingestAndKill(batches: number, moment: number): Promise<string | null> {
  const child = spawn(
    process.execPath,
    [...LOADER, fileURLToPath(new URL('child.ts', import.meta.url)), JSON.stringify(testTarget())],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let told = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    const before = told;
    told += String(chunk).split('\n').length - 1;
    if (before < batches && told >= batches) setTimeout(() => child.kill('SIGKILL'), moment);
  });
  return new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
}

test('an ingest killed half-way and run again gives the graph of an undisturbed one', async () => {
  const told = manyTold();
  await world.empty();
  await world.addRegister(REGISTER);
  await world.take(told, { batchSize: 2 });
  const undisturbed = await world.hash();
  for (const [batches, moment] of [
    [3, 30],
    [8, 55],
  ] as const) {
    await world.empty();
    expect(await ingestAndKill(batches, moment)).toBe('SIGKILL');
    const [row] = await world.query('MATCH (r:Release) RETURN count(r) AS n');
    expect(row?.['n']).toBeGreaterThanOrEqual(batches * 2);
    expect(row?.['n']).toBeLessThan(told.length);
    await world.addRegister(REGISTER);
    await world.take(told);
    expect(await world.hash()).toBe(undisturbed);
  }
});
