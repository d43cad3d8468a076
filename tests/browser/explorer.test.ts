import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuild } from '../../bin/prepare.js';
import { EXPLORER_FILES } from '../../src/cli/serve.ts';
import { launchChromium } from '../support/chromium.ts';
import { seriousFaults } from './axe.ts';
import { ExplorerPage } from './explorer-page.ts';
import { noteOutsideHosts } from './outside.ts';
import { type RunningWhomet, startWhomet } from './whomet.ts';

let chromium: Browser;
let whomet: RunningWhomet;
let page: Page;
let explorer: ExplorerPage;
let outside: ReadonlySet<string>;
const faults: string[] = [];

beforeAll(async () => {
  await ensureBuild();
  chromium = await launchChromium();
  whomet = await startWhomet();
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  outside = noteOutsideHosts(page);
  explorer = new ExplorerPage(page);
}, 300_000);
afterAll(async () => {
  await chromium?.close();
  await whomet?.stop();
});
beforeEach(async () => {
  await page.goto(whomet.url);
  await explorer.search.waitFor();
});

describe('the Explorer', () => {
  it('says how much the graph holds', async () => {
    await page.getByText('meetings', { exact: true }).waitFor();
    expect(await explorer.heading()).toContain('Who met whom');
  });

  it('finds a name in another script, and goes to it with the keys alone', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('重慶');
    await page.getByRole('option', { name: /^Chongqing\b.*Place$/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/places/chongqing');
  });

  it('lists all that it found under an address of its own', async () => {
    await explorer.search.fill('Chan Kwok');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByText('Chan Kwok-ki').first().waitFor();
    const seen = await explorer.view();
    expect(seen.path).toBe('/search?q=Chan+Kwok');
    await page.reload();
    expect(await explorer.view()).toEqual(seen);
  });

  it.each(['/', '/search?q=Chan'])('axe finds nothing serious at %s, in light and in dark', async (path) => {
    await page.goto(`${whomet.url}${path}`);
    await explorer.view();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('has asked no other host for anything, and made no mistake', () => {
    expect([...outside]).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('weighs less than 300 kB of compressed script at first', async () => {
    const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', EXPLORER_FILES), 'utf8'));
    const first: string[] = [];
    const take = (name: string) => {
      const { file, imports = [] } = manifest[name];
      if (first.includes(file)) return;
      first.push(file);
      imports.forEach(take);
    };
    take('index.html');
    const texts = await Promise.all(first.map((file) => readFile(new URL(file, EXPLORER_FILES))));
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(bytes).toBeLessThan(300_000);
  });
});
