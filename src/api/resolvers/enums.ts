import type { EntityKind as EntityKindValue, StatementPart as StatementPartValue } from '../../domain/statement.ts';

/** What the domain calls the values of these two enums. */
export const EntityKind = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  PLACE: 'Place',
  POST: 'Post',
  EVENT: 'Event',
  AGREEMENT: 'Agreement',
  TOPIC: 'Topic',
} as const satisfies Record<string, EntityKindValue>;

export const StatementPart = {
  SUBJECT: 'subject',
  OBJECT: 'object',
  POST: 'post',
  PLACE: 'place',
  ORGANISATION: 'organisation',
} as const satisfies Record<string, StatementPartValue>;
