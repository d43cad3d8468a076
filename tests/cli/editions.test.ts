import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jsonLines, whomet } from './harness.ts';

const fileOf = (language: string) =>
  fileURLToPath(new URL(`../golden/releases/chinese/p-luozhou-robotics-centre-${language}.txt`, import.meta.url));
const BOTH = ['--published-on', '2025-06-17', fileOf('en'), fileOf('zh')];

interface Side {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly name: string;
}
interface Alias {
  readonly kind: string;
  readonly left: Side;
  readonly right: Side;
  readonly statements: readonly { readonly left: Side; readonly right: Side }[];
}

test('prints a line a pair of editions, with names and the statements that tell them', async () => {
  const { code, out, err } = await whomet(['editions', ...BOTH]);
  expect(code).toBe(0);
  expect(err).toContain('2 releases · 1 pair\n');
  const [pair, ...others] = jsonLines(out);
  expect(others).toEqual([]);
  const aliases = pair?.aliases as readonly Alias[];
  const luk = aliases.find(({ left }) => left.name === 'Luk Sze-yuen');
  const texts = await Promise.all(['en', 'zh'].map((language) => readFile(fileOf(language), 'utf8')));
  expect(luk?.right.name).toBe('陸思源');
  expect(texts[1]?.slice(luk?.right.start, luk?.right.end)).toBe('陸思源');
  for (const { left, right } of luk?.statements ?? []) {
    expect(texts[0]?.slice(left.start, left.end)).toBe(left.quote);
    expect(texts[1]?.slice(right.start, right.end)).toBe(right.quote);
  }
});

test('--table is for reading', async () => {
  const { code, out } = await whomet(['editions', '--table', ...BOTH]);
  expect(code).toBe(0);
  expect(out).toMatch(/^p-luozhou-robotics-centre-en \(en\) = p-luozhou-robotics-centre-zh \(zh\) {2}\d\.\d\d$/mu);
  expect(out).toMatch(/^ {2}Person +Nie Weixin +聶維新 +\d\.\d\d {2}\d statements · name pinyin$/mu);
});

test('says how many releases are left out for want of a day', async () => {
  const { code, out, err } = await whomet(['editions', '--published-on', '2025', fileOf('zh')]);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toContain('1 release · 0 pairs');
});
