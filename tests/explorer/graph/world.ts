import type { GraphNode } from '../../../src/explorer/graph/model.ts';
import { type HopFacts, type Neighbours, tieOf } from '../../../src/explorer/graph/neighbours.ts';

/** An entity with its name for an id: `p:Ada`, `e:Fair`, `c:Bracken`. The letter tells its kind. */
export function node(id: string): GraphNode {
  const kinds: Record<string, string> = { p: 'PERSON', e: 'EVENT', c: 'PLACE', o: 'ORGANISATION', a: 'AGREEMENT' };
  return { id, kind: kinds[id[0] ?? ''] ?? 'PERSON', label: id.slice(2) };
}

/** A tie as the API tells it: `p:Ada MET_WITH p:Bo 2024-05-01`; `<VISITED` points from the second to the first. */
export function hop(said: string): HopFacts {
  const [start = '', word = '', end = '', date] = said.split(' ');
  const [kind, pointsToEnd] = [word.replace('<', ''), !word.startsWith('<')];
  return { start: node(start), end: node(end), kind, pointsToEnd, ...(date === undefined ? {} : { date }) };
}

/** The surroundings of an entity from ties, of which the first that names another entity tells where this stands. */
export function around(id: string, said: readonly string[], more = false): Neighbours {
  const hops = said.map(hop);
  const others = hops.flatMap(({ start, end }) => [start, end]).filter((other) => other.id !== id);
  return {
    counts: [],
    nodes: [...new Map(others.map((other) => [other.id, other])).values()],
    ties: hops.map(tieOf),
    more,
  };
}

/** Surroundings by entity: `{ 'p:Ada': ['p:Ada MET_WITH p:Bo'] }`. */
export function world(said: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Neighbours> {
  return new Map(Object.entries(said).map(([id, ties]) => [id, around(id, ties)]));
}
