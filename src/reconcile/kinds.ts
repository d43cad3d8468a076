import type { KindName } from '../domain/reconciliation.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/statement.ts';

const NAMES: Readonly<Record<EntityKind, string>> = {
  Person: 'Person',
  Organisation: 'Organisation',
  Place: 'Place',
  Post: 'Post (the office, not its holder)',
  Event: 'Event',
  Agreement: 'Agreement',
  Topic: 'Topic',
};

/** What lists are usually about. */
export const USUAL_KINDS: readonly EntityKind[] = ['Person', 'Organisation', 'Place', 'Post'];

export const KINDS: readonly KindName[] = ENTITY_KINDS.map(kindName);

export function kindName(kind: EntityKind): KindName {
  return { id: kind, name: NAMES[kind] };
}

export function isKind(text: string): text is EntityKind {
  return ENTITY_KINDS.some((kind) => kind === text);
}

/** What a person can be matched by, beside the name. */
export const PROPERTIES: readonly (KindName & { readonly description: string })[] = [
  { id: 'post', name: 'Post', description: 'A post that the person held: "Mayor", "Mayor, Bracken"' },
  { id: 'organisation', name: 'Organisation', description: 'Where: a body or a place, "Bracken"' },
  { id: 'date', name: 'Date', description: 'On which day: YYYY-MM-DD' },
];
