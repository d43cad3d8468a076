import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { hasCode } from './files.ts';
import { isAlive, sleep } from './processes.ts';

const holderSchema = z.object({ pid: z.int(), key: z.string() });
type Holder = z.infer<typeof holderSchema>;

export interface LockOptions {
  readonly report: (message: string) => void;
  /** Longest wait for another starter, in milliseconds: it may be downloading. */
  readonly waitMs?: number;
}

/**
 * Runs `work` while holding a lock file, so that only one process prepares and starts the database.
 * The file is made by `link`, which is atomic and never shows an empty file; that of a dead process is taken over.
 *
 * @throws DatabaseUnavailable when another living process holds it for longer than `waitMs`
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const mine: Holder = { pid: process.pid, key: randomBytes(8).toString('hex') };
  const draft = `${path}.${mine.key}`;
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    await acquire(path, draft, options);
  } finally {
    await rm(draft, { force: true });
  }
  try {
    return await work();
  } finally {
    if ((await holderOf(path))?.key === mine.key) await rm(path, { force: true });
  }
}

async function acquire(path: string, draft: string, options: LockOptions): Promise<void> {
  const deadline = Date.now() + (options.waitMs ?? 10 * 60_000);
  let told = false;
  while (!(await tryLink(draft, path))) {
    const holder = await holderOf(path);
    if (holder !== undefined && !isAlive(holder.pid)) {
      await takeAway(path, holder);
      continue;
    }
    if (holder !== undefined && !told) {
      told = true;
      options.report(`Waiting for another whomet (process ${holder.pid}), which is starting the database.`);
    }
    if (Date.now() > deadline) {
      throw new DatabaseUnavailable(
        `Process ${holder?.pid ?? 'unknown'} has been starting the database for too long. ` +
          `If it is no whomet, delete ${path} and try again.`,
      );
    }
    await sleep(100);
  }
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Moves a dead process's lock aside; puts it back if a living one took its place in that instant. */
async function takeAway(path: string, dead: Holder): Promise<void> {
  const aside = `${path}.stale.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await holderOf(aside))?.key !== dead.key) await tryLink(aside, path);
  await rm(aside, { force: true });
}
