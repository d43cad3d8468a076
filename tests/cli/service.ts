import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { freePort } from '../support/free-port.ts';
import { BIN, CLONE } from './harness.ts';

/** `whomet start` as a process of its own. */
export interface Service {
  readonly url: string;
  readonly said: readonly string[];
  /** Answers the `data` of a question, and throws its errors. */
  ask(query: string): Promise<Record<string, unknown>>;
  /** Sends SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
}

/** Resolves when the server answers; rejects, with all that was said, if it ends before. */
export async function startService(words: readonly string[], env: Record<string, string>): Promise<Service> {
  const port = await freePort();
  const child = spawn(process.execPath, [BIN, 'start', '--port', String(port), ...words], {
    cwd: CLONE,
    env: { ...process.env, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const exit = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const up = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      if (line.startsWith('Ctrl-C')) resolve();
    });
  });
  const code = await Promise.race([up, exit.then((ended) => `ended with ${ended}`)]);
  if (typeof code === 'string') throw new Error(`whomet start ${code}:\n${said.join('\n')}`);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    said,
    ask: (query) => ask(url, query),
    stop() {
      child.kill('SIGTERM');
      return exit;
    },
  };
}

async function ask(url: string, query: string): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const answer = (await response.json()) as { data: Record<string, unknown> | null; errors?: unknown };
  if (answer.errors !== undefined || answer.data === null) throw new Error(JSON.stringify(answer));
  return answer.data;
}
