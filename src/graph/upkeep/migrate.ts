import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigurationError } from '../../domain/errors.ts';
import { CYPHER_ROOT, loadCypher } from '../cypher.ts';
import type { Graph } from '../driver.ts';

/** One step from a version of the graph to the next: `cypher/migrations/0002-words.cypher` leads to version 2. */
export interface Migration {
  /** The version that the graph has afterwards. */
  readonly version: number;
  readonly name: string;
  /**
   * Run in turn, each again and again until `left` tells that nothing is left: so a statement takes a bounded piece, and
   * a migration that was killed goes on.
   */
  readonly statements: readonly string[];
  /** Answers one row with `left`: how much is still as it was. It writes nothing. */
  readonly left: string;
}

/** Graphs from before versions were noted are of this one. */
const FIRST = 1;
const FILE = /^(\d{4})-([a-z0-9-]+)\.cypher$/u;

/**
 * Reads the migrations of a folder, in order. A file holds statements, each ended by a semicolon at the end of its line;
 * the last is the check. Throws an Error for a file that is named otherwise, or a gap.
 */
export function loadMigrations(folder: URL = new URL('migrations/', CYPHER_ROOT)): readonly Migration[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.cypher'));
  return files.sort().map((file, index) => {
    const [, number = '', name = ''] = FILE.exec(file) ?? [];
    const version = Number(number);
    if (version !== FIRST + 1 + index) throw new Error(`cypher/migrations/${file}: ${FIRST + 1 + index} is next`);
    const parts = statementsOf(readFileSync(fileURLToPath(new URL(file, folder)), 'utf8'));
    const left = parts.at(-1);
    if (left === undefined || parts.length < 2) throw new Error(`cypher/migrations/${file}: a statement and a check`);
    return { version, name, statements: parts.slice(0, -1), left };
  });
}

function statementsOf(text: string): string[] {
  const code = text.replace(/^\/\/[^\n]*\n/gmu, '');
  return code
    .split(/;\s*(?:\n|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export interface GraphVersion {
  readonly graph: number;
  /** The one that this Whomet writes. */
  readonly ours: number;
  /** Does the graph hold anything? An empty one is of any version. */
  readonly filled: boolean;
  /** Has the version been noted? */
  readonly noted: boolean;
}

export async function versionOf(graph: Graph, migrations = loadMigrations()): Promise<GraphVersion> {
  const file = loadCypher('write').get('find-schema-version');
  const [row] = await graph.read((transaction) => transaction.run(file));
  const noted = typeof row?.['version'] === 'number' ? row['version'] : null;
  const filled = row?.['filled'] === true;
  const ours = migrations.at(-1)?.version ?? FIRST;
  return { graph: noted ?? (filled ? FIRST : ours), ours, filled, noted: noted !== null };
}

/** Lets a graph of our version through; changes nothing. Error: CONFIGURATION for another one. */
export async function refuseOthers(graph: Graph, migrations = loadMigrations()): Promise<GraphVersion> {
  const version = await versionOf(graph, migrations);
  assertKnown(version);
  if (version.graph < version.ours)
    throw new ConfigurationError(
      `The graph is of version ${version.graph}, this Whomet works with ${version.ours}. Nothing was changed. ` +
        'Look what would be done with "whomet migrate --dry-run", make a backup, then run "whomet migrate"',
    );
  return version;
}

/** The same; notes the version on a graph that has none yet. Two at once need the constraint of `GraphState` to note it once. */
export async function ensureVersion(graph: Graph, migrations = loadMigrations()): Promise<void> {
  const { noted, ours } = await refuseOthers(graph, migrations);
  if (!noted) await note(graph, ours);
}

/** One step as it was done, or would be. */
export interface Step {
  readonly version: number;
  readonly name: string;
  /** What `left` told before. */
  readonly left: number;
}

/**
 * Brings a graph to our version, one migration after the other, each noted when its check finds nothing left. Killed on
 * the way, it goes on when it is run again. `dryRun` only tells. Error: CONFIGURATION for a graph that is newer than we
 * are, or a migration that does not end.
 */
export async function migrate(
  graph: Graph,
  { dryRun = false, migrations = loadMigrations() }: { dryRun?: boolean; migrations?: readonly Migration[] } = {},
): Promise<readonly Step[]> {
  const version = await versionOf(graph, migrations);
  assertKnown(version);
  const steps: Step[] = [];
  for (const migration of migrations.filter((one) => one.version > version.graph)) {
    const left = await leftOf(graph, migration);
    steps.push({ version: migration.version, name: migration.name, left });
    if (!dryRun) await run(graph, migration, left);
  }
  if (!dryRun && steps.length === 0 && !version.noted) await note(graph, version.ours);
  return steps;
}

async function run(graph: Graph, migration: Migration, before: number): Promise<void> {
  for (let left = before; left > 0; ) {
    for (const text of migration.statements) {
      await graph.write((transaction) => transaction.run(fileOf(migration.name, text)));
    }
    const now = await leftOf(graph, migration);
    if (now >= left)
      throw new ConfigurationError(`The migration "${migration.name}" does not end: ${now} are left as they were`);
    left = now;
  }
  await note(graph, migration.version);
}

async function leftOf(graph: Graph, { name, left }: Migration): Promise<number> {
  const [row] = await graph.read((transaction) => transaction.run(fileOf(name, left)));
  return Number(row?.['left'] ?? 0);
}

async function note(graph: Graph, version: number): Promise<void> {
  const file = loadCypher('write').get('set-schema-version');
  await graph.write((transaction) => transaction.run(file, { version }));
}

function assertKnown({ graph, ours }: GraphVersion): void {
  if (graph <= ours) return;
  throw new ConfigurationError(
    `The graph is of version ${graph}, made by a newer Whomet; this one knows ${ours}. Nothing was changed: ` +
      'use the newer one, or restore a backup of before',
  );
}

function fileOf(name: string, text: string) {
  return { name, mode: 'write', parameters: [], text: `// ${name}\n${text}` } as const;
}
