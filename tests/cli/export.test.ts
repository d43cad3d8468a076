import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { foldersOf } from '../../src/database/folders.ts';
import { findTools } from '../../src/database/java.ts';
import { openLocal } from '../../src/database/local.ts';
import { openGraph } from '../../src/graph/driver.ts';
import { graphHash } from '../../src/ingest/index.ts';
import { faultsOf } from '../export/ftm-model.ts';
import { connect, emptyDatabase, testTarget } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { LOADER } from '../support/neo4j-loader.ts';
import { probe, rows } from '../support/neo4j-probe.ts';
import { loadSeed } from '../support/seed.ts';
import { jsonLines, testEnvironment, whomet } from './harness.ts';

let folder: string;
let hash: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-export-'));
  const driver = connect();
  await emptyDatabase(driver);
  await driver.close();
  const graph = openGraph(testTarget());
  await loadSeed(graph);
  hash = await graphHash(graph);
  await graph.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const exported = (...words: string[]) => whomet(['export', ...words], testEnvironment(), folder);

describe('whomet export', () => {
  it('writes the seed as FollowTheMoney allows it', async () => {
    const { code, out, err } = await exported('--format', 'ftm');
    expect(code, err).toBe(0);
    expect(faultsOf(jsonLines(out) as never)).toEqual([]);
    expect(err).toContain('CC0 1.0');
  });

  it('puts a file in its place, and the same one again', async () => {
    await exported('--format', 'gexf', '--out', 'graph.gexf');
    const first = await readFile(join(folder, 'graph.gexf'), 'utf8');
    await exported('--format', 'gexf', '--out', 'graph.gexf');
    expect(await readFile(join(folder, 'graph.gexf'), 'utf8')).toBe(first);
    expect(first).toMatch(/<\/gexf>\n$/u);
  });

  it('leaves what stands in its place, and no draft beside it', async () => {
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'taken', 'mine.txt'), 'mine');
    const { code, err } = await exported('--format', 'csv', '--out', 'taken');
    expect(code).toBe(2);
    expect(err).toContain('is there already');
    expect(await readdir(join(folder, 'taken'))).toEqual(['mine.txt']);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('wants a folder for csv, and a format that there is', async () => {
    expect((await exported('--format', 'csv')).err).toContain('name it with --out');
    expect((await exported('--format', 'xls')).code).toBe(2);
  });
});

describe('The csv, imported by neo4j-admin into an empty database', () => {
  it('is the same graph, with the same hash', async () => {
    const { code, err } = await exported('--format', 'csv', '--quotes', 'full', '--out', 'copy');
    expect(code, err).toBe(0);
    const home = join(folder, 'home');
    const cache = readConfig({ WHOMET_HOME: process.env.WHOMET_HOME }).home;
    await importInto(home, cache, join(folder, 'copy'));
    const copy = await openLocal({
      home,
      cache,
      probe,
      report: () => undefined,
      jvm: { profile: 'light' },
      usualPorts: { bolt: await freePort(), http: await freePort() },
      nodeArguments: LOADER,
    });
    try {
      const graph = openGraph(copy.target);
      expect(await graphHash(graph)).toBe(hash);
      await graph.close();
      const count = 'MATCH (n) UNWIND labels(n) AS what RETURN what, count(*) AS n ORDER BY what';
      expect(await rows(copy.target, count)).toEqual(await rows(testTarget(), count));
      const ties = 'MATCH ()-[t]->() WITH type(t) AS what, count(*) AS n RETURN what, n ORDER BY what';
      expect(await rows(copy.target, ties)).toEqual(await rows(testTarget(), ties));
      const text = 'MATCH (v:ReleaseVersion) RETURN v.text AS text, v.readAt AS at ORDER BY v.id';
      expect(await rows(copy.target, text)).toEqual(await rows(testTarget(), text));
    } finally {
      await copy.close();
    }
  }, 240_000);
});

/** `neo4j-admin database import full`, whose class is among the jars of the local Neo4j. */
async function importInto(home: string, cache: string, from: string): Promise<void> {
  const { jars, server, conf } = foldersOf(home, cache);
  await mkdir(conf, { recursive: true });
  const { command } = await findTools(process.env, false);
  const java = [
    '-Xmx512m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
  ];
  const words = [
    '-cp',
    join(jars, '*'),
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j',
    '@import.args',
  ];
  const env = { ...process.env, NEO4J_HOME: server, NEO4J_CONF: conf };
  await promisify(execFile)(command, [...java, ...words], { cwd: from, env, maxBuffer: 1 << 24 });
}
