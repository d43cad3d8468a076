import { mkdir, rm } from 'node:fs/promises';
import { DatabaseUnavailable, messageOf } from '../domain/errors.ts';
import { connectToRunning, readRunning } from './control.ts';
import { type Folders, foldersOf } from './folders.ts';
import { death, type Held, KILL_AFTER_MS, start } from './launch.ts';
import { withLock } from './lock.ts';
import type { LocalOptions } from './options.ts';
import { LOCAL_USER, readPassword } from './password.ts';
import { commandLine, isAlive, waitForEnd } from './processes.ts';
import { waitForHttp, waitForQuery } from './ready.ts';
import { NEO4J_VERSION } from './settings.ts';
import type { Report, Target } from './target.ts';

/** A local server that has answered a query. */
export interface LocalDatabase {
  readonly target: Target;
  /** Address of Neo4j Browser. */
  readonly browser: string;
  readonly passwordFile: string;
  /** The server ran already; it was not started by this call. */
  readonly joined: boolean;
  /** Resolves, with how, when the server ends without `close` having been called. */
  readonly lost: Promise<string>;
  /** Ends this process's use of the server and, if it was the last, waits until the server has stopped. */
  close(): Promise<{ readonly stopped: boolean }>;
}

/**
 * Joins the local Neo4j of this home or, if none runs, assembles, configures and starts it; then waits for a query.
 *
 * @throws DatabaseUnavailable when Java or Maven is missing, a download fails, or the server dies or does not answer
 */
export async function openLocal(options: LocalOptions): Promise<LocalDatabase> {
  const folders = foldersOf(options.home, options.cache);
  const began = Date.now();
  await mkdir(folders.root, { recursive: true, mode: 0o700 });
  const lock = { report: options.report };
  const held = await withLock(folders.lockFile, lock, async () => {
    return (await joinRunning(folders, options)) ?? (await start(folders, options));
  });
  const { control, letGo } = held;
  const password = (await readPassword(folders)) ?? '';
  const target = {
    uri: `bolt://127.0.0.1:${control.running.bolt}`,
    username: LOCAL_USER,
    password,
    database: 'neo4j',
  };
  try {
    await waitUntilReady(folders, held, target, options);
  } catch (error) {
    letGo?.();
    control.close();
    throw error;
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (letGo !== undefined) options.report(`Neo4j ${NEO4J_VERSION}: ready after ${seconds} s`);
  return {
    target: Object.freeze(target),
    browser: `http://localhost:${control.running.http}/browser/`,
    passwordFile: folders.passwordFile,
    joined: letGo === undefined,
    ...usage(held, options.report),
  };
}

/** The end of a server is news only as long as it has not been asked for. */
function usage(held: Held, report: Report): Pick<LocalDatabase, 'lost' | 'close'> {
  let closing: Promise<{ stopped: boolean }> | undefined;
  const lost = new Promise<string>((resolve) => {
    void held.control.ended.then((how) => {
      if (closing === undefined) resolve(how);
    });
  });
  const close = () => {
    closing ??= leave(held, report);
    return closing;
  };
  return { lost, close };
}

async function leave({ control, letGo, drafting }: Held, report: Report): Promise<{ stopped: boolean }> {
  const state = await control.ask(letGo === undefined ? 'release' : 'leave');
  letGo?.();
  const stopping = state === undefined || state.stopping;
  if (stopping)
    report(`Stopping Neo4j; its data is kept.${drafting ? ' (Longer this once: later starts get quicker.)' : ''}`);
  if (stopping) await waitForEnd(control.running.pid, KILL_AFTER_MS + 10_000);
  control.close();
  return { stopped: stopping };
}

/** A lease on the server that runs, if one does; leftovers of one that was killed are cleared away. */
async function joinRunning(folders: Folders, options: LocalOptions): Promise<Held | undefined> {
  const control = await connectToRunning(folders.runningFile);
  if (control === undefined) {
    await clearLeftovers(folders, options.report);
    return undefined;
  }
  const state = await control.ask('lease');
  if (state === undefined || state.stopping) {
    options.report('Neo4j is just stopping; waiting to start it again.');
    await waitForEnd(control.running.pid, KILL_AFTER_MS + 10_000);
    control.close();
    return undefined;
  }
  if (options.detached === true) await control.ask('detach');
  options.report(`Neo4j ${NEO4J_VERSION}: joining the server that runs since ${control.running.startedAt}`);
  return { control, letGo: undefined, java: undefined, drafting: false };
}

/** After a supervisor was killed its Neo4j may live on, with the store locked: it is stopped. */
export async function clearLeftovers(folders: Folders, report: Report): Promise<void> {
  const old = await readRunning(folders.runningFile);
  if (old !== undefined && isAlive(old.jvmPid) && (await commandLine(old.jvmPid)).includes(folders.server)) {
    report(`Stopping a Neo4j (process ${old.jvmPid}) that lost its supervisor.`);
    process.kill(old.jvmPid, 'SIGTERM');
    if (!(await waitForEnd(old.jvmPid, KILL_AFTER_MS))) process.kill(old.jvmPid, 'SIGKILL');
    await waitForEnd(old.jvmPid, 5_000);
  }
  await rm(folders.runningFile, { force: true });
}

async function waitUntilReady(folders: Folders, held: Held, target: Target, options: LocalOptions): Promise<void> {
  const { control, java } = held;
  const withinMs = options.readyWithinMs ?? 180_000;
  const ended = () => control.hasEnded !== undefined;
  const fault = () => death(folders, java, control.hasEnded ?? 'unknown');
  await waitForHttp(control.running.http, withinMs, ended);
  try {
    await waitForQuery(options.probe, target, { withinMs: 20_000, ended: () => (ended() ? fault() : undefined) });
  } catch (error) {
    if (ended()) throw await fault();
    throw new DatabaseUnavailable(
      `The local Neo4j runs but answers no query: ${messageOf(error)}\n` + `Its log is ${folders.log}`,
      { cause: error },
    );
  }
}
