import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from '../api/server.ts';
import { type Config, readConfig } from '../config.ts';
import { type OpenedGraph, openGraphOf } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { guideUrlOf } from './guide.ts';
import { type Interruption, listenForEnd } from './interruption.ts';
import { loadSeedRegister, loadSeedReleases, readSeedRegister } from './load-seed.ts';
import { guardsOf } from './openness.ts';
import { findPort } from './port.ts';
import { say, type Terminal, writeLine } from './terminal.ts';
import { welcomeLines } from './welcome.ts';

export interface StartFlags {
  readonly empty?: boolean;
  readonly port?: number;
  readonly open?: boolean;
}

/** What has to be ended, last first. */
type Closers = (() => Promise<unknown>)[];

interface Service {
  readonly opened: OpenedGraph;
  readonly server: RunningServer;
}

/**
 * `whomet start`: database, schema, seed, server; then runs until someone asks it to end, or the database is lost.
 *
 * @returns the exit code: OK when it was asked to end, INTERRUPTED when that was before it was up
 */
export async function start(flags: StartFlags, terminal: Terminal): Promise<number> {
  const given = readConfig(terminal.env, terminal.cwd);
  const open = given.open || flags.open === true;
  // Before anything is started for nothing.
  await guardsOf({ ...given, open });
  const config = { ...given, open, port: await findPort(given.host, flags.port ?? given.port) };
  const ending = listenForEnd(true);
  const closers: Closers = [];
  try {
    const service = await unlessAsked(bringUp(config, flags, terminal, closers), ending);
    if (service === undefined) return EXIT.INTERRUPTED;
    const { opened, server } = service;
    const running = { url: server.url, database: opened.database, empty: flags.empty === true };
    for (const line of welcomeLines(running)) await writeLine(terminal.out, line);
    return await untilTheEnd(opened, ending, terminal);
  } finally {
    for (const close of closers.reverse()) await close();
    ending.dispose();
  }
}

async function bringUp(config: Config, flags: StartFlags, terminal: Terminal, closers: Closers): Promise<Service> {
  const stage = stagesOf(terminal);
  const beside = meanwhile(flags.empty === true);
  const opened = await stage('Database', async () => {
    const graph = await openGraphOf(config, terminal, guideUrlOf(config.host, config.port));
    closers.push(() => graph.close());
    return graph;
  });
  const register = await beside.register;
  if (register !== undefined) {
    await stage('Register', () => loadSeedRegister(opened.store, register));
    await stage('Releases', () => loadSeedReleases(opened.store, register));
  }
  const server = await stage('Server', async () => {
    const { serve } = await beside.serving;
    const running = await serve(config, opened);
    closers.push(() => running.stop());
    return running;
  });
  return { opened, server };
}

/** Long enough to spawn Neo4j before this thread gets busy. */
const HEAD_START_MS = 700;

/** What can be done while Neo4j starts: reading the seed, and loading Apollo. Faults come out where it is awaited. */
function meanwhile(empty: boolean) {
  const later = sleep(HEAD_START_MS);
  const serving = later.then(() => import('./serve.ts'));
  const register = empty ? undefined : later.then(readSeedRegister);
  for (const work of [serving, register]) work?.catch(() => undefined);
  return { serving, register };
}

/** Tells each stage with its seconds, and with what it says itself. */
function stagesOf(terminal: Terminal) {
  return async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    const began = Date.now();
    const result = await work();
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    say(terminal, `${title.padEnd(9)} ${seconds} s${typeof result === 'string' ? ` (${result})` : ''}`);
    return result;
  };
}

/** What a stage in progress still throws when we end before it does is no news any more. */
async function unlessAsked<T>(work: Promise<T>, ending: Interruption): Promise<T | undefined> {
  const result = await Promise.race([work, ending.asked.then(() => undefined)]);
  if (result === undefined) work.catch(() => undefined);
  return result;
}

async function untilTheEnd(opened: OpenedGraph, ending: Interruption, terminal: Terminal): Promise<number> {
  const lost = opened.database.lost.then((how) => ({ how }));
  const end = await Promise.race([ending.asked, lost]);
  if (typeof end === 'string') {
    say(terminal, `Ending (${end}): requests that run are answered first.`);
    return EXIT.OK;
  }
  say(terminal, `Neo4j has ended (${end.how}), so this ends too. Its log: whomet database status`);
  return EXIT.NO_DATABASE;
}
