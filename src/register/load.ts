import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RegisterRejected } from '../domain/errors.ts';
import type { Register, RegisterEntry } from '../domain/register.ts';
import type { Warning } from '../domain/warnings.ts';
import { findFaults } from './check.ts';
import { findDoubts } from './doubts.ts';
import { isFtm, parseFtm } from './ftm.ts';
import { indexRegister } from './names.ts';
import { type LocatedEntry, parseRegisterFile } from './parse.ts';

export interface LoadedRegister {
  readonly register: Register;
  readonly warnings: readonly Warning[];
}

export interface RegisterOptions {
  /** Entries that are loaded already: new ones may refer to them, and replace those of equal id. */
  readonly known?: ReadonlyMap<string, RegisterEntry>;
  /** How names are compared; `foldName` unless told. */
  readonly key?: (name: string) => string;
}

interface RegisterText {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads register files; a folder stands for its `*.yaml` and `*.yml` files, in order of name. A file that is named `*.jsonl`,
 * `*.ndjson`, `*.ijson` or `*.ftm.json` holds entities of FollowTheMoney: of those the rows that cannot be used are warnings.
 * Throws `RegisterRejected` with all faults of all other files.
 */
export async function loadRegister(paths: readonly string[], options: RegisterOptions = {}): Promise<LoadedRegister> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  return build(texts, options);
}

/** The same for one text; `file` only names it in messages. */
export function parseRegister(text: string, file = 'register', options: RegisterOptions = {}): LoadedRegister {
  return build([{ file, text }], options);
}

function build(texts: readonly RegisterText[], { known = new Map(), key }: RegisterOptions): LoadedRegister {
  const faults: string[] = [];
  const own = texts.filter(({ file }) => !isFtm(file)).flatMap((text) => parseOrNote(text, faults));
  const named = new Map([...known, ...own.map(({ entry }) => [entry.id, entry] as const)]);
  const foreign = texts.filter(({ file }) => isFtm(file)).map(({ file, text }) => parseFtm(text, file, named));
  const located = [...own, ...foreign.flatMap(({ entries }) => entries)];
  // Half-read files would make good references look unknown: faults of shape are told first, alone.
  if (faults.length === 0) faults.push(...findFaults(located, known));
  if (faults.length > 0) throw new RegisterRejected(faults.join('\n'), { details: { faults } });
  const entries = new Map(known);
  for (const { entry } of located) entries.set(entry.id, entry);
  const warnings = [...foreign.flatMap((one) => one.warnings), ...findDoubts(entries)];
  return { register: indexRegister(entries.values(), key), warnings };
}

function parseOrNote({ file, text }: RegisterText, faults: string[]): LocatedEntry[] {
  try {
    return parseRegisterFile(text, file);
  } catch (error) {
    if (!(error instanceof RegisterRejected)) throw error;
    faults.push(error.message);
    return [];
  }
}

async function filesOf(path: string): Promise<string[]> {
  const info = await stat(path).catch((cause: unknown) => {
    throw new RegisterRejected(`No register at "${path}"`, { cause });
  });
  if (!info.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.ya?ml$/u.test(name)).sort();
  return names.map((name) => join(path, name));
}
