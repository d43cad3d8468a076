/** The database of the `graph` tests, which their global setup (neo4j.ts) found empty. */
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Target } from '../../src/database/index.ts';
import { deleteAllNodes, driverFor } from './neo4j-probe.ts';

/**
 * Where the tests' database is, for code that makes its own connection.
 *
 * @throws outside the `graph` project, whose folders vitest.config.ts lists
 */
export function testTarget(): Target {
  const target = inject('neo4jTarget');
  if (target === undefined)
    throw new Error('There is no database here: put this test into a folder of the graph project.');
  return target;
}

/** A driver on the tests' database. The caller closes it. */
export function connect(): Driver {
  return driverFor(testTarget());
}

/** Deletes all nodes of the tests' database, in batches; its constraints and indexes stay. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  await deleteAllNodes(driver, testTarget().database);
}
