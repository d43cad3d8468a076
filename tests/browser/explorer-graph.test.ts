import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild } from '../../bin/prepare.js';
import { launchChromium } from '../support/chromium.ts';
import { seriousFaults } from './axe.ts';
import { ExplorerPage } from './explorer-page.ts';
import { noteOutsideHosts } from './outside.ts';
import { type RunningWhomet, startWhomet } from './whomet.ts';

let chromium: Browser;
let whomet: RunningWhomet;
let page: Page;
let outside: ReadonlySet<string>;
const faults: string[] = [];

beforeAll(async () => {
  await ensureBuild();
  chromium = await launchChromium();
  whomet = await startWhomet();
  const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  page = await context.newPage();
  // The machine of the tests may be busy with others.
  page.setDefaultTimeout(50_000);
  page.on('pageerror', (error) => faults.push(error.message));
  outside = noteOutsideHosts(page);
}, 300_000);
afterAll(async () => {
  await chromium?.close();
  await whomet?.stop();
});

const open = (path: string) => page.goto(`${whomet.url}${path}`);
const row = (name: RegExp) => page.getByRole('treeitem', { name });
const focused = () => page.evaluate<string>("document.activeElement?.querySelector('.tree-name')?.textContent ?? ''");

describe('The neighbourhood', () => {
  it('is walked with the keys alone: in, out, and taken back', async () => {
    await open('/persons/li-jiachao?tab=around');
    await row(/^Hu Henghua.*met/u).waitFor();
    await row(/^Li Jiachao/u).focus();
    for (let steps = 0; steps < 30 && !(await focused()).startsWith('Hu Henghua'); steps++) {
      await page.keyboard.press('ArrowDown');
    }
    expect(await row(/^Hu Henghua.*met/u).getAttribute('aria-level')).toBe('2');
    await page.keyboard.press('Enter');
    await row(/^Mayor, Chongqing/u).waitFor();
    expect(await row(/^Hu Henghua.*met/u).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).not.toMatch(/^Hu Henghua/u);
    await page.keyboard.press('Backspace');
    expect(await focused()).toMatch(/^Hu Henghua/u);
    await page.keyboard.press('u');
    await row(/^Mayor, Chongqing/u).waitFor({ state: 'detached' });
  });

  it('says what it shows to those who do not see the picture', async () => {
    expect(await page.getByRole('img', { name: /^Graph\./u }).getAttribute('aria-label')).toMatch(
      /\d+ persons.*\d+ met/u,
    );
    expect(await page.getByRole('status').filter({ hasText: 'In the picture' }).innerText()).toContain('persons met');
  });

  it('leaves out a kind of tie, and its address shows the same to others', async () => {
    await page.getByRole('checkbox', { name: /^met/u }).uncheck();
    await row(/^Hu Henghua.*\bmet\b/u).waitFor({ state: 'detached' });
    expect(page.url()).toContain('hide=MET_WITH');
    await page.reload();
    await row(/^Chan Kwok-ki/u).waitFor();
    expect(await row(/^Hu Henghua.*\bmet\b/u).count()).toBe(0);
  });

  it('opens the sentence under a tie', async () => {
    await open('/persons/li-jiachao?tab=around');
    await row(/^Hu Henghua.*met/u).click();
    await page.keyboard.press('e');
    await page.getByRole('complementary', { name: 'Evidence' }).getByText('met the delegation').first().waitFor();
  });
});

describe('A picture', () => {
  it('is saved as a PNG that is drawn on, larger than it is on the page', async () => {
    await open('/persons/li-jiachao?tab=around');
    await row(/^Hu Henghua.*met/u).waitFor();
    const button = page.getByRole('button', { name: 'PNG', exact: true });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/^whomet.*\.png$/u);
    const png = pngOf(await readFile(await download.path()));
    expect(png.width).toBeGreaterThan(600);
    expect(png.width).toBeLessThan(8_000);
    expect(png.height).toBeGreaterThan(400);
    // One colour alone would be packed into nearly nothing.
    expect(png.bytes).toBeGreaterThan(10_000);
  });

  it('gives its ties as a list', async () => {
    const button = page.getByRole('button', { name: 'All ties as CSV' });
    const { name, text } = await new ExplorerPage(page).taken(button);
    expect(name).toBe('whomet-ties.csv');
    expect(text).toMatch(/^\uFEFFFrom,Tie,To,Date,/u);
    expect(text).toContain('Hu Henghua');
  });
});

describe('The path finder', () => {
  /** A database that has just started may take longer than a question is given: then it is asked again. */
  const answered = async () => {
    const again = page.getByRole('button', { name: 'Try again' });
    for (let tries = 0; tries < 5; tries++) {
      await page.locator('.left-out, .notice').first().waitFor();
      if (!(await again.isVisible())) return;
      await again.click();
      await again.waitFor({ state: 'detached' });
    }
  };

  it('shows how two officials are connected, with who says so for every tie', async () => {
    await open('/paths?start=id:hu-henghua&end=id:chan-kwok-ki');
    await answered();
    await page.getByRole('heading', { name: /^Path 1,/u }).waitFor();
    const hops = page.locator('.path').first().locator('.hop');
    expect(await hops.count()).toBeGreaterThan(0);
    for (const hop of await hops.all())
      expect(await hop.locator('.hop-evidence').innerText()).toMatch(/“.+”|register/u);
  });

  it('says what no path led through, and allows it', async () => {
    await page.getByRole('button', { name: /^posts/u }).click();
    await page.getByRole('checkbox', { name: 'posts' }).and(page.locator(':checked')).waitFor();
    expect(page.url()).toContain('through=POST');
  });

  it('says that there is none, and asks who was meant', async () => {
    await open('/paths?start=id:hu-henghua&end=id:lee-hsien-loong&maxHops=1');
    await answered();
    await page.getByText('No path within 1 tie').waitFor();
    await open('/paths?start=Chan&end=id:hu-henghua');
    await answered();
    await page.getByText('A name fits nothing.').waitFor();
    await page.getByRole('button', { name: 'for “Chan”' }).first().click();
    await page.waitForURL(/start=id%3A/u);
  });
});

describe('An itinerary', () => {
  it('lists the stops of a journey with whom the person met', async () => {
    await open('/persons/chan-kwok-ki?tab=itinerary');
    await page.locator('.timeline-line').first().waitFor();
    expect(await page.locator('.timeline-line').count()).toBeGreaterThan(3);
    await page.getByText('Met', { exact: false }).first().waitFor();
  });
});

describe('An answer', () => {
  it('is a list, a graph and a timeline of the same', async () => {
    await open('/ask?what=meetings&in=id:chongqing&view=graph');
    const picture = page.getByRole('img', { name: /^Graph\./u });
    await picture.waitFor();
    expect(await picture.getAttribute('aria-label')).toContain('3 met');
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByText('Hu Henghua met').or(page.getByText('met Hu Henghua')).first().waitFor();
    expect(await page.locator('.timeline-line').count()).toBe(3);
  });
});

it.each([
  '/persons/li-jiachao?tab=around',
  '/paths?start=id:hu-henghua&end=id:chan-kwok-ki',
  '/persons/chan-kwok-ki?tab=itinerary',
  '/review',
  '/review?left=716ac95fd1c20f8c&right=clement-woo',
  '/review?tab=conflicts',
  '/review?tab=changes',
  '/topics/topic-talent',
  '/read',
  '/nowhere',
])('axe finds nothing serious at %s, in light and in dark', async (path) => {
  await open(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await seriousFaults(page)).toEqual([]);
});

it('has asked no other host for anything, and made no mistake', () => {
  expect([...outside]).toEqual([]);
  expect(faults).toEqual([]);
});

/** What the head of a PNG says of it. Error: `RangeError` where it is none. */
function pngOf(file: Buffer): { readonly width: number; readonly height: number; readonly bytes: number } {
  if (file.subarray(1, 4).toString('latin1') !== 'PNG') throw new RangeError('This is no PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20), bytes: file.length };
}
