import type { EntityRow } from '../graph/reader.ts';
import type { AmbiguousAnswer, NotFoundAnswer } from './answers.ts';
import type { Context } from './context.ts';
import { resolveRef, type Taken } from './references.ts';
import type { EntityRef } from './types.ts';

const MAX_CANDIDATES = 20;

/** The one entity that a reference fits, or why there is not exactly one: an answer, no error. */
export async function answerRef<Label extends EntityRow['label']>(
  ref: EntityRef,
  taken: Taken,
  label: Label,
  context: Context,
): Promise<Extract<EntityRow, { label: Label }> | AmbiguousAnswer | NotFoundAnswer> {
  const { matches, suggestions } = await resolveRef(ref, taken, context);
  const entities = matches.map((match) => match.entity);
  const [only] = entities;
  if (!only) return { label: 'EntityNotFound', suggestions };
  if (entities.length > 1) return { label: 'AmbiguousEntity', candidates: entities.slice(0, MAX_CANDIDATES) };
  if (only.label !== label) throw new Error(`A ${label} was asked for, the reader gave a ${only.label}`);
  return only as Extract<EntityRow, { label: Label }>;
}
