// Runs vitest, or another stage of the checks, as a process of its own, and counts its tests.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The path of a program among the packages. */
export const bin = (...parts) => join(ROOT, 'node_modules', ...parts);

/**
 * Runs each lane (words for vitest) beside the others, and sums up what passed and failed; a file that cannot be loaded,
 * or an error outside a test, counts as a failed one. What the lanes after the first print waits for their end.
 */
export async function runLanes(lanes) {
  const counts = await Promise.all(lanes.map((lane, index) => run(lane, index > 0)));
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
}

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

/** Runs a program; whether it ended well. @param later whether what it prints waits for its end */
export async function stage(title, words, later = false) {
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

/** Ends with the counts, which are the last line; the exit code. */
export function end({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
