import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { hasCode } from './files.ts';

const run = promisify(execFile);

/** Tells whether a process with this id exists (it may be another program that was given the id since). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** So often a process that is there is asked for its command line: a busy machine may give none at once. */
const TRIES = 5;

/** The command line of a process, or '' where it cannot be read. Works alike on Linux and macOS. */
export async function commandLine(pid: number): Promise<string> {
  for (let tries = 0; tries < TRIES && isAlive(pid); tries += 1) {
    const line = (await fromProc(pid)) || (await fromPs(pid));
    if (line !== '') return line;
    await sleep(100);
  }
  return '';
}

/** Where there is such a folder, no program is needed. */
async function fromProc(pid: number): Promise<string> {
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return words.replaceAll('\0', ' ').trim();
}

async function fromPs(pid: number): Promise<string> {
  try {
    const { stdout } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    return stdout.trim();
  } catch {
    return '';
  }
}

/** Waits until a process is gone; `false` if it is still there after `milliseconds`. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
