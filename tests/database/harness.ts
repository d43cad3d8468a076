import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.ts';
import { databaseStop } from '../../src/database/commands.ts';
import { readJson } from '../../src/database/files.ts';
import { foldersOf } from '../../src/database/folders.ts';
import { type LocalDatabase, openLocal } from '../../src/database/local.ts';
import type { LocalOptions } from '../../src/database/options.ts';
import { type Running, runningSchema } from '../../src/database/protocol.ts';
import { LOADER } from '../support/neo4j-loader.ts';
import { probe } from '../support/neo4j-probe.ts';

/** The project's own cache, so that the jars are downloaded once. */
export const CACHE = readConfig({ WHOMET_HOME: process.env.WHOMET_HOME }).home;

/** Ports that neither a user's server nor the tests' shared one uses. */
export const PORTS = { bolt: 17_790, http: 17_590 };

export interface Home {
  readonly path: string;
  readonly messages: string[];
  open(more?: Partial<LocalOptions>): Promise<LocalDatabase>;
  /** A process of its own that holds the database; resolves when it has it. */
  owner(): Promise<ChildProcess & { readonly said: string[] }>;
  running(): Promise<Running | undefined>;
  /** Stops what still runs and deletes the home. */
  remove(): Promise<void>;
}

export async function newHome(): Promise<Home> {
  const path = await mkdtemp(join(tmpdir(), 'whomet-home-'));
  const messages: string[] = [];
  return {
    path,
    messages,
    open: (more = {}) =>
      openLocal({
        home: path,
        cache: CACHE,
        probe,
        report: (message) => messages.push(message),
        jvm: { profile: 'light' },
        usualPorts: PORTS,
        nodeArguments: LOADER,
        ...more,
      }),
    owner: () => startOwner(path),
    running: () => readJson(foldersOf(path).runningFile, runningSchema),
    remove: async () => {
      await databaseStop({ home: path }, { report: () => undefined });
      await rm(path, { recursive: true, force: true });
    },
  };
}

async function startOwner(home: string): Promise<ChildProcess & { readonly said: string[] }> {
  const file = fileURLToPath(new URL('../support/neo4j-owner.ts', import.meta.url));
  const words = [...LOADER, file, home, CACHE, String(PORTS.bolt), String(PORTS.http)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      resolve();
    });
    child.once('exit', (code) => reject(new Error(`The owner ended with ${code}: ${said.join(' / ')}`)));
  });
  return Object.assign(child, { said });
}

export function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
  });
}
