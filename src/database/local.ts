import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { assemble, isAssembled } from './assemble.ts';
import { tellingLines } from './console.ts';
import { type Control, connectTo, connectToRunning, readRunning } from './control.ts';
import { type Folders, foldersOf } from './folders.ts';
import { type Environment, findTools, type Java, javaHint } from './java.ts';
import { classArchive, type JvmOptions, pageCacheOf, serverArguments } from './jvm.ts';
import { withLock } from './lock.ts';
import { ensurePassword, LOCAL_USER, readPassword } from './password.ts';
import { choosePorts, type Ports } from './ports.ts';
import { commandLine, isAlive, waitForEnd } from './processes.ts';
import type { Order } from './protocol.ts';
import { waitForHttp, waitForQuery } from './ready.ts';
import { NEO4J_VERSION, neo4jConf } from './settings.ts';
import { type Spawned, spawnSupervisor } from './spawn.ts';
import type { Probe, Report, Target } from './target.ts';

/** A JVM that has not ended by then is killed: writing the class archive takes 8 s, closing a store less. */
export const KILL_AFTER_MS = 60_000;

export interface LocalOptions {
  /** `WHOMET_HOME`. */
  readonly home: string;
  /** Where jars are cached, if not in the home. */
  readonly cache?: string;
  readonly probe: Probe;
  readonly report: Report;
  /** The guide that Neo4j Browser opens on connect. */
  readonly guideUrl?: string;
  readonly jvm?: JvmOptions;
  /** Keep the server when this process ends, until `whomet database stop`. */
  readonly detached?: boolean;
  /** Longest wait for the first answer, in milliseconds. */
  readonly readyWithinMs?: number;
  readonly usualPorts?: Ports;
  readonly env?: Environment;
  readonly nodeArguments?: readonly string[];
}

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

interface Held {
  readonly control: Control;
  readonly letGo: (() => void) | undefined;
  readonly java: Java | undefined;
  /** The class archive is written when this server stops, which takes some seconds. */
  readonly drafting: boolean;
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

async function start(folders: Folders, options: LocalOptions): Promise<Held> {
  const env = options.env ?? process.env;
  const java = await findTools(env, !(await isAssembled(folders)));
  await assemble(folders, env, options.report);
  const ports = await choosePorts(folders.portsFile, options.report, options.usualPorts);
  await configure(folders, ports, options);
  await ensurePassword(folders, java);
  const spawned = await launch(folders, java, ports, options);
  const control = await connectTo(spawned.running);
  // A JVM that died in that instant has taken its supervisor along.
  if (control === undefined || (await control.ask('lease')) === undefined) {
    throw await death(folders, java, 'it ended at once');
  }
  return { control, letGo: spawned.letGo, java, drafting: spawned.drafting };
}

async function configure(folders: Folders, ports: Ports, options: LocalOptions): Promise<void> {
  // LOAD CSV may read this folder and nothing else, so it is kept empty.
  await rm(folders.importFolder, { recursive: true, force: true });
  await rename(folders.log, folders.previousLog).catch(() => undefined);
  for (const folder of [folders.importFolder, folders.conf, folders.logs]) await mkdir(folder, { recursive: true });
  const conf = neo4jConf({
    boltPort: ports.bolt,
    httpPort: ports.http,
    importFolder: folders.importFolder,
    pageCache: pageCacheOf(options.jvm ?? {}),
    ...(options.guideUrl === undefined ? {} : { guideUrl: options.guideUrl }),
  });
  await writeFile(join(folders.conf, 'neo4j.conf'), conf, { mode: 0o600 });
}

async function launch(
  folders: Folders,
  java: Java,
  ports: Ports,
  options: LocalOptions,
): Promise<Spawned & { drafting: boolean }> {
  const jvm = options.jvm ?? {};
  const archive = await classArchive(folders, java, jvm);
  const draft = `${archive.file}.${process.pid}`;
  const order: Order = {
    java: java.command,
    arguments: [...serverArguments(folders, jvm, archive.exists ? { use: archive.file } : { draft })],
    consoleFile: folders.console,
    runningFile: folders.runningFile,
    bolt: ports.bolt,
    http: ports.http,
    detached: options.detached ?? false,
    ...(archive.exists ? {} : { archive: { draft, file: archive.file } }),
    killAfterMs: KILL_AFTER_MS,
  };
  options.report(`Neo4j ${NEO4J_VERSION}: starting on ports ${ports.bolt} (Bolt) and ${ports.http} (HTTP)`);
  return { ...(await spawnSupervisor(folders, order, options.nodeArguments)), drafting: !archive.exists };
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
      `The local Neo4j runs but answers no query: ${error instanceof Error ? error.message : String(error)}\n` +
        `Its log is ${folders.log}`,
      { cause: error },
    );
  }
}

async function death(folders: Folders, java: Java | undefined, how: string): Promise<DatabaseUnavailable> {
  const lines = await tellingLines([folders.console, folders.log]);
  return new DatabaseUnavailable(
    [
      `The local Neo4j ended while starting (${how}).`,
      ...lines.map((line) => `  ${line}`),
      java === undefined ? '' : javaHint(java),
      `Its logs are ${folders.console} and ${folders.log}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
}
