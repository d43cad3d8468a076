/** What is withdrawn goes with all that rested on it alone; what others say stays. */
import { expect, test } from 'vitest';
import type { Run } from '../../src/domain/run.ts';
import { sharedWorld } from './shared-world.ts';
import { holds, met, REGISTER, signed, type Told, tell, visited } from './tell.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const BASED_ON = { publisher: 'Birch Herald', publishedOn: '2024-01-02', title: 'Moon meets Fox' };
const world = sharedWorld();

const one = tell('r1', [
  met('Ada Moon', 'Cy Fox', DAY),
  holds('Cy Fox', 'Director', 'Fox Works'),
  visited('Ada Moon', { name: 'Fair Ground', within: 'Place:birch', placeKind: 'VENUE' }, DAY),
]);
const two = tell('r2', [met('Ada Moon', 'Cy Fox', DAY), holds('Cy Fox', 'Director', 'Fox Works')]);
const bridge = tell('r3', [holds('Cy Fox', 'Director', 'Fox Works'), holds('Cy Fox', 'Chair', 'Elm Works')]);
const third = tell('r4', [holds('Cy Fox', 'Chair', 'Elm Works'), signed('Cy Fox', 'Water Accord', DAY)]);

const run = (id: string): { run: Run } => ({ run: { id, by: 'Ed', inputs: [`${id}/`] } });
const leftovers = () =>
  world.query(`MATCH (n) WHERE n:Statement OR n:Mention OR n:ReleaseVersion OR n:Alias
    RETURN DISTINCT n.releaseId AS release ORDER BY release`);
const reread =
  ({ release, evidence }: Told) =>
  () => ({ release, evidence });

test('a release leaves the graph as if it had never been read', async () => {
  await world.addRegister(REGISTER);
  await world.take([two, third]);
  const without = await world.hash();
  await world.take([one, bridge]);
  expect(await world.hash()).not.toBe(without);
  const { evidence, picture } = await world.retract({ releases: ['r1', 'r3'] });
  expect(await world.hash()).toBe(without);
  expect(evidence).toMatchObject({ releases: 2, versions: 2, statements: 5 });
  expect(picture.get('VISITED')).toBe(1);
  expect(await leftovers()).toEqual([{ release: 'r2' }, { release: 'r4' }]);
});

test('what another release says stays, with its own evidence alone', async () => {
  await world.take([one, two]);
  await world.retract({ releases: ['r1'] });
  expect(await world.query('MATCH ()-[t:MET_WITH]->() RETURN t.sources AS n, t.source AS source')).toEqual([
    { n: 1, source: 'Release r2' },
  ]);
});

test('an unknown release is told by name, and nothing is removed', async () => {
  await world.take([one]);
  await expect(world.retract({ releases: ['r1', 'r9'] })).rejects.toThrow(/No release in the graph has the id "r9"/u);
  expect(await leftovers()).toEqual([{ release: 'r1' }]);
});

test('a retold release speaks again when its original is gone', async () => {
  const retold = tell('retold', [met('Ada Moon', 'Cy Fox', DAY)], { kind: 'RETOLD', basedOn: BASED_ON });
  const original = tell('original', [met('Ada Moon', 'Cy Fox', DAY)], { ...BASED_ON, kind: 'ORIGINAL' });
  await world.take([retold]);
  const before = await world.hash();
  await world.empty();
  await world.take([original]);
  await world.take([retold]);
  await world.retract({ releases: ['original'] });
  expect(await world.hash()).toBe(before);
});

test('a run is withdrawn with what it read first; one that read nothing new is no run', async () => {
  await world.take([two], run('first'));
  const before = await world.hash();
  await world.take([one, two], run('second'));
  expect((await world.take([one], run('third'))).writes).toEqual({ nodes: 0, relationships: 0, properties: 0 });
  expect(await world.query('MATCH (r:Run) RETURN r.id AS id, r.counts AS counts ORDER BY id')).toEqual([
    { id: 'first', counts: '{"new":1,"changed":0,"unchanged":0,"rejected":0}' },
    { id: 'second', counts: '{"new":1,"changed":0,"unchanged":1,"rejected":0}' },
  ]);
  await world.retract({ run: 'second' });
  expect(await world.hash()).toBe(before);
});

test('a release that the run had edited goes back to the text before, and no word of the edit is left', async () => {
  const edited = tell('r1', [met('Ada Moon', 'Di Elm', DAY)]);
  await world.take([one, two], run('first'));
  const before = await world.hash();
  await world.take([edited], run('second'));
  await world.retract({ run: 'second' }, reread(one));
  expect(await world.hash()).toBe(before);
  expect(await world.query('MATCH (s:Statement) RETURN DISTINCT s.status AS status')).toEqual([{ status: 'ACTIVE' }]);
  expect(await world.query('MATCH (m:Mention {name: "Di Elm"}) RETURN m')).toEqual([]);
});

test('a release that a later run had edited keeps that text when the first run is withdrawn', async () => {
  const edited = tell('r1', [met('Ada Moon', 'Di Elm', DAY)]);
  await world.take([one], run('first'));
  await world.take([edited], run('second'));
  const before = await world.hash();
  await world.retract({ run: 'first' });
  expect(await world.hash()).toBe(before);
  expect(await world.query('MATCH (v:ReleaseVersion) RETURN v.runId AS run')).toEqual([{ run: 'second' }]);
  expect(await world.query('MATCH (r:Release) RETURN r.runId AS run')).toEqual([{ run: 'second' }]);
});

test('a dry run tells the same and removes nothing', async () => {
  await world.take([one, two, bridge, third]);
  const before = await world.hash();
  const told = await world.retract({ publisher: 'Tests' }, undefined, true);
  expect(await world.hash()).toBe(before);
  expect(await world.retract({ publisher: 'Tests' })).toEqual(told);
  expect(await leftovers()).toEqual([]);
});

test('merges, splits and what was removed are in the log of changes', async () => {
  await world.take([two, third]);
  await world.take([bridge]);
  await world.retract({ releases: ['r3'] });
  const changes = await world.query(
    'MATCH (c:Change) RETURN c.kind AS kind, count(*) AS n, collect(DISTINCT c.by) AS by ORDER BY kind',
  );
  expect(changes).toContainEqual({ kind: 'RETRACTED', n: 1, by: ['Ed'] });
  const persons = await world.query(
    'MATCH (c:Change) WHERE c.name = "Cy Fox" OR c.kind = "SPLIT" RETURN DISTINCT c.kind AS kind ORDER BY kind',
  );
  expect(persons).toEqual([{ kind: 'MERGED' }, { kind: 'SPLIT' }]);
});
