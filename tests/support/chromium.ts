/** The Chromium in which tests and pictures open real pages: the system's own, so that nothing is downloaded for it. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_A_MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No name but our own resolves: what a page loads from elsewhere fails, as on a machine without a network. */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1', '--no-proxy-server'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The path of a Chromium or Chrome: `CHROMIUM_PATH`, else the first that the search path holds.
 *
 * @throws Error that says how to get one. Without a browser these tests fail, they are never left out.
 */
export function findChromium(env: Environment = process.env): string {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names "${named}", which is not there.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ON_A_MAC].find(isProgram);
  if (found !== undefined) return found;
  throw new Error(
    [
      'No Chromium was found, and these tests open real pages in it. Do one of these:',
      '  Debian:  apt-get update && apt-get install -y chromium',
      '  Ubuntu:  snap install chromium; Fedora: dnf install chromium; macOS: brew install --cask chromium',
      '  or name a Chromium or Chrome that is there: CHROMIUM_PATH=/path/to/chrome',
    ].join('\n'),
  );
}

/** Starts the Chromium that was found, cut off from all but this machine, and says in one line which it is. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  const args = [...OFFLINE, '--disable-dev-shm-usage', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  console.log(`Chromium: ${executablePath} ${browser.version()}`);
  return browser;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
