import { execFile } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ConfigurationError, DatabaseUnavailable } from '../domain/errors.ts';
import { assemble, isAssembled } from './assemble.ts';
import { databaseStatus, databaseStop } from './commands.ts';
import { connectToRunning } from './control.ts';
import { type Folders, foldersOf } from './folders.ts';
import { setAside, undoHalfRestore } from './half-restore.ts';
import { findTools } from './java.ts';
import { classPath, quoted } from './jvm.ts';
import { withLock } from './lock.ts';
import type { DatabaseConfig } from './open.ts';
import type { Report } from './target.ts';

const run = promisify(execFile);
const DATABASE = 'neo4j';
/** What Neo4j's tool calls a dump. */
export const DUMP_FILE = `${DATABASE}.dump`;
const WITHIN_MS = 30 * 60_000;

interface Options {
  readonly report: Report;
  /** Where jars are cached, if not in the home. */
  readonly cache?: string;
}

/**
 * Writes the local database to `folder/neo4j.dump`. It must not be in use: a server that was made to stay is stopped, and
 * not started again.
 *
 * @throws ConfigurationError while a whomet uses it, DatabaseUnavailable where the tool fails (disk full, say)
 */
export async function databaseDump(config: DatabaseConfig, folder: string, options: Options): Promise<void> {
  await stopUnused(config, options, 'A dump is made of a database that is stopped');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const folders = foldersOf(config.home, options.cache);
  await withStore(folders, options, () => adminTool(folders, ['database', 'dump', DATABASE, `--to-path=${folder}`]));
}

/**
 * Puts a dump in the place of the local database's data. The data of before is kept beside it until `keep` or `undo` is
 * called, so that a dump which proves bad costs nothing.
 */
export async function databaseLoad(
  config: DatabaseConfig,
  folder: string,
  options: Options,
): Promise<{ readonly keep: () => Promise<void>; readonly undo: () => Promise<void> }> {
  await stopUnused(config, options, 'Data is restored into a database that is stopped');
  const folders = foldersOf(config.home, options.cache);
  const replaced = `${folders.data}.replaced`;
  await withStore(folders, options, async () => {
    await rm(replaced, { recursive: true, force: true });
    await rename(folders.data, setAside(folders)).catch(ignoreMissing);
    const words = ['database', 'load', DATABASE, `--from-path=${folder}`, '--overwrite-destination=true'];
    await adminTool(folders, words).catch(async (error: unknown) => {
      await undoHalfRestore(folders, options.report);
      throw error;
    });
    // Whole from here on: if we are killed now, the dump stands.
    await rename(setAside(folders), replaced).catch(ignoreMissing);
  });
  const undo = async () => {
    await rm(folders.data, { recursive: true, force: true });
    await rename(replaced, folders.data).catch(ignoreMissing);
  };
  return { undo, keep: () => rm(replaced, { recursive: true, force: true }) };
}

async function stopUnused(config: DatabaseConfig, { report }: Options, why: string): Promise<void> {
  const { server } = await databaseStatus(config);
  if (server === undefined) return;
  if (server.users > 0) {
    const who = server.users === 1 ? 'a whomet is using it' : `${server.users} whomets are using it`;
    throw new ConfigurationError(`${why}, and ${who}: end "whomet start" first, then run this again`);
  }
  await databaseStop(config, { report });
}

/** Under the lock, so that nobody starts the server meanwhile. */
async function withStore<T>(folders: Folders, { report }: Options, work: () => Promise<T>): Promise<T> {
  await mkdir(folders.root, { recursive: true, mode: 0o700 });
  return await withLock(folders.lockFile, { report }, async () => {
    if ((await connectToRunning(folders.runningFile)) !== undefined)
      throw new DatabaseUnavailable(
        'Another whomet has just started the local Neo4j: run this again when it has ended.',
      );
    await undoHalfRestore(folders, report);
    await assemble(folders, process.env, report);
    await mkdir(folders.conf, { recursive: true });
    return await work();
  });
}

/** Runs a command of Neo4j's own tool on the store. */
async function adminTool(folders: Folders, words: readonly string[]): Promise<void> {
  const java = await findTools(process.env, !(await isAssembled(folders)));
  const argumentFile = join(folders.root, 'admin.args');
  const heap = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Xmx512m'];
  const all = [...heap, '-cp', classPath(folders), 'org.neo4j.cli.AdminTool', ...words];
  await writeFile(argumentFile, all.map(quoted).join('\n'), { mode: 0o600 });
  try {
    const env = { ...process.env, NEO4J_HOME: folders.server, NEO4J_CONF: folders.conf };
    await run(java.command, [`@${argumentFile}`], { env, timeout: WITHIN_MS, maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n') : [];
    const telling = said.filter((line) => !/^\s+at /u.test(line)).slice(0, 4);
    throw new DatabaseUnavailable(`Neo4j's tool failed (${words.slice(0, 2).join(' ')}):\n${telling.join('\n')}`);
  } finally {
    await rm(argumentFile, { force: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
