import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect, emptyDatabase, testTarget } from '../support/database.ts';
import { rows } from '../support/neo4j-probe.ts';
import { BIN, jsonLines, SEED_RELEASES, testEnvironment, whomet } from './harness.ts';

let driver: Driver;
let folder: string;

beforeAll(async () => {
  driver = connect();
  folder = await mkdtemp(join(tmpdir(), 'whomet-ingest-'));
});
beforeEach(() => emptyDatabase(driver));
afterAll(async () => {
  await emptyDatabase(driver);
  await driver.close();
  await rm(folder, { recursive: true, force: true });
});

const ingest = (...words: string[]) => whomet(['ingest', ...words], testEnvironment());
const hash = async () => (await whomet(['hash'], testEnvironment())).out.trim();
const countReleases = async () => Number((await rows(testTarget(), 'MATCH (r:Release) RETURN count(r) AS n'))[0]?.n);

test('the same ingest twice: the second writes nothing', async () => {
  const first = await ingest(SEED_RELEASES, '--json');
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({ releases: { read: 7, new: 7, rejected: 0 } });
  const second = await ingest(SEED_RELEASES);
  expect(second.code).toBe(0);
  expect(second.out).toMatch(/^Releases {4}7 read: 0 new, 0 changed, 7 unchanged; 0 rejected$/mu);
  expect(second.out).toMatch(/^Statements {2}\d+: .*MET_WITH \d+/mu);
  expect(second.out).toMatch(/^Written {5}0 nodes, 0 relationships, 0 properties in /mu);
});

test('one bad release does not stop the others; it is told with its reason, also in the file', async () => {
  await writeFile(join(folder, 'a-broken.txt'), 'NUL \u0000 makes it binary');
  await writeFile(join(folder, 'b-good.txt'), 'The Mayor of Harbin, Ms Ada Moon, visited Harbin today (March 3).');
  const file = join(folder, 'warnings.log');
  const { code, out, err } = await ingest(folder, '--publisher', 'Harbin Daily', '--warnings', file);
  expect(code).toBe(3);
  expect(out).toContain('1 new, 0 changed, 0 unchanged; 1 rejected');
  expect(err).toMatch(/^rejected: ".*a-broken\.txt": .*binary/mu);
  const kinds = jsonLines(await readFile(file, 'utf8')).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['release-rejected', 'date-without-year']));
  const stored = await rows(testTarget(), 'MATCH (r:Release) RETURN r.id AS id, r.publisher AS publisher');
  expect(stored).toEqual([{ id: 'b-good', publisher: 'Harbin Daily' }]);
});

describe('killed half-way and run again', () => {
  test('gives the graph of an undisturbed run', async () => {
    await ingest(SEED_RELEASES);
    const undisturbed = await hash();
    await emptyDatabase(driver);
    const child = spawn(process.execPath, [BIN, 'ingest', '--batch-size', '1', SEED_RELEASES], {
      env: { ...process.env, ...testEnvironment() },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => {
      child.once('exit', (_code, signal) => resolve(signal));
    });
    while ((await countReleases()) === 0 && child.exitCode === null) await sleep(10);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await countReleases()).toBeLessThan(7);
    await ingest(SEED_RELEASES);
    expect(await hash()).toBe(undisturbed);
  });
});
