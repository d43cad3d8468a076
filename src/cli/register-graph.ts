import type { RegisterEntry } from '../domain/register.ts';
import { loadCypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/driver.ts';
import { readRegisterEntries } from '../graph/write/index.ts';

/** The register entries that the graph holds. */
export async function entriesOfGraph(graph: Graph): Promise<readonly RegisterEntry[]> {
  const cypher = loadCypher('write');
  return [...(await graph.read((transaction) => readRegisterEntries({ transaction, cypher })))];
}
