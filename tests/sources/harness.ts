import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadRelease } from '../../src/domain/release.ts';
import {
  type CleanHints,
  cleanText,
  isRejected,
  type RejectedInput,
  readSources,
  type SourceOptions,
} from '../../src/sources/index.ts';

/** The blocks of a text, as `KIND text`. */
export function blocksOf(text: string, hints: CleanHints = {}): string[] {
  const clean = cleanText(text, hints);
  return clean.blocks.map(({ kind, start, end }) => `${kind} ${clean.text.slice(start, end)}`);
}

/** The stored text behind the first place where the clean text says `words`. */
export function storedBehind(text: string, words: string, hints: CleanHints = {}): string {
  const clean = cleanText(text, hints);
  const start = clean.text.indexOf(words);
  if (start === -1) throw new Error(`the clean text does not say "${words}": ${JSON.stringify(clean.text)}`);
  return text.slice(clean.origin[start], clean.origin[start + words.length]);
}

/** Run `use` with a folder that holds these files. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (path: (name: string) => string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'whomet-test-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await use((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Outcome {
  readonly read: ReadRelease[];
  /** `name: reason`, without the folder. */
  readonly rejected: string[];
  /** Kinds of the warnings that belong to no release. */
  readonly skipped: string[];
}

/** What reading these files gives; `paths` are names in their folder ("" is the folder itself, "-" standard input). */
export async function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  paths: readonly string[] = [''],
  options: SourceOptions = {},
): Promise<Outcome> {
  return withFiles(files, async (path) => {
    const outcome: Outcome = { read: [], rejected: [], skipped: [] };
    const onWarning = ({ kind }: { kind: string }): void => void outcome.skipped.push(kind);
    const full = paths.map((name) => (name === '-' ? '-' : path(name)));
    for await (const item of readSources(full, { onWarning, ...options })) {
      if (isRejected(item)) outcome.rejected.push(`${item.origin.replace(path('/'), '')}: ${item.reason.message}`);
      else outcome.read.push(item);
    }
    return outcome;
  });
}

/** All that reading these paths gives, in order. */
export async function readAll(
  paths: readonly string[],
  options: SourceOptions = {},
): Promise<(ReadRelease | RejectedInput)[]> {
  const items: (ReadRelease | RejectedInput)[] = [];
  for await (const item of readSources(paths, options)) items.push(item);
  return items;
}

export async function* bytesOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
