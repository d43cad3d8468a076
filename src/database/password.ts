import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { hasCode, writePrivate } from './files.ts';
import type { Folders } from './folders.ts';
import type { Java } from './java.ts';
import { classPath, quoted } from './jvm.ts';

const run = promisify(execFile);

/** The only user of a local Neo4j Community. */
export const LOCAL_USER = 'neo4j';

/** The password of the local server, or `undefined` if none was made yet. */
export async function readPassword(folders: Folders): Promise<string | undefined> {
  try {
    return (await readFile(folders.passwordFile, 'utf8')).trim() || undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * The password of the local server; before its first start one is generated, written to a file that only its owner
 * can read, and set. It never stands on a command line: Neo4j's tool gets it through an argument file of Java's.
 *
 * @throws DatabaseUnavailable when there is data but no password for it
 */
export async function ensurePassword(folders: Folders, java: Java): Promise<string> {
  const known = await readPassword(folders);
  if (await exists(join(folders.data, 'databases', 'system'))) {
    if (known !== undefined) return known;
    throw new DatabaseUnavailable(
      `The local Neo4j has data, but its password file ${folders.passwordFile} is missing. ` +
        'Put it back, or delete the data with: whomet database reset',
    );
  }
  // Hex: a password that began with a hyphen would be taken for an option of Neo4j's tool.
  const password = known ?? randomBytes(18).toString('hex');
  await mkdir(folders.root, { recursive: true });
  if (known === undefined) await writePrivate(folders.passwordFile, `${password}\n`);
  else await chmod(folders.passwordFile, 0o600);
  await setInitialPassword(folders, java, password);
  return password;
}

async function setInitialPassword(folders: Folders, java: Java, password: string): Promise<void> {
  const argumentFile = join(folders.root, 'initial-password.args');
  const words = [
    ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData'],
    ...['-cp', classPath(folders)],
    ...['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
  ];
  await writePrivate(argumentFile, words.map(quoted).join('\n'));
  try {
    const env = { ...process.env, NEO4J_HOME: folders.server, NEO4J_CONF: folders.conf };
    await run(java.command, [`@${argumentFile}`], { env, timeout: 120_000 });
  } catch (error) {
    // The tool's message may name the password: it is kept out of ours, and so is the cause.
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).replaceAll(password, '***') : '';
    throw new DatabaseUnavailable(`Neo4j's first password could not be set. ${said.trim().split('\n')[0] ?? ''}`);
  } finally {
    await rm(argumentFile, { force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
