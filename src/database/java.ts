import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { NEWEST_TRIED_JAVA, OLDEST_JAVA } from './settings.ts';

const run = promisify(execFile);

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Java {
  readonly command: string;
  /** As Java says it, such as `17.0.15`. */
  readonly version: string;
  readonly major: number;
}

/**
 * Finds the Java to use (`JAVA_HOME`, else `PATH`) and, where jars are still to be downloaded, Maven.
 *
 * @throws DatabaseUnavailable naming what was seen and the three ways to go on
 */
export async function findTools(env: Environment, needsMaven: boolean): Promise<Java> {
  if (process.platform === 'win32') {
    throw new DatabaseUnavailable(`A local Neo4j is not started on Windows.\n${waysOn(false, needsMaven)}`);
  }
  const [java, maven] = await Promise.all([findJava(env), needsMaven ? findMaven(env) : true]);
  const faults = [typeof java === 'string' ? java : '', typeof maven === 'string' ? maven : ''].filter(Boolean);
  if (typeof java === 'string' || faults.length > 0) {
    throw new DatabaseUnavailable(
      ['A local Neo4j cannot be started:', ...faults.map((fault) => `  - ${fault}`), waysOn(true, needsMaven)].join(
        '\n',
      ),
    );
  }
  return java;
}

async function findJava(env: Environment): Promise<Java | string> {
  const command = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const where = env.JAVA_HOME ? `${command} (from JAVA_HOME)` : 'java (on PATH)';
  const said = await firstWords(command, ['-version'], env);
  if (said === undefined) return `Java ${OLDEST_JAVA} or later is needed; ${where} was not found.`;
  const version = /version "([^"]+)"/.exec(said)?.[1];
  if (version === undefined) return `Java ${OLDEST_JAVA} or later is needed; ${where} says "${firstLine(said)}".`;
  // Java 8 calls itself 1.8.
  const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);
  if (major < OLDEST_JAVA) return `Java ${OLDEST_JAVA} or later is needed; ${where} is version "${version}".`;
  return { command, version, major };
}

async function findMaven(env: Environment): Promise<true | string> {
  const said = await firstWords('mvn', ['--version'], env);
  if (said === undefined) return 'Maven is needed once, to download Neo4j; mvn was not found on PATH.';
  return /Apache Maven/.test(said) ? true : `Maven is needed once, to download Neo4j; mvn says "${firstLine(said)}".`;
}

/** What a command prints, on either stream; `undefined` if it is not there. */
async function firstWords(command: string, args: readonly string[], env: Environment): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(command, [...args], { env: { ...env }, timeout: 30_000 });
    return `${stderr}\n${stdout}`;
  } catch (error) {
    if (!(error instanceof Error) || ('code' in error && error.code === 'ENOENT')) return undefined;
    const output = `${'stderr' in error ? error.stderr : ''}\n${'stdout' in error ? error.stdout : ''}`.trim();
    return output || error.message;
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, 200) ?? '';
}

/** The ways to get a database, by exact names. */
export function waysOn(withInstall: boolean, needsMaven: boolean): string {
  const packages = (java: string) => (needsMaven ? `${java} maven` : java);
  const install = [
    'Install them, then run the same command again:',
    `     Debian, Ubuntu:  sudo apt-get install ${packages('openjdk-17-jre-headless')}`,
    `     Fedora:          sudo dnf install ${packages('java-21-openjdk-headless')}`,
    `     macOS:           brew install ${packages('openjdk@21')}`,
    '                      export JAVA_HOME="$(brew --prefix openjdk@21)"',
  ].join('\n');
  const existing =
    'Use a Neo4j 5 that exists, or a managed one (Aura): set NEO4J_URI, such as neo4j+s://<id>.databases.neo4j.io,\n' +
    '     with NEO4J_USERNAME and NEO4J_PASSWORD (and NEO4J_DATABASE if it is not "neo4j").';
  const docker =
    'Use Docker: export NEO4J_PASSWORD=<at least 8 characters>, docker compose up --detach --wait,\n' +
    '     then export NEO4J_URI=bolt://127.0.0.1:7687';
  const ways = withInstall ? [install, existing, docker] : [existing, docker];
  return [`${ways.length === 3 ? 'Three' : 'Two'} ways to go on:`, ...ways.map((way, i) => `  ${i + 1}. ${way}`)].join(
    '\n',
  );
}

/** A hint for a Neo4j that died on a Java that is newer than those it was made for. */
export function javaHint(java: Java): string {
  if (java.major <= NEWEST_TRIED_JAVA) return '';
  return `Neo4j 5.26 is made for Java ${OLDEST_JAVA} or ${NEWEST_TRIED_JAVA}; this is Java ${java.version}: set JAVA_HOME to one of them.`;
}
