import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Folders } from './folders.ts';
import type { Java } from './java.ts';

/**
 * How the JVM is tuned. `light` starts in half the CPU time and memory (Serial GC, first compiler only): for tests and
 * machines of one or two cores. `full` runs faster under load (G1, both compilers).
 */
export type JvmProfile = 'light' | 'full';

export interface JvmOptions {
  /** Default: `full` where there are more than two cores. */
  readonly profile?: JvmProfile;
  /** Greatest heap, such as `512m` or `2g`. Default: 512m for `light`, 1g for `full`. */
  readonly heap?: string;
}

/** The class archive that makes starts quicker: one to use, or one to write when the server stops. */
export interface ClassArchive {
  readonly file: string;
  readonly exists: boolean;
}

export function profileOf(options: JvmOptions): JvmProfile {
  return options.profile ?? (availableParallelism() > 2 ? 'full' : 'light');
}

/** Page cache by profile; the seed graph needs a fraction of either. */
export function pageCacheOf(options: JvmOptions): string {
  return profileOf(options) === 'light' ? '256m' : '512m';
}

/** Java expands the asterisk itself. */
export function classPath(folders: Folders): string {
  return join(folders.jars, '*');
}

/** A word of a Java argument file. */
export function quoted(word: string): string {
  return `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The archive fits one Java, one place of the jars and one profile; the name says which. */
export async function classArchive(folders: Folders, java: Java, options: JvmOptions): Promise<ClassArchive> {
  const key = [java.command, java.version, folders.jars, profileOf(options)].join('\n');
  const name = `classes-${createHash('sha256').update(key).digest('hex').slice(0, 12)}.jsa`;
  const file = join(folders.cache, name);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  return { file, exists };
}

/**
 * The arguments of the server's JVM.
 *
 * @param archive where the class archive is, and the name under which a missing one is drafted
 */
export function serverArguments(
  folders: Folders,
  options: JvmOptions,
  archive: { readonly use: string } | { readonly draft: string },
): readonly string[] {
  const light = profileOf(options) === 'light';
  const heap = options.heap ?? (light ? '512m' : '1g');
  const open = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    ...(light ? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : ['-XX:+UseG1GC']),
    ...[`-Xmx${heap}`, '-XX:+ExitOnOutOfMemoryError'],
    'use' in archive ? `-XX:SharedArchiveFile=${archive.use}` : `-XX:ArchiveClassesAtExit=${archive.draft}`,
    // An archive that does not fit is ignored by Java; its warnings would only puzzle.
    ...['-Xlog:disable', '-Xlog:all=error:stderr'],
    ...open.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...['-Dio.netty.tryReflectionSetAccessible=true', '-Dfile.encoding=UTF-8', '-Dlog4j2.disable.jmx=true'],
    ...['-cp', classPath(folders), 'org.neo4j.server.CommunityEntryPoint'],
    ...['--home-dir', folders.server, '--config-dir', folders.conf],
  ];
}
