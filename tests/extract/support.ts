import { expect } from 'vitest';
import type { Gazetteer, GazetteerPlace } from '../../src/domain/gazetteer.ts';
import { foldName } from '../../src/domain/names.ts';
import type { PlaceKind, Referent, Statement } from '../../src/domain/statement.ts';
import { extractRelease, toPredictions } from '../../src/extract/index.ts';
import { readText } from '../../src/sources/index.ts';

/** A Friday. */
export const PUBLISHED_ON = '2024-05-03';

export interface Reading {
  /** Null for a release that does not say when it was published; a Friday unless given. */
  readonly publishedOn?: string | null;
  readonly title?: string;
}

/** Invented places: a country with two cities, a province with one more, a country elsewhere, and a district; the same in Chinese. */
export const GAZETTEER = gazetteer(
  ['arvandia', 'Arvandia', 'COUNTRY', null],
  ['lakeford', 'Lakeford', 'CITY', 'arvandia'],
  ['port-ellin', 'Port Ellin', 'CITY', 'arvandia'],
  ['quayside', 'Quayside District', 'DISTRICT', 'lakeford'],
  ['ferry-hall', 'Ferry Hall', 'VENUE', 'quayside'],
  ['government-house', 'Government House, Hong Kong', 'VENUE', 'hong-kong'],
  ['hong-kong', 'Hong Kong', 'CITY', null],
  ['ostmark', 'Ostmark', 'PROVINCE', 'arvandia'],
  ['northmere', 'Northmere', 'CITY', 'ostmark'],
  ['belmora', 'Belmora', 'COUNTRY', null],
  ['sandvik', 'Sandvik', 'CITY', 'belmora'],
  ['belmora-city', 'Belmora City', 'CITY', 'belmora'],
  ['beiyuan', '北原省', 'PROVINCE', null],
  ['qinghe', '青河', 'CITY', 'beiyuan'],
  ['qinghe', '青河市', 'CITY', 'beiyuan'],
  ['baishi', '白石', 'CITY', 'beiyuan'],
  ['andoli', '安多利', 'COUNTRY', null],
  ['singapore', '新加坡', 'COUNTRY', null],
);

export function extraction(text: string, reading: Reading = {}) {
  const { publishedOn = PUBLISHED_ON, title } = reading;
  const metadata = { id: 'test', ...(publishedOn === null ? {} : { publishedOn }), ...(title ? { title } : {}) };
  const read = readText(text, metadata);
  return { read, ...extractRelease(read, GAZETTEER) };
}

/**
 * What the text says, but for the posts: `MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford`, in order of the text. A modality
 * other than OCCURRED stands first, the city only where the gold asks for it, an ATTENDED ends with its role.
 */
export function facts(text: string, reading: Reading = {}): string[] {
  const { statements, referents } = extraction(text, reading);
  const names = namesOf(referents);
  return statements.filter(({ type }) => type !== 'HOLDS').map((statement) => tell(statement, names, text));
}

/** The facts of some types alone. */
export function factsOf(types: string, text: string, reading: Reading = {}): string[] {
  return facts(text, reading).filter((fact) => types.split(' ').some((type) => fact.includes(`${type} `)));
}

/** `Tom Ash: Mayor, Lakeford`, sorted; a post without a body that the text names has none. */
export function posts(text: string, reading: Reading = {}): string[] {
  const { statements, referents } = extraction(text, reading);
  const names = namesOf(referents);
  return statements
    .filter(({ type }) => type === 'HOLDS')
    .map(({ subject, object, organisation, modality }) => {
      const body = organisation === null ? '' : `, ${names.get(organisation)}`;
      return `${modality === 'OCCURRED' ? '' : `${modality} `}${names.get(subject)}: ${names.get(object)}${body}`;
    })
    .sort();
}

/** Who acts in a post: `PLANNED Cora Bell: Acting Mayor, Lakeford 2024-05-10..2024-05-12`, in order of the text. */
export function acts(text: string, reading: Reading = {}): string[] {
  const { statements, referents } = extraction(text, reading);
  const names = namesOf(referents);
  const told = statements.filter(({ rule }) => rule.endsWith('acting'));
  return told.map(({ subject, object, organisation, modality, date, endDate }) => {
    const post = [names.get(object), ...(organisation === null ? [] : [names.get(organisation)])].join(', ');
    const days = [date, endDate].filter((day) => day !== null).join('..');
    return `${modality === 'OCCURRED' ? '' : `${modality} `}${names.get(subject)}: ${post} ${days}`.trim();
  });
}

/** The persons that the text names, sorted. */
export function persons(text: string, reading: Reading = {}): string[] {
  return extraction(text, reading)
    .referents.filter(({ kind, named }) => kind === 'Person' && named)
    .map(({ name }) => name)
    .sort();
}

/** The kinds of the warnings. */
export function warnings(text: string, reading: Reading = {}): string[] {
  return extraction(text, reading).warnings.map(({ kind }) => kind);
}

/** Asserts all the facts of a text but the posts, in any order; a failure tells which rule read what. */
export function reads(text: string, expected: readonly string[], reading: Reading = {}): void {
  expect(facts(text, reading).sort(), trace(text, reading)).toEqual([...expected].sort());
}

/** The same for some types alone. */
export function readsOf(types: string, text: string, expected: readonly string[], reading: Reading = {}): void {
  expect(factsOf(types, text, reading).sort(), trace(text, reading)).toEqual([...expected].sort());
}

/** Asserts the posts of a text, in any order. */
export function readsPosts(text: string, expected: readonly string[], reading: Reading = {}): void {
  expect(posts(text, reading), trace(text, reading)).toEqual([...expected].sort());
}

function trace(text: string, reading: Reading): string {
  const read = toPredictions(extraction(text, reading)).map(
    ({ rule, type, start, end }) => `  ${rule}: ${type} from ${JSON.stringify(text.slice(start, end))}`,
  );
  return [text, ...read, ''].join('\n');
}

function namesOf(referents: readonly Referent[]): ReadonlyMap<string, string> {
  return new Map(referents.map(({ key, name }) => [key, name]));
}

function tell(statement: Statement, names: ReadonlyMap<string, string>, text: string): string {
  const { type, modality, date, city, role } = statement;
  const ends = [statement.subject, statement.object].map((key) => names.get(key) ?? '');
  // A meeting has no direction: whom the text names first stands first.
  if (type === 'MET_WITH') ends.sort((a, b) => text.indexOf(a) - text.indexOf(b));
  const words = [
    modality === 'OCCURRED' ? '' : modality,
    type,
    ends.join(' – '),
    date ?? 'undated',
    type === 'MET_WITH' || type === 'VISITED' ? (names.get(city ?? '') ?? '') : '',
    type === 'ATTENDED' ? (role ?? '') : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}

function gazetteer(...rows: readonly (readonly [string, string, PlaceKind, string | null])[]): Gazetteer {
  const places = rows.map(([id, name, kind, within]): GazetteerPlace => ({ id, name, names: [name], kind, within }));
  return {
    find: (name) => places.filter((place) => foldName(place.name) === foldName(name)),
    get: (id) => places.find((place) => place.id === id),
  };
}
