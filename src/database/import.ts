import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { assemble, isAssembled } from './assemble.ts';
import { connectToRunning } from './control.ts';
import { type Folders, foldersOf } from './folders.ts';
import { findTools } from './java.ts';
import { classPath, quoted } from './jvm.ts';
import { clearLeftovers } from './local.ts';
import { withLock } from './lock.ts';
import { commandLine, isAlive, waitForEnd } from './processes.ts';
import type { Report } from './target.ts';

/** A file of nodes, or of relationships; its first line tells the columns. */
export interface ImportFile {
  /** Labels (`Entity:Person`) or type (`MET_WITH`) of all its rows; left out where a column tells them. */
  readonly kind?: string;
  readonly file: string;
}

export interface BulkFiles {
  readonly nodes: readonly ImportFile[];
  readonly relationships: readonly ImportFile[];
  /** Further options of `neo4j-admin database import full`. */
  readonly options: readonly string[];
}

export interface BulkOptions {
  readonly home: string;
  readonly cache?: string;
  readonly report: Report;
  /** Heap of the importing JVM, such as `1g`. */
  readonly heap?: string;
}

/**
 * Fills the database of the local Neo4j, which must not run, from files; whatever it held is gone. Until it ends the
 * database is no use, so that a run which was killed is simply begun again.
 *
 * @throws DatabaseUnavailable when the server runs, or with the tool's own reason
 */
export async function databaseImport(files: BulkFiles, options: BulkOptions): Promise<void> {
  const folders = foldersOf(options.home, options.cache);
  await mkdir(folders.root, { recursive: true, mode: 0o700 });
  await withLock(folders.lockFile, options, async () => {
    if ((await connectToRunning(folders.runningFile)) !== undefined) {
      throw new DatabaseUnavailable('The local Neo4j runs: stop it first, with: whomet database stop');
    }
    await clearLeftovers(folders, options.report);
    const java = await findTools(process.env, !(await isAssembled(folders)));
    await assemble(folders, process.env, options.report);
    await mkdir(folders.conf, { recursive: true });
    const argumentFile = join(folders.root, 'import.args');
    const runningFile = join(folders.root, 'import.pid');
    await endLeftover(runningFile, argumentFile, options.report);
    await writeFile(argumentFile, importArguments(folders, files, options).map(quoted).join('\n'), { mode: 0o600 });
    try {
      await run(java.command, { argumentFile, runningFile }, folders, options.report);
    } finally {
      for (const file of [argumentFile, runningFile]) await rm(file, { force: true });
    }
  });
}

/** Where whoever ran an import was killed, Neo4j's own tool goes on, into the files that we are about to write. */
async function endLeftover(runningFile: string, argumentFile: string, report: Report): Promise<void> {
  const pid = Number(await readFile(runningFile, 'utf8').catch(() => ''));
  if (!(pid > 0) || !isAlive(pid) || !(await commandLine(pid)).includes(argumentFile)) return;
  report(`Ending an import (process ${pid}) whose command was killed.`);
  process.kill(pid, 'SIGKILL');
  await waitForEnd(pid, 10_000);
}

function importArguments(folders: Folders, { nodes, relationships, options }: BulkFiles, { heap }: BulkOptions) {
  return [
    ...['-XX:+UseParallelGC', `-Xmx${heap ?? '1g'}`, '-XX:-UsePerfData', '-cp', classPath(folders)],
    ...['--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED'],
    ...['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', '--overwrite-destination=true'],
    ...[`--report-file=${join(folders.logs, 'import.report')}`, ...options],
    ...nodes.map((one) => `--nodes=${named(one)}`),
    ...relationships.map((one) => `--relationships=${named(one)}`),
  ];
}

const named = ({ kind, file }: ImportFile) => (kind === undefined ? file : `${kind}=${file}`);

const STACK_FRAME = /^\s+at /u;

interface RunFiles {
  readonly argumentFile: string;
  /** Tells the process that imports. */
  readonly runningFile: string;
}

async function run(
  java: string,
  { argumentFile, runningFile }: RunFiles,
  folders: Folders,
  report: Report,
): Promise<void> {
  await mkdir(folders.logs, { recursive: true });
  const env = { ...process.env, NEO4J_HOME: folders.server, NEO4J_CONF: folders.conf };
  const child = spawn(java, [`@${argumentFile}`], { cwd: folders.logs, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const last: string[] = [];
  const onLine = (line: string) => {
    if (line.trim() !== '' && !STACK_FRAME.test(line)) last.push(line.trim().slice(0, 300));
    if (last.length > 12) last.shift();
    if (/^IMPORT (DONE|FAILED)|^\[?[A-Z].*\d+%$/u.test(line.trim())) report(`Neo4j's import: ${line.trim()}`);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code] = await Promise.all([ended, writeFile(runningFile, String(child.pid ?? ''), { mode: 0o600 })]);
  if (code === 0) return;
  throw new DatabaseUnavailable(
    [`Neo4j's import failed (exit ${code ?? 'by signal'}). It says:`, ...last.map((line) => `  ${line}`)].join('\n'),
  );
}
