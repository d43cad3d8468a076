/** The life of what was read: told again, told first-hand, edited, corrected, read in another order, withdrawn. */
import { expect, test } from 'vitest';
import { sharedWorld } from './shared-world.ts';
import { holds, met, REGISTER, type Told, tell, visited } from './tell.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const BASED_ON = { publisher: 'Birch Herald', publishedOn: '2024-01-02', title: 'Moon meets Fox' };
const world = sharedWorld(REGISTER);

const retold = tell('retold', [met('Ada Moon', 'Cy Fox', DAY)], { kind: 'RETOLD', basedOn: BASED_ON });
const said = [
  met('Ada Moon', 'Cy Fox', DAY),
  visited('Ada Moon', 'Birch', DAY),
  holds('Cy Fox', 'Director', 'Fox Works'),
];
const original = tell('original', said, { ...BASED_ON, kind: 'ORIGINAL' });
const edited = tell('original', [...said, met('Ada Moon', 'Bo Sun', DAY)], { ...BASED_ON, kind: 'ORIGINAL' });
const other = tell('other', [met('Ada Moon', 'Bo Sun', DAY), visited('Ada Moon', 'Birch', DAY)]);

const rejected = edited.evidence.statements.find(({ object, subject }) => `${subject}${object}`.includes('cyfox'))?.id;
const reject = (at: string) => world.correct({ release: 'original', verdict: 'REJECT', statement: rejected ?? '', at });
const AT = '2024-03-01T00:00:00.000Z';
const meetings = () =>
  world.query(
    'MATCH (a:Person)-[t:MET_WITH]-(b:Person) WHERE a.name = "Ada Moon" RETURN b.name AS whom, t.source AS source, t.sources AS n ORDER BY whom',
  );
const takeOne = async (told: Told) => void (await world.take([told]));

test('a retold release, its original, the original edited, one tie rejected, all again in reverse, one source withdrawn', async () => {
  for (const told of [retold, original, edited, other]) await takeOne(told);
  expect((await meetings()).map(({ whom }) => whom)).toEqual(['Bo Sun', 'Cy Fox']);
  await reject(AT);
  expect(await meetings()).toEqual([{ whom: 'Bo Sun', source: 'Moon meets Fox', n: 2 }]);
  const forward = await world.hash();

  for (const told of [other, edited, retold]) await takeOne(told);
  expect(await world.hash()).toBe(forward);
  expect((await meetings()).map(({ whom }) => whom)).toEqual(['Bo Sun']);

  await world.retract({ releases: ['original'] });
  expect(await meetings()).toEqual([
    { whom: 'Bo Sun', source: 'Release other', n: 1 },
    { whom: 'Cy Fox', source: 'Release retold', n: 1 },
  ]);
  const withdrawn = await world.hash();

  await world.empty();
  for (const told of [other, edited]) await takeOne(told);
  await reject(AT);
  for (const told of [original, retold, edited]) await takeOne(told);
  await world.addRegister(REGISTER);
  expect(await world.hash()).toBe(forward);
  await world.retract({ releases: ['original'] });
  expect(await world.hash()).toBe(withdrawn);
});

test('of two sources, the one that stays keeps its tie when the other goes', async () => {
  await world.take([edited, other]);
  await reject(AT);
  await world.retract({ releases: ['other'] });
  expect(await meetings()).toEqual([{ whom: 'Bo Sun', source: 'Moon meets Fox', n: 1 }]);
});

test('what a person rejects in the original is rejected in its retelling too, where both are at hand', async () => {
  await world.take([retold, original]);
  const statements = await world.under(rejected ?? '');
  expect([...statements.values()].sort()).toEqual(['original', 'retold']);
  for (const [statement, release] of statements) await world.correct({ release, verdict: 'REJECT', statement });
  await world.retract({ releases: ['original'] });
  expect(await meetings()).toEqual([]);
});
