import type { NamedEntityFragment } from '../api/operations.ts';
import { KIND_OF } from '../app/addresses.ts';
import type { GraphNode } from './model.ts';
import type { HopFacts } from './neighbours.ts';
import { nodeOf } from './node.ts';

/** An entity of an answer as a node of a picture. */
export function answeredNode(entity: NamedEntityFragment): GraphNode {
  return nodeOf({ ...entity, kind: KIND_OF[entity.__typename] });
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
  return { ...hop, start: answeredNode(start), end: answeredNode(end), tieId: tie?.id ?? null };
}
