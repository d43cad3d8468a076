import { BadInput, WhometError } from '../domain/errors.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { EntityReference, EntityRow, Reference, Resolution, ResolvedEntity, ScopeKind } from '../graph/reader.ts';
import type { Context } from './context.ts';
import { readText } from './input.ts';
import type { EntityRef, PostRefInput } from './types.ts';

/** What an argument takes. */
export interface Taken {
  /** Kinds of entity, in groups: a later group counts only where no earlier one has a match. */
  readonly kinds: readonly (readonly EntityKind[])[];
  /** What a filter by it needs to know beside the entity. */
  readonly scope: ScopeKind | null;
}

export const PERSON: Taken = { kinds: [['Person']], scope: null };
export const POST: Taken = { kinds: [['Post']], scope: null };
export const ORGANISATION: Taken = { kinds: [['Organisation']], scope: null };
export const TOPIC: Taken = { kinds: [['Topic']], scope: null };
export const PLACE: Taken = { kinds: [['Place']], scope: null };
export const AREA: Taken = { kinds: [['Place']], scope: 'AREA' };
export const POSTS: Taken = { kinds: [['Organisation']], scope: 'POSTS' };
export const TARGET: Taken = { kinds: [['Place'], ['Organisation']], scope: 'AREA' };
export const PARTY: Taken = { kinds: [['Place'], ['Organisation']], scope: 'PARTIES' };
export const PARTICIPANT: Taken = { kinds: [['Person'], ['Organisation']], scope: null };

/** Any entity: officials before bodies, bodies before all the rest. */
export const ANYTHING: Taken = {
  kinds: [['Person'], ['Organisation'], ['Place', 'Post', 'Event', 'Agreement', 'Topic']],
  scope: null,
};

export type OptionalRef = EntityRef | null | undefined;

/** Finds what a reference fits. Error: BAD_INPUT for a kind that the argument does not take. */
export function resolveRef(ref: EntityRef, taken: Taken, { loaders }: Context): Promise<Resolution> {
  return loaders.reference.load(toReference(ref, taken));
}

/** The one entity that a filter means; null where the filter is left out. Errors: AMBIGUOUS_ENTITY, ENTITY_NOT_FOUND. */
export async function resolveOne(ref: OptionalRef, taken: Taken, context: Context): Promise<ResolvedEntity | null> {
  return ref == null ? null : requireOne(ref, taken, context);
}

/** The one entity that a required argument means. Errors: AMBIGUOUS_ENTITY, ENTITY_NOT_FOUND. */
export async function requireOne(ref: EntityRef, taken: Taken, context: Context): Promise<ResolvedEntity> {
  const { matches, suggestions } = await resolveRef(ref, taken, context);
  const [only] = matches;
  if (!only) throw notFound(ref, suggestions);
  if (matches.length > 1) throw ambiguous(ref, matches);
  return only;
}

/** The ids that a filter by person means: one, or every holder of a post where no day is given. */
export async function resolvePersons(ref: OptionalRef, context: Context, taken = PERSON): Promise<string[] | null> {
  if (ref?.post && ref.post.on == null) {
    const { matches, suggestions } = await resolveRef(ref, taken, context);
    if (matches.length === 0) throw notFound(ref, suggestions);
    return matches.map((match) => match.entity.id);
  }
  const one = await resolveOne(ref, taken, context);
  return one && [one.entity.id];
}

function toReference(ref: EntityRef, { kinds, scope }: Taken): Reference {
  if (!ref.named) return { reference: toEntityReference(ref, kinds), kinds, scope };
  const { kind } = ref.named;
  if (!kinds.flat().includes(kind)) throw wrongKind(kind, kinds);
  return { reference: { by: 'name', name: readText('name', ref.named.name) }, kinds: [[kind]], scope };
}

function toEntityReference({ id, name, post }: EntityRef, kinds: Taken['kinds']): EntityReference {
  if (id != null) return { by: 'id', id: readText('id', id) };
  if (name != null) return { by: 'name', name: readText('name', name) };
  if (!post) throw new BadInput('An EntityRef must hold exactly one of "id", "named", "name" and "post"');
  const organisation = post.organisation == null ? null : readText('organisation', post.organisation);
  if (kinds.flat().includes('Post')) return toOffice(post, organisation);
  if (!kinds.flat().includes('Person')) throw wrongKind('Person', kinds);
  return { by: 'post', name: readText('name', post.name), organisation, on: post.on ?? null };
}

/** Where a post is asked for, `post` means the post itself; a day in it would be the second one. */
function toOffice({ name, on }: PostRefInput, organisation: string | null): EntityReference {
  if (on != null) throw new BadInput('"on" is of no use in a reference to the post itself');
  return { by: 'office', name: readText('name', name), organisation };
}

function wrongKind(kind: EntityKind, kinds: Taken['kinds']): BadInput {
  return new BadInput(`A reference to a ${kind} was given where a ${kinds.flat().join(' or ')} is asked for`);
}

function ambiguous(ref: EntityRef, matches: readonly ResolvedEntity[]): WhometError {
  const candidates = matches.map(({ entity }) => toTold(entity));
  const message = `${toWords(ref)} fits ${matches.length} entities: ${toList(candidates)}. Ask by id`;
  return new WhometError('AMBIGUOUS_ENTITY', message, { details: { candidates } });
}

function notFound(ref: EntityRef, rows: readonly EntityRow[]): WhometError {
  const suggestions = rows.map(toTold);
  const hint = suggestions.length > 0 ? `. Did you mean ${toList(suggestions)}?` : '';
  return new WhometError('ENTITY_NOT_FOUND', `${toWords(ref)} fits no entity${hint}`, { details: { suggestions } });
}

function toTold({ id, name, label }: EntityRow) {
  return { id, name, kind: label.toUpperCase() };
}

function toList(told: readonly { id: string; name: string }[]): string {
  return told.map(({ id, name }) => `"${name}" (id ${id})`).join(', ');
}

function toWords(ref: EntityRef): string {
  if (ref.post) return `The post "${ref.post.name}"`;
  return ref.id == null ? `The name "${ref.name ?? ref.named?.name}"` : `The id "${ref.id}"`;
}
