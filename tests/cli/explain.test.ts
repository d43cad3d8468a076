import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, jsonLines, SEED_RELEASES, whomet } from './harness.ts';

const TEXT = 'The Mayor of Harbin, Ms Ada Moon, met with the Minister for Trade, Mr Cy Fox, in Harbin today (March 3).';
const ESCAPE = '\u001b[';
let folder: string;
let talks: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-explain-'));
  talks = join(folder, 'talks.txt');
  await writeFile(talks, TEXT);
  await writeFile(join(folder, 'broken.txt'), 'NUL \u0000 makes it binary');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the command itself reads standard input, and tells statements, counts and the legend', async () => {
  const running = promisify(execFile)(process.execPath, [BIN, 'explain', '--published-on', '2024-03-03', '-'], {
    env: { PATH: process.env.PATH },
  });
  running.child.stdin?.end(TEXT);
  const { stdout } = await running;
  expect(stdout).toMatch(/\[\d\] MET_WITH Ada Moon — Cy Fox · [^\n]*2024-03-03 \("today \(March 3\)"\)/u);
  expect(stdout).toContain('‹per Ada Moon›');
  expect(stdout).toMatch(/mentions · \d statements · 0 warnings · 0 of 1 sentence without/u);
  expect(stdout).toContain('Legend');
  expect(stdout).not.toContain(ESCAPE);
});

describe('colours', () => {
  test.each([
    [[], {}, false],
    [['--color'], { NO_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { NO_COLOR: '' }, false],
  ])('%j with %j, where no terminal is: %j', async (words, env, expected) => {
    const { code, out } = await whomet(['explain', ...words, talks], env);
    expect(code).toBe(0);
    expect(out.includes(ESCAPE)).toBe(expected);
  });
});

describe('a page', () => {
  test('goes to standard output, whole, with its warnings', async () => {
    const { code, out, err } = await whomet(['explain', '--html', talks]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<!DOCTYPE html>[\s\S]*date-without-year[\s\S]*<\/html>\n$/u);
  });

  test('of several releases goes to a file, and has contents', async () => {
    const file = join(folder, 'read.html');
    const { code, out, err } = await whomet(['explain', '--html', '--output', file, SEED_RELEASES]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain(`Written: ${file}`);
    const page = await readFile(file, 'utf8');
    expect(page.match(/<article /gu)).toHaveLength(7);
    expect(page).toContain('<nav aria-label="Releases">');
  });
});

describe('faults', () => {
  test('one that cannot be taken in is told, the others are shown, the exit code is 3', async () => {
    const file = join(folder, 'warnings.log');
    const { code, out } = await whomet(['explain', folder, '--warnings', file]);
    expect(code).toBe(3);
    expect(out).toContain('Ada Moon — Cy Fox');
    const kinds = jsonLines(await readFile(file, 'utf8')).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['release-rejected', 'date-without-year']));
  });

  test('where nothing is read, nothing is written', async () => {
    const file = join(folder, 'kept.html');
    await writeFile(file, 'before');
    const { code, out, err } = await whomet(['explain', '--html', '--output', file, join(folder, 'missing.txt')]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('missing.txt');
    expect(await readFile(file, 'utf8')).toBe('before');
  });

  test('a release is not written over, and a folder that is not there is told', async () => {
    const over = await whomet(['explain', '--html', '--output', talks, talks]);
    expect(over).toMatchObject({ code: 2, out: '', err: expect.stringContaining('name another') });
    expect(await readFile(talks, 'utf8')).toBe(TEXT);
    const nowhere = await whomet(['explain', '--output', join(folder, 'no', 'where.html'), talks]);
    expect(nowhere).toMatchObject({ code: 2, out: '', err: expect.stringContaining('cannot be written') });
  });
});
