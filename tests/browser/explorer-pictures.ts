import type { Browser } from 'playwright-core';
import { ExplorerPage } from './explorer-page.ts';
import type { Camera } from './pictures.ts';

const SIZE = { width: 1180, height: 720 };
/** Small, as the pages of `docs/` show it. */
const KEPT_SIZE = { width: 1040, height: 560 };

/** Pages of the Explorer over the seed, by the name of the picture. */
const SHOWN = new Map([
  ['explorer-start', '/'],
  ['explorer-search', '/search?q=Chan+Kwok'],
  ['explorer-find', '/find?person=Chan'],
  ['explorer-ask', '/ask?in=Chongqing'],
  ['explorer-ask-graph', '/ask?in=Chongqing&view=graph'],
  ['explorer-ask-timeline', '/ask?what=events&person=Chan+Kwok-ki&view=timeline'],
  ['explorer-agreements', '/ask?what=agreements'],
  ['explorer-doubt', '/ask?person=Chan'],
  ['explorer-person', '/persons/chan-kwok-ki'],
  ['explorer-posts', '/persons/chan-kwok-ki?tab=posts'],
  ['explorer-around', '/persons/chan-kwok-ki?tab=around'],
  ['explorer-organisation', '/organisations/chongqing-government'],
  ['explorer-place', '/places/harbin?tab=events'],
  ['explorer-post', '/posts/chongqing-mayor'],
  ['explorer-releases', '/releases'],
  ['explorer-release', '/releases/retold-chongqing-2023-05-11?span=339-463'],
  ['explorer-nothing', '/persons/nobody'],
]);

/** Those that `docs/` shows; all others are for looking at. */
const KEPT = ['explorer-start', 'explorer-evidence'];

/** Takes the pages that are kept, or in `all` every page, light and dark. */
export async function takeExplorer(chromium: Browser, url: string, take: Camera, all: boolean): Promise<void> {
  for (const colorScheme of all ? (['light', 'dark'] as const) : (['light'] as const)) {
    const page = await chromium.newPage({ viewport: all ? SIZE : KEPT_SIZE, colorScheme });
    const explorer = new ExplorerPage(page);
    const named = (name: string) => (all ? `${name}-${colorScheme}` : name);
    for (const [name, path] of SHOWN) {
      if (!all && !KEPT.includes(name)) continue;
      await explorer.open(`${url}${path}`);
      await take(page, named(name));
    }
    await explorer.open(`${url}/places/chongqing`);
    await explorer.row('Yuan Jiajun').getByRole('button').click();
    await explorer.marked.first().waitFor();
    await explorer.settled();
    await take(page, named('explorer-evidence'));
    await page.close();
  }
}
