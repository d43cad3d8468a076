import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedCypherZip } from '../../src/cli/saved-cypher.ts';
import { launchChromium } from '../support/chromium.ts';
import { withDriver } from '../support/neo4j-probe.ts';
import { savedCypher, style } from './files.ts';
import { NeoBrowserPage } from './neo4j-browser-page.ts';
import { noteOutsideHosts } from './outside.ts';
import { type RunningWhomet, startWhomet } from './whomet.ts';

let chromium: Browser;
let whomet: RunningWhomet;
beforeAll(async () => {
  // First, as it fails at once where there is none.
  chromium = await launchChromium();
  whomet = await startWhomet();
}, 300_000);
afterAll(async () => {
  await chromium?.close();
  await whomet?.stop();
});

/**
 * What Neo4j Browser 5.24 itself asks for, and does without: its font, its usage counter, its news and, from one page
 * load in some, a report of how long that took.
 */
const ASKED_IN_VAIN = ['fonts.googleapis.com', 'cdn.segment.com', 'canny.io', 'o110884.ingest.sentry.io'];

describe('Neo4j Browser, without a network', () => {
  let neo4j: NeoBrowserPage;
  let outside: ReadonlySet<string>;
  beforeAll(async () => {
    const page: Page = await chromium.newPage({ viewport: { width: 1280, height: 900 } });
    outside = noteOutsideHosts(page);
    neo4j = new NeoBrowserPage(page);
    await neo4j.logIn({ address: whomet.browser, ...whomet.target });
  });

  it('opens the guide on connect', async () => {
    expect(await neo4j.titleOfGuide()).toBe('Who met whom in Chongqing?');
  });

  it('puts on the style from the guide', async () => {
    await neo4j.putOnStyle();
  });

  it('answers the day-one question with a graph, in the colours and captions of the style', async () => {
    await neo4j.askFromGuide();
    const nodes = await neo4j.nodes();
    expect(nodes.map((caption) => caption.split(' ·')[0]).sort()).toEqual([
      'Hu Henghua',
      'Li Jiachao',
      'Wang Linggui',
      'Yuan Jiajun',
    ]);
    // How much of the post there is room for is a matter of the system's fonts.
    for (const caption of nodes) expect(caption).toMatch(/ · \p{Lu}/u);
    expect(await neo4j.ties()).toEqual(Array(3).fill('met · Chongqing'));
    expect(await neo4j.colours()).toEqual([style()['node.Person']?.color]);
  });

  it('shows on a tie who says so', async () => {
    const tie = await neo4j.clickTie(0);
    expect(tie.quote).toContain('Yuan Jiajun, Hu Henghua and Wang Linggui met the delegation led by Li Jiachao');
    expect(tie.source).toMatch(/Chongqing/u);
    expect(tie).toMatchObject({ city: 'Chongqing', date: '"2023-05-11"' });
  });

  it('turns to the next slide and answers it', async () => {
    await neo4j.nextSlide();
    expect(await neo4j.titleOfGuide()).toBe('Visits');
    await neo4j.askFromGuide();
    expect(await neo4j.nodes()).toContain('Harbin');
  });

  it('keeps the saved Cypher among its favorites, dropped as one file', async () => {
    await neo4j.drop('whomet.zip', savedCypherZip());
    expect(await neo4j.favoritesIn('Whomet')).toEqual(
      savedCypher()
        .map(({ title }) => title.replace(/^\/\/ /u, ''))
        .sort(),
    );
  });

  it('lacked nothing that is elsewhere', () => {
    expect([...outside].filter((host) => !ASKED_IN_VAIN.includes(host))).toEqual([]);
  });
});

describe('The saved Cypher', () => {
  // Until Neo4j has counted what the indexes hold, which it does when it has time, it plans as though they were empty.
  beforeAll(() =>
    withDriver(whomet.target, async (driver) => {
      await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database: whomet.target.database });
    }),
  );

  it.each(savedCypher())('$file finds something, by indexes, and names nothing that is not there', async ({ text }) => {
    await withDriver(whomet.target, async (driver) => {
      const { database } = whomet.target;
      const explained = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database });
      expect(operators(explained.summary.plan).filter((operator) => /scan/iu.test(operator))).toEqual([]);
      const { records, summary } = await driver.executeQuery(text, {}, { database });
      expect(records.length).toBeGreaterThan(0);
      expect(summary.gqlStatusObjects.map(({ gqlStatus }) => gqlStatus)).toEqual(['00000']);
    });
  });
});

describe('GraphiQL', () => {
  it('answers the day-one question, and asks no other host for anything', async () => {
    const page = await chromium.newPage({ viewport: { width: 1280, height: 900 } });
    const outside = noteOutsideHosts(page);
    await page.goto(`${whomet.url}/graphiql`);
    await page.getByRole('tab', { name: 'WhoMetWhomInChongqing' }).waitFor();
    await page.getByRole('button', { name: /execute query/iu }).click();
    const result = page.locator('.result-window');
    for (const name of ['Hu Henghua', 'met the delegation led by Li Jiachao', 'RETOLD']) {
      await result.getByText(name).first().waitFor();
    }
    expect([...outside]).toEqual([]);
  });
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

function operators(plan: Plan | false): readonly string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operators)];
}
