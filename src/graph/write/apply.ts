import type { CypherLibrary } from '../cypher.ts';
import type { GraphTransaction } from '../driver.ts';
import type { NodeChanges, TieChanges } from './diff.ts';
import { textOf } from './rows.ts';

/** perf.md: batches of 5 to 10 thousand rows are fastest. */
const BATCH = 5_000;

/** One transaction with the Cypher files that write. */
export interface Writing {
  readonly transaction: GraphTransaction;
  readonly cypher: CypherLibrary;
}

/** Runs a file once for each batch of a list parameter; not at all for an empty list. Gives all rows. */
export async function runBatched(
  { transaction, cypher }: Writing,
  name: string,
  parameter: string,
  list: readonly unknown[],
  others: Readonly<Record<string, unknown>> = {},
) {
  const rows = [];
  for (let at = 0; at < list.length; at += BATCH) {
    const batch = list.slice(at, at + BATCH);
    rows.push(...(await transaction.run(cypher.get(name), { ...others, [parameter]: batch })));
  }
  return rows;
}

/** Writes node changes; gives the element ids of the nodes created, by id. */
export async function applyNodes(writing: Writing, { create, change }: NodeChanges): Promise<Map<string, string>> {
  const rows = create.map(({ labels, properties }) => ({ labels, properties }));
  const created = await runBatched(writing, 'create-nodes', 'rows', rows);
  await runBatched(writing, 'change-nodes', 'rows', change);
  return new Map(created.map((row) => [textOf(row, 'id'), textOf(row, 'at')]));
}

/** Old ties go first, so that a node left without ties can go too. */
export async function applyTies(writing: Writing, { create, change, remove }: TieChanges): Promise<void> {
  await runBatched(writing, 'delete-ties', 'ats', remove);
  await runBatched(writing, 'change-ties', 'rows', change);
  await runBatched(writing, 'create-ties', 'rows', create);
}
