import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../../src/graph/upkeep/index.ts';
import { findBetween } from '../../support/agreements.ts';
import { fill, openReader } from '../../support/api.ts';
import { World } from '../../support/world.ts';

const { graph, reader } = openReader();

beforeAll(() =>
  fill(
    new World()
      .organisation('ash-port', 'Ash Port')
      .organisation('birch-works', 'Birch Works')
      .agreement('accord', 'Water Accord', { date: '2021-05-01' })
      .tie('PARTY_TO', 'ash-port', 'accord')
      .tie('PARTY_TO', 'birch-works', 'accord')
      .agreement('pact', 'Rail Pact', { date: '2022-05-01' })
      .tie('PARTY_TO', 'ash-port', 'pact'),
  ),
);
afterAll(() => graph.close());

test('agreements that an earlier version wrote are found by their parties once the graph is migrated', async () => {
  await graph.driver.executeQuery('MATCH (g:Agreement) REMOVE g.partyIds');
  const found = findBetween(reader);
  expect(await found(['ash-port'], ['birch-works'])).toEqual([]);
  await graph.driver.executeQuery('MATCH (s:GraphState) SET s.schemaVersion = 2');
  await migrate(graph);
  expect(await found(['ash-port'], ['birch-works'])).toEqual(['accord']);
});
