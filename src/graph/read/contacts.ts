import type { Ask } from './ask.ts';
import { type Fields, map, maybeText, number, rows, texts, word } from './fields.ts';
import { toOrganisation, toPerson } from './parse-entities.ts';
import { toTenure } from './parse-ties.ts';
import type { Page, PageQuery, PlaceScope, Window } from './questions.ts';
import type { OrganisationRow, PersonRow, TenureRow } from './rows.ts';
import { placeParameters, windowParameters } from './window.ts';

/** The meetings of two persons, counted; days only of those whose day is known. */
export interface ContactRow {
  readonly person: PersonRow;
  readonly meetings: number;
  readonly firstOn: string | null;
  readonly latestOn: string | null;
}

export interface CommonContactRow {
  readonly person: PersonRow;
  readonly meetings: number;
  /** In the order asked. */
  readonly contacts: readonly ContactRow[];
}

export interface CompanionRow {
  readonly person: PersonRow;
  readonly events: number;
  readonly firstOn: string | null;
  readonly latestOn: string | null;
  readonly statementIds: readonly string[];
}

export interface CareerOverlapRow {
  readonly organisation: OrganisationRow;
  readonly a: TenureRow;
  readonly b: TenureRow;
  readonly from: string | null;
  /** Null: it lasts. */
  readonly to: string | null;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
}

export interface CompanionsQuery extends Window, PageQuery {
  readonly id: string;
  readonly within: PlaceScope | null;
}

export interface ContactsReader {
  /** Whom all of these persons met, the most meetings first. `after.value` is a number of meetings. */
  commonContacts(query: Window & PageQuery & { readonly ids: readonly string[] }): Promise<Page<CommonContactRow>>;
  /** Who travelled with a person, the most events first. `after.value` is a number of events. */
  companions(query: CompanionsQuery): Promise<Page<CompanionRow>>;
  careerOverlap(a: string, b: string): Promise<CareerOverlapRow[]>;
}

export function createContactsReader(ask: Ask): ContactsReader {
  return {
    commonContacts: (query) =>
      ask.page('common-contacts', { ...toParameters(query), ids: query.ids }, query.first, toCommonContact),
    companions: (query) =>
      ask.page(
        'companions',
        { ...toParameters(query), ...placeParameters(query.within), id: query.id },
        query.first,
        toCompanion,
      ),
    async careerOverlap(a, b) {
      return (await ask.all('career-overlap', { a, b })).map((record) => toOverlap(map(record, 'row')));
    },
  };
}

function toParameters(query: Window & PageQuery) {
  const { afterDate: _, ...parameters } = windowParameters({ ...query, after: null });
  return { ...parameters, afterId: query.after?.id ?? null, afterTotal: query.after?.value ?? null };
}

function toCommonContact(row: Fields): CommonContactRow {
  const contacts = rows(row, 'contacts', toContact);
  return { person: toPerson(map(row, 'person')), meetings: number(row, 'meetings'), contacts };
}

function toContact(row: Fields): ContactRow {
  return { person: toPerson(map(row, 'person')), meetings: number(row, 'meetings'), ...toSpan(row) };
}

function toCompanion(row: Fields): CompanionRow {
  const statementIds = texts(row, 'statementIds');
  return { person: toPerson(map(row, 'person')), events: number(row, 'events'), ...toSpan(row), statementIds };
}

function toSpan(row: Fields): { firstOn: string | null; latestOn: string | null } {
  return { firstOn: maybeText(row, 'firstOn'), latestOn: maybeText(row, 'latestOn') };
}

function toOverlap(row: Fields): CareerOverlapRow {
  return {
    organisation: toOrganisation(map(row, 'organisation')),
    a: toTenure(map(row, 'a')),
    b: toTenure(map(row, 'b')),
    from: maybeText(row, 'from'),
    to: maybeText(row, 'to'),
    certainty: word(row, 'certainty', ['CERTAIN', 'POSSIBLE']),
  };
}
