import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DatabaseUnavailable } from '../domain/errors.ts';
import type { Folders } from './folders.ts';
import { type Order, type Running, runningSchema } from './protocol.ts';

/** The supervisor as it was started: its state, and what ends the starter's hold on it. */
export interface Spawned {
  readonly running: Running;
  readonly letGo: () => void;
}

/**
 * Starts the supervisor in a session of its own, gives it its order and waits until it has spawned the JVM.
 * Its standard input stays open as long as this process lives, or `letGo` is called; a detached one is let go at once.
 *
 * @param nodeArguments extra arguments of Node, for running from TypeScript sources
 * @throws DatabaseUnavailable when the supervisor ends before that, with what it said
 */
export async function spawnSupervisor(
  folders: Folders,
  order: Order,
  nodeArguments: readonly string[] = [],
): Promise<Spawned> {
  await mkdir(folders.logs, { recursive: true });
  const logFile = join(folders.logs, 'supervisor.log');
  const log = openSync(logFile, 'w', 0o600);
  // Compiled it is a .js file beside this one; in tests a .ts file.
  const file = fileURLToPath(new URL(`./supervisor${extname(import.meta.url)}`, import.meta.url));
  const child = spawn(process.execPath, [...nodeArguments, file], {
    detached: true,
    cwd: folders.root,
    env: withoutCredentials(process.env),
    stdio: ['pipe', 'pipe', log],
  });
  closeSync(log);
  child.stdin?.on('error', () => undefined);
  child.stdin?.write(`${JSON.stringify(order)}\n`);
  const line = await firstLine(child);
  if (line === undefined) {
    const said = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n');
    throw new DatabaseUnavailable(`The supervisor of the local Neo4j could not be started. ${said}\nSee ${logFile}`);
  }
  child.stdout?.destroy();
  const letGo = () => void child.stdin?.end();
  if (order.detached) letGo();
  else if (child.stdin instanceof Socket) child.stdin.unref();
  child.unref();
  return { running: runningSchema.parse(JSON.parse(line)), letGo };
}

/** Neo4j needs none of the variables that may hold a password. */
function withoutCredentials(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('NEO4J_')));
}

function firstLine(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(undefined));
    child.once('exit', () => resolve(undefined));
    if (child.stdout !== null) createInterface({ input: child.stdout }).once('line', resolve);
  });
}
