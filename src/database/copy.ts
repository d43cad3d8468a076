/**
 * A second Neo4j for those who only look: a copy of the graph in a home of its own below the first one's, with ports and a
 * password of its own, in which nobody can write. See docs/decisions/analysts-copy.md.
 */
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type DatabaseStatus, databaseStatus, databaseStop } from './commands.ts';
import { hasCode, readJson, writePrivate } from './files.ts';
import { foldersOf } from './folders.ts';
import { type BulkFiles, databaseImport } from './import.ts';
import type { JvmOptions } from './jvm.ts';
import { openLocal } from './local.ts';
import { withLock } from './lock.ts';
import type { LocalOptions } from './options.ts';
import type { Ports } from './ports.ts';
import type { Report, Target } from './target.ts';

/** Beside Neo4j's usual ones, and past those that a second local Neo4j would take. */
const COPY_PORTS: Ports = { bolt: 7797, http: 7584 };

const noteSchema = z.object({ takenAt: z.string(), graphHash: z.string(), of: z.string() });

/** What a copy is a copy of. */
export type CopyNote = z.infer<typeof noteSchema>;

/** `note` is missing where there is no whole copy. */
export interface CopyStatus extends DatabaseStatus {
  readonly note?: CopyNote;
}

export interface CopyConfig {
  /** The home of the first Neo4j (`WHOMET_HOME`), which need not have one. */
  readonly home: string;
  readonly jvm?: JvmOptions;
}

export type CopyOptions = Pick<
  LocalOptions,
  'probe' | 'report' | 'guideUrl' | 'cache' | 'nodeArguments' | 'usualPorts'
>;

interface Places {
  readonly home: string;
  /** Where the next copy is made, while this one is looked at. */
  readonly next: string;
  readonly note: string;
  readonly lock: string;
}

function placesOf({ home }: CopyConfig): Places {
  const copy = join(home, 'copy');
  return { home: copy, next: join(copy, 'next'), note: join(copy, 'copy.json'), lock: join(copy, 'lock') };
}

/** Whether there is a copy, of what, and whether its server runs. */
export async function copyStatus(config: CopyConfig): Promise<CopyStatus> {
  const { home, note } = placesOf(config);
  const [status, found] = await Promise.all([databaseStatus({ home }), readJson(note, noteSchema)]);
  return found === undefined ? status : { ...status, note: found };
}

/**
 * Makes a copy from `files`, and lets it take the place of the one that is there, which can be used until then. It does not
 * run afterwards: `startCopy`.
 *
 * @param finish makes indexes in the new copy, and throws if it is not what it should be; then the one before stays
 * @throws DatabaseUnavailable as `databaseImport` and `openDatabase` do
 */
export async function buildCopy(
  config: CopyConfig,
  files: BulkFiles,
  options: CopyOptions & { readonly finish: (target: Target) => Promise<CopyNote> },
): Promise<void> {
  const places = placesOf(config);
  await mkdir(places.home, { recursive: true, mode: 0o700 });
  await withLock(places.lock, options, async () => {
    await rm(places.next, { recursive: true, force: true });
    try {
      const note = await fill(config, places, files, options);
      await takePlace(places, note, options.report);
    } finally {
      await rm(places.next, { recursive: true, force: true });
    }
  });
}

async function fill(
  { home, jvm }: CopyConfig,
  { home: copy, next }: Places,
  files: BulkFiles,
  { finish, ...options }: Parameters<typeof buildCopy>[2],
): Promise<CopyNote> {
  const cache = options.cache ?? home;
  await databaseImport(files, { home: next, cache, report: options.report });
  // Who knows the password of the copy keeps it.
  await mkdir(foldersOf(next).root, { recursive: true, mode: 0o700 });
  await copyFile(foldersOf(copy).passwordFile, foldersOf(next).passwordFile).catch(ignoreMissing);
  const local = await openLocal({ ...options, ...(jvm && { jvm }), home: next, cache, report: () => undefined });
  try {
    return await finish(local.target);
  } finally {
    await local.close();
  }
}

/** Killed in between there is no copy, and the next one who wants it makes it anew. */
async function takePlace(places: Places, note: CopyNote, report: Report): Promise<void> {
  const [now, next] = [foldersOf(places.home), foldersOf(places.next)];
  await databaseStop({ home: places.home }, { report: () => undefined });
  await rm(places.note, { force: true });
  await rm(now.data, { recursive: true, force: true });
  await mkdir(dirname(now.data), { recursive: true, mode: 0o700 });
  await rename(next.data, now.data);
  await rename(next.passwordFile, now.passwordFile);
  await writePrivate(places.note, `${JSON.stringify(note, null, 2)}\n`);
  report('The copy is made.');
}

/** Starts the copy, read-only, so that it stays until `stopCopy`; or leaves it running. */
export async function startCopy(config: CopyConfig, options: CopyOptions): Promise<CopyStatus> {
  const { home, jvm } = config;
  const local = await openLocal({
    usualPorts: COPY_PORTS,
    cache: home,
    ...options,
    ...(jvm && { jvm }),
    home: placesOf(config).home,
    readOnly: true,
    detached: true,
  });
  await local.close();
  return await copyStatus(config);
}

/** Stops the server of the copy; the copy is kept. Tells whether it ran. */
export async function stopCopy(config: CopyConfig, options: { readonly report: Report }): Promise<boolean> {
  return (await databaseStop({ home: placesOf(config).home }, options)).wasRunning;
}

/** Stops and deletes it, its password too. Tells whether there was one. */
export async function removeCopy(config: CopyConfig, options: { readonly report: Report }): Promise<boolean> {
  const { note } = await copyStatus(config);
  await stopCopy(config, options);
  await rm(placesOf(config).home, { recursive: true, force: true });
  return note !== undefined;
}

function ignoreMissing(error: unknown): void {
  if (!hasCode(error, 'ENOENT')) throw error;
}
