/** Of two writers one waits, from the first day of a database: nothing in it has ever been named as the lock is. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCypher } from '../../../src/graph/cypher.ts';
import { openGraph } from '../../../src/graph/driver.ts';
import { lockGraph, setWriter, type Writing } from '../../../src/graph/write/index.ts';
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

/** Two that want the lock: the second asks while the first has it. */
async function twoWriters(first: (writing: Writing) => Promise<void>, second: (writer: string | null) => void) {
  let locked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    locked = resolve;
  });
  const one = graph.write(async (transaction) => {
    await lockGraph({ transaction, cypher });
    locked();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await first({ transaction, cypher });
  });
  await asked;
  const two = graph.write(async (transaction) => second((await lockGraph({ transaction, cypher })).writer));
  await Promise.all([one, two]);
}

test('the second gets the lock when the first has ended, and not before', async () => {
  const told: string[] = [];
  await twoWriters(
    async () => void told.push('first is done'),
    () => void told.push('second has it'),
  );
  expect(told).toEqual(['first is done', 'second has it']);
});

test('the second is told what the first has left, however the database plans', async () => {
  // By these counts the planner reads properties as early as a statement lets it.
  await driver.executeQuery('UNWIND range(1, 6) AS i CREATE (:GraphState {id: toString(i)})');
  await driver.executeQuery('CALL db.prepareForReplanning()');
  await driver.executeQuery('CALL db.clearQueryCaches()');
  await graph.write((transaction) => setWriter({ transaction, cypher }, 'somebody'));
  const told: (string | null)[] = [];
  await twoWriters(
    (writing) => setWriter(writing, 'the first'),
    (writer) => void told.push(writer),
  );
  expect(told).toEqual(['the first']);
});

test('taking it writes nothing', async () => {
  const counts = await graph.write(async (transaction) => {
    await lockGraph({ transaction, cypher });
    return transaction.counts();
  });
  expect(counts).toEqual({ nodes: 0, relationships: 0, properties: 0 });
});
