import type { PartialDate } from './dates.ts';
import type { Warning } from './warnings.ts';

/** Where a value came from: metadata and options beat what the text suggests. */
export type DateSource = 'METADATA' | 'OPTION' | 'TEXT' | 'FILE_NAME' | 'NONE';

/** A release of `seed/` is told in our own words; it never counts as an independent source. */
export type ReleaseKind = 'ORIGINAL' | 'RETOLD' | 'INVENTED';

/** One source document as published, as it is stored. */
export interface Release {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  /** The day of publication; null where neither metadata nor text tells it. */
  readonly publishedOn: PartialDate | null;
  readonly publishedOnSource: DateSource;
  /** BCP 47, such as `en`, `zh-Hant`; null where unknown. */
  readonly language: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
  readonly kind: ReleaseKind;
  /** What a RETOLD release retells. */
  readonly basedOn: { readonly publisher: string; readonly publishedOn: string; readonly title: string } | null;
  /** The text as decoded: all offsets refer to it, in UTF-16 code units. */
  readonly text: string;
  /** SHA-256 of `text`. */
  readonly contentHash: string;
}

/** What `src/sources` makes of one input: the release, its clean text, and what was odd about it. */
export interface ReadRelease {
  readonly release: Release;
  readonly clean: CleanText;
  /** Where it was read: a path (as given), `path:line` for JSON Lines, `-` for standard input. */
  readonly origin: string;
  readonly warnings: readonly Warning[];
}

/** Text repaired for reading (broken characters, stray line breaks, markup), with the way back to the stored text. */
export interface CleanText {
  readonly text: string;
  /** Blocks of the clean text in order: every character outside white space belongs to exactly one. */
  readonly blocks: readonly Block[];
  /**
   * `origin[i]` is the offset in `Release.text` of the character at clean offset i; it has `text.length + 1` entries,
   * the last one being the end of the stored text that was kept.
   */
  readonly origin: readonly number[];
}

export type BlockKind = 'TITLE' | 'PARAGRAPH' | 'CAPTION' | 'LIST_ITEM' | 'DATELINE' | 'BOILERPLATE';

/** A paragraph-like stretch of the clean text, half-open, without the white space around it. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}
