import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { databaseImport, databaseStatus, databaseStop } from '../database/index.ts';
import { BadInput, ConfigurationError } from '../domain/errors.ts';
import { IMPORT_OPTIONS } from '../graph/bulk/csv.ts';
import { graphHash } from '../graph/write/index.ts';
import { withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

export interface ImportBulkFlags {
  readonly replace?: boolean;
}

/**
 * `whomet import-bulk`: fills the local Neo4j from the files of `whomet export --format csv`, past all transactions; then
 * starts it, makes constraints and indexes, and prints the hash of the picture. Killed on the way, it is run again.
 *
 * @throws BadInput for a folder without such files, or a database that holds something, unless it is to be replaced
 */
export async function importBulk(folder: string, flags: ImportBulkFlags, terminal: Terminal): Promise<number> {
  const config = readConfig(terminal.env, terminal.cwd);
  if (config.neo4j !== undefined)
    throw new ConfigurationError(
      `NEO4J_URI names ${config.neo4j.uri}; only the local Neo4j is filled from files. Unset it.`,
    );
  const files = await bulkFilesOf(resolve(terminal.cwd, folder));
  const report = (line: string) => say(terminal, line);
  const { dataBytes } = await databaseStatus(config);
  if (dataBytes > 0 && flags.replace !== true)
    throw new BadInput('The local Neo4j has data, and all of it would go. Say so with: --replace');
  await databaseStop(config, { report });
  const began = Date.now();
  await databaseImport({ ...files, options: IMPORT_OPTIONS }, { home: config.home, report });
  const imported = Date.now();
  await withGraph(config, terminal, async ({ graph }) => {
    const seconds = [imported - began, Date.now() - imported].map((ms) => (ms / 1000).toFixed(1));
    report(`Imported in ${seconds[0]} s, started and indexed in ${seconds[1]} s`);
    await writeLine(terminal.out, `graph hash: ${await graphHash(graph)}`);
  });
  return EXIT.OK;
}

/** The files of a graph as `whomet export --format csv` names them. Error: BAD_INPUT. */
export async function bulkFilesOf(folder: string) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.csv')).sort();
  const starting = (word: string) =>
    names.filter((name) => name.startsWith(word)).map((name) => ({ file: join(folder, name) }));
  const files = { nodes: starting('nodes-'), relationships: starting('ties-') };
  if (files.nodes.length > 0) return files;
  throw new BadInput(
    `"${folder}" holds no files of a graph: they are made by "whomet export --format csv --quotes full"`,
  );
}
