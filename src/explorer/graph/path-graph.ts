import type { GraphModel, GraphNode } from './model.ts';
import { type HopFacts, tieOf, uniqueById } from './neighbours.ts';

/** A path as the API tells it. */
export interface PathFacts {
  readonly entities: readonly GraphNode[];
  readonly hops: readonly HopFacts[];
}

/** Paths as one picture: what they share is drawn once. */
export function graphOfPaths(paths: readonly PathFacts[]): GraphModel {
  return {
    nodes: uniqueById(paths.flatMap(({ entities }) => entities)),
    ties: uniqueById(paths.flatMap(({ hops }) => hops.map(tieOf))),
  };
}
