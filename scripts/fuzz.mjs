// `npm run fuzz -- --cases 100000 [--seed 7] [--target html]`: strangers' inputs to every reader. Tells how many cases each
// took, how long the slowest of them ran, and the smallest input that broke something; the seed finds it again.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { ensurePackages, refuseOldNode } from '../bin/prepare.js';

refuseOldNode();
await ensurePackages({ development: true });
await import('../tests/support/neo4j-typescript.mjs');
const { TARGETS } = await import('../tests/fuzz/targets.ts');

const { values } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string' } },
});
const cases = Number(values.cases ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const targets = TARGETS.filter(({ name }) => values.target === undefined || name === values.target);
const shares = targets.reduce((sum, { share }) => sum + share, 0);

console.log(`seed ${seed}`);
let failed = 0;
let total = 0;
for (const { name, share, property } of targets) {
  const numRuns = Math.ceil((cases * share) / shares);
  let slowest = 0;
  let last = performance.now();
  const timed = Object.assign(Object.create(property), {
    run(value) {
      last = performance.now();
      const result = property.run(value);
      slowest = Math.max(slowest, performance.now() - last);
      return result;
    },
  });
  const began = performance.now();
  const run = fc.check(timed, { numRuns, seed });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  total += run.numRuns;
  console.log(
    `${run.failed ? 'FAILED' : 'passed'}  ${name}: ${run.numRuns} cases in ${seconds} s, slowest ${slowest.toFixed(0)} ms`,
  );
  if (!run.failed) continue;
  failed += 1;
  console.log(fc.defaultReportMessage(run));
}
console.log(`${total} cases, ${failed} targets failed`);
process.exitCode = failed === 0 ? 0 : 1;
