import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { type Config, readConfig } from '../config.ts';
import {
  DUMP_FILE,
  databaseDump,
  databaseLoad,
  databaseStart,
  databaseStatus,
  databaseStop,
  NEO4J_VERSION,
} from '../database/index.ts';
import { BadInput, ConfigurationError } from '../domain/errors.ts';
import { versionOf } from '../graph/upkeep/index.ts';
import { graphHash } from '../ingest/index.ts';
import { type OpenedGraph, withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { hashLine } from './hash.ts';
import { probe } from './probe.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

/** What a backup says of itself: `backup.json` beside the dump. */
const manifestSchema = z.object({
  whomet: z.literal(1),
  takenAt: z.string(),
  neo4j: z.string(),
  schemaVersion: z.int(),
  graphHash: z.string(),
  nodes: z.int(),
  relationships: z.int(),
  /** SHA-256 of the dump, in hex. */
  dump: z.string(),
});
type Manifest = z.infer<typeof manifestSchema>;
const MANIFEST = 'backup.json';

/**
 * `whomet backup`: the local database as a folder that is there whole or not at all, with the hash of the graph in it.
 *
 * @throws BadInput where the folder is there already, ConfigurationError while a whomet uses the database
 */
export async function backup(given: string, terminal: Terminal): Promise<number> {
  const config = localConfig(terminal);
  const folder = resolve(terminal.cwd, given);
  if (await exists(folder)) throw new BadInput(`"${given}" is there already: a backup is never written over`);
  await refuseUsed(config);
  const facts = await withGraph(config, terminal, factsOf, { asItIs: true });
  const partial = join(dirname(folder), `.${randomBytes(4).toString('hex')}.partial`);
  await mkdir(partial, { recursive: true, mode: 0o700 });
  try {
    await runningAgain(config, terminal, () =>
      databaseDump(config, partial, { report: (line) => say(terminal, line) }),
    );
    const manifest: Manifest = {
      whomet: 1,
      takenAt: new Date().toISOString(),
      neo4j: NEO4J_VERSION,
      ...facts,
      dump: await hashOfFile(join(partial, DUMP_FILE)),
    };
    await writeFile(join(partial, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    await rename(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  await writeLine(terminal.out, hashLine(facts.graphHash));
  say(terminal, `Backup of ${facts.nodes} nodes and ${facts.relationships} relationships in ${folder}`);
  return EXIT.OK;
}

/**
 * `whomet restore`: puts a backup in the place of the local database, and looks whether it is what was backed up; if not,
 * the data of before is back.
 */
export async function restore(given: string, { yes = false }: { yes?: boolean }, terminal: Terminal): Promise<number> {
  const config = localConfig(terminal);
  const folder = resolve(terminal.cwd, given);
  const manifest = await readManifest(folder);
  if (!yes && (await databaseStatus(config)).dataBytes > 0)
    throw new BadInput('The data of the local Neo4j would be replaced by the backup. Say so with: --yes');
  const report = (line: string) => say(terminal, line);
  await runningAgain(config, terminal, async (start) => {
    const loaded = await databaseLoad(config, folder, { report });
    try {
      // At once as it is to stay, rather than once for looking at it and once more.
      await start();
      const facts = await withGraph(config, terminal, factsOf, { asItIs: true });
      assertSame(facts, manifest);
    } catch (error) {
      await databaseStop(config, { report });
      await loaded.undo();
      throw error;
    }
    await loaded.keep();
  });
  await writeLine(terminal.out, hashLine(manifest.graphHash));
  say(terminal, `Restored the backup of ${manifest.takenAt}; the graph is the one that was backed up.`);
  return EXIT.OK;
}

type Facts = Pick<Manifest, 'schemaVersion' | 'graphHash' | 'nodes' | 'relationships'>;

async function factsOf({ graph }: OpenedGraph): Promise<Facts> {
  const count = async (text: string) => {
    const file = { name: 'count', mode: 'read', parameters: [], text } as const;
    const [row] = await graph.read((transaction) => transaction.run(file));
    return Number(row?.n ?? 0);
  };
  return {
    schemaVersion: (await versionOf(graph)).graph,
    graphHash: await graphHash(graph),
    nodes: await count('MATCH (n) RETURN count(n) AS n'),
    relationships: await count('MATCH ()-[r]->() RETURN count(r) AS n'),
  };
}

function assertSame(facts: Facts, manifest: Manifest): void {
  const names = ['graphHash', 'nodes', 'relationships', 'schemaVersion'] as const;
  const differing = names.filter((name) => facts[name] !== manifest[name]);
  if (differing.length === 0) return;
  const told = differing.map((name) => `${name} is ${facts[name]}, was ${manifest[name]}`).join('; ');
  throw new ConfigurationError(`What was restored is not what was backed up (${told}). The data of before is back.`);
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) throw new BadInput(`"${folder}" is no backup: it has no ${MANIFEST}`);
  const parsed = manifestSchema.safeParse(toJson(text));
  if (!parsed.success) throw new BadInput(`"${folder}" is no whole backup: its ${MANIFEST} is damaged`);
  const dump = await hashOfFile(join(folder, DUMP_FILE)).catch(() => 'missing');
  if (dump !== parsed.data.dump) throw new BadInput(`"${folder}" is no whole backup: its ${DUMP_FILE} is damaged`);
  return parsed.data;
}

function localConfig(terminal: Terminal): Config {
  const config = readConfig(terminal.env, terminal.cwd);
  if (config.neo4j === undefined) return config;
  throw new ConfigurationError(
    `NEO4J_URI names ${config.neo4j.uri}, which has backups of its own; "whomet backup" and "restore" are for the local Neo4j.`,
  );
}

/** Said before a server is started or a hash made for nothing. */
async function refuseUsed(config: Config): Promise<void> {
  const { server } = await databaseStatus(config);
  if (server !== undefined && server.users > 0)
    throw new ConfigurationError('A backup is made of a database that nobody uses: end "whomet start" first');
}

/** A server that was made to stay is stopped for the work, and runs again after it, whatever came of it. */
async function runningAgain<T>(
  config: Config,
  terminal: Terminal,
  work: (start: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const stays = (await databaseStatus(config)).server?.detached === true;
  const start = async () => {
    if (!stays || (await databaseStatus(config)).running) return;
    await databaseStart(config, { probe, report: (line) => say(terminal, line) });
  };
  try {
    return await work(start);
  } finally {
    await start();
  }
}

async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
