/** A short run of every fuzzer, always the same; `npm run fuzz -- --cases 100000` is the long one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TARGETS } from './targets.ts';

const CASES = 150;

it.each(TARGETS.map(({ name, property }) => [name, property] as const))(
  '%s',
  (_name, property) => {
    const run = fc.check(property, { numRuns: CASES, seed: 20_240_501 });
    expect(run.failed ? fc.defaultReportMessage(run as never) : 'passed').toBe('passed');
  },
  60_000,
);
