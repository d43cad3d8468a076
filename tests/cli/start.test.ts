import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { databaseStatus, databaseStop, type Target } from '../../src/database/index.ts';
import { rows } from '../support/neo4j-probe.ts';
import { SEED_RELEASES, whomet } from './harness.ts';
import { type Service, startService } from './service.ts';

/** A fresh home, with the jars of the project's own: they are downloaded once. */
let home: string;
let service: Service;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'whomet-start-'));
  const cache = join(readConfig({ WHOMET_HOME: process.env.WHOMET_HOME }).home, 'neo4j');
  await mkdir(join(home, 'neo4j'), { mode: 0o700 });
  for (const name of (await readdir(cache)).filter((entry) => entry.startsWith('jars-'))) {
    await symlink(join(cache, name), join(home, 'neo4j', name));
  }
  service = await startService([], { WHOMET_HOME: home, WHOMET_NEO4J_JVM: 'light', NEO4J_URI: '' });
}, 240_000);

afterAll(async () => {
  await service?.stop();
  await databaseStop({ home }, { report: () => undefined });
  await rm(home, { recursive: true, force: true });
}, 120_000);

interface Meeting {
  readonly id: string;
  readonly a: { readonly name: string };
  readonly b: { readonly name: string };
  readonly evidence: readonly {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
    readonly release: { readonly text: string };
  }[];
}

async function whoMetWhom(place: string): Promise<Meeting[]> {
  const fields = 'id a { name } b { name } evidence { quote start end release { text } }';
  const data = await service.ask(`{ whoMetWhom(in: {name: "${place}"}) { edges { node { ${fields} } } } }`);
  const { edges } = data.whoMetWhom as { edges: { node: Meeting }[] };
  return edges.map(({ node }) => node);
}

const pairsOf = (meetings: readonly Meeting[]) =>
  meetings.map(({ a, b }) => [a.name, b.name].sort().join(' + ')).sort();

/** Where the local Neo4j answers, as a person would look it up. */
async function target(): Promise<Target> {
  const status = await databaseStatus({ home });
  const password = (await readFile(status.passwordFile, 'utf8')).trim();
  return { uri: status.server?.uri ?? '', username: 'neo4j', password, database: 'neo4j' };
}

test.each(['Chongqing', '重慶'])(
  'who met whom in %s: the three pairs, each with a sentence of the stored text',
  async (place) => {
    const meetings = await whoMetWhom(place);
    expect(pairsOf(meetings)).toEqual([
      'Hu Henghua + Li Jiachao',
      'Li Jiachao + Wang Linggui',
      'Li Jiachao + Yuan Jiajun',
    ]);
    for (const { evidence } of meetings) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end, release } of evidence) expect(release.text.slice(start, end)).toBe(quote);
    }
  },
);

test('the answers come from the database: a tie deleted by hand is gone, and is back with its id once read again', async () => {
  const before = await whoMetWhom('Chongqing');
  const gone = before[0]?.id;
  await rows(await target(), `MATCH ()-[t:MET_WITH {id: '${gone}'}]->() DELETE t`);
  expect((await whoMetWhom('Chongqing')).map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
  const { code, err } = await whomet(['ingest', SEED_RELEASES], { WHOMET_HOME: home });
  expect(code).toBe(0);
  expect(err).toContain('joining the server');
  expect(await whoMetWhom('Chongqing')).toEqual(before);
});

test('says where everything is in under 15 lines, without the password', async () => {
  const { passwordFile } = await databaseStatus({ home });
  const said = service.said.join('\n');
  expect(said).not.toContain((await readFile(passwordFile, 'utf8')).trim());
  expect((await stat(passwordFile)).mode & 0o077).toBe(0);
  expect(said).toContain(`cat '${passwordFile}'`);
  for (const path of ['/graphql', '/graphiql', '/browser/']) expect(said).toContain(path);
  const welcome = service.said.slice(service.said.findIndex((line) => line.startsWith('Explorer')));
  expect(welcome.length).toBeLessThan(15);
});

test('serves the guide to Neo4j Browser, and GraphiQL', async () => {
  const guide = await fetch(`${service.url}/browser/guide.html`);
  expect([guide.status, guide.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  expect((await fetch(`${service.url}/graphiql`)).status).toBe(200);
});

test('SIGTERM ends it and its Neo4j in good order', async () => {
  expect(await service.stop()).toBe(0);
  expect(service.said.join('\n')).toContain('Stopping Neo4j; its data is kept.');
  expect((await databaseStatus({ home })).running).toBe(false);
});
