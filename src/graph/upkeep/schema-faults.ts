import { loadCypher } from '../cypher.ts';
import type { Graph } from '../driver.ts';

/** Constraints and indexes of `cypher/schema/` that are missing or cannot be used, a sentence each. */
export async function schemaFaults(graph: Graph): Promise<readonly string[]> {
  const files = loadCypher('schema');
  const text = files.names.map((name) => files.get(name).text).join('\n');
  const wanted = [...text.matchAll(/(?:CONSTRAINT|INDEX)\s+(\w+)\s+IF NOT EXISTS/gu)].map(([, name]) => name ?? '');
  const show = async (what: string) =>
    await graph.read((transaction) =>
      transaction.run({ name: 'show', mode: 'read', parameters: [], text: `SHOW ${what}` }),
    );
  const [constraints, indexes] = [await show('CONSTRAINTS YIELD name'), await show('INDEXES YIELD name, state')];
  const there = new Set([...constraints, ...indexes].map((row) => String(row['name'])));
  const unusable = indexes
    .filter((row) => row['state'] !== 'ONLINE')
    .map((row) => `"${row['name']}" is ${row['state']}`);
  return [...wanted.filter((name) => !there.has(name)).map((name) => `"${name}" is missing`), ...unusable];
}
