import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/graphiql/examples.ts';
import { type Api, fill, startApi } from '../support/api.ts';
import { launchChromium } from '../support/chromium.ts';
import { chongqingWorld } from '../support/samples.ts';

let api: Api;
beforeAll(async () => {
  await fill(chongqingWorld());
  api = await startApi();
});
afterAll(() => api?.stop());

/** Where to keep a picture of the page, if anywhere. */
const SCREENSHOTS = process.env.SCREENSHOT_FOLDER;

describe('GraphiQL', () => {
  it.each(['', '/start.js', '/react.js', '/react-dom.js', '/graphiql.js', '/graphiql.css'])(
    'serves /graphiql%s from our own files',
    async (path) => {
      const response = await fetch(`${api.url}/graphiql${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect((await response.text()).length).toBeGreaterThan(300);
    },
  );

  it.each(EXAMPLES.map(({ query }) => [query.split(/\W/u)[1], query]))('the example %s runs', async (_name, query) => {
    const { data, errors } = await api.ask(query ?? '');
    const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
    expect(codes.filter((code) => code !== 'ENTITY_NOT_FOUND')).toEqual([]);
    if (codes.length === 0) expect(data).not.toBeNull();
  });

  it('answers the day-one question in a browser, and asks no other host for anything', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
      const asked: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      await page.goto(`${api.url}/graphiql`);
      await page.getByRole('tab', { name: 'WhoMetWhomInChongqing' }).waitFor();
      await page.getByRole('button', { name: /execute query/iu }).click();
      await page.locator('.result-window', { hasText: 'John Lee Ka-chiu' }).waitFor();
      if (SCREENSHOTS) {
        mkdirSync(SCREENSHOTS, { recursive: true });
        await page.screenshot({ path: `${SCREENSHOTS}/graphiql.png` });
        await page.getByRole('button', { name: /documentation explorer/iu }).click();
        await page.getByText('whoMetWhom').first().waitFor();
        await page.screenshot({ path: `${SCREENSHOTS}/graphiql-docs.png` });
      }
      expect(faults).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(api.url) && !url.startsWith('data:'))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
