import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EXPLORER_FILES } from '../../src/cli/serve.ts';
import { withDriver } from '../support/neo4j-probe.ts';
import { seriousFaults } from './axe.ts';
import { ExplorerPage } from './explorer-page.ts';
import { type ExplorerRun, startExplorer } from './explorer-run.ts';

let run: ExplorerRun;
let page: Page;
let explorer: ExplorerPage;
let url: string;

beforeAll(async () => {
  run = await startExplorer();
  ({ page, explorer } = run);
  url = run.whomet.url;
}, 300_000);
afterAll(() => run?.stop());
beforeEach(() => explorer.open(url));

/** Goes on with the Tab key to what reads so. */
async function tabTo(words: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab');
    if ((await page.locator(':focus').innerText()) === words) return;
  }
  throw new Error(`The Tab key does not come to "${words}"`);
}

describe('from a name to the sentence that says so', () => {
  it('takes no more than four actions from 重慶 to the meeting in Chongqing', async () => {
    await explorer.search.fill('重慶');
    await explorer.option(/^Chongqing .*Place$/u).click();
    await explorer.row('Yuan Jiajun').locator('td').first().click();
    await explorer.marked.first().waitFor();
    expect(await explorer.marked.first().innerText()).toContain('Yuan Jiajun, Hu Henghua and Wang Linggui met');
    expect(await explorer.evidence.innerText()).toContain('took place');
  });

  it('can be gone with the keys alone', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('陳國基');
    await explorer.option(/^Chan Kwok-ki .*known in Chinese as “陳國基”.*Person$/su).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Chan Kwok-ki' }).waitFor();
    await explorer.settled();
    const button = explorer.row('Xu Qin').getByRole('button');
    await button.focus();
    await page.keyboard.press('Enter');
    await explorer.marked.first().waitFor();
    await page.keyboard.press('Escape');
    await explorer.evidence.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').innerText()).toBe(await button.innerText());
  });

  it('goes on to the graph with the keys alone, with the focus in sight', async () => {
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('To the content');
    expect((await page.locator(':focus').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
    await page.keyboard.press('/');
    await page.keyboard.type('重慶');
    await explorer.option(/^Chongqing .*Place$/u).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Chongqing' }).waitFor();
    await explorer.settled();
    await tabTo('Neighbourhood');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: /^Graph\./u }).waitFor();
    await page.getByRole('treeitem', { name: /^Chongqing/u }).waitFor();
  });

  it('leads on to the whole release, where the same words are marked and in sight', async () => {
    await explorer.open(`${url}/places/chongqing`);
    await explorer.row('Yuan Jiajun').getByRole('button').click();
    const words = await explorer.marked.first().innerText();
    await explorer.evidence.getByRole('link', { name: 'In the whole release' }).first().click();
    const mark = page.getByRole('region', { name: 'Text' }).locator('mark').first();
    await mark.waitFor();
    expect(await mark.innerText()).toBe(words);
    const { y = -1 } = (await mark.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
  });
});

describe('an address', () => {
  const SHARED = '/ask?what=meetings&in=Chongqing&from=2023-05-01&to=2023-05-31';

  it('shows the same to whoever opens it, and after a reload', async () => {
    await explorer.open(`${url}${SHARED}`);
    await explorer.row('Yuan Jiajun').getByRole('button').click();
    await explorer.marked.first().waitFor();
    const seen = await explorer.view();
    expect(seen.address).toMatch(/&evidence=\w+$/u);
    await page.reload();
    await explorer.marked.first().waitFor();
    expect(await explorer.view()).toEqual(seen);
    const other = await run.context.newPage();
    await other.goto(`${url}${seen.address}`);
    const theirs = new ExplorerPage(other);
    await theirs.marked.first().waitFor();
    expect(await theirs.view()).toEqual(seen);
    await other.close();
  });

  it('goes back step by step: from the evidence, from the tab, from the person', async () => {
    await explorer.open(`${url}/persons/chan-kwok-ki`);
    const first = await explorer.view();
    await page.getByRole('link', { name: 'Visits', exact: true }).click();
    const second = await explorer.view();
    await explorer.row('Harbin').getByRole('button').click();
    await explorer.marked.first().waitFor();
    await page.goBack();
    expect(await explorer.view()).toEqual(second);
    await page.goBack();
    expect(await explorer.view()).toEqual(first);
  });

  it('of an entity that was merged away, or is of another kind, leads on to the page that it has', async () => {
    const [alias] = await withDriver(run.whomet.target, async (driver) => {
      const { records } = await driver.executeQuery(
        'MATCH (a:Alias) MATCH (e:Event {id: a.entityId}) WHERE a.id <> e.id RETURN a.id AS old, e.id AS now LIMIT 1',
      );
      return records.map((record) => record.toObject());
    });
    await explorer.open(`${url}/events/${alias?.old}`);
    expect(new URL(page.url()).pathname).toBe(`/events/${alias?.now}`);
    await explorer.open(`${url}/persons/chongqing?tab=visits`);
    expect((await explorer.view()).address).toBe('/places/chongqing?tab=visits');
  });

  it('of a mistyped id says that nothing has it', async () => {
    await explorer.open(`${url}/persons/nobody`);
    expect(await explorer.heading()).toBe('Nothing has this id');
  });
});

describe('a list', () => {
  it('is narrowed by days and by whom, and says so where nothing is left', async () => {
    await explorer.open(`${url}/persons/chan-kwok-ki?from=2024-08-30&to=2024-08-31`);
    expect(await page.getByRole('main').innerText()).toContain('2 meetings');
    await page.getByRole('combobox', { name: 'With' }).fill('Xu Qin');
    await explorer.option(/^Xu Qin/u).click();
    await explorer.settled();
    expect(await page.getByRole('main').innerText()).toContain('1 meeting');
    await page.getByLabel('From', { exact: true }).fill('2024-08-31');
    await page.getByLabel('From', { exact: true }).press('Enter');
    await page.getByText('No meetings are known.').waitFor();
  });

  it('is taken away whole, as CSV and as JSON', async () => {
    await explorer.open(`${url}/ask`);
    const csv = await explorer.taken(page.getByRole('button', { name: 'CSV' }));
    expect(csv.name).toBe('whomet-meetings.csv');
    const lines = csv.text.split('\r\n').slice(0, -1);
    expect(lines[0]).toBe('\uFEFFDate,Person,Met,Place,City,Event,Says who,Quotes,Releases,Addresses');
    const json = await explorer.taken(page.getByRole('button', { name: 'JSON' }));
    expect(JSON.parse(json.text)).toHaveLength(lines.length - 1);
  });
});

it('those who have to do with an agreement are taken away apart', async () => {
  await explorer.open(`${url}/ask?what=agreements`);
  await explorer.row('talent').getByRole('link').first().click();
  await page.getByRole('heading', { name: /^Signed by/u }).waitFor();
  for (const words of ['parties', 'signatories', 'witnesses']) {
    const csv = await explorer.taken(page.getByRole('button', { name: `All ${words} as CSV` }));
    expect(csv.name).toBe(`whomet-${words}.csv`);
    expect(csv.text.split('\r\n')[0]).toBe('\uFEFFName,Kind,Id,On behalf of,Says who,Quotes,Releases,Addresses');
    expect(csv.text.split('\r\n').length).toBeGreaterThan(2);
  }
});

describe('what is in doubt', () => {
  it('is asked back: a name that fits none suggests others, and the one chosen is asked about', async () => {
    await explorer.open(`${url}/ask?person=Chan`);
    await page.getByRole('button', { name: 'Chan Kwok-ki' }).click();
    await explorer.row('Xu Qin').waitFor();
    expect(new URL(page.url()).searchParams.get('person')).toBe('id:chan-kwok-ki');
  });

  it('is not guessed: a name that fits several shows them all', async () => {
    const person = (id: string, post: string) => ({
      __typename: 'Person',
      id,
      name: 'Ada Moon',
      names: ['Ada Moon'],
      description: null,
      posts: [{ id: `t-${id}`, kind: 'SUBSTANTIVE', post: { name: post }, from: '2020-01-01', to: null }],
    });
    const candidates = [person('p-1', 'Mayor, Bracken'), person('p-2', 'Minister of Rail')];
    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { data: { found: { __typename: 'AmbiguousEntity', candidates } } } }),
    );
    await explorer.open(`${url}/find?person=Ada+Moon`);
    expect(await explorer.heading()).toBe('Which “Ada Moon”?');
    expect(await page.getByRole('main').innerText()).toContain('Mayor, Bracken (2020)');
    await page.unroute('**/graphql');
  });

  it('is said where releases of one event differ', async () => {
    await explorer.open(`${url}/places/chongqing?tab=events`);
    await explorer.row('Meeting of').getByRole('link').first().click();
    await page.getByRole('link', { name: /^Where releases differ/u }).click();
    expect(await page.getByRole('main').innerText()).toContain('Who took part: Wang Linggui');
    const { text } = await explorer.taken(page.getByRole('button', { name: 'All discrepancies as CSV' }));
    expect(text).toContain('Who took part,Wang Linggui,');
  });
});

it('a person stands with posts and their times, in words and as bars', async () => {
  await explorer.open(`${url}/posts/chongqing-mayor`);
  const row = explorer.row('acting');
  expect(await row.innerText()).toContain('30 Dec 2021');
  expect(await row.locator('svg rect').count()).toBeGreaterThan(0);
});

it('has asked no other host for anything, and made no mistake', () => {
  expect([...run.outside]).toEqual([]);
  expect(run.faults).toEqual([]);
});

describe('axe finds nothing serious or critical, in light and in dark', () => {
  let audited: ExplorerPage;
  beforeAll(async () => {
    audited = new ExplorerPage(await run.newPage({ bypassCSP: true }));
  });

  it.each([
    '/',
    '/search?q=Chan',
    '/find?person=Chan',
    '/ask?in=Chongqing',
    '/ask?what=agreements',
    '/ask?person=Chan',
    '/persons/chan-kwok-ki',
    '/persons/chan-kwok-ki?tab=posts',
    '/persons/chan-kwok-ki?tab=agreements',
    '/persons/chan-kwok-ki?tab=names',
    '/organisations/chongqing-government',
    '/places/harbin?tab=events',
    '/posts/chongqing-mayor',
    '/releases',
    '/releases/retold-chongqing-2023-05-11?span=83-324',
    '/persons/nobody',
  ])('%s', async (path) => {
    await audited.open(`${url}${path}`);
    expect(await seriousFaults(audited.page)).toEqual([]);
  });

  it('an event and an agreement', async () => {
    for (const what of ['events', 'agreements']) {
      await audited.open(`${url}/ask?what=${what}`);
      await audited.page.locator('tbody').getByRole('link').first().click();
      await audited.settled();
      expect(await seriousFaults(audited.page)).toEqual([]);
    }
  });

  it('evidence beside a list', async () => {
    await audited.open(`${url}/places/chongqing`);
    await audited.row('Yuan Jiajun').getByRole('button').click();
    await audited.marked.first().waitFor();
    expect(await seriousFaults(audited.page)).toEqual([]);
  });

  it('what the search box has found', async () => {
    await audited.open(url);
    await audited.search.fill('重慶');
    await audited
      .option(/^Chongqing/u)
      .first()
      .waitFor();
    expect(await seriousFaults(audited.page)).toEqual([]);
  });
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
  expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(300_000);
});
