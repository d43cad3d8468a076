import type { Block, BlockKind, CleanText } from '../../domain/release.ts';
import { decideKinds } from './kinds.ts';
import { type Line, readLines } from './lines.ts';
import { joinLines, type Pieces, rangesOf } from './pieces.ts';
import { CHARACTER_REPAIRS, MARKUP_REPAIRS, repair, SPACE_REPAIRS } from './repairs.ts';
import { splitBlocks } from './splitting.ts';
import { type Traced, traceText } from './traced.ts';
import { findWrapWidth } from './wrapping.ts';

/** A stretch of the stored text whose markup says what it is; half-open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}

/** What is known about a text besides its characters. */
export interface CleanHints {
  /** The title of the metadata: a first line equal to it is a title, however it ends. */
  readonly title?: string | null;
  /** Plain text (often with remains of Markdown), Markdown, or the text taken out of a page, which holds no markup. */
  readonly format?: 'TEXT' | 'MARKDOWN' | 'HTML';
  /** In order, not overlapping, offsets in the stored text. */
  readonly marks?: readonly Mark[];
}

/**
 * Repair a text for reading, and keep the way back: `origin` leads from each character to the stored text.
 * Never throws, and takes time in proportion to the length of the text, whatever it holds.
 */
export function cleanText(text: string, hints: CleanHints = {}): CleanText {
  const repaired = repairCharacters(traceText(text), hints);
  const lines = markLines(readLines(repaired.text, hints.format === 'MARKDOWN'), repaired, hints.marks ?? []);
  const pieces = splitBlocks(joinLines(repaired, lines, findWrapWidth(repaired.text, lines)));
  return { text: pieces.traced.text, blocks: toBlocks(pieces, hints.title ?? null), origin: toOrigin(pieces.traced) };
}

function repairCharacters(traced: Traced, hints: CleanHints): Traced {
  const repaired = repair(traced, CHARACTER_REPAIRS);
  return repair(hints.format === 'HTML' ? repaired : repair(repaired, MARKUP_REPAIRS), SPACE_REPAIRS);
}

/** Markup that was read elsewhere beats what a line looks like. */
function markLines(lines: readonly Line[], traced: Traced, marks: readonly Mark[]): Line[] {
  let at = 0;
  return lines.map((line) => {
    const stored = traced.starts[line.start] ?? 0;
    while (at < marks.length && (marks[at]?.end ?? 0) <= stored) at += 1;
    const mark = marks[at];
    return mark && mark.start <= stored ? { ...line, marked: mark.kind } : line;
  });
}

function toBlocks(pieces: Pieces, title: string | null): Block[] {
  const { text } = pieces.traced;
  const ranges = rangesOf(text);
  const kinds = decideKinds(
    ranges.map(({ start, end }) => text.slice(start, end)),
    pieces.kinds,
    title,
  );
  return ranges.map((range, index) => ({ kind: kinds[index] ?? 'PARAGRAPH', ...range }));
}

const WORD = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

/**
 * Letters and digits lie where they were. White space and punctuation begin where the character before them ended,
 * so that a span of words that ends before dropped markup (`**Mr Lam** said`) does not include the markup.
 */
function toOrigin({ text, starts, ends }: Traced): number[] {
  const origin = new Array<number>(text.length + 1);
  for (let i = 0; i < text.length; i += 1) {
    origin[i] = i === 0 || WORD.test(text.charAt(i)) ? (starts[i] ?? 0) : (ends[i - 1] ?? 0);
  }
  origin[text.length] = ends[text.length - 1] ?? 0;
  return origin;
}
