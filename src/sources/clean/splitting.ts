import type { BlockKind } from '../../domain/release.ts';
import { findCredit } from './credits.ts';
import { datelineLength, isDateLine } from './datelines.ts';
import { layOut, type Piece, type Pieces, rangesOf } from './pieces.ts';
import { holdsSentenceEnd } from './sentence.ts';

/** A dateline stands on one of the first blocks, or nowhere. */
const TOP_BLOCKS = 12;
/** A text that ends with a credit is itself a caption only up to this length, in characters. */
const LONGEST_CAPTION = 450;

/** Put datelines and photo credits on lines of their own. */
export function splitBlocks({ traced, kinds }: Pieces): Pieces {
  const pieces = rangesOf(traced.text).flatMap(({ start, end }, index) => {
    const kind = kinds[index] ?? null;
    const text = traced.text.slice(start, end);
    const parts = splitBlock(text, kind, index < TOP_BLOCKS);
    return parts.map((part) => trimPiece(traced.text, { ...part, start: start + part.start, end: start + part.end }));
  });
  return layOut(
    traced,
    pieces.filter((piece) => piece.end > piece.start),
  );
}

function splitBlock(text: string, kind: BlockKind | null, atTop: boolean): Piece[] {
  if (kind === 'TITLE' || isDateLine(text)) return [{ start: 0, end: text.length, kind }];
  const dateline = atTop ? datelineLength(text) : 0;
  const head: Piece[] = dateline > 0 ? [{ start: 0, end: dateline, kind: 'DATELINE' }] : [];
  const end = footerStart(text);
  const foot: Piece[] = end < text.length ? [{ start: end, end: text.length, kind: 'BOILERPLATE' }] : [];
  return [...head, ...splitCredit(text.slice(0, end), Math.min(dateline, end), kind), ...foot];
}

const FOOTER = / (?:Ends?\/(?=[A-Z\d])|Issued at HKT \d|NNNN$)/u;

/** Where the press office's closing words begin, when they were glued to the last paragraph. */
function footerStart(text: string): number {
  const from = Math.max(0, text.length - 160);
  const found = FOOTER.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

function splitCredit(text: string, from: number, kind: BlockKind | null): Piece[] {
  const body = text.slice(from);
  const credit = findCredit(body);
  if (!credit) return [{ start: from, end: text.length, kind }];
  const before = body.slice(0, credit.start);
  const isCaption = before.length <= LONGEST_CAPTION && !holdsSentenceEnd(before.trimEnd());
  return [
    { start: from, end: from + credit.start, kind: isCaption && credit.end === body.length ? 'CAPTION' : kind },
    { start: from + credit.start, end: from + credit.end, kind: 'CAPTION' },
    { start: from + credit.end, end: text.length, kind },
  ];
}

function trimPiece(text: string, piece: Piece): Piece {
  let { start, end } = piece;
  while (start < end && text.charAt(start) === ' ') start += 1;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return { ...piece, start, end };
}
