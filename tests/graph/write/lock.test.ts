/** Of two writers one waits, from the first day of a database: nothing in it has ever been named as the lock is. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCypher } from '../../../src/graph/cypher.ts';
import { openGraph } from '../../../src/graph/driver.ts';
import { lockGraph } from '../../../src/graph/write/index.ts';
import { prepareGraph } from '../../../src/graph/write/schema.ts';
import { connect, emptyDatabase, testTarget } from '../../support/database.ts';

const graph = openGraph(testTarget());
const driver = connect();
const cypher = loadCypher('write');
beforeAll(async () => {
  await emptyDatabase(driver);
  await prepareGraph(graph);
});
afterAll(async () => {
  await driver.close();
  await graph.close();
});

test('the second gets the lock when the first has ended, and not before', async () => {
  const told: string[] = [];
  let locked: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    locked = resolve;
  });
  const one = graph.write(async (transaction) => {
    await lockGraph({ transaction, cypher });
    locked();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    told.push('first is done');
  });
  await first;
  const two = graph.write(async (transaction) => {
    await lockGraph({ transaction, cypher });
    told.push('second has it');
  });
  await Promise.all([one, two]);
  expect(told).toEqual(['first is done', 'second has it']);
});

test('taking it writes nothing', async () => {
  const counts = await graph.write(async (transaction) => {
    await lockGraph({ transaction, cypher });
    return transaction.counts();
  });
  expect(counts).toEqual({ nodes: 0, relationships: 0, properties: 0 });
});
