import { setTimeout as sleep } from 'node:timers/promises';
import { loadCypher } from '../cypher.ts';
import type { Graph } from '../driver.ts';
import { ensureVersion } from '../upkeep/index.ts';

/**
 * Makes every constraint and index that is missing, and waits until all can be used. Twice does nothing. Error:
 * CONFIGURATION for a graph of another version, of which nothing is touched.
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  await ensureVersion(graph);
  const files = loadCypher('schema');
  const parts = files.names.flatMap((name) => splitStatements(files.get(name).text));
  await graph.write(async (transaction) => {
    for (const text of parts) await transaction.run({ name: 'schema', mode: 'schema', parameters: [], text });
  });
  await awaitIndexes(graph);
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
