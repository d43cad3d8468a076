import type { Correction, CorrectionVerdict, StatementChange } from '../../domain/correction.ts';
import type { GraphRow } from '../driver.ts';
import { runBatched, sendNodes, type Writing } from './apply.ts';
import { diffNodes } from './diff.ts';
import { byId, maybeText, textOf, textsOf } from './rows.ts';

/** The corrections of releases, by id of release. */
export async function readCorrections(
  writing: Writing,
  releases: readonly string[],
): Promise<Map<string, Correction[]>> {
  const groups = new Map<string, Correction[]>();
  for (const row of await runBatched(writing, 'find-corrections', 'releases', releases)) {
    const correction = toCorrection(row['properties'] as GraphRow);
    groups.set(correction.release, [...(groups.get(correction.release) ?? []), correction]);
  }
  return groups;
}

/** Stores corrections; gives those that were not there. `now` is when they come into this graph. */
export async function writeCorrections(
  writing: Writing,
  corrections: readonly Correction[],
  now: string,
): Promise<Correction[]> {
  const ids = corrections.map(({ id }) => id);
  const stored = byId(await runBatched(writing, 'find-corrections-by-id', 'ids', ids));
  const fresh = [...new Map(corrections.map((one) => [one.id, one])).values()].filter(({ id }) => !stored.has(id));
  const nodes = fresh.map(({ id, change, at, ...rest }) => {
    const properties = {
      ...rest,
      change: change && JSON.stringify(change),
      at: { instant: at },
      readAt: { instant: now },
    };
    return { labels: ['Correction'], id, properties };
  });
  sendNodes(writing, diffNodes(new Map(), nodes));
  return fresh;
}

/** The releases of statements, by id of statement, whether these count or not. */
export async function findReleasesOfStatements(writing: Writing, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await runBatched(writing, 'find-releases-of-statements', 'ids', ids);
  return new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'releaseId')]));
}

/** The statements that ties, events and agreements rest on, by id of these; a statement rests on itself. */
export async function readResting(writing: Writing, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await runBatched(writing, 'find-resting', 'ids', ids);
  return new Map(rows.map((row) => [textOf(row, 'id'), textsOf(row, 'statements')]));
}

function toCorrection(row: GraphRow): Correction {
  const change = maybeText(row, 'change');
  return {
    id: textOf(row, 'id'),
    release: textOf(row, 'release'),
    statement: maybeText(row, 'statement'),
    verdict: textOf(row, 'verdict') as CorrectionVerdict,
    change: change === null ? null : (JSON.parse(change) as StatementChange),
    by: textOf(row, 'by'),
    // Neo4j leaves out seconds and fractions that are zero: as texts such times would not be in order.
    at: new Date(textOf(row, 'at')).toISOString(),
    why: maybeText(row, 'why'),
  };
}
