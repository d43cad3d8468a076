import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

const CLONE = fileURLToPath(new URL('../../', import.meta.url));

/** Made by a script, or lists of words: not read at one sitting. */
const NOT_WRITTEN_BY_HAND = /^src\/(api\/types|explorer\/api\/operations)\.ts$/u;
let sources: { file: string; text: string }[];

beforeAll(async () => {
  const entries = await readdir(join(CLONE, 'src'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name));
  sources = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return { file: relative(CLONE, path), text: await readFile(path, 'utf8') };
    }),
  );
  sources = sources.filter(({ file }) => !NOT_WRITTEN_BY_HAND.test(file));
});

test('half of the files have 80 lines or fewer', () => {
  const lengths = sources.map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
});

describe('what is published', () => {
  test('names no folder of the machine where it was written', async () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'DATA.md',
      'docs/day-two.md',
      '.ci/run',
      'package.json',
      'compose.yaml',
    ];
    const texts = [...sources, ...(await Promise.all(pages.map(async (file) => ({ file, text: await read(file) }))))];
    const naming = texts.filter(({ text }) => /\/(?:home|Users|work|root)\/\w/u.test(text)).map(({ file }) => file);
    expect(naming).toEqual([]);
  });

  test('every link within the pages leads somewhere', async () => {
    for (const page of [
      'README.md',
      'CONTRIBUTING.md',
      'docs/day-two.md',
      'docs/extraction.md',
      'docs/explorer.md',
      'docs/decisions/command-line.md',
    ]) {
      const links = [...(await read(page)).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/gu)].map(([, link]) => link ?? '');
      const folder = join(CLONE, page, '..');
      for (const link of links) await expect(exists(join(folder, link)), `${page}: ${link}`).resolves.toBe(true);
    }
  });

  test('README names every variable of the configuration', async () => {
    const readme = await read('README.md');
    const code = await read('src/config.ts');
    const names = [...code.matchAll(/^ {2}([A-Z][A-Z0-9_]+): z/gmu)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(readme).toContain(`\`${name}\``);
    expect(readme).toContain(`\`${readConfig({}).port}\``);
  });
});

const read = (file: string) => readFile(join(CLONE, file), 'utf8');
const exists = (path: string) =>
  readdir(join(path, '..')).then(
    (names) => names.some((name) => path.replace(/\/$/u, '').endsWith(`/${name}`)),
    () => false,
  );
