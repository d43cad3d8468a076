import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, emptyDatabase, testTarget } from '../support/database.ts';
import { rows } from '../support/neo4j-probe.ts';
import { BIN, testEnvironment } from './harness.ts';
import { type Service, startService } from './service.ts';

const PAGE = new URL('../../docs/day-two.md', import.meta.url);
let driver: Driver;
let folder: string;
let service: Service;
/** What each block of commands printed, in order. */
const printed: string[] = [];
let page: string;

beforeAll(async () => {
  driver = connect();
  await emptyDatabase(driver);
  folder = await mkdtemp(join(tmpdir(), 'whomet-day-two-'));
  page = await readFile(PAGE, 'utf8');
  // The first block starts the service; the others run as they stand, but for where they run.
  const [first, ...blocks] = blocksOf(page, 'sh');
  expect(first?.trim()).toBe('npm start -- --empty');
  service = await startService(['--empty'], testEnvironment());
  for (const block of blocks) printed.push(await runBlock(block));
}, 240_000);

afterAll(async () => {
  await service?.stop();
  await emptyDatabase(driver);
  await driver.close();
  await rm(folder, { recursive: true, force: true });
});

test('the answer over GraphQL is the one that the page shows', () => {
  const [shown = ''] = blocksOf(page, 'json');
  const answer = printed.find((text) => text.startsWith('{"data"')) ?? '';
  expect(JSON.parse(answer)).toEqual(JSON.parse(shown));
});

test('the question for Neo4j Browser finds the same, with who says so on the edge', async () => {
  const [cypher = ''] = blocksOf(page, 'cypher');
  const found = await rows(
    testTarget(),
    cypher.replace('RETURN a, m, b', 'RETURN a.name AS a, m.quote AS quote, m.source AS source'),
  );
  expect(found.map(({ a }) => a).sort()).toEqual(['Maren Holt', 'Tobias Renn']);
  expect(found[0]).toMatchObject({
    quote: expect.stringContaining('met with'),
    source: expect.stringContaining('trade minister'),
  });
});

test('what is only announced has made no tie', async () => {
  const found = await rows(testTarget(), "MATCH (:Person {name: 'Tobias Renn'})-[t:VISITED]->() RETURN t");
  expect(found).toEqual([]);
});

function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gmsu'))].map(([, block]) => block ?? '');
}

async function runBlock(block: string): Promise<string> {
  const here = block
    .replaceAll('npx whomet', `'${process.execPath}' '${BIN}'`)
    .replaceAll('http://127.0.0.1:4000', service.url);
  const env = { ...process.env, ...testEnvironment() };
  const { stdout } = await promisify(execFile)('bash', ['-euc', here], { cwd: folder, env });
  return stdout;
}
