import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { BadInput } from '../domain/errors.ts';
import type { Warning } from '../domain/warnings.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

/** Where warnings go, and how many there were. */
export interface WarningsOutput {
  readonly count: number;
  warn(warning: Warning): Promise<void>;
  close(): Promise<void>;
}

/**
 * Warnings as JSON Lines in a file, or as a short line each on standard error.
 *
 * @throws BadInput when the file cannot be written
 */
export async function openWarnings(file: string | undefined, terminal: Terminal): Promise<WarningsOutput> {
  const stream = file === undefined ? undefined : createWriteStream(resolve(terminal.cwd, file));
  if (stream !== undefined) {
    await once(stream, 'open').catch((cause: unknown) => {
      throw new BadInput(`Warnings cannot be written to "${file}": ${String(cause)}`, { cause });
    });
  }
  let count = 0;
  return {
    get count() {
      return count;
    },
    async warn(warning) {
      count += 1;
      if (stream === undefined) say(terminal, inShort(warning));
      else await writeLine(stream, JSON.stringify(warning));
    },
    async close() {
      if (stream === undefined) return;
      stream.end();
      await once(stream, 'close');
    },
  };
}

/** The warning of an input that was refused as a whole. */
export function rejection(origin: string, reason: Error): Warning {
  return { kind: 'release-rejected', message: `"${origin}": ${reason.message}`, release: null };
}

function inShort({ kind, message, release, text, start }: Warning): string {
  const place = start === undefined ? '' : ` at ${start}`;
  const seen = text === undefined ? '' : `: "${text.replaceAll(/\s+/gu, ' ').slice(0, 60)}"`;
  return `warning: ${release === null ? '' : `${release}${place}: `}${message}${seen} [${kind}]`;
}
