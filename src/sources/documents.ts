import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { ReleaseRejected } from '../domain/errors.ts';
import type { Format, RejectedInput, SourceDocument } from './document.ts';
import { decode } from './formats/decode.ts';
import { formatOfContent } from './formats/format.ts';
import { readFrontMatter } from './formats/front-matter.ts';
import { readJsonLine, splitLines } from './formats/json-lines.ts';
import { declaredCharset, readHtml } from './html/read-html.ts';
import type { FileInput } from './inputs.ts';
import { NO_METADATA, readMetadata } from './metadata.ts';
import { reject } from './rejecting.ts';

/** The releases of one file, each decoded and with its metadata; what cannot be read is rejected, and the rest goes on. */
export async function* readDocuments(
  input: FileInput,
  maxBytes: number,
): AsyncGenerator<SourceDocument | RejectedInput> {
  try {
    const format = input.format ?? (await sniff(input.path));
    if (format === 'JSON_LINES') yield* readJsonLines(input, maxBytes);
    else yield toDocument(input, format, await readBytes(input.path, maxBytes));
  } catch (error) {
    yield reject(input.origin, error);
  }
}

/** A file's format where its name tells nothing. */
export async function sniff(path: string): Promise<Format> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return formatOfContent(buffer.subarray(0, bytesRead).toString('utf8'));
  } finally {
    await file.close();
  }
}

async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > maxBytes)
      throw new ReleaseRejected(`the file is too large: ${size} bytes, at most ${maxBytes} are read`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function toDocument(input: FileInput, format: Exclude<Format, 'JSON_LINES'>, bytes: Uint8Array): SourceDocument {
  const { text, notes } = decode(bytes, format === 'HTML' ? declaredCharset(bytes) : null);
  const base = { origin: input.origin, format, fallbackId: input.baseId, fileName: input.fileName, marks: [] };
  if (format === 'TEXT') return { ...base, text, metadata: NO_METADATA, notes };
  if (format === 'MARKDOWN') {
    const { fields, body } = readFrontMatter(text);
    const read = readMetadata(fields);
    return { ...base, text: body, metadata: read.metadata, notes: [...notes, ...read.notes] };
  }
  const page = readHtml(text);
  const metadata = { ...NO_METADATA, ...page.metadata };
  return { ...base, text: page.text, marks: page.marks, metadata, notes: [...notes, ...page.notes] };
}

async function* readJsonLines(input: FileInput, maxBytes: number): AsyncGenerator<SourceDocument | RejectedInput> {
  for await (const line of splitLines(createReadStream(input.path), maxBytes)) {
    const origin = `${input.origin}:${line.number}`;
    try {
      const document = toJsonDocument(input, origin, line.number, line.bytes, maxBytes);
      if (document) yield document;
    } catch (error) {
      yield reject(origin, error);
    }
  }
}

/** Null for an empty line. The file's name is not the release's: its date may be that of the collection. */
function toJsonDocument(
  input: FileInput,
  origin: string,
  number: number,
  bytes: Uint8Array | null,
  maxBytes: number,
): SourceDocument | null {
  if (bytes === null) throw new ReleaseRejected(`the line is too large: at most ${maxBytes} bytes are read`);
  const decoded = decode(bytes);
  if (decoded.text.trim() === '') return null;
  const { text, ...fields } = readJsonLine(decoded.text);
  if (typeof text !== 'string') throw new ReleaseRejected('text must be a text, and is required');
  const { metadata, notes } = readMetadata(fields);
  const fallbackId = input.baseId === null ? null : `${input.baseId}-${number}`;
  return {
    origin,
    text,
    format: 'TEXT',
    metadata,
    marks: [],
    fallbackId,
    fileName: null,
    notes: [...decoded.notes, ...notes],
  };
}
