import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withLock } from '../../../src/database/lock.ts';
import { sleep } from '../../../src/database/processes.ts';
import { temporaryFolder } from './fakes.ts';

const quiet = { report: () => undefined };

it('lets one in at a time', async () => {
  const file = join(await temporaryFolder(), 'lock');
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => withLock(file, quiet, work)));
  expect(most).toBe(1);
});

it('is free again after a failure, and leaves no file', async () => {
  const folder = await temporaryFolder();
  const failing = withLock(join(folder, 'lock'), quiet, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

it('takes over from a process that is gone', async () => {
  const file = join(await temporaryFolder(), 'lock');
  // Beyond the greatest process id of Linux and macOS.
  await writeFile(file, JSON.stringify({ pid: 2 ** 30, key: 'old' }));
  expect(await withLock(file, quiet, async () => 'mine')).toBe('mine');
});

it('says for whom it waits, and gives up in the end', async () => {
  const file = join(await temporaryFolder(), 'lock');
  await writeFile(file, JSON.stringify({ pid: process.pid, key: 'other' }));
  const messages: string[] = [];
  const waiting = withLock(file, { report: (message) => messages.push(message), waitMs: 150 }, async () => undefined);
  await expect(waiting).rejects.toThrow(`Process ${process.pid} has been starting the database for too long`);
  expect(messages).toEqual([`Waiting for another whomet (process ${process.pid}), which is starting the database.`]);
});
