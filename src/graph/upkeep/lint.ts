import { CYPHER_ROOT, type CypherFile, loadCypher } from '../cypher.ts';
import type { Graph } from '../driver.ts';

/** What a rule of the graph found. */
export interface LintResult {
  /** The name of its file in `cypher/lint/`. */
  readonly name: string;
  /** The rule in words. */
  readonly rule: string;
  /** Ids of what breaks it, `MOST` at most. */
  readonly broken: readonly string[];
}

/** So many breaches of a rule are told; more would say nothing new. */
export const MOST = 20;

/** Looks whether the graph keeps the rules of its model: one statement a rule, which writes nothing. */
export async function lintGraph(graph: Graph): Promise<readonly LintResult[]> {
  const library = loadCypher('read', new URL('lint/', CYPHER_ROOT));
  const results: LintResult[] = [];
  for (const name of library.names) results.push(await lint(graph, library.get(name)));
  return results;
}

async function lint(graph: Graph, file: CypherFile): Promise<LintResult> {
  const rows = await graph.read((transaction) => transaction.run(file, { limit: MOST }));
  return { name: file.name, rule: file.description ?? file.name, broken: rows.map((row) => String(row['id'])) };
}
