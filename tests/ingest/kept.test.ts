/** What a writer keeps from one batch to its next is what the graph would tell it. */
import { expect, test } from 'vitest';
import { openStore } from '../../src/ingest/index.ts';
import { manyTold } from './many.ts';
import { sharedWorld } from './shared-world.ts';
import { holds, met, REGISTER, type Told, tell } from './tell.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const world = sharedWorld(REGISTER);

const features = () => world.query('MATCH (f:Feature) RETURN f.id AS id, f.sharers AS sharers ORDER BY id');

const left = async () => ({ features: await features(), hash: await world.hash() });

/** What one writer leaves, and what a new writer for each release does, who has kept nothing. */
async function bothWays(told: readonly Told[]) {
  await world.take(told, { batchSize: 1 });
  const kept = await left();
  await world.empty();
  await world.addRegister(REGISTER);
  for (const one of told) await world.take([one], { store: openStore(world.graph) });
  return { kept, anew: await left() };
}

test('features, with all who stand by them', async () => {
  const { kept, anew } = await bothWays(manyTold(6));
  expect(kept.features.length).toBeGreaterThan(0);
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

test('names of persons and bodies, and where they are', async () => {
  const cy = (aliases: string[]) => ({ name: 'Cy Fox', aliases });
  const works = (aliases: string[]) => ({ name: 'Fox Works', aliases });
  const { kept, anew } = await bothWays([
    tell('a', [met('Ada Moon', cy(['Mr Fox']), DAY), holds(cy(['Mr Fox']), 'Director', works(['FW']))]),
    tell('b', [met('Ada Moon', cy([]), { ...DAY, date: '2024-01-05' }), holds(cy([]), 'Director', works(['Works']))]),
    tell('0', [holds(cy(['Fox, Cy']), 'Director', works(['The Works']))]),
    tell('c', [met('Di Elm', cy(['Fox']), { ...DAY, date: '2024-01-06' }), holds(cy([]), 'Director', works([]))]),
  ]);
  expect(kept).toEqual(anew);
});

test('what another writer has added in between', async () => {
  const [a, b, c] = [
    tell('a', [holds('Di Elm', 'Chair', 'Fox Works')]),
    tell('b', [holds('Cy Fox', 'Director', 'Elm Works')]),
    tell('c', [met('Ada Moon', 'Cy Fox', DAY), holds('Cy Fox', 'Director', 'Elm Works')]),
  ];
  const [one, other] = [openStore(world.graph), openStore(world.graph)];
  await world.empty();
  for (const [told, store] of [
    [a, one],
    [b, other],
    [c, one],
  ] as const)
    await world.take([told], { store });
  const turns = await left();
  await world.empty();
  for (const told of [a, b, c]) await world.take([told], { store: openStore(world.graph) });
  expect(turns).toEqual(await left());
});
