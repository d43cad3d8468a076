import type { ReadRelease } from '../domain/release.ts';
import { buildRelease } from './build-release.ts';
import { readMetadata } from './metadata.ts';
import type { SourceOptions } from './options.ts';

/** The fields of a JSON line but `text`. */
export type TextMetadata = Readonly<Record<string, unknown>>;

/**
 * Read a text that is at hand, such as one pasted into the page. Without an id it gets a content hash.
 * Throws ReleaseRejected where text or metadata cannot be used.
 */
export function readText(text: string, metadata: TextMetadata = {}, options: SourceOptions = {}): ReadRelease {
  const read = readMetadata(metadata);
  return buildRelease(
    {
      origin: '-',
      text,
      format: 'TEXT',
      metadata: read.metadata,
      marks: [],
      fallbackId: options.id ?? null,
      fileName: null,
      notes: read.notes,
    },
    options,
  );
}
