import type { GraphNode, GraphTie } from './model.ts';
import type { Known } from './neighbours.ts';
import { neighboursOf } from './shown.ts';
import { tieWord, tieWordBack } from './tie-words.ts';
import type { Walk } from './walk.ts';

/** One line of the list beside a picture: an entity, as a neighbour of the one a level above it. */
export interface TreeRow {
  /** The ids from the root down to it: the same entity may stand beneath several. */
  readonly path: string;
  readonly level: number;
  readonly node: GraphNode;
  /** True of the last line beneath an entity of which there is more: `node` is that entity. */
  readonly more: boolean;
  /** The ties that lead to it from the one above; none of the root and of what is pinned alone. */
  readonly ties: readonly GraphTie[];
  /** How it is tied to the one above, in words: `met, signed`. */
  readonly words: string;
  /** The latest day of these ties. */
  readonly date?: string;
  readonly open: boolean;
  /** Whether its neighbours are shown further up already. */
  readonly repeated: boolean;
  readonly pinned: boolean;
  /** Where it stands among its siblings, from 1, and how many these are. */
  readonly position: number;
  readonly siblings: number;
}

type Place = readonly [position: number, siblings: number];

/**
 * The list beside a picture: the root, beneath it its neighbours, beneath what stands open theirs. The one above is
 * not among the neighbours again. What is pinned and hangs on nothing comes last, on the level of the root.
 */
export function treeOf(walk: Walk, known: Known, root: GraphNode): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const opened = new Set<string>();
  const add = (node: GraphNode, above: readonly string[], ties: readonly GraphTie[], place: Place) => {
    const repeated = walk.open.has(node.id) && opened.has(node.id);
    const open = walk.open.has(node.id) && !repeated;
    rows.push({ ...rowOf(walk, node, above, ties, place), open, repeated });
    if (!open) return;
    opened.add(node.id);
    const path = [...above, node.id];
    const more = known.get(node.id)?.more ?? false;
    const children = neighboursOf(walk, known, node.id).filter((child) => !path.includes(child.node.id));
    const siblings = children.length + Number(more);
    for (const [i, child] of children.entries()) add(child.node, path, child.ties, [i + 1, siblings]);
    if (more) rows.push(moreRow(node, path, siblings));
  };
  const loose = loosePins(walk, known, root);
  for (const [i, node] of [root, ...loose].entries()) add(node, [], [], [i + 1, 1 + loose.length]);
  return rows;
}

/** The row above one: of which it is a neighbour. */
export function rowAbove(rows: readonly TreeRow[], path: string): TreeRow | undefined {
  const above = path.split('/').slice(0, -1).join('/');
  return rows.find((row) => row.path === above);
}

function rowOf(walk: Walk, node: GraphNode, above: readonly string[], ties: readonly GraphTie[], place: Place) {
  const date = ties
    .map((tie) => tie.date ?? '')
    .toSorted()
    .at(-1);
  return {
    path: [...above, node.id].join('/'),
    level: above.length + 1,
    node,
    more: false,
    ties,
    words: [...new Set(ties.map((tie) => wordFrom(tie, node.id)))].join(', '),
    ...(date ? { date } : {}),
    pinned: walk.pinned.has(node.id),
    position: place[0],
    siblings: place[1],
  };
}

function moreRow(node: GraphNode, path: readonly string[], siblings: number): TreeRow {
  const nothing = { ties: [], words: '', open: false, repeated: false, pinned: false };
  return {
    path: [...path, '+'].join('/'),
    level: path.length + 1,
    node,
    more: true,
    ...nothing,
    position: siblings,
    siblings,
  };
}

function wordFrom(tie: GraphTie, neighbour: string): string {
  return tie.directed && tie.from === neighbour ? tieWordBack(tie.type) : tieWord(tie.type);
}

function loosePins(walk: Walk, known: Known, root: GraphNode): readonly GraphNode[] {
  const reached = new Set([root.id]);
  for (const id of reached) {
    if (walk.open.has(id)) for (const { node } of neighboursOf(walk, known, id)) reached.add(node.id);
  }
  const nodes = new Map([...known.values()].flatMap(({ nodes }) => nodes).map((node) => [node.id, node]));
  return [...walk.pinned].flatMap((id) => (reached.has(id) ? [] : (nodes.get(id) ?? [])));
}
