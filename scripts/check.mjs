// `npm test`: format and lint, types, import directions, then all tests. Words after `--` go to vitest.
// Its last line is always `N passed, N failed`: tests, and a stage that fails before them counts as one failed.
import { ensurePackages, refuseOldNode } from '../bin/prepare.js';
import { bin, end, runLanes, stage } from './lanes.mjs';

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

/** Runs all tests, those on the shared database beside the others. Who names projects gets these in one run. */
async function tests() {
  const words = process.argv.slice(2);
  const lanes = words.some((word) => word.startsWith('--project'))
    ? [[]]
    : [['--project=graph'], ['--project=unit', '--project=whole']];
  const sum = await runLanes(lanes.map((lane) => [...lane, ...words]));
  if (sum.passed + sum.failed > 0) return sum;
  console.error(`No test was found${words.length > 0 ? ` for: ${words.join(' ')}` : ''}`);
  return { passed: 0, failed: 1 };
}
