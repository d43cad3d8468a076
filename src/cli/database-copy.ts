import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import {
  buildCopy,
  type CopyOptions,
  type CopyStatus,
  copyStatus,
  removeCopy,
  startCopy,
  statusLines,
  stopCopy,
  type Target,
} from '../database/index.ts';
import { BadInput, WhometError } from '../domain/errors.ts';
import { IMPORT_OPTIONS } from '../graph/bulk/csv.ts';
import { type Graph, openGraph } from '../graph/driver.ts';
import { createExportReader } from '../graph/read/export.ts';
import { graphHash, openStore } from '../ingest/index.ts';
import { withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { writeFolder } from './export.ts';
import { guideUrlOf } from './guide.ts';
import { bulkFilesOf } from './import-bulk.ts';
import { probe } from './probe.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

export interface CopyFlags {
  readonly refresh?: boolean;
  readonly stop?: boolean;
  readonly remove?: boolean;
  readonly json?: boolean;
}

/** How the copy's server is found and run, where that is not as in a clone (tests run from sources). */
export type CopyWays = Partial<Pick<CopyOptions, 'cache' | 'nodeArguments' | 'usualPorts'>>;

/**
 * `whomet database copy`: a read-only copy of the graph in a Neo4j of its own. The database that it is taken of, here or
 * elsewhere, goes on working.
 */
export async function copy(flags: CopyFlags, terminal: Terminal, ways: CopyWays = {}): Promise<number> {
  if ([flags.refresh, flags.stop, flags.remove].filter(Boolean).length > 1)
    throw new BadInput('Say one of --refresh, --stop and --remove');
  const config = readConfig(terminal.env, terminal.cwd);
  const report = (line: string) => say(terminal, line);
  if (flags.remove === true) {
    report((await removeCopy(config, { report })) ? 'The copy is deleted.' : 'There was no copy.');
    return EXIT.OK;
  }
  if (flags.stop === true) {
    report((await stopCopy(config, { report })) ? 'The copy has stopped.' : 'The copy was not running.');
    return EXIT.OK;
  }
  const guideUrl = guideUrlOf(config.host, config.port);
  const options = { ...ways, probe, report, ...(guideUrl === undefined ? {} : { guideUrl }) };
  const { note } = await copyStatus(config);
  if (note === undefined || flags.refresh === true) await take(config, options, terminal);
  const status = await startCopy(config, options);
  for (const line of flags.json === true ? [JSON.stringify(status)] : copyLines(status))
    await writeLine(terminal.out, line);
  return EXIT.OK;
}

function copyLines(status: CopyStatus): readonly string[] {
  const { note } = status;
  const of = `Copy      of ${note?.of}, taken ${note?.takenAt}, graph hash ${note?.graphHash}; nobody writes into it`;
  const until = (line: string) => line.replace('whomet database stop', 'whomet database copy --stop');
  return [...statusLines(status).map(until), of];
}

async function take(config: Config, options: CopyOptions, terminal: Terminal): Promise<void> {
  const folder = join(config.home, 'copy', `export-${process.pid}`);
  try {
    const taken = await withGraph(config, terminal, ({ graph }) => readWhole(graph, folder, options), { asItIs: true });
    const files = { ...(await bulkFilesOf(folder)), options: IMPORT_OPTIONS };
    const finish = async (target: Target) => {
      const hash = await prepared(target);
      if (hash !== taken.graphHash) throw changing();
      return taken;
    };
    await buildCopy(config, files, { ...options, finish });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const TRIES = 3;

/** The whole graph as files, as it was at one time: read again where somebody wrote meanwhile. */
async function readWhole(graph: Graph, folder: string, { report }: CopyOptions) {
  const source = createExportReader(graph);
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const before = await source.mark();
    if (before.nodes === 0) throw new BadInput('The graph is empty: there is nothing to copy');
    await rm(folder, { recursive: true, force: true });
    report(`Reading ${before.nodes} nodes and ${before.ties} ties; the database goes on meanwhile`);
    // It throws where it comes upon another number than it was told.
    const whole = await writeFolder(source, 'full', folder).then(
      () => null,
      (error: unknown) => error,
    );
    const taken = { takenAt: new Date().toISOString(), graphHash: await graphHash(graph), of: graph.address.uri };
    if ((await source.mark()).mark !== before.mark) continue;
    if (whole === null) return taken;
    throw whole;
  }
  throw changing();
}

function changing(): WhometError {
  return new WhometError(
    'DATABASE_UNAVAILABLE',
    'The graph was written to while it was read: run this again when nothing is being ingested. The copy of before stays.',
  );
}

/** Makes constraints and indexes, which no file of nodes and ties holds; gives the hash. */
async function prepared(target: Target): Promise<string> {
  const graph = openGraph(target);
  try {
    await openStore(graph).prepare();
    return await graphHash(graph);
  } finally {
    await graph.close();
  }
}
