import { runBatched, type Writing } from './apply.ts';
import { textOf } from './rows.ts';

/** What was deleted of the evidence. */
export interface RemovedEvidence {
  readonly releases: number;
  readonly versions: number;
  readonly statements: number;
  readonly mentions: number;
}

/** Deletes releases with all that was read in them. What was drawn from them must be gone before. */
export async function deleteReleases(writing: Writing, ids: readonly string[]): Promise<RemovedEvidence> {
  const rows = await runBatched(writing, 'delete-releases', 'ids', ids);
  const sum = (column: keyof RemovedEvidence) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  return {
    releases: sum('releases'),
    versions: sum('versions'),
    statements: sum('statements'),
    mentions: sum('mentions'),
  };
}

/** How many entities and ties the picture has, by kind. */
export async function countPicture({ transaction, cypher }: Writing): Promise<Map<string, number>> {
  const rows = await transaction.run(cypher.get('count-picture'));
  return new Map(rows.map((row) => [textOf(row, 'kind'), Number(row['n'])]));
}

export async function findPublisherReleases({ transaction, cypher }: Writing, publisher: string): Promise<string[]> {
  const rows = await transaction.run(cypher.get('find-publisher-releases'), { publisher });
  return rows.map((row) => textOf(row, 'id'));
}

/** Makes all releases wait, and lets nobody draw until the old picture is gone (`dropSome`). */
export async function beginRebuild({ transaction, cypher }: Writing): Promise<void> {
  await transaction.run(cypher.get('begin-rebuild'));
}

/** Deletes up to twice `limit` nodes of the picture; tells whether that was the last of it. */
export async function dropSome({ transaction, cypher }: Writing, limit: number): Promise<boolean> {
  const [row] = await transaction.run(cypher.get('delete-picture'), { limit });
  if (Number(row?.['deleted'] ?? 0) > 0) return false;
  await transaction.run(cypher.get('end-drop'));
  return true;
}
