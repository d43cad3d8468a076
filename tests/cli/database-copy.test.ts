/** The copy for those who only look: the same graph, in which nobody writes, whatever the password. */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CopyFlags, copy } from '../../src/cli/database-copy.ts';
import type { CopyStatus } from '../../src/database/index.ts';
import { openGraph } from '../../src/graph/driver.ts';
import { graphHash, openStore } from '../../src/ingest/index.ts';
import { CACHE } from '../database/harness.ts';
import { manyTold } from '../ingest/many.ts';
import { REGISTER } from '../ingest/tell.ts';
import { openWorld, type World } from '../ingest/world.ts';
import { LOADER } from '../support/neo4j-loader.ts';
import { rows } from '../support/neo4j-probe.ts';
import { testEnvironment } from './harness.ts';

const WAYS = { cache: CACHE, nodeArguments: LOADER, usualPorts: { bolt: 17_890, http: 17_850 } };
const MEETINGS =
  'MATCH (a:Person)-[m:MET_WITH]->(b) RETURN a.name AS a, b.name AS b, toString(m.date) AS date ORDER BY a, b, m.id';
const NOTE = "MATCH (n:GraphState) SET n.note = 'ours' RETURN n";
let home: string;
let world: World;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'whomet-copy-'));
  world = await openWorld();
  await world.empty();
  await openStore(world.graph).prepare();
  await world.addRegister(REGISTER);
  await world.take(manyTold(6));
});
afterAll(async () => {
  await run({ remove: true });
  await world.close();
  await rm(home, { recursive: true, force: true });
});

/** What it says to the person, and to a program. */
async function run(flags: CopyFlags): Promise<{ said: string; status: CopyStatus | null }> {
  const texts = { out: '', err: '' };
  const into = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[name] += String(chunk);
        done();
      },
    });
  const env = { ...testEnvironment(), WHOMET_HOME: home, WHOMET_NEO4J_JVM: 'light' };
  const terminal = { env, cwd: home, out: into('out'), err: into('err'), interactive: false };
  expect(await copy({ json: true, ...flags }, terminal, WAYS)).toBe(0);
  return { said: texts.err, status: texts.out === '' ? null : (JSON.parse(texts.out) as CopyStatus) };
}

async function targetOf(status: CopyStatus | null) {
  const password = (await readFile(status?.passwordFile ?? '', 'utf8')).trim();
  return { uri: status?.server?.uri ?? '', username: 'neo4j', password, database: 'neo4j' };
}

async function hashAt(target: Awaited<ReturnType<typeof targetOf>>): Promise<string> {
  const graph = openGraph(target);
  const hash = await graphHash(graph);
  await graph.close();
  return hash;
}

it('holds what the graph holds and lets nobody write, until it is taken anew', async () => {
  const { status, said } = await run({});
  const target = await targetOf(status);
  expect(status?.note?.graphHash).toBe(await world.hash());
  expect(await hashAt(target)).toBe(await world.hash());
  const meetings = await rows(target, MEETINGS);
  expect(meetings.length).toBeGreaterThan(0);
  expect(meetings).toEqual(await world.query(MEETINGS));

  const writing = ['CREATE (:Spy)', 'MATCH (n) DETACH DELETE n', 'DROP CONSTRAINT entity_id IF EXISTS', NOTE];
  for (const text of writing) await expect(rows(target, text)).rejects.toThrow(/read.?only/iu);
  for (const url of ['file:///etc/hostname', 'http://127.0.0.1:9/'])
    await expect(rows(target, `LOAD CSV FROM '${url}' AS line RETURN line`)).rejects.toThrow(/Cannot load|blocked/u);

  expect((await stat(status?.passwordFile ?? '')).mode & 0o077).toBe(0);
  expect(target.password).not.toBe(testEnvironment().NEO4J_PASSWORD);
  expect(said).not.toContain(target.password);

  // It is what it was until it is taken anew; what somebody did to its users goes with it.
  await world.take(manyTold(8));
  expect((await run({})).status?.note).toEqual(status?.note);
  expect(await hashAt(target)).not.toBe(await world.hash());
  await rows(target, 'CREATE USER guest SET PASSWORD "guest-guest"');
  const anew = await run({ refresh: true });
  expect(anew.status?.note?.graphHash).toBe(await world.hash());
  expect(anew.status?.server?.uri).toBe(target.uri);
  expect(await hashAt(target)).toBe(await world.hash());
  expect(await rows(target, 'SHOW USERS YIELD user')).toEqual([{ user: 'neo4j' }]);

  expect((await run({ stop: true })).said).toContain('has stopped');
  expect((await run({ remove: true })).said).toContain('is deleted');
});

it('is not made of an empty graph, and of one thing at a time', async () => {
  await run({ remove: true });
  await world.empty();
  await expect(run({})).rejects.toThrow('The graph is empty');
  await expect(run({ stop: true, refresh: true })).rejects.toThrow('Say one of');
});
