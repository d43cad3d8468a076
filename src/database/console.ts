import { readFile } from 'node:fs/promises';

const TELLING =
  /\bERROR\b|\bFATAL\b|Caused by|Exception|Error occurred|Could not|Unrecognized|OutOfMemory|already in use/;
const STACK_FRAME = /^\s+at |^\s*\.\.\. \d+ more/;

/**
 * The lines of these logs that tell why a server died, at most `most`; the last lines if none stands out.
 * Pass logs of one run only.
 */
export async function tellingLines(logs: readonly string[], most = 6): Promise<readonly string[]> {
  const texts = await Promise.all(logs.map((file) => readFile(file, 'utf8').catch(() => '')));
  const lines = texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.trim() !== '' && !STACK_FRAME.test(line))
    .map((line) => line.trim().slice(0, 300));
  if (lines.length <= most) return lines;
  const telling = [...new Set(lines.filter((line) => TELLING.test(line)))];
  // The first says what happened, the last "Caused by" why: both ends are kept.
  if (telling.length > most) return [...telling.slice(0, 2), ...telling.slice(2 - most)];
  return telling.length > 0 ? telling : lines.slice(-most);
}
