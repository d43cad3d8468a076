import { daysOf, overlap } from './days.ts';
import { type Edge, isToldApart, type Likely, likelyPairs } from './pairs.ts';
import type { Report } from './reports.ts';

/** Reports of one event. */
export type Cluster = readonly Report[];

export interface Clusters {
  readonly clusters: readonly Cluster[];
  /** Pairs that fit, and were kept apart because a release tells two apart that both fit. */
  readonly undecided: readonly (readonly [Report, Report])[];
}

/** Sets of reports that grow together; each knows its members. */
type Sets = Map<Report, Report[]>;

/**
 * Which reports tell of one event: a function of the set of reports, whatever their order. What happened is compared first; what
 * was only announced, or is known to the month, then joins the one event that it fits. So no announcement joins two events.
 */
export function clusterReports(reports: readonly Report[]): Clusters {
  const sorted = [...reports].sort(byId);
  const undecided: [Report, Report][] = [];
  const likely = decideRivals(likelyPairs(sorted), undecided);
  const sets: Sets = new Map(sorted.map((report) => [report, [report]]));
  for (const layer of [0, 1, 2]) {
    const own = sorted.filter((report) => layerOf(report) === layer);
    const edges = edgesOf(own, likely).filter(({ b }) => layerOf(b) === layer);
    uniteAll(sets, edges, undecided, layer > 0);
    if (layer > 0) attachAll(sets, own, layer, likely, undecided);
  }
  return { clusters: [...new Set(sets.values())], undecided };
}

const byId = (a: Report, b: Report) => (a.draft.id < b.draft.id ? -1 : 1);

/** 0: what happened on known days (or a numbered session); 1: what is said of known days only; 2: what is known to the month. */
function layerOf({ draft }: Report): number {
  const numbered = draft.sessions.some(({ statement }) => statement.number != null);
  if (!daysOf(draft)?.precise && !(numbered && draft.status === 'OCCURRED')) return 2;
  return draft.status === 'OCCURRED' ? 0 : 1;
}

/** Leaves out edges to one of two that a release tells apart: the surer stays; of equals none, and that is noted. */
function decideRivals(likely: Likely, undecided: [Report, Report][]): Likely {
  const decided = new Map<Report, Edge[]>([...likely.keys()].map((report) => [report, []]));
  for (const edge of [...likely.values()].flat()) {
    if (edge.a.draft.id > edge.b.draft.id) continue;
    const rivals = [...rivalsOf(edge, likely), ...rivalsOf({ ...edge, a: edge.b, b: edge.a }, likely)];
    if (rivals.length === 0) {
      decided.get(edge.a)?.push(edge);
      decided.get(edge.b)?.push({ ...edge, a: edge.b, b: edge.a });
    } else if (rivals.every(({ strength }) => strength === edge.strength)) undecided.push([edge.a, edge.b]);
  }
  return decided;
}

/** What else of b's release a fits at least as well. */
function rivalsOf({ a, b, strength }: Edge, likely: Likely): Edge[] {
  return (likely.get(a) ?? []).filter((other) => {
    return (
      other.b !== b && other.strength >= strength && other.b.release.id === b.release.id && isToldApart(b, other.b)
    );
  });
}

/** The edges of these, the surest first, each once. */
function edgesOf(reports: readonly Report[], likely: Likely): Edge[] {
  return reports
    .flatMap((report) => likely.get(report) ?? [])
    .filter(({ a, b }) => a.draft.id < b.draft.id || layerOf(a) !== layerOf(b))
    .sort(bySurest);
}

function bySurest(a: Edge, b: Edge): number {
  const order = ({ a: left, b: right }: Edge) => `${left.draft.id} ${right.draft.id}`;
  return b.strength - a.strength || (order(a) < order(b) ? -1 : 1);
}

function uniteAll(sets: Sets, edges: readonly Edge[], undecided: [Report, Report][], narrow: boolean): void {
  for (const { a, b } of edges) {
    const [left, right] = [sets.get(a) ?? [], sets.get(b) ?? []];
    if (left === right) continue;
    if (canBeOne(left, right, narrow)) unite(sets, left, right);
    else undecided.push([a, b]);
  }
}

/** No two that a release tells apart; of what is only announced all days must agree, so that a long one joins no two others. */
function canBeOne(left: readonly Report[], right: readonly Report[], narrow: boolean): boolean {
  return left.every((a) => right.every((b) => !isToldApart(a, b) && !(narrow && daysDiffer(a, b))));
}

function daysDiffer(a: Report, b: Report): boolean {
  const [left, right] = [daysOf(a.draft), daysOf(b.draft)];
  return left !== null && right !== null && !overlap(left, right);
}

function unite(sets: Sets, left: Report[], right: readonly Report[]): void {
  left.push(...right);
  for (const report of right) sets.set(report, left);
}

/** Sets of a layer join the one set of the layers before that they fit best. All choose before any joins. */
function attachAll(
  sets: Sets,
  own: readonly Report[],
  layer: number,
  likely: Likely,
  undecided: [Report, Report][],
): void {
  const choices = [...new Set(own.flatMap((report) => sets.get(report) ?? []).map((report) => sets.get(report)))]
    .filter((set) => set !== undefined)
    .map((set) => ({ set, best: bestOf(sets, set, layer, likely) }));
  const snapshot = new Map(choices.map(({ set }) => [set, [...set]]));
  for (const { set, best } of choices) {
    const [edge] = best;
    if (!edge) continue;
    const bases = new Set(best.map(({ b }) => sets.get(b)));
    const base = sets.get(edge.b);
    if (base && bases.size === 1 && canBeOne(snapshot.get(set) ?? set, base, false)) unite(sets, base, set);
    else undecided.push(...best.map(({ a, b }): [Report, Report] => [a, b]));
  }
}

/** The surest edges of a set to sets of the layers before. */
function bestOf(sets: Sets, set: readonly Report[], layer: number, likely: Likely): Edge[] {
  const edges = set
    .flatMap((report) => likely.get(report) ?? [])
    .filter(({ b }) => layerOf(b) < layer && sets.get(b) !== set)
    .sort(bySurest);
  return edges.filter(({ strength }) => strength === edges[0]?.strength);
}
