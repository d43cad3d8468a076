/**
 * The Chromium in which tests and pictures open real pages: one that is named, else the system's own, else the one that
 * comes as an npm package ([why](../../docs/decisions/chromium-from-npm.md)).
 */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_A_MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const FROM_NPM = '@sparticuz/chromium';
/** What the package has a program for. */
const MACHINE_OF_NPM = 'linux x64';

/** No name but our own resolves: what a page loads from elsewhere fails, as on a machine without a network. */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1', '--no-proxy-server'];

const HOW_TO_GET_ONE = [
  'and these tests open real pages in it. Do one of these:',
  '  Debian:  apt-get update && apt-get install -y chromium',
  '  Ubuntu:  snap install chromium; Fedora: dnf install chromium; macOS: brew install --cask chromium',
  '  or name a Chromium or Chrome that is there: CHROMIUM_PATH=/path/to/chrome',
].join('\n');

type Environment = Readonly<Record<string, string | undefined>>;
type Found = { readonly from: 'CHROMIUM_PATH' | 'this system'; readonly path: string } | { readonly from: 'npm' };

/**
 * Where to take a Chromium or Chrome from: `CHROMIUM_PATH`, else the first that the search path holds, else npm.
 *
 * @throws Error that says how to get one. Without a browser these tests fail, they are never left out.
 */
export function findChromium(
  env: Environment = process.env,
  machine: string = `${process.platform} ${process.arch}`,
): Found {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return { from: 'CHROMIUM_PATH', path: named };
    throw new Error(`CHROMIUM_PATH names "${named}", which is not there.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const path = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ON_A_MAC].find(isProgram);
  if (path !== undefined) return { from: 'this system', path };
  if (machine === MACHINE_OF_NPM) return { from: 'npm' };
  throw new Error(`No Chromium was found, ${HOW_TO_GET_ONE}`);
}

/** Starts the Chromium that was found, cut off from all but this machine, and says in one line which it is. */
export async function launchChromium(): Promise<Browser> {
  const found = findChromium();
  const args = [...OFFLINE, '--disable-dev-shm-usage', '--disable-background-networking'];
  const browser =
    found.from === 'npm' ? await launchFromNpm(args) : await chromium.launch({ executablePath: found.path, args });
  const name = found.from === 'npm' ? FROM_NPM : found.path;
  console.log(`Chromium ${browser.version()} from ${found.from}: ${name}`);
  return browser;
}

async function launchFromNpm(args: string[]): Promise<Browser> {
  try {
    return await chromium.launch({ ...(await unpacked()), args });
  } catch (cause) {
    throw new Error(`The Chromium of ${FROM_NPM} does not start here, ${HOW_TO_GET_ONE}`, { cause });
  }
}

/**
 * Takes what the package has packed, once for each version, to where it stays. By itself the package would use one
 * path in the temporary folder for everybody, and take a half-written file there for a whole one.
 */
async function unpacked(): Promise<LaunchOptions> {
  const { version } = JSON.parse(await readFile(join(MODULES, FROM_NPM, 'package.json'), 'utf8'));
  const cache = join(MODULES, '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const draft = await mkdtemp(join(cache, 'chromium-draft-'));
    try {
      await unpackInto(draft);
      await rename(draft, folder).catch((error) => {
        // Another process has just put its own there.
        if (!existsSync(folder)) throw error;
      });
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  // The libraries that a bare system lacks, and a font.
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env };
}

/** The package unpacks into the temporary folder, and its libraries only on AWS: in a process of its own, it is told so. */
async function unpackInto(folder: string): Promise<void> {
  const script = `import chromium from '${FROM_NPM}'; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: MODULES, env });
  await writeFile(join(folder, 'fonts.conf'), FONTS);
}

/** The fonts of the system, if any, and those of the package, whose own file names only folders of AWS. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
