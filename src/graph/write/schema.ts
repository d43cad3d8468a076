import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { loadCypher } from '../cypher.ts';
import type { Graph } from '../driver.ts';
import { ensureVersion, refuseOthers } from '../upkeep/index.ts';

/**
 * Makes every constraint and index that is missing, and waits until all can be used. Twice does nothing, nor does another
 * process that does the same at once. Error: CONFIGURATION for a graph of another version, of which nothing is touched.
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  await refuseOthers(graph);
  await whileOthersMake(() => makeSchema(graph));
  await awaitIndexes(graph);
  await ensureVersion(graph);
}

async function makeSchema(graph: Graph): Promise<void> {
  const files = loadCypher('schema');
  const parts = files.names.flatMap((name) => splitStatements(files.get(name).text));
  await graph.write(async (transaction) => {
    for (const text of parts) await transaction.run({ name: 'schema', mode: 'schema', parameters: [], text });
  });
}

const MOST_TIMES = 20;

/** `IF NOT EXISTS` fails where another process makes the same at that moment; asked again, it finds it there. */
async function whileOthersMake(work: () => Promise<void>): Promise<void> {
  for (let times = 1; ; times += 1) {
    try {
      return await work();
    } catch (error) {
      if (times === MOST_TIMES || !(error instanceof Neo4jError) || !/\.Schema\.\w+AlreadyExists$/u.test(error.code))
        throw error;
    }
  }
}

/** Asks again and again: filling the indexes of a large graph for the first time outlasts any transaction. */
async function awaitIndexes(graph: Graph): Promise<void> {
  const file = loadCypher('write').get('count-populating');
  for (;;) {
    const [row] = await graph.read((transaction) => transaction.run(file));
    if (row?.['left'] === 0) return;
    await sleep(100);
  }
}

/** Schema files hold several statements, each ended by a semicolon at the end of its line. */
function splitStatements(text: string): string[] {
  return text
    .split(/;\s*(?:\n|$)/u)
    .map((part) => part.trim())
    .filter((part) => /^(?!\/\/[^\n]*$)/u.test(part) && part !== '');
}
