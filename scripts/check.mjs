// `npm test`: format and lint, types, import directions, then all tests. Words after `--` go to vitest.
// Its last line is always `N passed, N failed`: tests, and a stage that fails before them counts as one failed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, refuseOldNode } from '../bin/prepare.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const bin = (...parts) => join(ROOT, 'node_modules', ...parts);

const STAGES = [
  ['Format and lint (biome)', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--diagnostic-level=warn']],
  ['Types (tsc)', [bin('typescript', 'bin', 'tsc'), '--noEmit']],
  ['Types of the Explorer (tsc)', [bin('typescript', 'bin', 'tsc'), '--noEmit', '-p', 'src/explorer']],
  ['Import directions (dependency-cruiser)', [bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), 'src']],
];

refuseOldNode();
process.exitCode = await check();

async function check() {
  try {
    await ensurePackages({ development: true });
  } catch (error) {
    console.error(error.message);
    return end({ passed: 0, failed: 1 });
  }
  for (const [title, words] of STAGES) {
    if (!(await stage(title, words))) return end({ passed: 0, failed: 1 });
  }
  return end(await tests());
}

/**
 * Runs all tests, those on the shared database beside the others; a file that cannot be loaded, or an error outside a
 * test, counts as a failed one. Who names projects gets these in one run.
 */
async function tests() {
  const words = process.argv.slice(2);
  const lanes = words.some((word) => word.startsWith('--project'))
    ? [[]]
    : [['--project=graph'], ['--project=unit', '--project=whole']];
  const counts = await Promise.all(lanes.map((lane, index) => run([...lane, ...words], index > 0)));
  const sum = counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
  if (sum.passed + sum.failed > 0) return sum;
  console.error(`No test was found${words.length > 0 ? ` for: ${words.join(' ')}` : ''}`);
  return { passed: 0, failed: 1 };
}

/** @param later whether what it prints waits for its end */
async function run(lane, later) {
  const folder = mkdtempSync(join(tmpdir(), 'whomet-check-'));
  const report = join(folder, 'report.json');
  const title = `Tests (vitest ${lane.join(' ')})`;
  const words = [bin('vitest', 'vitest.mjs'), 'run', '--passWithNoTests', '--reporter=default', '--reporter=json'];
  try {
    const good = await stage(title, [...words, `--outputFile.json=${report}`, ...lane], later);
    const counts = existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
    return good ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countTests({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

async function stage(title, words, later = false) {
  const began = Date.now();
  console.log(`== ${title}`);
  const kept = [];
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: later ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  child.stdout?.on('data', (chunk) => kept.push(chunk));
  child.stderr?.on('data', (chunk) => kept.push(chunk));
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  process.stdout.write(Buffer.concat(kept));
  console.log(`== ${title}: ${code === 0 ? 'passed' : 'failed'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return code === 0;
}

function end({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
