import type { Ask } from './ask.ts';
import { type Fields, map, number, rows, text, texts, word } from './fields.ts';
import { toEvent, toOrganisation } from './parse-entities.ts';
import type { EventRow, OrganisationRow } from './rows.ts';
import { day } from './window.ts';

/** What a party is made of: its organisations, and, of a place, the areas that a visit to it may name. */
export interface PartyScope {
  readonly organisations: readonly string[];
  readonly areas: readonly string[];
}

export interface CooperationQuery {
  readonly one: PartyScope;
  readonly other: PartyScope;
  readonly from: string;
  readonly to: string;
}

/** One thing that two parties did: the id of an event, or of an agreement. */
export interface CooperationRow {
  readonly kind: 'meetings' | 'visits' | 'agreements';
  readonly year: number;
  readonly id: string;
  readonly topics: readonly string[];
}

export interface MechanismRow {
  readonly mechanism: OrganisationRow;
  /** The latest first. */
  readonly sessions: readonly EventRow[];
}

export interface CooperationReader {
  /** What two parties did with each other; what has no date is left out. */
  cooperation(query: CooperationQuery): Promise<CooperationRow[]>;
  /** The mechanisms in whose sessions both took part. */
  mechanismsBetween(query: CooperationQuery): Promise<MechanismRow[]>;
}

export function createCooperationReader(ask: Ask): CooperationReader {
  const toParameters = ({ from, to, ...parties }: CooperationQuery) => ({ ...parties, from: day(from), to: day(to) });
  return {
    cooperation: async (query) => (await ask.all('cooperation', toParameters(query))).map(toDeed),
    mechanismsBetween: async (query) => (await ask.all('mechanisms-between', toParameters(query))).map(toMechanism),
  };
}

function toDeed(row: Fields): CooperationRow {
  return {
    kind: word(row, 'kind', ['meetings', 'visits', 'agreements']),
    year: number(row, 'year'),
    id: text(row, 'id'),
    topics: texts(row, 'topics'),
  };
}

function toMechanism(row: Fields): MechanismRow {
  return { mechanism: toOrganisation(map(row, 'mechanism')), sessions: rows(row, 'sessions', toEvent) };
}
