import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { hasCode, readJson } from './files.ts';
import type { Folders } from './folders.ts';
import type { Environment } from './java.ts';
import { BROWSER_VERSION, NEO4J_VERSION } from './settings.ts';

/** How many jars these versions consist of; only for the progress line. */
const ABOUT_JARS = 214;
const PARTIAL = 'partial-';
const MANIFEST = 'manifest.json';

const manifestSchema = z.object({
  neo4j: z.literal(NEO4J_VERSION),
  browser: z.literal(BROWSER_VERSION),
  /** Size in bytes by file name. */
  jars: z.record(z.string(), z.int()),
});

/** Tells whether every jar is there, with its full size. */
export async function isAssembled(folders: Folders): Promise<boolean> {
  const manifest = await readJson(join(folders.jars, MANIFEST), manifestSchema);
  if (manifest === undefined) return false;
  const sizes = await Promise.all(Object.keys(manifest.jars).map((name) => sizeOf(join(folders.jars, name))));
  return Object.values(manifest.jars).every((size, index) => size === sizes[index]);
}

/**
 * Downloads Neo4j's jars with Maven into the cache, unless they are there. They are collected in a folder of their
 * own that takes its place by one rename, so that a half-written cache is never used. Call it under the lock.
 * Maven runs with the user's settings: mirrors and proxies configured there apply.
 *
 * @throws DatabaseUnavailable with Maven's own reason and the path of its log
 */
export async function assemble(folders: Folders, env: Environment, report: (message: string) => void): Promise<void> {
  if (await isAssembled(folders)) return;
  await mkdir(folders.cache, { recursive: true });
  await removeLeftovers(folders, report);
  const began = Date.now();
  report(`Neo4j ${NEO4J_VERSION}: downloading with Maven (once, about 140 MB)`);
  const partial = await mkdtemp(join(folders.cache, PARTIAL));
  try {
    await writeFile(join(partial, 'pom.xml'), pom());
    const lib = join(partial, 'lib');
    await runMaven(partial, lib, join(folders.cache, 'maven.log'), env, report);
    await writeFile(join(lib, MANIFEST), JSON.stringify(await manifestOf(lib), null, 1));
    await rename(lib, folders.jars);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  report(`Neo4j ${NEO4J_VERSION}: assembled in ${Math.round((Date.now() - began) / 1000)} s`);
}

async function removeLeftovers(folders: Folders, report: (message: string) => void): Promise<void> {
  const entries = await readdir(folders.cache);
  const partials = entries.filter((name) => name.startsWith(PARTIAL)).map((name) => join(folders.cache, name));
  const leftovers = (await sizeOf(folders.jars)) === undefined ? partials : [...partials, folders.jars];
  if (leftovers.length === 0) return;
  report('Neo4j: an unfinished download was found and is made anew');
  await Promise.all(leftovers.map((path) => rm(path, { recursive: true, force: true })));
}

/** A project whose only purpose is to name the jars. The plugin's version is fixed so that its options are known. */
function pom(): string {
  const artefacts = [
    ['org.neo4j', 'neo4j', NEO4J_VERSION],
    ['org.neo4j.app', 'neo4j-server', NEO4J_VERSION],
    ['org.neo4j.client', 'neo4j-browser', BROWSER_VERSION],
  ];
  const coordinates = (group = '', artefact = '', version = '') =>
    `<groupId>${group}</groupId><artifactId>${artefact}</artifactId><version>${version}</version>`;
  return [
    '<project>',
    `<modelVersion>4.0.0</modelVersion>${coordinates('org.whomet', 'neo4j-assembly', '1')}<packaging>pom</packaging>`,
    `<dependencies>${artefacts.map((a) => `<dependency>${coordinates(...a)}</dependency>`).join('')}</dependencies>`,
    '<build><plugins><plugin>',
    coordinates('org.apache.maven.plugins', 'maven-dependency-plugin', '3.8.1'),
    '</plugin></plugins></build></project>',
    '',
  ].join('\n');
}

async function runMaven(
  folder: string,
  lib: string,
  logFile: string,
  env: Environment,
  report: (message: string) => void,
): Promise<void> {
  const goals = ['dependency:copy-dependencies', `-DoutputDirectory=${lib}`, '-DincludeScope=runtime'];
  const child = spawn('mvn', ['-B', ...goals], { cwd: folder, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = createWriteStream(logFile);
  const complaints: string[] = [];
  let jars = 0;
  const onLine = (line: string): void => {
    log.write(`${line}\n`);
    if (line.startsWith('[ERROR]')) complaints.push(line.slice('[ERROR]'.length).trim());
    // Any repository's name may stand before the colon: a mirror is called what the user calls it.
    if (/^\[INFO\] Downloaded from [^:]+: \S+\.jar /.test(line) && !/org\/apache\/maven|codehaus/.test(line)) jars += 1;
    else if (/copy-dependencies/.test(line)) report(`Neo4j ${NEO4J_VERSION}: collecting the jars`);
    else return;
    if (jars > 0 && jars % 20 === 0 && jars <= ABOUT_JARS) {
      report(`Neo4j ${NEO4J_VERSION}: ${jars} of about ${ABOUT_JARS} jars`);
    }
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  await new Promise<void>((resolve) => {
    log.end(resolve);
  });
  if (code === 0) return;
  throw new DatabaseUnavailable(
    [
      `Maven could not download Neo4j ${NEO4J_VERSION} (exit ${code ?? 'by signal'}). It says:`,
      ...complaints.filter(Boolean).slice(0, 4),
      `Its whole output is in ${logFile}. Proxies and mirrors are configured in ~/.m2/settings.xml.`,
    ].join('\n'),
  );
}

async function manifestOf(lib: string): Promise<z.infer<typeof manifestSchema>> {
  const names = (await readdir(lib)).filter((name) => name.endsWith('.jar')).sort();
  const jars: Record<string, number> = {};
  for (const name of names) jars[name] = (await stat(join(lib, name))).size;
  return { neo4j: NEO4J_VERSION, browser: BROWSER_VERSION, jars };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
