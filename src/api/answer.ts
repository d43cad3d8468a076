import type { EntityRow } from '../graph/reader.ts';
import type { AmbiguousAnswer, NotFoundAnswer } from './answers.ts';
import type { Context } from './context.ts';
import { resolveRef, type Taken } from './references.ts';
import type { EntityRef } from './types.ts';

const MAX_CANDIDATES = 20;

/** The one entity of a kind that a reference fits, or why there is not exactly one: an answer, no error. */
export async function answerRef<Label extends EntityRow['label']>(
  ref: EntityRef,
  taken: Taken,
  label: Label,
  context: Context,
): Promise<Extract<EntityRow, { label: Label }> | AmbiguousAnswer | NotFoundAnswer> {
  const answer = await answerAny(ref, taken, context);
  if (!('id' in answer)) return answer;
  if (answer.label !== label) throw new Error(`A ${label} was asked for, the reader gave a ${answer.label}`);
  return answer as Extract<EntityRow, { label: Label }>;
}

/** The same for an argument that takes several kinds. */
export async function answerAny(
  ref: EntityRef,
  taken: Taken,
  context: Context,
): Promise<EntityRow | AmbiguousAnswer | NotFoundAnswer> {
  const { matches, suggestions } = await resolveRef(ref, taken, context);
  const entities = matches.map((match) => match.entity);
  const [only] = entities;
  if (!only) return { label: 'EntityNotFound', suggestions };
  return entities.length > 1 ? { label: 'AmbiguousEntity', candidates: entities.slice(0, MAX_CANDIDATES) } : only;
}
