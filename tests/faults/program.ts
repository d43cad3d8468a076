/** The whole program, as a person runs it, over a home of its own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldersOf } from '../../src/database/folders.ts';
import { databaseStop } from '../../src/database/index.ts';
import { findTools } from '../../src/database/java.ts';
import { classArchive } from '../../src/database/jvm.ts';
import { BIN, CLONE } from '../cli/harness.ts';
import { freePort } from '../support/free-port.ts';
import { CACHE } from './home.ts';

export interface Ended {
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly said: () => string;
}

/** `whomet start`, which answers at `url`. */
export interface Serving extends Running {
  readonly url: string;
}

type Environment = Readonly<Record<string, string>>;

export interface Program {
  readonly home: string;
  /** Runs a command to its end. */
  run(words: readonly string[], more?: Environment): Promise<Ended>;
  spawn(words: readonly string[], more?: Environment): Running;
  /** Resolves when it answers. */
  serve(words?: readonly string[], more?: Environment): Promise<Serving>;
  /** Ends what still runs, and deletes the home. */
  close(): Promise<void>;
}

const LONGEST_MS = 120_000;

export async function openProgram(): Promise<Program> {
  const home = await mkdtemp(join(tmpdir(), 'whomet-process-'));
  await shareJars(home);
  const env = { ...process.env, WHOMET_HOME: home, WHOMET_NEO4J_JVM: 'light', NEO4J_URI: '', LOG_LEVEL: 'warn' };
  const children = new Set<ChildProcess>();
  const start = (words: readonly string[], more: Environment = {}): Running => {
    const options = {
      cwd: CLONE,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
    };
    const child = spawn(process.execPath, [BIN, ...words], options);
    children.add(child);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += String(chunk)));
    const ended = new Promise<number | string>((resolve) => {
      child.once('exit', (code, signal) => resolve(code ?? signal ?? 'gone'));
    });
    void ended.then(() => children.delete(child));
    return { child, ended, said: () => said };
  };
  return {
    home,
    run: (words, more = {}) =>
      new Promise((resolve) => {
        const options = { cwd: CLONE, env: { ...env, ...more }, timeout: LONGEST_MS };
        execFile(process.execPath, [BIN, ...words], options, (error, out, err) => {
          resolve({ code: error === null ? 0 : (error.code ?? error.signal ?? 'gone'), out, err });
        });
      }),
    spawn: start,
    async serve(words = ['--empty'], more = {}) {
      const port = await freePort();
      const running = start(['start', '--port', String(port), ...words], more);
      const end = Date.now() + LONGEST_MS;
      while (!running.said().includes('Ctrl-C stops it')) {
        if (running.child.exitCode !== null || Date.now() > end)
          throw new Error(`It does not start:\n${running.said()}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return { ...running, url: `http://127.0.0.1:${port}` };
    },
    async close() {
      for (const child of children) child.kill('SIGKILL');
      await databaseStop({ home }, { report: () => undefined }).catch(() => undefined);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/**
 * The jars of the project's own cache, and an archive of classes under the name that this home looks for: Java takes it or
 * not, but does not spend its time on writing another one.
 */
async function shareJars(home: string): Promise<void> {
  const [ours, shared] = [foldersOf(home), foldersOf(CACHE)];
  await mkdir(ours.root, { recursive: true, mode: 0o700 });
  await symlink(shared.jars, ours.jars);
  const java = await findTools(process.env, false);
  const { file } = await classArchive(ours, java, { profile: 'light' });
  const [archive] = (await readdir(shared.cache)).filter((name) => name.endsWith('.jsa'));
  if (archive !== undefined) await symlink(join(shared.cache, archive), file);
}

/** Asks a server; gives the answer and, of one that is refused, why. */
export async function ask(url: string, query: string): Promise<{ status: number | string; text: string }> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    return { status: String((error as Error).cause ?? error), text: '' };
  }
}
