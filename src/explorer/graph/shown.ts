import type { GraphModel, GraphNode, GraphTie } from './model.ts';
import { type Known, uniqueById } from './neighbours.ts';
import type { Walk } from './walk.ts';

/** A neighbour with the ties that lead to it. */
export interface Neighbour {
  readonly node: GraphNode;
  readonly ties: readonly GraphTie[];
}

/** The neighbours of one entity that the filter lets through, in the order of the answer, each with its ties to that entity. */
export function neighboursOf(walk: Walk, known: Known, id: string): readonly Neighbour[] {
  const around = known.get(id);
  if (around === undefined) return [];
  const ties = new Map<string, GraphTie[]>();
  for (const tie of around.ties) {
    const other = otherEnd(tie, id);
    if (other !== undefined && !walk.filter.hidden.has(tie.type)) ties.set(other, [...(ties.get(other) ?? []), tie]);
  }
  return around.nodes.flatMap((node) => {
    const found = ties.get(node.id);
    return found === undefined ? [] : [{ node, ties: found }];
  });
}

/**
 * What a walk shows, given what is known: its root, what is pinned, and what hangs on these through entities that stand
 * open, the nearest first; with all ties among them that the filter lets through.
 */
export function shownOf(walk: Walk, known: Known, root: GraphNode): GraphModel {
  const nodes = reached(walk, known, root);
  const ids = new Set(nodes.map(({ id }) => id));
  const ties = uniqueById(
    [...known].filter(([id]) => walk.open.has(id) && ids.has(id)).flatMap(([, { ties }]) => ties),
  );
  return {
    nodes,
    ties: ties.filter((tie) => ids.has(tie.from) && ids.has(tie.to) && !walk.filter.hidden.has(tie.type)),
  };
}

/** The first nodes of a picture, with the ties among them. */
export function firstOf({ nodes, ties }: GraphModel, limit: number): GraphModel {
  if (nodes.length <= limit) return { nodes, ties };
  const kept = nodes.slice(0, limit);
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, ties: ties.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}

function otherEnd(tie: GraphTie, id: string): string | undefined {
  if (tie.from === id) return tie.to;
  return tie.to === id ? tie.from : undefined;
}

function reached(walk: Walk, known: Known, root: GraphNode): readonly GraphNode[] {
  const found = new Map([[root.id, root]]);
  const pinned = [...known.values()].flatMap(({ nodes }) => nodes).filter(({ id }) => walk.pinned.has(id));
  for (const node of pinned) if (!found.has(node.id)) found.set(node.id, node);
  // A map is walked in the order of insertion, what is added on the way included: breadth first.
  for (const id of found.keys()) {
    if (!walk.open.has(id)) continue;
    for (const { node } of neighboursOf(walk, known, id)) if (!found.has(node.id)) found.set(node.id, node);
  }
  return [...found.values()];
}
