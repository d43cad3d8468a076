import type { Run } from '../../domain/run.ts';
import type { GraphRow } from '../driver.ts';
import { runBatched, sendBatched, type Writing } from './apply.ts';
import { maybeText, textOf, textsOf } from './rows.ts';

/** A run as it is listed. */
export interface StoredRun extends Run {
  readonly at: string;
  /** Releases by what became of them; null for a run that was cut short. */
  readonly counts: Readonly<Record<string, number>> | null;
  /** How many texts still rest on it. */
  readonly versions: number;
}

/** Notes a run; twice does nothing. */
export async function writeRun({ transaction, cypher }: Writing, { id, by, inputs }: Run, now: string): Promise<void> {
  await transaction.run(cypher.get('create-run'), { id, run: { id, by, inputs, at: { instant: now } } });
}

/** Notes what a run did; nothing where it found nothing new. */
export async function endRun({ transaction, cypher }: Writing, id: string, counts: object): Promise<void> {
  await transaction.run(cypher.get('end-run'), { id, counts: JSON.stringify(counts) });
}

/** All runs, the latest first. */
export async function readRuns({ transaction, cypher }: Writing): Promise<StoredRun[]> {
  return (await transaction.run(cypher.get('find-runs'))).map((row) => {
    const counts = maybeText(row, 'counts');
    return {
      id: textOf(row, 'id'),
      at: textOf(row, 'at'),
      by: textOf(row, 'by'),
      inputs: textsOf(row, 'inputs'),
      counts: counts === null ? null : (JSON.parse(counts) as StoredRun['counts']),
      versions: numberOf(row, 'versions'),
    };
  });
}

/** A release that a run has read. */
export interface RunRelease {
  readonly id: string;
  /** Another run has read a text of it too. */
  readonly others: boolean;
}

export async function readRunReleases({ transaction, cypher }: Writing, id: string): Promise<RunRelease[]> {
  const rows = await transaction.run(cypher.get('find-run-releases'), { id });
  return rows.map((row) => ({ id: textOf(row, 'id'), others: row['others'] === true }));
}

/** The text that each release goes back to without a run; absent where the text that stands is not of that run. */
export async function readTextsBefore(
  writing: Writing,
  ids: readonly string[],
  run: string,
): Promise<Map<string, string>> {
  const rows = await runBatched(writing, 'find-texts-before', 'ids', ids, { run });
  const isCurrent = (row: GraphRow) => row['current'] === true;
  return new Map(rows.filter(isCurrent).map((row) => [textOf(row, 'id'), textOf(row, 'text')]));
}

/** Deletes the texts of a run, with what only they say. */
export async function deleteRunVersions(writing: Writing, ids: readonly string[], run: string): Promise<void> {
  sendBatched(writing, 'delete-run-versions', 'ids', ids, { run });
}

function numberOf(row: GraphRow, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : 0;
}
