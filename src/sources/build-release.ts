import { ReleaseRejected } from '../domain/errors.ts';
import { contentHash } from '../domain/ids.ts';
import type { CleanText, ReadRelease, Release } from '../domain/release.ts';
import { cleanText } from './clean/clean-text.ts';
import { findFileDate } from './dates/file-date.ts';
import { decidePublishedOn } from './dates/published-on.ts';
import { findStatedDate } from './dates/stated-date.ts';
import type { SourceDocument } from './document.ts';
import { type Note, toWarning } from './notes.ts';
import { MAX_BYTES, type SourceOptions } from './options.ts';
import { releaseIdOf } from './release-id.ts';
import { noteCharacters, toWellFormed } from './text-notes.ts';
import { toLanguage, toUrl } from './values.ts';

/** A document becomes a release. Throws ReleaseRejected, with the reason. Reads no clock and no file. */
export function buildRelease(document: SourceDocument, options: SourceOptions = {}): ReadRelease {
  const { metadata, origin } = document;
  const text = toWellFormed(document.text);
  checkText(text, options.maxBytes ?? MAX_BYTES);
  const id = releaseIdOf(document);
  const clean = cleanText(text, { title: metadata.title, format: document.format, marks: document.marks });
  if (clean.text === '') throw new ReleaseRejected('the text is empty');
  const date = readPublishedOn(document, clean, options);
  const release: Release = {
    id,
    title: tidyTitle(metadata.title) ?? firstTitle(clean),
    url: metadata.url ?? (options.url === undefined ? null : toUrl(options.url)),
    publisher: metadata.publisher ?? options.publisher ?? null,
    publishedOn: date.date,
    publishedOnSource: date.source,
    language: metadata.language ?? (options.language === undefined ? null : toLanguage(options.language)),
    licence: metadata.licence ?? options.licence ?? null,
    attribution: metadata.attribution ?? options.attribution ?? null,
    kind: metadata.kind ?? 'ORIGINAL',
    basedOn: metadata.basedOn,
    text,
    contentHash: contentHash(text),
  };
  const notes = [
    ...document.notes,
    ...noteCharacters(text),
    ...date.notes,
    ...noteId(id, options),
    ...noteRetelling(release),
  ];
  return { release, clean, origin, warnings: notes.map((note) => toWarning(note, id)) };
}

function checkText(text: string, maxBytes: number): void {
  if (text.includes('\u0000'))
    throw new ReleaseRejected('the text holds NUL characters: it is binary, or UTF-16 without a byte order mark');
  const bytes = Buffer.byteLength(text);
  if (bytes > maxBytes)
    throw new ReleaseRejected(`the text is too large: ${bytes} bytes, at most ${maxBytes} are read`);
}

function readPublishedOn(document: SourceDocument, clean: CleanText, options: SourceOptions) {
  const stated = findStatedDate(clean);
  const decided = decidePublishedOn({
    metadata: document.metadata.publishedOn,
    option: options.publishedOn ?? null,
    text: stated?.date ?? null,
    fileName: document.fileName === null ? null : findFileDate(document.fileName),
  });
  const isNeeded = decided.source === 'NONE' || decided.source === 'FILE_NAME';
  if (!stated || stated.date !== null || !isNeeded) return decided;
  const words = clean.text.slice(stated.start, stated.end);
  const doubt: Note = { kind: 'date-ambiguous', message: `day and month of "${words}" cannot be told apart` };
  return { ...decided, notes: [...decided.notes, doubt] };
}

/** Metadata is spoilt in the same ways as text. */
function tidyTitle(title: string | null): string | null {
  return title === null ? null : cleanText(title, { format: 'HTML' }).text.replaceAll('\n', ' ') || null;
}

/** The first headline of the text, where the metadata gives no title. */
function firstTitle(clean: CleanText): string | null {
  const block = clean.blocks.find(({ kind }) => kind === 'TITLE');
  return block ? clean.text.slice(block.start, block.end) : null;
}

function noteId(id: string, options: SourceOptions): Note[] {
  if (options.id === undefined || id.startsWith(options.id.normalize('NFC').trim())) return [];
  return [{ kind: 'id-disagrees', message: `the metadata says "${id}", the option "${options.id}"; "${id}" is used` }];
}

function noteRetelling({ kind, basedOn }: Release): Note[] {
  if ((kind === 'RETOLD') === (basedOn !== null)) return [];
  return [
    {
      kind: 'retold-without-source',
      message: 'a RETOLD release names what it retells in basedOn, and only a RETOLD one does',
    },
  ];
}
