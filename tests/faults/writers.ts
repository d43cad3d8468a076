/** Processes that write into the graph, to be killed, frozen or set against each other. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { testTarget } from '../support/database.ts';
import { LOADER } from '../support/neo4j-loader.ts';
import { RELEASES } from './world.ts';

export interface Writer {
  readonly child: ChildProcess;
  /** What it said, a line each. */
  readonly said: string[];
  /** Resolves when it has said so many lines, or has ended. */
  lines(count: number): Promise<void>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

const running = new Set<ChildProcess>();

/** Kills those that still run, and waits for their end. */
export async function endWriters(): Promise<void> {
  const ends = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(ends);
}

/** `work`: `ingest` takes the releases of many.ts, two a batch; `rebuild` draws the picture anew. */
export function startWriter(work: 'ingest' | 'rebuild', uri = testTarget().uri): Writer {
  const file = fileURLToPath(new URL(work === 'ingest' ? '../ingest/child.ts' : 'rebuild-child.ts', import.meta.url));
  const child = spawn(process.execPath, [...LOADER, file, JSON.stringify({ ...testTarget(), uri }), String(RELEASES)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  const said: string[] = [];
  let heard: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      heard();
    });
  }
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => {
      resolve(code ?? signal ?? 'gone');
      heard();
    });
  });
  return {
    child,
    said,
    ended,
    lines: (count) =>
      new Promise((resolve) => {
        heard = () => {
          if (said.length >= count || child.exitCode !== null || child.signalCode !== null) resolve();
        };
        heard();
      }),
  };
}
