import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/upkeep/index.ts';
import { holds, met, tell } from '../../ingest/tell.ts';
import { openWorld, type World } from '../../ingest/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('a graph whose entities an earlier version led otherwise is drawn anew once it is migrated', async () => {
  await world.empty();
  const told = tell('r1', [holds('Ada Moon', 'Mayor', 'Birch Works'), met('Ada Moon', 'Cy Fox')]);
  await world.take([told]);
  const drawn = await world.hash();
  await world.query("MATCH ()-[t:REFERS_TO]->(e:Person) SET t.leader = 'another', t.year = null, e.id = 'old ' + e.id");
  await world.query('MATCH (s:GraphState) SET s.schemaVersion = 3');
  await migrate(world.graph);
  await world.take([]);
  expect(await world.hash()).toBe(drawn);
  expect(await world.query('MATCH (r:Release) WHERE r.stale RETURN r.id AS id')).toEqual([]);
});
