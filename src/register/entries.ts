import type { NameRole, RegisterEntry, RegisterName } from '../domain/register.ts';
import type { NamesShape, RegisterFile } from './shape.ts';

export type Path = readonly (string | number)[];

/** An entry and its path in the file, such as `['persons', 2]`. */
export interface PlacedEntry {
  readonly entry: RegisterEntry;
  readonly path: Path;
}

interface CommonShape {
  readonly id: string;
  readonly name: string;
  readonly names?: NamesShape | undefined;
  readonly description?: string | undefined;
  readonly source?: string | undefined;
}

interface MarkedName {
  readonly text: string;
  readonly role?: NameRole | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function toEntries(file: RegisterFile): PlacedEntry[] {
  return [
    ...(file.persons ?? []).map((record, index) => place('persons', index, toPerson(record))),
    ...(file.posts ?? []).map((record, index) => place('posts', index, toPost(record))),
    ...(file.organisations ?? []).map((record, index) => place('organisations', index, toOrganisation(record))),
    ...(file.places ?? []).map((record, index) =>
      place('places', index, {
        ...common(record),
        kind: 'Place',
        placeKind: record.kind,
        within: record.within ?? null,
      }),
    ),
  ];
}

const place = (list: string, index: number, entry: RegisterEntry): PlacedEntry => ({ entry, path: [list, index] });

function toPerson(record: NonNullable<RegisterFile['persons']>[number]): RegisterEntry {
  const tenures = record.tenures.map(({ post, kind, from, to }) => ({
    post,
    kind,
    from: from ?? null,
    to: to ?? null,
  }));
  return { ...common(record), kind: 'Person', tenures };
}

function toPost(record: NonNullable<RegisterFile['posts']>[number]): RegisterEntry {
  const { organisation, seats } = record;
  return { ...common(record), kind: 'Post', organisation, ...(seats === undefined ? {} : { seats }) };
}

function toOrganisation(record: NonNullable<RegisterFile['organisations']>[number]): RegisterEntry {
  const { kind, acronyms, parent, seat, governs } = record;
  return {
    ...common(record),
    kind: 'Organisation',
    organisationKind: kind,
    acronyms,
    parent: parent ?? null,
    seat: seat ?? null,
    ...(governs === undefined ? {} : { governs }),
  };
}

function common({ id, name, names, description, source }: CommonShape) {
  return { id, name, names: toNames(names ?? []), description: description ?? null, source: source ?? null };
}

function toNames(names: NamesShape): RegisterName[] {
  if (Array.isArray(names)) return names.map(({ language, ...marked }) => toName(marked, language));
  return Object.entries(names).flatMap(([language, list]) =>
    list.map((one) => toName(typeof one === 'string' ? { text: one } : one, language)),
  );
}

function toName({ text, role, from, to }: MarkedName, language: string): RegisterName {
  return {
    text,
    language,
    ...(role === undefined ? {} : { role }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
