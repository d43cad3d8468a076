import type { Span } from '../domain/statement.ts';

/** A stretch of text that lies under the same marks from end to end. */
export interface Segment<M extends Span> extends Span {
  /** The marks that cover it, the longest first. */
  readonly marks: readonly M[];
  /** Those of them that begin with it, and that end with it, within the range. */
  readonly begins: readonly M[];
  readonly ends: readonly M[];
}

interface Clipped<M extends Span> extends Span {
  readonly mark: M;
}

/**
 * Cuts a range of a text wherever a mark begins or ends, so that marks may lie over each other in any way.
 * A mark that reaches beyond the range counts with what is inside; an empty or reversed one is left out.
 *
 * @returns segments that cover the range without gaps, in order
 */
export function segmentsOf<M extends Span>(range: Span, marks: readonly M[]): Segment<M>[] {
  const clipped = marks.map((mark) => clip(mark, range)).filter(({ start, end }) => start < end);
  const starting = groupBy(clipped, ({ start }) => start);
  const ending = groupBy(clipped, ({ end }) => end);
  const cuts = [...new Set([range.start, range.end, ...starting.keys(), ...ending.keys()])].sort((a, b) => a - b);
  const open = new Set<Clipped<M>>();
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? range.end;
    const begins = starting.get(start) ?? [];
    for (const one of ending.get(start) ?? []) open.delete(one);
    for (const one of begins) open.add(one);
    return { start, end, marks: bare([...open]), begins: bare(begins), ends: bare(ending.get(end) ?? []) };
  });
}

function clip<M extends Span>(mark: M, range: Span): Clipped<M> {
  return { mark, start: Math.max(mark.start, range.start), end: Math.min(mark.end, range.end) };
}

function bare<M extends Span>(clipped: readonly Clipped<M>[]): M[] {
  const length = ({ start, end }: Span) => end - start;
  return [...clipped].sort((a, b) => length(b) - length(a)).map(({ mark }) => mark);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
