import type { Writable } from 'node:stream';

/** What a command knows of the world around it: data goes to `out`, everything said to a person to `err`. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly out: Writable;
  readonly err: Writable;
  /** A person watches `err`: bars may move and questions may be asked. */
  readonly interactive: boolean;
}

/** The terminal of this process. Whoever reads our output may leave at any time (`| head`): that is no fault. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.stderr.on('error', () => undefined);
  return {
    env: process.env,
    cwd: process.cwd(),
    out: process.stdout,
    err: process.stderr,
    interactive: process.stderr.isTTY === true && process.stdin.isTTY === true && process.env.CI === undefined,
  };
}

/** Writes a line, and waits where the reader is slower than we are. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (stream.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => {
    stream.once('drain', resolve);
  });
}

/** Says something to the person. */
export function say(terminal: Terminal, line: string): void {
  terminal.err.write(`${line}\n`);
}
