import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { assemble } from '../../src/database/assemble.ts';
import { foldersOf } from '../../src/database/folders.ts';
import { withLock } from '../../src/database/lock.ts';

/** Gives the folder of the jars that all homes of the tests share; downloads them once, whoever comes first. */
export async function ensureJars(report: (message: string) => void = console.log): Promise<string> {
  const { home } = readConfig({ WHOMET_HOME: process.env.WHOMET_HOME });
  const folders = foldersOf(home);
  await mkdir(folders.root, { recursive: true, mode: 0o700 });
  await withLock(join(folders.root, 'jars.lock'), { report }, () => assemble(folders, process.env, report));
  return home;
}

/** For the tests that bring their own Neo4j. */
export async function setup(): Promise<void> {
  await ensureJars();
}
