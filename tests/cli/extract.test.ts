import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonLines, SEED_RELEASES, whomet } from './harness.ts';

const TEXT = 'The Mayor of Harbin, Ms Ada Moon, met with the Minister for Trade, Mr Cy Fox, in Harbin today (March 3).';
const SESSION =
  'The Mayor of Harbin, Ms Ada Moon, met the Minister for Trade, Mr Cy Fox, today to discuss tourism. Ms Moon recalled the Second Meeting of the Harbin-Amber Joint Council, held in January.';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-extract-'));
  await writeFile(join(folder, 'talks.txt'), TEXT);
  await writeFile(join(folder, 'session.txt'), SESSION);
  await writeFile(join(folder, 'broken.txt'), 'NUL \u0000 makes it binary');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('prints one fact a line, with the span that says so', async () => {
  const { code, out } = await whomet(['extract', '--published-on', '2024-03-03', join(folder, 'talks.txt')]);
  const met = jsonLines(out).find(({ type }) => type === 'MET_WITH');
  expect(code).toBe(0);
  expect(met).toMatchObject({ document: 'talks', date: '2024-03-03', city: 'Harbin' });
  expect(TEXT.slice(Number(met?.start), Number(met?.end))).toContain('met with');
});

test('without a year anywhere a date stays unknown, and a warning says so', async () => {
  const { code, out, err } = await whomet(['extract', join(folder, 'talks.txt')]);
  expect(code).toBe(0);
  expect(jsonLines(out).find(({ type }) => type === 'MET_WITH')).toMatchObject({ date: null });
  expect(err).toMatch(/^warning: talks.*\[date-without-year\]$/mu);
});

test('one that cannot be taken in is told, the others are read, the exit code is 3', async () => {
  const file = join(folder, 'warnings.log');
  const { code, out, err } = await whomet(['extract', folder, '--published-on', '2024', '--warnings', file]);
  expect(code).toBe(3);
  expect(err).toBe('');
  expect(jsonLines(out).map(({ document }) => document)).toContain('talks');
  const warnings = jsonLines(await readFile(file, 'utf8'));
  expect(warnings).toContainEqual(
    expect.objectContaining({ kind: 'release-rejected', message: expect.stringContaining('broken.txt') }),
  );
});

test('marks what is only announced', async () => {
  const { out } = await whomet(['extract', SEED_RELEASES]);
  const facts = jsonLines(out);
  expect(facts.length).toBeGreaterThan(80);
  expect(facts).toContainEqual(expect.objectContaining({ type: 'VISITED', object: 'Guangzhou', planned: true }));
});

test('prints what a meeting is about, and sessions that are recalled', async () => {
  const { out } = await whomet(['extract', '--published-on', '2024-03-03', join(folder, 'session.txt')]);
  const facts = jsonLines(out);
  expect(facts).toContainEqual(expect.objectContaining({ type: 'CONCERNS', subject: 'Ada Moon', object: 'Tourism' }));
  expect(facts).toContainEqual(
    expect.objectContaining({
      type: 'SESSION_OF',
      object: 'Harbin-Amber Joint Council',
      number: 2,
      date: '2024-01',
      recalled: true,
    }),
  );
});
