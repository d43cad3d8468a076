/** Each question of an analyst, asked on the seed: over GraphQL, and in Cypher as in Neo4j Browser. */
import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateExamples } from '../../scripts/generate-examples.mjs';
import { openGraph } from '../../src/graph/driver.ts';
import { type Api, startApi } from '../support/api.ts';
import { connect, emptyDatabase, testTarget } from '../support/database.ts';
import { loadSeed } from '../support/seed.ts';
import { answerOf, fixAnswer, questions } from './files.ts';
import { idsOfColumns, sameIds } from './ids.ts';

/** To fix the answers anew; look at what changed before it is committed. */
const UPDATE = process.env.WHOMET_UPDATE_ANSWERS === '1';

let api: Api;
let driver: Driver;
beforeAll(async () => {
  driver = connect();
  await emptyDatabase(driver);
  const graph = openGraph(testTarget());
  await loadSeed(graph);
  await graph.close();
  api = await startApi();
});
afterAll(async () => {
  await api?.stop();
  await driver?.close();
});

async function answer(query: string): Promise<unknown> {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

const ALL = questions();
const WITH_TWIN = ALL.flatMap(({ name, query, twin }) => (twin ? [{ name, query, twin }] : []));

describe('The questions on the seed', () => {
  it.each(ALL)('$name is answered as ever', async (question) => {
    const given = await answer(question.query);
    if (UPDATE) fixAnswer(question, given);
    expect(given).toEqual(answerOf(question));
  });

  it.each(WITH_TWIN)('$name has the same answer in Neo4j Browser', async ({ query, twin }) => {
    const ids = sameIds(await answer(query));
    expect(ids.length).toBeGreaterThan(0);
    const { records } = await driver.executeQuery(twin.cypher, {}, { database: testTarget().database });
    const rows = records.map((record) => record.toObject());
    expect(idsOfColumns(rows, twin.columns)).toEqual(ids);
  });
});

it('GraphiQL offers each: node scripts/generate-examples.mjs', () => {
  const committed = readFileSync(new URL('../../src/api/graphiql/questions.ts', import.meta.url), 'utf8');
  expect(generateExamples()).toBe(committed);
});
