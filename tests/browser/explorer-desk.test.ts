import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild } from '../../bin/prepare.js';
import { launchChromium } from '../support/chromium.ts';
import { type RunningWhomet, startWhomet } from './whomet.ts';

let chromium: Browser;
let whomet: RunningWhomet;
let page: Page;

beforeAll(async () => {
  await ensureBuild();
  chromium = await launchChromium();
  whomet = await startWhomet();
  page = await chromium.newPage({ viewport: { width: 1280, height: 900 } });
  // The machine of the tests may be busy with others.
  page.setDefaultTimeout(50_000);
}, 300_000);
afterAll(async () => {
  await chromium?.close();
  await whomet?.stop();
});

const open = (path: string) => page.goto(`${whomet.url}${path}`);
const button = (name: string | RegExp) => page.getByRole('button', { name });

async function typeToken(token: string): Promise<void> {
  const forget = button('Forget it');
  const field = page.getByLabel(/^Token of/u);
  await forget.or(field).waitFor();
  if (await forget.isVisible()) await forget.click();
  await field.fill(token);
  await button('Keep').click();
  await forget.waitFor();
}

describe('A reviewer', () => {
  it('sees a doubtful pair side by side, each with the words of its releases', async () => {
    await open('/review');
    await page.getByRole('link', { name: /^Hu Jianming or Clement Woo/u }).click();
    for (const name of ['Hu Jianming', 'Clement Woo']) {
      await page.getByRole('region', { name, exact: true }).locator('mark').first().waitFor();
    }
    await page.getByText('Both took part in').waitFor();
  });

  it('can decide nothing without a token, nor with that of an editor', async () => {
    expect(await button('They are one').isDisabled()).toBe(true);
    await typeToken('token-of-eddie');
    await button('They are one').click();
    await page.getByRole('alert').getByText('is for a reviewer').waitFor();
  });

  it('merges the two, saying why, and takes it back', async () => {
    await typeToken('token-of-vera');
    await page.getByLabel('Why, for those who come after').fill('One name in two spellings');
    await button('They are one').click();
    await page.getByText(/They are one now/u).waitFor();
    await page.getByRole('heading', { name: 'They are one' }).waitFor();
    await button('Take it back').click();
    await page.getByText(/They are two now/u).waitFor();
    await page.getByRole('link', { name: /^Hu Jianming or Clement Woo/u }).waitFor();
  });

  it('finds the judgement and its taking back among the changes', async () => {
    await page.getByRole('link', { name: 'Changes' }).click();
    await page
      .getByRole('cell', { name: /One name in two spellings/u })
      .first()
      .waitFor();
    await page.getByRole('cell', { name: 'judged unsure' }).first().waitFor();
  });

  it('sees what contradicts itself', async () => {
    await open('/review');
    await page.getByRole('link', { name: 'Conflicts' }).click();
    await page.getByText('disagreeing reports').first().waitFor();
  });
});

const TEXT = `The Mayor of Bracken, Ms Ada Moon, met with the Minister for Fish of Karsland, Mr Bo Sun, in Bracken
yesterday (March 3).`;

const COD = `The Mayor of Bracken, Ms Ada Moon, met with the Minister for Fish of Karsland, Mr Bo Sun, in Bracken
yesterday (March 5). Mr Cy Reed was received as well.`;

describe('An editor', () => {
  it('sees a release marked before anything is written', async () => {
    await open('/read');
    await typeToken('token-of-eddie');
    await page.getByLabel(/^Text of the release/u).fill(TEXT);
    await page.getByLabel('Publisher').fill('City of Bracken');
    await page.getByLabel('Published on').fill('2024-03-04');
    await page.getByLabel(/^Id,/u).fill('talks');
    await button('Read it').click();
    await page.getByRole('button', { name: 'Ada Moon met Bo Sun', exact: true }).waitFor();
    expect(await page.locator('.marked .name', { hasText: 'Ada Moon' }).count()).toBeGreaterThan(0);
    expect(await page.locator('.marked').innerText()).toBe(TEXT);
    const { data } = await ask('{ release(id: "talks") { id } }');
    expect(data).toEqual({ release: null });
  });

  it('rejects a statement, and saves the rest into the graph', async () => {
    await button(/^Reject ?: Bo Sun held the post of Minister for Fish/u).click();
    await button('Save it into the graph').click();
    await page.getByText(/It is in the graph now, with 1 correction/u).waitFor();
    const { data } = await ask(
      '{ release(id: "talks") { statements(status: [ACTIVE, REJECTED]) { edges { node { type status } } } } }',
    );
    const said = (data as Told).release.statements.edges.map(({ node }) => `${node.type} ${node.status}`);
    expect(said).toContain('MET_WITH ACTIVE');
    expect(said).toContain('HOLDS REJECTED');
  });

  it('goes from there to the release', async () => {
    await page.getByRole('link', { name: 'talks' }).click();
    await page.getByText('met with the Minister for Fish').first().waitFor();
  });

  it('amends a statement and adds another, and saves both', async () => {
    await open('/read');
    await button('Read it').waitFor();
    await dropText('cod.txt', COD);
    await page.getByLabel('Publisher').fill('City of Bracken');
    await page.getByLabel('Published on').fill('2024-03-06');
    await page.getByLabel(/^Id,/u).fill('cod');
    await button('Read it').click();
    await button(/^Amend ?: Ada Moon met Bo Sun/u).click();
    await page.getByLabel('Day', { exact: true }).fill('2024-03-04');
    await button('Amend').and(page.locator('.primary')).click();
    await button('It says more…').click();
    await page.getByLabel('Who', { exact: true }).fill('Ada Moon');
    await page.getByLabel('Whom or what').fill('Cy Reed');
    await page.getByLabel('Day', { exact: true }).fill('2024-03-05');
    await page.getByLabel('Words that say so').fill('Mr Cy Reed was received as well');
    await button('Add').click();
    await page.getByText('to be amended').waitFor();
    await page.getByText('to be added').waitFor();
    await button('Save it into the graph').click();
    await page.getByText(/It is in the graph now, with 2 corrections/u).waitFor();
    expect(await meetingsOf('cod')).toEqual(['2024-03-04 Ada Moon, Bo Sun', '2024-03-05 Ada Moon, Cy Reed']);
  });

  it('corrects again what is saved already', async () => {
    await button('Read it').click();
    await button(/^Reject ?: Ada Moon met Bo Sun/u).click();
    await button('Save it into the graph').click();
    await page.getByText(/It is in the graph now, with 1 correction:/u).waitFor();
    expect(await meetingsOf('cod')).toEqual(['2024-03-05 Ada Moon, Cy Reed']);
  });
});

/** Drops a text file on the field of the text, as from a folder. */
async function dropText(name: string, text: string): Promise<void> {
  const field = page.getByLabel(/^Text of the release/u);
  const files = await page.evaluateHandle<unknown>(
    `(() => { const files = new DataTransfer(); files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/plain' })); return files; })()`,
  );
  await field.dispatchEvent('drop', { dataTransfer: files });
  await expect.poll(() => field.inputValue()).toBe(text);
}

/** The meetings that a release tells of now: `2024-03-04 Ada Moon, Bo Sun`. */
async function meetingsOf(release: string): Promise<readonly string[]> {
  const { data } = await ask(
    `{ release(id: "${release}") { statements { edges { node { type date mentions { as text } } } } } }`,
  );
  return (data as Meetings).release.statements.edges
    .filter(({ node }) => node.type === 'MET_WITH')
    .map(
      ({ node }) =>
        `${node.date} ${node.mentions.flatMap((one) => (ENDS.includes(one.as) ? one.text : [])).join(', ')}`,
    )
    .sort();
}

const ENDS = ['SUBJECT', 'OBJECT'];

interface Meetings {
  readonly release: {
    readonly statements: {
      readonly edges: readonly {
        readonly node: {
          readonly type: string;
          readonly date: string | null;
          readonly mentions: readonly { readonly as: string; readonly text: string }[];
        };
      }[];
    };
  };
}

interface Told {
  readonly release: {
    readonly statements: {
      readonly edges: readonly { readonly node: { readonly type: string; readonly status: string } }[];
    };
  };
}

async function ask(query: string): Promise<{ readonly data: unknown }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${whomet.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as { readonly data: unknown };
}
