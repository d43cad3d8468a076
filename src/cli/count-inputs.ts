import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

const RELEASE = /\.(?:txt|text|md|markdown|html?|xhtml)$/iu;
const LINES = /\.(?:jsonl|ndjson)$/iu;

/**
 * About how many releases these paths hold, for the progress bar alone: reading decides.
 *
 * @returns `undefined` where standard input is among them
 */
export async function countInputs(paths: readonly string[]): Promise<number | undefined> {
  if (paths.includes('-')) return undefined;
  const counts = await Promise.all(paths.map((path) => countPath(path, true)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countPath(path: string, named: boolean): Promise<number> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) {
    const names = (await readdir(path).catch(() => [])).filter((name) => !name.startsWith('.'));
    const counts = await Promise.all(names.map((name) => countPath(join(path, name), false)));
    return counts.reduce((sum, count) => sum + count, 0);
  }
  if (LINES.test(path)) return await countLines(path);
  return named || RELEASE.test(basename(path)) ? 1 : 0;
}

async function countLines(path: string): Promise<number> {
  let lines = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      if (Buffer.isBuffer(chunk)) for (const byte of chunk) if (byte === 10) lines += 1;
    }
  } catch {
    // What cannot be read is told when it is read.
  }
  return lines;
}
