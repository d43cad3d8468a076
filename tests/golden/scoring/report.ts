import { type Score, score } from './score.ts';
import { readSets, type SetName } from './sets.ts';
import { confidenceTable, rulesTable, type Scores, setsTable, setTable, typesTable } from './tables.ts';

/** Reads all sets that are there and scores them. */
export async function scoreSets(): Promise<Scores> {
  const scored = (await readSets()).map(({ name, releases, predictions }): [SetName, Score] => [
    name,
    score(releases, predictions),
  ]);
  return new Map(scored);
}

/** All tables, for a terminal. */
export function report(scores: Scores): string {
  const sets = [...scores].map(([name, result]) => `${name}\n${setTable(result)}`);
  const together = [setsTable(scores), typesTable(scores), rulesTable(scores), confidenceTable(scores)];
  return [...sets, ...together].join('\n\n');
}
