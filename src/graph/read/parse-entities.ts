import type { Precision } from '../../domain/dates.ts';
import { ORGANISATION_KINDS } from '../../domain/register.ts';
import { ENTITY_KINDS, EVENT_TYPES, PLACE_KINDS } from '../../domain/statement.ts';
import { type Fields, maybeText, maybeWord, text, texts, word } from './fields.ts';
import type {
  AgreementRow,
  Dated,
  EntityRow,
  EventRow,
  EventStatus,
  OrganisationRow,
  PersonRow,
  PlaceRow,
  PostRow,
  TopicRow,
} from './rows.ts';

const PRECISIONS: readonly Precision[] = ['DAY', 'MONTH', 'YEAR', 'UNKNOWN'];
const STATUSES: readonly EventStatus[] = ['OCCURRED', 'ANNOUNCED', 'CANCELLED'];

export function toDated(row: Fields): Dated {
  const date = maybeText(row, 'date');
  const precision = maybeWord(row, 'precision', PRECISIONS) ?? (date === null ? 'UNKNOWN' : 'DAY');
  return { date, dateText: maybeText(row, 'dateText'), precision };
}

export function toPerson(row: Fields): PersonRow {
  return { label: 'Person', ...toNamed(row), description: maybeText(row, 'description') };
}

export function toOrganisation(row: Fields): OrganisationRow {
  const kind = maybeWord(row, 'kind', ORGANISATION_KINDS);
  return { label: 'Organisation', ...toNamed(row), kind, description: maybeText(row, 'description') };
}

export function toPlace(row: Fields): PlaceRow {
  const kind = maybeWord(row, 'kind', PLACE_KINDS);
  return { label: 'Place', ...toNamed(row), kind, description: maybeText(row, 'description') };
}

export function toPost(row: Fields): PostRow {
  return { label: 'Post', ...toNamed(row) };
}

export function toEvent(row: Fields): EventRow {
  return {
    label: 'Event',
    ...toNamed(row),
    ...toDated(row),
    type: word(row, 'type', EVENT_TYPES),
    status: word(row, 'status', STATUSES),
    endDate: maybeText(row, 'endDate'),
    placeId: maybeText(row, 'placeId'),
    cityId: maybeText(row, 'cityId'),
    statementIds: texts(row, 'statementIds'),
  };
}

export function toAgreement(row: Fields): AgreementRow {
  const kind = maybeText(row, 'kind');
  return { label: 'Agreement', ...toNamed(row), ...toDated(row), kind, statementIds: texts(row, 'statementIds') };
}

export function toTopic(row: Fields): TopicRow {
  return { label: 'Topic', ...toNamed(row) };
}

/** Any entity, told apart by `label`. */
export function toEntity(row: Fields): EntityRow {
  const label = word(row, 'label', ENTITY_KINDS);
  switch (label) {
    case 'Person':
      return toPerson(row);
    case 'Organisation':
      return toOrganisation(row);
    case 'Place':
      return toPlace(row);
    case 'Post':
      return toPost(row);
    case 'Event':
      return toEvent(row);
    case 'Agreement':
      return toAgreement(row);
    case 'Topic':
      return toTopic(row);
  }
}

function toNamed(row: Fields): { id: string; name: string; names: readonly string[] } {
  const name = text(row, 'name');
  const names = texts(row, 'names');
  return { id: text(row, 'id'), name, names: names.includes(name) ? names : [name, ...names] };
}
