import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assertHeader, type CypherMode, parseCypher } from './cypher-header.ts';

/** One Cypher statement of the `cypher/` folder, its header checked. */
export interface CypherFile {
  readonly name: string;
  readonly mode: CypherMode;
  /** The names of its parameters, without `$`. */
  readonly parameters: readonly string[];
  /** The statement, led by its name as a comment, so that logs and SHOW TRANSACTIONS tell which one runs. */
  readonly text: string;
  /** What it is for, where its header says so. */
  readonly description?: string;
}

/** The Cypher files of one folder, by name. */
export interface CypherLibrary {
  readonly names: readonly string[];
  /** Throws for a name that has no file: a programmer's mistake. */
  get(name: string): CypherFile;
}

/** `cypher/` of the package: two folders up from `src/graph/` as well as from the built `dist/graph/`. */
export const CYPHER_ROOT = new URL('../../cypher/', import.meta.url);

/**
 * Reads and checks every `*.cypher` file of a folder (default: `cypher/<mode>/` of the package).
 * Throws an Error that names the file when a header lacks, a parameter is not declared (or declared and not
 * used), the name is not the file's, or a file of mode read holds a word that writes.
 */
export function loadCypher(mode: CypherMode, folder: URL = new URL(`${mode}/`, CYPHER_ROOT)): CypherLibrary {
  const files = readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => readCypher(mode, folder, file));
  const byName = new Map(files.map((file) => [file.name, file]));
  return {
    names: [...byName.keys()],
    get(name) {
      const file = byName.get(name);
      if (!file) throw new Error(`No Cypher file "${name}" in ${fileURLToPath(folder)}`);
      return file;
    },
  };
}

function readCypher(mode: CypherMode, folder: URL, file: string): CypherFile {
  const path = fileURLToPath(new URL(file, folder));
  const parsed = parseCypher(readFileSync(path, 'utf8'));
  assertHeader(parsed, { path, mode, name: file.slice(0, -'.cypher'.length) });
  const { name, parameters, body, description } = parsed;
  const text = `${planOf(mode, body)}// ${name}\n${body}`;
  return { name, mode, parameters, text, ...(description !== '' && { description }) };
}

/**
 * While a graph fills, its numbers change so much that Neo4j plans everything anew every ten seconds, which took longer than
 * running it. What a writer asks by a named index has one right plan, whatever the numbers: it is kept.
 */
function planOf(mode: CypherMode, body: string): string {
  return mode === 'write' && body.includes('USING INDEX') ? 'CYPHER replan=skip ' : '';
}
