/** What a writer keeps from one batch to its next is what the graph would tell it. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/ingest/index.ts';
import { manyTold } from './many.ts';
import { holds, met, REGISTER, tell } from './tell.ts';
import { openWorld, type World } from './world.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
let world: World;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.empty();
  await world.addRegister(REGISTER);
});
afterAll(() => world.close());

const features = () => world.query('MATCH (f:Feature) RETURN f.id AS id, f.sharers AS sharers ORDER BY id');

/** The features as one writer leaves them, and as a new writer for each release does, who has kept nothing. */
async function bothWays(told: ReturnType<typeof manyTold>) {
  await world.take(told, { batchSize: 1 });
  const kept = await features();
  await world.empty();
  await world.addRegister(REGISTER);
  for (const one of told) await world.take([one], { store: openStore(world.graph) });
  return { kept, anew: await features() };
}

test('features, with all who stand by them', async () => {
  const { kept, anew } = await bothWays(manyTold(8));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept).toEqual(anew);
});

test('features of a person who turns out to be another', async () => {
  const { kept, anew } = await bothWays([
    tell('a', [met('Ada Moon', 'Cy Fox', DAY), holds('Cy Fox', 'Director', 'Fox Works')]),
    tell('b', [met('Ada Moon', 'Cy Fox', { ...DAY, date: '2024-01-05' }), holds('Cy Fox', 'Chair', 'Elm Works')]),
    tell('c', [holds('Cy Fox', 'Director', 'Fox Works'), holds('Cy Fox', 'Chair', 'Elm Works')]),
    tell('d', [met('Di Elm', 'Cy Fox', { ...DAY, date: '2024-01-06' }), holds('Cy Fox', 'Chair', 'Elm Works')]),
  ]);
  expect(kept).toEqual(anew);
});
