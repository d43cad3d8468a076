import type { CypherLibrary } from '../cypher.ts';
import type { GraphTransaction } from '../driver.ts';
import type { NodeChanges, TieChanges } from './diff.ts';
import type { KeptReadings } from './kept.ts';
import { textOf, type WantedNode } from './rows.ts';
import type { Standing } from './standing.ts';

/** perf.md: batches of 5 to 10 thousand rows are fastest. */
const BATCH = 5_000;

/** One transaction with the Cypher files that write. */
export interface Writing {
  readonly transaction: GraphTransaction;
  readonly cypher: CypherLibrary;
  /** Releases that nobody knew when the transaction began: nothing was drawn or settled of them. */
  readonly fresh?: ReadonlySet<string>;
  /** Where the mentions of those are, element ids by id; given with `fresh` to who settles them. */
  readonly places?: ReadonlyMap<string, string>;
  /** What was read before, where only this process has written since. */
  readonly kept?: KeptReadings;
  /** What surely does not stand, where only this process has ever written. */
  readonly standing?: Standing | null;
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

/** Runs a file for releases, but for those of which nothing can be found yet. */
export function runForReleases(writing: Writing, name: string, releases: readonly string[]) {
  const known = releases.filter((id) => !writing.fresh?.has(id));
  return runBatched(writing, name, 'ids', known);
}

/** Runs a file that gives no rows: the database works at it while we go on. */
export function sendBatched(
  { transaction, cypher }: Writing,
  name: string,
  parameter: string,
  list: readonly unknown[],
  others: Readonly<Record<string, unknown>> = {},
): void {
  for (let at = 0; at < list.length; at += BATCH) {
    void transaction.send(cypher.get(name), { ...others, [parameter]: list.slice(at, at + BATCH) });
  }
}

/** Writes node changes; gives the element ids of the nodes created, by id. */
export async function applyNodes(writing: Writing, { create, change }: NodeChanges): Promise<Map<string, string>> {
  sendBatched(writing, 'change-nodes', 'rows', change);
  const created = await runBatched(writing, 'create-nodes', 'rows', create.map(toRow));
  return new Map(created.map((row) => [textOf(row, 'id'), textOf(row, 'at')]));
}

/** Writes node changes whose places nobody asks for. */
export function sendNodes(writing: Writing, { create, change }: NodeChanges): void {
  sendBatched(writing, 'change-nodes', 'rows', change);
  sendBatched(writing, 'add-nodes', 'rows', create.map(toRow));
}

const toRow = ({ labels, properties }: WantedNode) => ({ labels, properties });

/** Old ties go first, so that a node left without ties can go too. */
export function sendTies(writing: Writing, { create, change, remove }: TieChanges): void {
  sendBatched(writing, 'delete-ties', 'ats', remove);
  sendBatched(writing, 'change-ties', 'rows', change);
  sendBatched(writing, 'create-ties', 'rows', create);
}
