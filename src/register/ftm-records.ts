import { earliestDay, latestDay, readImpreciseDate } from '../domain/edtf.ts';
import type { RegisterEntry } from '../domain/register.ts';
import { ORGANISATION_KINDS } from '../domain/register.ts';
import type { FtmRow } from './ftm-rows.ts';
import type { RegisterFile } from './shape.ts';

/** A record as a register file holds it, before it is checked: one of its lists. */
export type FtmRecord = { readonly [List in keyof RegisterFile]?: readonly unknown[] };

export interface FtmContext {
  /** The rows of the file, by the ids that they have here. */
  readonly rows: ReadonlyMap<string, FtmRow>;
  readonly known: ReadonlyMap<string, RegisterEntry>;
  /** The occupancies of each person, by the id that it has here. */
  readonly occupancies: ReadonlyMap<string, readonly FtmRow[]>;
}

const ORGANISATIONS = ['Organization', 'PublicBody', 'Company', 'LegalEntity'];

/** An id as registers have it: lower-case letters, digits, hyphens. */
export function registerId(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 100);
}

/** The record of a row; null for a schema that the register has nothing for; a text says why the row cannot be taken. */
export function toRecord(row: FtmRow, context: FtmContext): FtmRecord | string | null {
  if (row.schema === 'Person') return { persons: [{ ...common(row), tenures: tenuresOf(row, context) }] };
  if (ORGANISATIONS.includes(row.schema)) return { organisations: [toOrganisation(row, context)] };
  if (row.schema !== 'Position') return null;
  const organisation = linked(row, 'organization', context, isOrganisation);
  if (organisation === undefined) return 'a post needs an "organization" that is in the file or in the register';
  const seats = Number(row.properties.numberOfSeats?.[0]);
  return { posts: [{ ...common(row), organisation, ...(Number.isInteger(seats) && seats > 0 && { seats }) }] };
}

/** Why an occupancy cannot be taken; null where it can. */
export function faultOfOccupancy(row: FtmRow, context: FtmContext): string | null {
  if (linked(row, 'holder', context, isPerson) === undefined) return 'its "holder" is no person of the file';
  if (linked(row, 'post', context, isPost(context)) === undefined) {
    return 'its "post" is not in the file or the register';
  }
  const { from, to } = daysOf(row);
  const strange = [from, to].find((date) => date !== null && readImpreciseDate(date) === undefined);
  if (strange !== undefined) return `"${strange}" is no date`;
  const [first, last] = [from && earliestDay(from), to && latestDay(to)];
  return first !== null && last !== null && first > last ? `it ends on ${to}, before it begins on ${from}` : null;
}

/** Times are left away: a tenure has days. */
function daysOf({ properties: { startDate, endDate } }: FtmRow) {
  const day = (text: string | undefined) => text?.replace(/T.*$/u, '') ?? null;
  return { from: day(startDate?.[0]), to: day(endDate?.[0]) };
}

function tenuresOf(row: FtmRow, context: FtmContext): unknown[] {
  const own = context.occupancies.get(registerId(row.id)) ?? [];
  return own.flatMap((occupancy) => {
    if (faultOfOccupancy(occupancy, context) !== null) return [];
    const { status = [], description = [] } = occupancy.properties;
    const acting = [...status, ...description].some((word) => /^acting\b/iu.test(word));
    const post = linked(occupancy, 'post', context, isPost(context));
    return [{ post, kind: acting ? 'ACTING' : 'SUBSTANTIVE', ...daysOf(occupancy) }];
  });
}

function toOrganisation(row: FtmRow, context: FtmContext) {
  const { classification = [], abbreviation = [] } = row.properties;
  const said = ORGANISATION_KINDS.find((kind) => classification.includes(kind));
  const kind = said ?? (row.schema === 'Company' ? 'COMPANY' : 'OTHER');
  const parent = linked(row, 'parent', context, isOrganisation);
  const seat = linked(row, 'addressEntity', context, (other) => 'kind' in other && other.kind === 'Place');
  return { ...common(row), kind, acronyms: abbreviation, ...(parent && { parent }), ...(seat && { seat }) };
}

function common(row: FtmRow) {
  const {
    name = [],
    alias = [],
    weakAlias = [],
    previousName = [],
    description,
    summary,
    sourceUrl = [],
  } = row.properties;
  const [first = '', ...others] = name;
  const names = [
    ...[...others, ...alias].map((text) => marked(text)),
    ...weakAlias.map((text) => ({ ...marked(text), role: 'WEAK' })),
    ...previousName.map((text) => ({ ...marked(text), role: 'FORMER' })),
  ];
  const told = description?.[0] ?? summary?.[0];
  const source = sourceUrl.find((address) => /^https?:\/\//u.test(address));
  return { id: registerId(row.id), name: first, names, ...(told && { description: told }), ...(source && { source }) };
}

/** FollowTheMoney does not say in which language a name is: only its script can be seen. */
const marked = (text: string) => ({ text, language: /\p{Script=Han}/u.test(text) ? 'zh' : 'und' });

type Target = FtmRow | RegisterEntry;

function linked(row: FtmRow, property: string, { rows, known }: FtmContext, fits: (target: Target) => boolean) {
  const ids = (row.properties[property] ?? []).map(registerId);
  return ids.find((id) => {
    const target = rows.get(id) ?? known.get(id);
    return target !== undefined && fits(target);
  });
}

function isOrganisation(target: Target): boolean {
  return 'schema' in target ? ORGANISATIONS.includes(target.schema) : target.kind === 'Organisation';
}

const isPerson = (target: Target) => 'schema' in target && target.schema === 'Person';

/** A post of the file counts only if it can itself be taken. */
const isPost = (context: FtmContext) => (target: Target) => {
  if (!('schema' in target)) return target.kind === 'Post';
  return target.schema === 'Position' && linked(target, 'organization', context, isOrganisation) !== undefined;
};
