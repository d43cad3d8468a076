import type { EntityKind } from '../api/operations.ts';

/** The first word of the address of each kind of page: what the server answers with the Explorer's page. */
export const PAGE_OF = {
  Person: 'persons',
  Organisation: 'organisations',
  Place: 'places',
  Post: 'posts',
  Event: 'events',
  Agreement: 'agreements',
  Topic: 'topics',
  Release: 'releases',
} as const;

export type PageType = keyof typeof PAGE_OF;
export type EntityType = Exclude<PageType, 'Release'>;

export const KIND_OF: Readonly<Record<EntityType, EntityKind>> = {
  Person: 'PERSON',
  Organisation: 'ORGANISATION',
  Place: 'PLACE',
  Post: 'POST',
  Event: 'EVENT',
  Agreement: 'AGREEMENT',
  Topic: 'TOPIC',
};

/** Where an entity or a release has its page. */
export function addressOf({ __typename, id }: { readonly __typename: PageType; readonly id: string }): string {
  return `/${PAGE_OF[__typename]}/${encodeURIComponent(id)}`;
}

/** Where an entity of a kind has its page. */
export function addressOfKind(kind: string, id: string): string {
  const type = (Object.keys(KIND_OF) as EntityType[]).find((one) => KIND_OF[one] === kind) ?? 'Person';
  return addressOf({ __typename: type, id });
}
