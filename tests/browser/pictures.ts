import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { databaseStatus } from '../../src/database/index.ts';
import { launchChromium } from '../support/chromium.ts';
import { takeExplorer } from './explorer-pictures.ts';
import { type Login, NeoBrowserPage } from './neo4j-browser-page.ts';

const CLONE = fileURLToPath(new URL('../../', import.meta.url));
const PICTURES = join(CLONE, 'docs', 'pictures');
const SIZE = { width: 1280, height: 800 };

/** The slides whose first answer is kept, by the title of the slide. */
const ANSWERS = new Map([
  ['Visits', 'visits'],
  ['Signings and witnesses', 'signings-and-witnesses'],
  ['An official’s trip', 'trip'],
  ['How are two officials connected?', 'path'],
  ['Who says so?', 'evidence'],
]);

/** As it is laid out, the path crosses itself. */
const PATH_IN_A_ROW = [
  ['Hu Henghua', { x: 160, y: 540 }],
  ['Li Jiachao', { x: 370, y: 300 }],
  ['Chan Kwok-ki', { x: 620, y: 540 }],
  ['Wang Hesheng', { x: 850, y: 300 }],
] as const;

/**
 * Takes all pictures, of Neo4j Browser, of GraphiQL, of what was read and of the Explorer, into a folder; says each. Into
 * another folder than that of `docs/`, every page of the Explorer in light and in dark.
 *
 * @returns the exit code of the script
 */
export async function takePictures(folder: string = PICTURES): Promise<number> {
  const config = readConfig(process.env);
  const { server, passwordFile } = await databaseStatus(config);
  if (server === undefined) {
    console.error('No Whomet is running here. Start it with: npm start');
    return 1;
  }
  const password = (await readFile(passwordFile, 'utf8')).trim();
  const camera = cameraInto(resolve(folder));
  await mkdir(resolve(folder), { recursive: true });
  const chromium = await launchChromium();
  try {
    await takeNeo4jBrowser(chromium, { address: server.browser, username: 'neo4j', password }, camera);
    await takeGraphiql(chromium, `http://127.0.0.1:${config.port}/graphiql`, camera);
    await takeExplained(chromium, camera);
    await takeExplorer(chromium, `http://127.0.0.1:${config.port}`, camera, resolve(folder) !== PICTURES);
    return 0;
  } finally {
    await chromium.close();
  }
}

/** Takes what can be seen now, under this name. */
export type Camera = (page: NeoBrowserPage['page'], name: string) => Promise<void>;

function cameraInto(folder: string): Camera {
  return async (page, name) => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    console.log(path);
  };
}

async function takeNeo4jBrowser(chromium: Browser, login: Login, take: Camera): Promise<void> {
  const page = await chromium.newPage({ viewport: SIZE });
  const neo4j = new NeoBrowserPage(page);
  await neo4j.logIn(login);
  await neo4j.titleOfGuide();
  await take(page, 'guide');
  await neo4j.putOnStyle();
  await neo4j.askFromGuide();
  await neo4j.fullScreen();
  await neo4j.zoom('zoom-to-fit');
  await neo4j.clickTie(0);
  await take(page, 'who-met-whom');
  await neo4j.leaveFullScreen();
  for (let left = ANSWERS.size; left > 0; left -= 1) {
    await neo4j.nextSlide();
    const name = ANSWERS.get(await neo4j.titleOfGuide());
    if (name === undefined) continue;
    await neo4j.askFromGuide();
    await neo4j.fullScreen();
    // One step smaller than fitted, as the panel on the right covers a part.
    await neo4j.zoom('zoom-to-fit', 'zoom-out');
    if (name === 'path') for (const [caption, place] of PATH_IN_A_ROW) await neo4j.drag(caption, place);
    await take(page, name);
    await neo4j.leaveFullScreen();
  }
}

async function takeGraphiql(chromium: Browser, address: string, take: Camera): Promise<void> {
  const page = await chromium.newPage({ viewport: SIZE });
  await page.goto(address);
  await page.getByRole('tab', { name: 'WhoMetWhomInChongqing' }).waitFor();
  await page.getByRole('button', { name: /execute query/iu }).click();
  await page.locator('.result-window').getByText('Hu Henghua').first().waitFor();
  await take(page, 'graphiql');
}

/** The page of one release, a statement of it chosen. */
export async function takeExplained(chromium: Browser, take: Camera): Promise<void> {
  const words = [join('bin', 'whomet.js'), 'explain', '--html', 'seed/releases/retold-harbin-2024-08-31.md'];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: CLONE });
  const page = await chromium.newPage({ viewport: SIZE });
  await page.setContent(stdout);
  await page.locator('.card', { hasText: 'MET_WITH' }).first().hover();
  await take(page, 'explain');
}
