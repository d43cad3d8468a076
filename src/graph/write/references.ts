import type { GraphRow } from '../driver.ts';
import { runBatched, runForReleases, sendTies, type Writing } from './apply.ts';
import { diffTies } from './diff.ts';
import { textOf, textsOf, toStoredTie, type WantedTie } from './rows.ts';

/** Whom a mention is to refer to. */
export interface WantedReference {
  readonly mention: string;
  readonly entity: string;
  readonly method: string;
  readonly score: number;
  /** What comparing needs to know of it, as one text. */
  readonly profile: string;
  /** The mention that gives the entity its id; null where the register does. */
  readonly leader: string | null;
  /** In which its release was published; null where no day is known. */
  readonly year: string | null;
}

/** Releases, and where their mentions are: element ids by id. */
export interface MentionPlaces {
  readonly releases: readonly string[];
  readonly mentions: ReadonlyMap<string, string>;
}

/** To which entities mentions referred and refer, by mention id. */
export interface ReferenceChanges {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** Entities to which a mention refers no more. */
  readonly lost: ReadonlySet<string>;
}

/** Where the mentions of releases are. */
export async function locateMentions(writing: Writing, releases: readonly string[]): Promise<MentionPlaces> {
  const rows = await runForReleases(writing, 'locate-mentions', releases);
  const found = rows.map((row) => [textOf(row, 'id'), textOf(row, 'at')] as const);
  return { releases, mentions: new Map([...(writing.places ?? []), ...found]) };
}

/** Makes the mentions of releases refer to these entities, and to no others. */
export async function writeReferences(
  writing: Writing,
  { releases, mentions, entities }: MentionPlaces & { readonly entities: ReadonlyMap<string, string> },
  wanted: readonly WantedReference[],
): Promise<ReferenceChanges> {
  const ties = wanted.map(({ mention, entity, method, score, profile, leader, year }): WantedTie => {
    const [start, end] = [mentions.get(mention), entities.get(entity)];
    if (start === undefined || end === undefined) throw new Error(`No node for "${mention}" or "${entity}"`);
    return { kind: 'REFERS_TO', start, end, properties: { method, score, profile, leader, year } };
  });
  const rows = await runForReleases(writing, 'find-references', releases);
  sendTies(
    writing,
    diffTies(rows.map(toStoredTie), ties, () => ''),
  );
  return changesOf(rows, wanted);
}

function changesOf(rows: readonly GraphRow[], wanted: readonly WantedReference[]): ReferenceChanges {
  const before = new Map(rows.map((row) => [textOf(row, 'mention'), textOf(row, 'entity')]));
  const after = new Map(wanted.map(({ mention, entity }) => [mention, entity]));
  return {
    before,
    after,
    lost: new Set([...before].flatMap(([id, entity]) => (after.get(id) === entity ? [] : entity))),
  };
}

/** The names that entities show, by id; one that was never drawn is absent. */
export async function readShownNames(
  writing: Writing,
  ids: readonly string[],
): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await runBatched(writing, 'find-shown-names', 'ids', ids);
  return new Map(rows.map((row) => [textOf(row, 'id'), new Set(textsOf(row, 'names'))]));
}

/** Element ids by entity id. */
export async function locateEntities(writing: Writing, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await runBatched(writing, 'locate-entities', 'ids', ids);
  return new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'at')]));
}
