import type { Block, ReadRelease } from '../domain/release.ts';

/**
 * The blocks of a release in its stored text: together all of it but the white space between them, since what was
 * repaired or left out while cleaning is part of what an editor wants to see.
 */
export function storedBlocks({ release, clean }: ReadRelease): Block[] {
  const { text } = release;
  const { origin, blocks } = clean;
  let last = 0;
  const starts = blocks.map((block, index) => {
    const before = blocks[index - 1];
    if (before) last = Math.max(last, cutBetween(text, (origin[before.end - 1] ?? 0) + 1, origin[block.start] ?? 0));
    return last;
  });
  return blocks
    .map(({ kind }, index) => ({ kind, ...trim(text, starts[index] ?? 0, starts[index + 1] ?? text.length) }))
    .filter(({ start, end }) => start < end);
}

/** Markup before a block (`## `, `> `) stands on its line, markup behind one (`](#)`) on that one's. */
function cutBetween(text: string, end: number, start: number): number {
  const newline = text.slice(end, start).lastIndexOf('\n');
  return newline === -1 ? Math.max(end, start) : end + newline + 1;
}

function trim(text: string, start: number, end: number) {
  const part = text.slice(start, end);
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
}
