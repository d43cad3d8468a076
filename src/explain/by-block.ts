import type { Span } from '../domain/statement.ts';

/** Spans sorted to the blocks that they lie in, in time that does not grow with their product. */
export interface ByBlock<T> {
  /** What begins in the block; what begins between two blocks counts with the second, at the end with the last. */
  readonly beginning: readonly T[];
  /** What covers any of it. */
  readonly touching: readonly T[];
}

/** @param blocks in order, not overlapping */
export function sortByBlock<T extends Span>(blocks: readonly Span[], items: readonly T[]): ByBlock<T>[] {
  const sorted = blocks.map(() => ({ beginning: [] as T[], touching: [] as T[] }));
  for (const item of items) {
    const first = firstEndingAfter(blocks, item.start);
    sorted[Math.min(first, blocks.length - 1)]?.beginning.push(item);
    for (let at = first; (blocks[at]?.start ?? item.end) < item.end; at += 1) sorted[at]?.touching.push(item);
  }
  return sorted;
}

function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
