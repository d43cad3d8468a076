import type { GraphNode, GraphTie } from './model.ts';
import { tieWord } from './tie-words.ts';

/** How much of one kind is next to an entity, whatever was loaded of it. */
export interface NeighbourCount {
  readonly tie: string;
  readonly kind: string;
  readonly entities: number;
  readonly ties: number;
}

/** What is known of the surroundings of one entity: all its counts, and as many of its neighbours as were loaded. */
export interface Neighbours {
  readonly counts: readonly NeighbourCount[];
  /** In the order of the answer: the most tied first. */
  readonly nodes: readonly GraphNode[];
  /** Between the entity and these, and among these. */
  readonly ties: readonly GraphTie[];
  /** Whether there is more to load. */
  readonly more: boolean;
}

/** What is known of the surroundings of entities, by their ids. */
export type Known = ReadonlyMap<string, Neighbours>;

/** One tie as the API tells it, between two entities next to each other. */
export interface HopFacts {
  readonly start: GraphNode;
  readonly end: GraphNode;
  readonly kind: string;
  readonly date?: string | null;
  readonly tieId?: string | null;
  readonly pointsToEnd: boolean;
  readonly others?: number;
}

/** Ties that are the same from both ends. */
const MUTUAL: ReadonlySet<string> = new Set(['MET_WITH', 'COOPERATES_WITH']);

/** A tie of a picture from a hop. The same tie has one id, from whichever end it was asked for. */
export function tieOf(hop: HopFacts): GraphTie {
  const { start, end, kind } = hop;
  const mutual = MUTUAL.has(kind);
  const forth = mutual ? start.id < end.id : hop.pointsToEnd;
  const [from, to] = forth ? [start.id, end.id] : [end.id, start.id];
  return {
    id: hop.tieId ?? `${from}~${kind}~${to}`,
    type: kind,
    from,
    to,
    label: hop.others ? `${tieWord(kind)} (${hop.others + 1})` : tieWord(kind),
    ...(hop.date == null ? {} : { date: hop.date }),
    ...(mutual ? {} : { directed: true }),
    ...(hop.tieId == null ? {} : { stated: true }),
  };
}

/** Pages of one neighbourhood, in their order, as one. What a later page says again is said once. */
export function joinPages(pages: readonly Neighbours[]): Neighbours {
  return {
    counts: pages[0]?.counts ?? [],
    nodes: uniqueById(pages.flatMap((page) => page.nodes)),
    ties: uniqueById(pages.flatMap((page) => page.ties)),
    more: pages.at(-1)?.more ?? false,
  };
}

/** The first of each id, in their order. */
export function uniqueById<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return things.filter(({ id }) => !seen.has(id) && seen.add(id));
}
