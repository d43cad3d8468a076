import { readFile } from 'node:fs/promises';

const TELLING =
  /\bERROR\b|\bFATAL\b|Caused by|Exception|Error occurred|Could not|Unrecognized|OutOfMemory|already in use/;
const STACK_FRAME = /^\s+at |^\s*\.\.\. \d+ more/;

/** The lines of a server's console that tell why it died, at most `most`; the last lines if none stands out. */
export async function tellingLines(consoleFile: string, most = 6): Promise<readonly string[]> {
  const text = await readFile(consoleFile, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !STACK_FRAME.test(line));
  const telling = lines.filter((line) => TELLING.test(line));
  // The first says what happened, the last "Caused by" why: both ends are kept.
  const kept =
    telling.length > 0 ? [...telling.slice(0, 2), ...telling.slice(2).slice(-(most - 2))] : lines.slice(-most);
  return [...new Set(kept.map((line) => line.trim().slice(0, 300)))];
}
