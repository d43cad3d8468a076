import type { Block, BlockKind } from '../../domain/release.ts';
import { continues, joiner } from './joining.ts';
import type { Line } from './lines.ts';
import { applyEdits, type Edit, type Traced } from './traced.ts';

/** A text in which every line is one block, with what is already known about the kind of each. */
export interface Pieces {
  readonly traced: Traced;
  readonly kinds: readonly (BlockKind | null)[];
}

/** A stretch of a text that becomes a line of its own. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind | null;
}

/** Lines that continue each other become one paragraph. */
export function joinLines(traced: Traced, lines: readonly Line[], width: number | null): Pieces {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && continues(traced.text, paragraph, line, width)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  const joints = paragraphs.flatMap((paragraph) =>
    paragraph.slice(1).flatMap((line, index): Edit[] => {
      const last = paragraph[index];
      return last ? [{ start: last.end, end: line.start, text: joiner(traced.text, last, line) }] : [];
    }),
  );
  return layOut(traced, paragraphs.flatMap(toPiece), joints);
}

function toPiece(paragraph: readonly Line[]): Piece[] {
  const first = paragraph[0];
  const last = paragraph.at(-1);
  return first && last ? [{ start: first.start, end: last.end, kind: first.marked }] : [];
}

/** Put each piece on a line of its own; what stands between pieces must be white space or markers, and goes. */
export function layOut(traced: Traced, pieces: readonly Piece[], within: readonly Edit[] = []): Pieces {
  const between = pieces.slice(1).flatMap((piece, index): Edit[] => {
    const last = pieces[index];
    return last ? [{ start: last.end, end: piece.start, text: '\n' }] : [];
  });
  const first = pieces[0]?.start ?? traced.text.length;
  const end = pieces.at(-1)?.end ?? traced.text.length;
  const edits = [...between, ...within].sort((a, b) => a.start - b.start);
  const edges = [{ start: 0, end: first, text: '' }, ...edits, { start: end, end: traced.text.length, text: '' }];
  return { traced: applyEdits(traced, edges), kinds: pieces.map((piece) => piece.kind) };
}

/** The lines as half-open ranges. */
export function rangesOf(text: string): Omit<Block, 'kind'>[] {
  if (text === '') return [];
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
}
