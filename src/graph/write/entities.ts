import type { ReleaseFacts } from '../../domain/evidence.ts';
import type { GraphRow } from '../driver.ts';
import { runBatched, type Writing } from './apply.ts';
import type { StoredHolding, StoredPiece } from './holdings.ts';
import { maybeText, textOf } from './rows.ts';

/** What the releases that are drawn in this transaction say of the posts of persons. */
export interface SaidHoldings {
  readonly releases: readonly string[];
  /** By person. */
  readonly holdings: ReadonlyMap<string, readonly StoredHolding[]>;
  /** Entities of which no other release says anything. */
  readonly fresh: ReadonlySet<string>;
}

/** The posts that releases give persons, by person. Those that are new or kept are not read. */
export async function readHoldings(
  writing: Writing,
  persons: readonly string[],
  said: SaidHoldings,
): Promise<Map<string, StoredHolding[]>> {
  const kept = writing.kept?.holdings;
  const isKnown = (id: string) => said.fresh.has(id) || kept?.has(id) === true;
  const unknown = persons.filter((id) => !isKnown(id));
  const holdings = groupById(await runBatched(writing, 'find-holdings', 'ids', unknown), toHolding);
  const drawn = new Set(said.releases);
  for (const id of persons.filter(isKnown)) {
    const others = (kept?.get(id) ?? []).filter(({ piece }) => !drawn.has(piece.release.id));
    holdings.set(id, [...others, ...(said.holdings.get(id) ?? [])]);
  }
  for (const id of persons) kept?.keep(id, holdings.get(id) ?? []);
  return holdings;
}

function toHolding(row: GraphRow): StoredHolding {
  return {
    postId: textOf(row, 'postId'),
    title: textOf(row, 'title'),
    date: maybeText(row, 'date'),
    endDate: maybeText(row, 'endDate'),
    planned: row['planned'] === true,
    piece: toPiece(row),
  };
}

/** Statements about entities that something holds, by entity: the evidence for that. */
export async function readPieces(writing: Writing, ids: readonly string[]): Promise<Map<string, StoredPiece[]>> {
  return groupById(await runBatched(writing, 'find-pieces', 'ids', ids), toPiece);
}

/** Which of these entities have a node. */
export async function readStanding(writing: Writing, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await runBatched(writing, 'locate-entities', 'ids', ids)).map((row) => textOf(row, 'id')));
}

/** Which of these entities a mention refers to. */
export async function readReferredTo(writing: Writing, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await runBatched(writing, 'find-referred-to', 'ids', ids)).map((row) => textOf(row, 'id')));
}

function groupById<T>(rows: readonly GraphRow[], parse: (row: GraphRow) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = textOf(row, 'id');
    const group = groups.get(id);
    if (group) group.push(parse(row));
    else groups.set(id, [parse(row)]);
  }
  return groups;
}

function toPiece(row: GraphRow): StoredPiece {
  const statement = row['statement'] as GraphRow;
  const release = row['release'] as GraphRow;
  const start = statement['start'];
  return {
    statement: {
      id: textOf(statement, 'id'),
      quote: textOf(statement, 'quote'),
      start: typeof start === 'number' ? start : 0,
    },
    release: {
      id: textOf(release, 'id'),
      title: maybeText(release, 'title'),
      url: maybeText(release, 'url'),
      publishedOn: maybeText(release, 'publishedOn'),
      kind: textOf(release, 'kind') as ReleaseFacts['kind'],
    },
  };
}
