/** What `whomet database start|stop|status|reset` do. The command line prints what they return. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput, ConfigurationError, DatabaseUnavailable } from '../domain/errors.ts';
import { connectToRunning } from './control.ts';
import { foldersOf } from './folders.ts';
import { KILL_AFTER_MS } from './launch.ts';
import { clearLeftovers, openLocal } from './local.ts';
import { withLock } from './lock.ts';
import type { DatabaseConfig } from './open.ts';
import { waitForEnd } from './processes.ts';
import type { Probe, Report } from './target.ts';

/** What is known of the local server without asking it. */
export interface DatabaseStatus {
  readonly running: boolean;
  /** It has been told to stop and is about to end. */
  readonly stopping: boolean;
  /** Set while it runs. */
  readonly server?: {
    readonly uri: string;
    readonly browser: string;
    readonly boltPort: number;
    readonly httpPort: number;
    readonly pid: number;
    readonly supervisorPid: number;
    /** ISO 8601, UTC. */
    readonly since: string;
    /** Stays until `whomet database stop`. */
    readonly detached: boolean;
    /** How many whomet processes are using it. */
    readonly users: number;
  };
  readonly dataFolder: string;
  readonly dataBytes: number;
  readonly passwordFile: string;
  readonly logFile: string;
}

/**
 * Starts the local server so that it stays, or makes the running one stay.
 *
 * @throws DatabaseUnavailable as `openDatabase` does; ConfigurationError when NEO4J_URI names another database
 */
export async function databaseStart(
  config: DatabaseConfig,
  options: {
    readonly probe: Probe;
    readonly report: Report;
    readonly guideUrl?: string;
    readonly nodeArguments?: readonly string[];
  },
): Promise<DatabaseStatus> {
  refuseGiven(config);
  const jvm = config.jvm === undefined ? {} : { jvm: config.jvm };
  const local = await openLocal({ ...options, ...jvm, home: config.home, detached: true });
  await local.close();
  return await databaseStatus(config);
}

/**
 * Stops the local server in good order, whoever uses it; its data is kept.
 *
 * @returns whether it ran, and how many whomet processes were using it
 * @throws DatabaseUnavailable when it does not end
 */
export async function databaseStop(
  config: DatabaseConfig,
  options: { readonly report: Report },
): Promise<{ readonly wasRunning: boolean; readonly users: number }> {
  refuseGiven(config);
  const folders = foldersOf(config.home);
  const control = await connectToRunning(folders.runningFile);
  if (control === undefined) {
    await clearLeftovers(folders, options.report);
    return { wasRunning: false, users: 0 };
  }
  options.report('Stopping Neo4j; its data is kept.');
  const state = await control.ask('stop');
  const ended = await waitForEnd(control.running.pid, KILL_AFTER_MS + 10_000);
  control.close();
  if (!ended)
    throw new DatabaseUnavailable(`Neo4j (process ${control.running.jvmPid}) does not end; see ${folders.log}`);
  return { wasRunning: true, users: state?.users ?? 0 };
}

/** Tells whether the local server runs, since when and where, and how much data it holds. Starts nothing. */
export async function databaseStatus(config: DatabaseConfig): Promise<DatabaseStatus> {
  refuseGiven(config);
  const folders = foldersOf(config.home);
  const common = {
    dataFolder: folders.data,
    dataBytes: await sizeOfFolder(folders.data),
    passwordFile: folders.passwordFile,
    logFile: folders.log,
  };
  const control = await connectToRunning(folders.runningFile);
  const state = await control?.ask('status');
  control?.close();
  if (control === undefined || state === undefined) return { ...common, running: false, stopping: false };
  const { bolt, http, jvmPid, pid, startedAt } = control.running;
  const server = {
    uri: `bolt://127.0.0.1:${bolt}`,
    browser: `http://localhost:${http}/browser/`,
    boltPort: bolt,
    httpPort: http,
    pid: jvmPid,
    supervisorPid: pid,
    since: startedAt,
    detached: state.detached,
    users: state.users,
  };
  return { ...common, running: true, stopping: state.stopping, server };
}

/**
 * Deletes the data of the local server, which is stopped first if it runs. The jars and the password are kept.
 *
 * @param options.yes the user has agreed already
 * @param options.confirm asks the user; left out where there is no terminal
 * @returns whether anything was deleted
 * @throws BadInput when nobody has agreed and nobody can be asked
 */
export async function databaseReset(
  config: DatabaseConfig,
  options: {
    readonly report: Report;
    readonly yes: boolean;
    readonly confirm?: (question: string) => Promise<boolean>;
  },
): Promise<{ readonly deleted: boolean; readonly bytes: number }> {
  refuseGiven(config);
  const folders = foldersOf(config.home);
  const bytes = await sizeOfFolder(folders.data);
  if (!options.yes) {
    if (options.confirm === undefined)
      throw new BadInput('This deletes all data of the local Neo4j. Say so with: --yes');
    const question = `Delete all data of the local Neo4j in ${folders.data} (${megabytes(bytes)})?`;
    if (!(await options.confirm(question))) return { deleted: false, bytes: 0 };
  }
  await databaseStop(config, options);
  await withLock(folders.lockFile, options, async () => {
    if ((await connectToRunning(folders.runningFile)) !== undefined) {
      throw new DatabaseUnavailable('Another whomet has just started the local Neo4j; nothing was deleted.');
    }
    await rm(folders.data, { recursive: true, force: true });
  });
  return { deleted: true, bytes };
}

/** A status in words, a line each. */
export function statusLines(status: DatabaseStatus): readonly string[] {
  const { server } = status;
  const data = `Data      ${megabytes(status.dataBytes)} in ${status.dataFolder}`;
  if (server === undefined) return ['Neo4j is not running.', data];
  const users = server.users === 1 ? '1 whomet uses it' : `${server.users} whomets use it`;
  const until = server.detached ? 'until: whomet database stop' : 'while a whomet uses it';
  return [
    `Neo4j ${status.stopping ? 'is stopping' : 'runs'} since ${server.since} (process ${server.pid}), ${until}; ${users}.`,
    `Bolt      ${server.uri}`,
    `Browser   ${server.browser}`,
    `Login     user neo4j, password in ${status.passwordFile}`,
    data,
    `Log       ${status.logFile}`,
  ];
}

function refuseGiven(config: DatabaseConfig): void {
  if (config.neo4j === undefined) return;
  throw new ConfigurationError(
    `NEO4J_URI names ${config.neo4j.uri}; "whomet database" looks after the local Neo4j only. Unset NEO4J_URI to use it.`,
  );
}

function megabytes(bytes: number): string {
  return bytes === 0 ? 'no data' : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

async function sizeOfFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    // A running server renames and deletes files meanwhile.
    .map((entry) =>
      stat(join(entry.parentPath, entry.name)).then(
        (file) => file.size,
        () => 0,
      ),
    );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
