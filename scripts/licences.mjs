// `npm run licences`: every package that `package-lock.json` names, with its licence, and whether it may be used. Without
// words it lists what is installed to run the server (that goes into the container image); `--all` also what is for
// development. `--audit` asks the registry for known vulnerabilities as well, where it answers that.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Licences that ask for no more than their text and the names of those who wrote it. */
const FREE = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['Python-2.0', 'Unlicense', 'Zlib', 'CC0-1.0'],
];
/** Tools under MPL-2.0, which are used as they are and handed on to nobody. */
const TOOLS = /^(?:axe-core|lightningcss(?:-[\w-]+)?)$/u;

/**
 * The packages of a lock file, in order of name.
 *
 * @param {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, devOptional?: boolean }> }} lock
 * @param {(path: string) => string | undefined} elsewhere the licence of a package that the lock file does not tell
 */
export function packagesOf(lock, elsewhere = () => undefined) {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => {
      const licence = entry.license ?? elsewhere(path) ?? 'unknown';
      const development = entry.dev === true || entry.devOptional === true;
      const name = path.replace(/^.*node_modules\//u, '');
      return { name, version: entry.version ?? '', licence, development, good: isGood(name, licence, development) };
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

function isGood(name, licence, development) {
  return isFree(licence) || (development && licence === 'MPL-2.0' && TOOLS.test(name));
}

/** An SPDX expression, without WITH: of OR one side must be free, of AND both. */
export function isFree(expression) {
  const text = expression.trim();
  const inner = /^\((.*)\)$/u.exec(text)?.[1];
  if (inner !== undefined && !/\)[^(]*\(/u.test(inner)) return isFree(inner);
  const [or, and] = [apart(text, ' OR '), apart(text, ' AND ')];
  if (or.length > 1) return or.some(isFree);
  if (and.length > 1) return and.every(isFree);
  return FREE.includes(text);
}

/** Splits where no bracket is open. */
function apart(text, word) {
  const parts = [''];
  for (const [index, piece] of text.split(word).entries()) {
    const last = parts.at(-1) ?? '';
    if (index === 0 || last.split('(').length === last.split(')').length) parts.push(piece);
    else parts[parts.length - 1] = `${last}${word}${piece}`;
  }
  return parts.slice(1);
}

/** What a package says of itself, also in the way of ten years ago. */
export function licenceInstalled(path) {
  const file = join(ROOT, path, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof license === 'string') return license;
  return Array.isArray(licenses) ? licenses.map(({ type }) => type).join(' OR ') : undefined;
}

export function readLock() {
  return JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
}

/** Vulnerabilities of what is installed to run the server, that somebody should look at; a registry may not tell. */
function audit() {
  try {
    execFileSync('npm', ['audit', '--omit=dev', '--audit-level=high'], { cwd: ROOT, stdio: 'pipe' });
    return { good: true, said: 'npm audit: nothing of high severity is known' };
  } catch (error) {
    const said = `${error.stdout ?? ''}\n${error.stderr ?? ''}`.trim();
    const answered = /\bvulnerabilit(?:y|ies)\b/u.test(said) && !/audit endpoint returned an error/u.test(said);
    return { good: !answered, said: answered ? said : 'npm audit: this registry does not answer it; nothing is known' };
  }
}

function main(words) {
  const all = packagesOf(readLock(), licenceInstalled);
  for (const { name, version, licence } of all.filter(({ development }) => words.includes('--all') || !development))
    console.log(`${licence}\t${name} ${version}`);
  const bad = all.filter(({ good }) => !good);
  for (const { name, version, licence } of bad)
    console.error(`${name} ${version} is under "${licence}", which nobody has agreed to yet (scripts/licences.mjs)`);
  const vulnerabilities = words.includes('--audit') ? audit() : { good: true, said: '' };
  if (vulnerabilities.said) console.error(vulnerabilities.said);
  return bad.length === 0 && vulnerabilities.good ? 0 : 1;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}
