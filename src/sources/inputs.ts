import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { BadInput, ReleaseRejected } from '../domain/errors.ts';
import { type Format, isRejected, type RejectedInput } from './document.ts';
import { baseName, formatOfName } from './formats/format.ts';
import type { SourceOptions } from './options.ts';
import { reject } from './rejecting.ts';

/** A file to read: one release, or one a line. */
export interface FileInput {
  readonly path: string;
  /** As the user knows it: the path as given, or `-`. */
  readonly origin: string;
  /** Null where the name tells nothing and the content must be looked at. */
  readonly format: Format | null;
  /** The id of its release, or what the ids of its lines begin with; null asks for content hashes. */
  readonly baseId: string | null;
  /** Null for standard input. */
  readonly fileName: string | null;
}

type Found = FileInput | RejectedInput;

/**
 * The files behind the paths: folders with all in them, in the order of their names; a file that is named twice once.
 * Throws BadInput where `id` or `url` is given with more than one file: it would stand for all of them.
 */
export async function listInputs(paths: readonly string[], options: SourceOptions): Promise<Found[]> {
  const single = options.id !== undefined || options.url !== undefined;
  if (single && paths.length !== 1)
    throw new BadInput('id and url hold for one file or standard input, not for several paths');
  const found: Found[] = [];
  for (const path of paths) {
    if (path === '-') continue;
    found.push(...(await listPath(path, options, single)));
  }
  return dropRepeated(found, options);
}

async function listPath(path: string, options: SourceOptions, single: boolean): Promise<Found[]> {
  try {
    const status = await stat(path);
    if (!status.isDirectory()) return [status.isFile() ? toInput(path, options.id) : notRegular(path)];
  } catch (error) {
    return [reject(path, error)];
  }
  if (single) throw new BadInput(`id and url hold for one file or standard input, and "${path}" is a folder`);
  return listFolder(path, options);
}

async function listFolder(folder: string, options: SourceOptions): Promise<Found[]> {
  const names = await namesIn(folder);
  if (isRejected(names)) return [names];
  const found: Found[] = [];
  for (const entry of names.entries) {
    const path = join(folder, entry.name);
    const why = skipReason(entry.name, entry.isDirectory());
    if (why !== null)
      options.onWarning?.({ kind: 'skipped-file', message: `"${path}" is skipped: ${why}`, release: null });
    else if (entry.isDirectory()) found.push(...(await listFolder(path, options)));
    else found.push(...(await listPath(path, options, false)));
  }
  return found;
}

async function namesIn(folder: string) {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    return reject(folder, error);
  }
}

function skipReason(name: string, isFolder: boolean): string | null {
  if (name.startsWith('.')) return 'it is hidden';
  return isFolder || formatOfName(name) !== null ? null : 'its ending is none of .txt .md .html .jsonl';
}

function toInput(path: string, id: string | undefined): FileInput {
  const fileName = basename(path);
  return { path, origin: path, format: formatOfName(fileName), baseId: id ?? baseName(fileName), fileName };
}

function notRegular(path: string): RejectedInput {
  return { origin: path, reason: new ReleaseRejected('it is neither a file nor a folder') };
}

/** One file under two paths is one input, not two with one id. */
async function dropRepeated(found: readonly Found[], options: SourceOptions): Promise<Found[]> {
  const seen = new Set<string>();
  const kept: Found[] = [];
  for (const input of found) {
    const real = isRejected(input) ? null : await realpath(input.path);
    if (real !== null && seen.has(real)) {
      options.onWarning?.({
        kind: 'input-repeated',
        message: `"${input.origin}" is named twice and read once`,
        release: null,
      });
      continue;
    }
    if (real !== null) seen.add(real);
    kept.push(input);
  }
  return kept;
}
