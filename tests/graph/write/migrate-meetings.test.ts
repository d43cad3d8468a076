import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/upkeep/index.ts';
import { fill, openReader } from '../../support/api.ts';
import { World } from '../../support/world.ts';

const { graph, reader } = openReader();
const QUERY = { within: null, with: null, posts: null, from: null, to: null, order: 'LATEST_FIRST' } as const;

beforeAll(() =>
  fill(
    new World()
      .place('bracken', 'Bracken', { kind: 'CITY' })
      .person('ash', 'Ada Ash')
      .person('birch', 'Bo Birch')
      .event('talks', 'Talks', { city: 'bracken', date: '2021-05-01' })
      .said('MET_WITH', 'ash', 'birch', 'talks', null, { date: '2021-05-01', cityId: 'bracken' }),
  ),
);
afterAll(() => graph.close());

test('meetings that an earlier version wrote are found by their ends once the graph is migrated', async () => {
  await graph.driver.executeQuery('MATCH ()-[m:MET_WITH]->() REMOVE m.aId, m.bId');
  const meetings = () => reader.meetingsOfEach({ ...QUERY, persons: ['ash', 'birch'], first: 5, after: null });
  expect((await meetings()).map(({ rows }) => rows.length)).toEqual([0, 0]);
  await graph.driver.executeQuery('MATCH (s:GraphState) REMOVE s.schemaVersion');
  await migrate(graph);
  expect((await meetings()).map(({ rows }) => rows.map(({ a, b }) => `${a.id} ${b.id}`))).toEqual([
    ['ash birch'],
    ['birch ash'],
  ]);
});
