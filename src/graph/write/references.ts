import type { GraphRow } from '../driver.ts';
import { applyTies, runBatched, type Writing } from './apply.ts';
import { diffTies } from './diff.ts';
import { byId, textOf, textsOf, toStoredTie, type WantedTie } from './rows.ts';

/** A mention of a block, as stored, and the entity that it refers to now. */
export interface StoredMember {
  readonly mention: string;
  readonly releaseId: string;
  readonly name: string;
  readonly block: string;
  readonly features: readonly string[];
  readonly entity: string;
}

/** Whom a mention is to refer to. */
export interface WantedReference {
  readonly mention: string;
  readonly entity: string;
  readonly method: string;
  readonly score: number;
  readonly block: string;
  readonly features: readonly string[];
}

/** The members of blocks; a block without any gives none. */
export async function readMembers(writing: Writing, blocks: readonly string[]): Promise<StoredMember[]> {
  const rows = await runBatched(writing, 'find-members', 'blocks', blocks);
  return rows.map((row) => ({
    mention: textOf(row, 'mention'),
    releaseId: textOf(row, 'releaseId'),
    name: textOf(row, 'name'),
    block: textOf(row, 'block'),
    features: textsOf(row, 'features'),
    entity: textOf(row, 'entity'),
  }));
}

/** The entities that mentions of releases refer to now, and the blocks in which they were decided. */
export async function readReferred(
  writing: Writing,
  ids: readonly string[],
): Promise<{ entity: string; block: string }[]> {
  const rows = await runBatched(writing, 'find-references', 'ids', ids);
  return rows.map((row) => ({ entity: textOf(row, 'entity'), block: textOf(toStoredTie(row).properties, 'block') }));
}

/** To which entities mentions referred and refer, by mention id. */
export interface ReferenceChanges {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** Entities to which a mention refers no more. */
  readonly lost: ReadonlySet<string>;
}

/** Makes the mentions of releases refer to these entities, which must have nodes, and to no others. */
export async function writeReferences(
  writing: Writing,
  releases: readonly string[],
  wanted: readonly WantedReference[],
): Promise<ReferenceChanges> {
  const mentions = byId(await runBatched(writing, 'locate-mentions', 'ids', releases));
  const entities = await locateEntities(writing, [...new Set(wanted.map(({ entity }) => entity))]);
  const ties = wanted.map(({ mention, entity, method, score, block, features }): WantedTie => {
    const [start, end] = [mentions.get(mention)?.at, entities.get(entity)];
    if (start === undefined || end === undefined) throw new Error(`No node for "${mention}" or "${entity}"`);
    return { kind: 'REFERS_TO', start, end, properties: { method, score, block, features } };
  });
  const rows = await runBatched(writing, 'find-references', 'ids', releases);
  await applyTies(
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
