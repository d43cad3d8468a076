import type { BlockKind, ReadRelease, Release } from '../domain/release.ts';
import type { Extraction, Span } from '../domain/statement.ts';
import type { Warning } from '../domain/warnings.ts';
import { type ByBlock, sortByBlock } from './by-block.ts';
import { type Counts, countAll } from './counts.ts';
import { type Mark, marksOf, type PlacedWarning } from './marks.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { storedBlocks } from './stored-blocks.ts';
import { type StatementWords, wordsOf } from './words.ts';

/** A release with what was read in it, ready to be shown in whatever form. */
export interface Explained {
  readonly release: Release;
  readonly blocks: readonly ExplainedBlock[];
  /** Warnings about the release as a whole. */
  readonly warnings: readonly Warning[];
  readonly counts: Counts;
}

/** A paragraph-like stretch of the stored text with its marks, and what is told beside it. */
export interface ExplainedBlock {
  readonly kind: BlockKind;
  readonly segments: readonly TextSegment[];
  /** Those whose quote begins here. */
  readonly statements: readonly StatementWords[];
  /** The numbers of statements that are told beside another block and rest on this one as well. */
  readonly also: readonly number[];
  readonly warnings: readonly PlacedWarning[];
}

export interface TextSegment extends Segment<Mark> {
  readonly text: string;
}

/**
 * Puts a release and what was read in it together. Pure.
 *
 * @param sentences spans of the stored text, for the count of those that no statement rests on
 */
export function explain(read: ReadRelease, extraction: Extraction, sentences: readonly Span[]): Explained {
  const warnings = [...read.warnings, ...extraction.warnings];
  const placed = placeWarnings(warnings, read.release.text);
  const statements = wordsOf(extraction);
  const ranges = storedBlocks(read);
  const marks = sortByBlock(ranges, marksOf(extraction, placed));
  const doubts = sortByBlock(ranges, placed);
  return {
    release: read.release,
    blocks: ranges.map((range, index) => ({
      kind: range.kind,
      ...tellBlock(read.release.text, range, statements, marks[index] ?? EMPTY),
      warnings: doubts[index]?.beginning ?? [],
    })),
    warnings: warnings.filter((warning) => !isPlaced(warning)),
    counts: countAll(extraction, warnings.length, sentences),
  };
}

const EMPTY: ByBlock<Mark> = { beginning: [], touching: [] };

function tellBlock(text: string, range: Span, words: readonly StatementWords[], marks: ByBlock<Mark>) {
  const own = marks.beginning.flatMap((mark) => (mark.of === 'statement' && mark.main ? [mark.number] : []));
  const here = marks.touching.flatMap((mark) => (mark.of === 'statement' ? [mark.number] : []));
  return {
    segments: segmentsOf(range, marks.touching).map((s) => ({ ...s, text: text.slice(s.start, s.end) })),
    statements: own.flatMap((number) => words[number - 1] ?? []),
    also: [...new Set(here)].filter((number) => !own.includes(number)).sort((a, b) => a - b),
  };
}

function isPlaced(warning: Warning): warning is Warning & Span {
  return warning.start !== undefined && warning.end !== undefined;
}

function placeWarnings(warnings: readonly Warning[], text: string): PlacedWarning[] {
  return warnings
    .filter(isPlaced)
    .sort((a, b) => a.start - b.start)
    .map(({ kind, message, start, end, text: said = text.slice(start, end) }, index) => {
      return { number: index + 1, kind, message, start, end, text: said };
    });
}
