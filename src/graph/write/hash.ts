import { createHash } from 'node:crypto';
import { loadCypher } from '../cypher.ts';
import type { Graph, GraphRow } from '../driver.ts';
import { canonical } from './diff.ts';
import { textOf } from './rows.ts';

const PAGE = 1_000;

/** SHA-256 (hex) over the picture: all entities and ties, then all doubts, in order of id, without wall-clock fields. In pages: memory stays flat. */
export async function graphHash(graph: Graph): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['page-picture', 'page-doubts']) {
    for await (const row of pagesOf(graph, name)) hash.update(`${lineOf(row)}\n`);
  }
  return hash.digest('hex');
}

async function* pagesOf(graph: Graph, name: string): AsyncGenerator<GraphRow> {
  const page = loadCypher('write').get(name);
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after;
    const rows = await graph.read((transaction) => transaction.run(page, { after: from, limit: PAGE }));
    yield* rows;
    const last = rows.at(-1);
    after = rows.length === PAGE && last ? textOf(last, 'id') : null;
  }
}

function lineOf(row: GraphRow): string {
  const properties = row['properties'] as GraphRow;
  const ties = ((row['ties'] ?? []) as GraphRow[]).map((tie) =>
    [textOf(tie, 'kind'), textOf(tie, 'end'), canonical(tie['properties'] as GraphRow)].join(' '),
  );
  const labels = ((row['labels'] ?? ['Doubt']) as string[]).sort().join(':');
  return [labels, canonical(properties), ...ties.sort()].join('\n');
}
