import neo4j, { type Driver } from 'neo4j-driver';
import type { Target } from '../../src/database/index.ts';

export function driverFor(target: Target): Driver {
  return neo4j.driver(target.uri, neo4j.auth.basic(target.username, target.password), {
    connectionTimeout: 5_000,
    telemetryDisabled: true,
  });
}

/** Runs `work` with a driver that is closed afterwards. */
export async function withDriver<T>(target: Target, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = driverFor(target);
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** One real query; throws what the driver throws. */
export async function probe(target: Target): Promise<void> {
  await withDriver(target, (driver) => driver.executeQuery('RETURN 1', {}, { database: target.database }));
}

/** Rows of one query, for tests that look at the database themselves. */
export async function rows(target: Target, cypher: string): Promise<Record<string, unknown>[]> {
  return await withDriver(target, async (driver) => {
    const { records } = await driver.executeQuery(cypher, {}, { database: target.database });
    return records.map((record) => record.toObject());
  });
}

/** Deletes every node, in transactions that stay small; constraints and indexes are kept. */
export async function deleteAllNodes(driver: Driver, database: string): Promise<void> {
  for (;;) {
    const { summary } = await driver.executeQuery('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n', {}, { database });
    if (summary.counters.updates().nodesDeleted === 0) return;
  }
}
