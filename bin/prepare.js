// What has to be there before any of our own code can run: plain JavaScript on Node alone, for a fresh clone.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(ROOT, ...parts);
const OLDEST_NODE = [20, 19];

/** Ends the process with a clear message on a Node that is too old. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Whomet needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node} (${process.execPath}).`,
  );
  process.exit(1);
}

/** Runs `npm ci` unless node_modules holds what package-lock.json says; without `development`, less is enough. */
export async function ensurePackages({ development = false } = {}) {
  if (packagesAreThere(development)) return;
  // npm run from npm is the same npm; npm.cmd of Windows needs a shell.
  const npm = process.env.npm_execpath;
  const [command, ...words] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  await stage('Installing packages (npm ci)', command, [...words, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Compiles src/ into dist/ unless dist/ was made from the files as they are now. */
export async function ensureBuild() {
  const fingerprint = sourceFingerprint();
  const stamp = at('dist', '.made-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  const compiler = at('node_modules', 'typescript', 'bin', 'tsc');
  if (!existsSync(compiler)) {
    // Installed without development packages: what was compiled elsewhere is what there is.
    if (existsSync(at('dist', 'cli', 'main.js'))) return;
    throw new Error('dist/ is missing and so is TypeScript, which makes it: run npm ci');
  }
  // Types are the business of `npm test`. Made beside and moved into place, so that nobody runs half of it.
  const draft = at('node_modules', '.cache', `whomet-${process.pid}`);
  const replaced = `${draft}.old`;
  try {
    const words = [compiler, '-p', at('tsconfig.build.json'), '--noCheck', '--outDir', draft];
    await stage('Compiling', process.execPath, words);
    await buildExplorer(join(draft, 'explorer'));
    await writeFile(join(draft, '.made-from'), fingerprint);
    await rename(at('dist'), replaced).catch(() => undefined);
    await rename(draft, at('dist')).catch((error) => {
      // Another whomet has just put its own there.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(replaced, { recursive: true, force: true });
  }
}

/** Makes the files of the Explorer, which the server hands to browsers. */
async function buildExplorer(folder) {
  const vite = at('node_modules', 'vite', 'bin', 'vite.js');
  const config = at('src', 'explorer', 'vite.config.ts');
  const words = [vite, 'build', '--config', config, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
  await stage('Building the Explorer', process.execPath, words);
}

/** Compares by content where the times do not tell: a checkout touches files without changing them. */
function packagesAreThere(development) {
  const installed = at('node_modules', '.package-lock.json');
  const wanted = at('package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const whole = have['node_modules/typescript'] !== undefined;
  if (development && !whole) return false;
  if (statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true;
  const want = Object.entries(JSON.parse(readFileSync(wanted, 'utf8')).packages);
  // Left out on purpose may be what is for other machines, and what is only for development.
  const needed = want.filter(([path, entry]) => path !== '' && !entry.optional && (whole || !entry.dev));
  return needed.every(([path, entry]) => have[path]?.version === entry.version);
}

/** Changes with any file that the compiler reads. */
function sourceFingerprint() {
  const files = readdirSync(at('src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const all = [...files, at('tsconfig.json'), at('tsconfig.build.json'), at('package-lock.json')].sort();
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of all) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${relative(ROOT, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** Runs a command as a named stage; its output, which is no data of ours, goes to standard error. */
async function stage(title, command, words) {
  const began = Date.now();
  process.stderr.write(`${title} ...\n`);
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, words, { cwd: ROOT, shell, stdio: ['ignore', 2, 2] });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (code !== 0) throw new Error(`${title} failed after ${seconds} s (exit ${code ?? 'by signal'})`);
  process.stderr.write(`${title}: ${seconds} s\n`);
}
