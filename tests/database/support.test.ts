import { afterAll, expect, it } from 'vitest';
import { connect, emptyDatabase, testTarget } from '../support/database.ts';
import { refuseIfNotEmpty } from '../support/neo4j.ts';

const driver = connect();
afterAll(() => driver.close());

it('refuses a database that holds a graph, and empties its own', async () => {
  const { database } = testTarget();
  // Other files leave their last world behind.
  await emptyDatabase(driver);
  await driver.executeQuery('UNWIND range(1, 3) AS i CREATE (:Somebody)-[:KNOWS]->(:Somebody)', {}, { database });
  await expect(refuseIfNotEmpty(testTarget())).rejects.toThrow('is not empty (it has a node with labels ["Somebody"])');
  await emptyDatabase(driver);
  await refuseIfNotEmpty(testTarget());
});
