/** An empty database gets its schema once, however many processes find it empty at the same time. */
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../../../src/graph/driver.ts';
import { prepareGraph } from '../../../src/graph/write/schema.ts';
import { connect, emptyDatabase, testTarget } from '../../support/database.ts';

const driver = connect();
const graphs = Array.from({ length: 4 }, () => openGraph(testTarget()));
afterAll(async () => {
  for (const graph of graphs) await graph.close();
  await driver.close();
});

const rows = async (text: string) =>
  (await driver.executeQuery(text, {}, { database: testTarget().database })).records.map((row) => row.toObject());
const namesOf = async (kind: string) => await rows(`SHOW ${kind} YIELD name RETURN name ORDER BY name`);

async function dropSchema(): Promise<void> {
  for (const { name } of await namesOf('CONSTRAINTS')) await rows(`DROP CONSTRAINT ${name}`);
  for (const { name } of await rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
    await rows(`DROP INDEX ${name}`);
}

test('four processes prepare one empty database at once', async () => {
  const [one] = graphs;
  if (!one) throw new Error('no graph');
  await emptyDatabase(driver);
  await prepareGraph(one);
  const [constraints, indexes] = [await namesOf('CONSTRAINTS'), await namesOf('INDEXES')];
  await emptyDatabase(driver);
  await dropSchema();
  await Promise.all(graphs.map(prepareGraph));
  expect([await namesOf('CONSTRAINTS'), await namesOf('INDEXES')]).toEqual([constraints, indexes]);
  expect(await rows('MATCH (g:GraphState) RETURN g.id AS id')).toEqual([{ id: 'whomet' }]);
});
