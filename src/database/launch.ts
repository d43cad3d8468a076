import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { assemble, isAssembled } from './assemble.ts';
import { tellingLines } from './console.ts';
import { type Control, connectTo } from './control.ts';
import type { Folders } from './folders.ts';
import { undoHalfRestore } from './half-restore.ts';
import { findTools, type Java, javaHint } from './java.ts';
import { classArchive, pageCacheOf, serverArguments } from './jvm.ts';
import type { LocalOptions } from './options.ts';
import { ensurePassword } from './password.ts';
import { choosePorts, type Ports } from './ports.ts';
import type { Order } from './protocol.ts';
import { NEO4J_VERSION, neo4jConf } from './settings.ts';
import { type Spawned, spawnSupervisor } from './spawn.ts';

/** A JVM that has not ended by then is killed: writing the class archive takes 8 s, closing a store less. */
export const KILL_AFTER_MS = 60_000;

/** A server that this process has a lease on. */
export interface Held {
  readonly control: Control;
  /** Closes the starter's hold; only the starter has one. */
  readonly letGo: (() => void) | undefined;
  readonly java: Java | undefined;
  /** The class archive is written when this server stops, which takes some seconds. */
  readonly drafting: boolean;
}

/**
 * Prepares and starts the server, and takes a lease on it. It answers no query yet. Call it under the lock.
 *
 * @throws DatabaseUnavailable when a tool is missing, a download fails or the server dies at once
 */
export async function start(folders: Folders, options: LocalOptions): Promise<Held> {
  const env = options.env ?? process.env;
  const java = await findTools(env, !(await isAssembled(folders)));
  await assemble(folders, env, options.report);
  await undoHalfRestore(folders, options.report);
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
    ...(options.readOnly === undefined ? {} : { readOnly: options.readOnly }),
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

/** Why a server died, in its own words. */
export async function death(folders: Folders, java: Java | undefined, how: string): Promise<DatabaseUnavailable> {
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
