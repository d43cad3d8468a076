import { access, rename, rm } from 'node:fs/promises';
import type { Folders } from './folders.ts';
import type { Report } from './target.ts';

/** Where the data of before lies while a dump is being loaded in its place. */
export function setAside(folders: Folders): string {
  return `${folders.data}.before`;
}

/** A restore that was killed while the dump was being loaded: the data of before is put back. Call it under the lock. */
export async function undoHalfRestore(folders: Folders, report: Report): Promise<void> {
  const before = setAside(folders);
  const there = await access(before).then(
    () => true,
    () => false,
  );
  if (!there) return;
  report('A restore was cut short: the data of before is put back.');
  await rm(folders.data, { recursive: true, force: true });
  await rename(before, folders.data);
}
