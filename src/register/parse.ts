import type { RegisterEntry } from '../domain/register.ts';
import { toEntries } from './entries.ts';
import { registerFile } from './shape.ts';
import { readYaml } from './yaml.ts';

/** An entry and where it stands, so that every later fault can point to it. */
export interface LocatedEntry {
  readonly entry: RegisterEntry;
  readonly file: string;
  readonly line: number;
}

/**
 * Reads one register file. Throws `RegisterRejected` with every fault of the file.
 * References to other entries are checked later, over all files (`findFaults`).
 */
export function parseRegisterFile(text: string, file: string): LocatedEntry[] {
  const { data, lineOf } = readYaml(text, file, registerFile);
  return toEntries(data).map(({ entry, path }) => ({ entry, file, line: lineOf(path) }));
}
