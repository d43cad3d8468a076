import { expect, test } from 'vitest';
import { sharedWorld } from './shared-world.ts';
import { met, tell } from './tell.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const BASED_ON = { publisher: 'Birch Herald', publishedOn: '2024-01-02', title: 'Moon meets Fox (with photos)' };
const world = sharedWorld();

const retold = tell('retold', [met('Ada Moon', 'Cy Fox', DAY)], { kind: 'RETOLD', basedOn: BASED_ON, title: 'A talk' });
const original = tell('original', [met('Ada Moon', 'Cy Fox', DAY)], {
  kind: 'ORIGINAL',
  title: 'Moon meets Fox (with photos)',
  publishedOn: '2024-01-02',
});
const meetings = () => world.query('MATCH ()-[t:MET_WITH]->() RETURN t.source AS source, t.retold AS retold');

test('a retold release speaks while its original is absent', async () => {
  await world.take([retold]);
  expect(await meetings()).toEqual([{ source: 'A talk', retold: true }]);
});

test('it steps back when the original comes, and stays back when it is read again', async () => {
  await world.take([retold]);
  await world.take([original]);
  expect(await meetings()).toEqual([{ source: 'Moon meets Fox (with photos)', retold: null }]);
  const again = await world.take([retold, original]);
  expect(again.writes).toEqual({ nodes: 0, relationships: 0, properties: 0 });
  expect(await meetings()).toHaveLength(1);
});

test('the order of reading makes no difference', async () => {
  await world.take([retold]);
  await world.take([original]);
  const after = await world.hash();
  await world.empty();
  await world.take([original]);
  await world.take([retold]);
  expect(await world.hash()).toBe(after);
  await world.empty();
  await world.take([retold, original]);
  expect(await world.hash()).toBe(after);
});

test('an original of another day or title leaves it as it is', async () => {
  const other = tell('other', [], { kind: 'ORIGINAL', title: BASED_ON.title, publishedOn: '2024-01-03' });
  await world.take([retold, other]);
  expect(await meetings()).toHaveLength(1);
});
