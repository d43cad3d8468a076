import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.ts';
import { testTarget } from '../support/database.ts';

export const CLONE = fileURLToPath(new URL('../../', import.meta.url));
export const BIN = fileURLToPath(new URL('../../bin/whomet.js', import.meta.url));
export const SEED_RELEASES = fileURLToPath(new URL('../../seed/releases/', import.meta.url));

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a command line in this process. The environment is what is given here and nothing else. */
export async function whomet(words: readonly string[], env: Environment = {}, cwd = CLONE): Promise<Result> {
  const out = collect();
  const err = collect();
  const code = await run(words, { env, cwd, out: out.stream, err: err.stream, interactive: false });
  return { code, out: out.text(), err: err.text() };
}

/** The environment that names the tests' database. */
export function testEnvironment(): Record<string, string> {
  const { uri, username, password, database } = testTarget();
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}

/** The lines of a JSON Lines text. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function collect() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
