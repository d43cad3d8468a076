import type { ReleaseRejected } from '../domain/errors.ts';
import type { Mark } from './clean/clean-text.ts';
import type { Metadata } from './metadata.ts';
import type { Note } from './notes.ts';

export type Format = 'TEXT' | 'MARKDOWN' | 'HTML' | 'JSON_LINES';

/** One release as it came out of its container: decoded, with its metadata, not yet cleaned. */
export interface SourceDocument {
  readonly origin: string;
  readonly text: string;
  readonly format: Exclude<Format, 'JSON_LINES'>;
  readonly metadata: Metadata;
  /** What the markup says about stretches of `text`. */
  readonly marks: readonly Mark[];
  /** The id where the metadata has none; null asks for a content hash. */
  readonly fallbackId: string | null;
  /** The name of the file that holds this release alone: it may carry a date. */
  readonly fileName: string | null;
  readonly notes: readonly Note[];
}

/** An input that cannot be taken in; it never stops the others. */
export interface RejectedInput {
  /** A path as given, `path:line` for JSON Lines, `-` for standard input. */
  readonly origin: string;
  readonly reason: ReleaseRejected;
}

export function isRejected<T extends object>(item: T | RejectedInput): item is RejectedInput {
  return 'reason' in item;
}
