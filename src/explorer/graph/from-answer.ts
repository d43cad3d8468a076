import type { NamedEntityFragment } from '../api/operations.ts';
import { KIND_OF } from '../app/addresses.ts';
import { chineseOf, languageOf } from '../app/words.ts';
import type { GraphNode } from './model.ts';
import type { HopFacts } from './neighbours.ts';

/** An entity of an answer as a node of a picture, with its Chinese name where the other is none. */
export function nodeOf(entity: NamedEntityFragment): GraphNode {
  const chinese = 'names' in entity && languageOf(entity.name) === undefined ? chineseOf(entity.names) : undefined;
  return {
    id: entity.id,
    kind: KIND_OF[entity.__typename],
    label: entity.name,
    ...(chinese === undefined ? {} : { also: chinese }),
  };
}

/** What a picture needs of a hop of an answer. */
export interface AnsweredHop {
  readonly start: NamedEntityFragment;
  readonly end: NamedEntityFragment;
  readonly kind: string;
  readonly pointsToEnd: boolean;
  readonly others: number;
  readonly date: string | null;
  readonly tie: { readonly id: string } | null;
}

/** A hop of an answer with its ends as nodes. */
export function hopOf({ start, end, tie, ...hop }: AnsweredHop): HopFacts {
  return { ...hop, start: nodeOf(start), end: nodeOf(end), tieId: tie?.id ?? null };
}
