import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPage } from '../../src/explain/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { explained } from './support.ts';

const HOSTILE = `<script>document.title='hacked'</script> met </style></p><img src=x onerror="document.title='hacked'"> & Tom 'Ash' &lt;b&gt;.

"><svg onload=alert(1)> ended the day. ]]><!-- a comment`;

const PAGE = toPage([
  explained(HOSTILE, {
    id: 'hostile',
    language: 'zh-Hant',
    url: 'https://example.org/?a="><script>',
    mentions: [['Person', `<img src=x onerror="document.title='hacked'">`]],
    statements: [
      { subject: 'Person:<b>"Ann"</b>', dateText: '</li><script>', rule: '<i>', quotes: ['met </style>', 'ended'] },
    ],
    warnings: [{ kind: '<u>', message: '<script>alert(2)</script>', quote: '<svg onload=alert(1)>' }],
  }),
  explained('Ann Bell met Tom Ash in Lakeford.', {
    id: 'plain',
    mentions: [
      ['Person', 'Ann Bell'],
      ['Person', 'Tom Ash'],
      ['Place', 'Lakeford'],
    ],
    statements: [
      { quotes: ['Ann Bell met Tom Ash'] },
      { type: 'VISITED', modality: 'PLANNED', quotes: ['Tom Ash in Lakeford'] },
    ],
  }),
]);

let browser: Browser;
let page: Page;
const called: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  page.on('request', (request) => called.push(request.url()));
  page.on('dialog', () => called.push('dialog'));
  // Where no policy could hide it: what is escaped needs none.
  await page.setContent(PAGE.replace(/<meta http-equiv[^>]*>/u, ''));
}, 120_000);
afterAll(() => browser?.close());

describe('a page of hostile text', () => {
  test('shows it as it is, runs and loads nothing', async () => {
    expect(await page.textContent('#r1')).toContain(`<script>document.title='hacked'</script>`);
    expect(await page.textContent('#r1')).toContain('&lt;b&gt;');
    expect(await page.title()).toBe('2 releases – what was read');
    expect(await page.locator('script, img, svg, b, i, u').count()).toBe(0);
    expect(called).toEqual([]);
  });

  test('forbids scripts besides', () => {
    expect(PAGE).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';`);
    expect(PAGE).not.toMatch(/<script|\son\w+=(?!x)"/u);
  });

  test('links an address of the web alone', async () => {
    expect(await page.getByRole('link', { name: 'source' }).getAttribute('href')).toMatch(/^https:\/\/example\.org\//u);
    const odd = explained('Ann Bell left.', {});
    const text = toPage([{ ...odd, release: { ...odd.release, url: 'javascript:alert(1)' } }]);
    expect(text).not.toContain('href="javascript');
  });
});

describe('a page', () => {
  test('has landmarks, contents, and the language of each release', async () => {
    await expect(page.getByRole('main').count()).resolves.toBe(1);
    await expect(page.getByRole('navigation', { name: 'Releases' }).getByRole('link').count()).resolves.toBe(2);
    await expect(page.getByRole('article').count()).resolves.toBe(2);
    expect(await page.locator('#r1 .text p').first().getAttribute('lang')).toBe('zh-Hant');
    expect(await page.locator('#r2 .text p').first().getAttribute('lang')).toBe('');
  });

  test('leads from every number to its card and back, and has each id once', async () => {
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const links = await page.locator('a[href^="#"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) expect(ids).toContain(link?.slice(1));
  });

  test('marks what overlaps in pieces, and says kinds and modality in words', async () => {
    const pieces = await page.locator('#r2 .text p > span').evaluateAll((all) => all.map((one) => one.className));
    expect(pieces).toEqual(['quote q1', 'quote q1', 'quote q1 q2', 'quote supposed q2', 'quote supposed q2']);
    expect(await page.locator('#r2 .text small').allTextContents()).toEqual(['person', 'person', 'place']);
    expect(await page.locator('#r2-s2').textContent()).toContain('PLANNED');
  });

  test('shows which words a statement rests on when its card is pointed at, and the other way round', async () => {
    const ground = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);
    const plain = await ground('#r2 span.q2');
    await page.hover('#r2-s2');
    expect(await ground('#r2 span.q2')).not.toBe(plain);
    const card = await ground('#r2-s1');
    await page.hover('#r2 span.q1');
    expect(await ground('#r2-s1')).not.toBe(card);
  });

  test('needs no sidewards scrolling on a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const [inner, outer] = await page.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth]);
    expect(inner).toBeLessThanOrEqual(Number(outer));
  });
});
