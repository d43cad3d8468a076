import { expect, it } from 'vitest';
import { extraction } from './support.ts';

/** Of one core; other work on the machine does not count. */
const LIMIT_SECONDS = 5;

/** Each would take minutes if reading took the square of its length. */
it.each([
  ['a million commas', ','.repeat(1_000_000)],
  ['200 kB of one word in capitals', 'A'.repeat(200_000)],
  ['200 kB of capitalised words', 'Ash Bell '.repeat(22_000)],
  ['100 kB of "the Secretary for"', 'the Secretary for '.repeat(5_600)],
  ['100 kB of "Mr Ash and"', 'Mr Ash and '.repeat(9_000)],
  ['100 kB of "delegation led by"', 'delegation led by '.repeat(5_600)],
  ['100 kB of open brackets', '('.repeat(100_000)],
  ['100 kB of quotation marks', '" '.repeat(50_000)],
  ['100 kB of dates', 'May 3 '.repeat(17_000)],
  ['100 kB of "and"', 'and '.repeat(25_000)],
  ['100 kB of "had had"', 'had had '.repeat(12_500)],
  ['100 kB of hyphens in one word', 'a-'.repeat(50_000)],
])(
  'is read within seconds: %s',
  (_what, text) => {
    const before = process.cpuUsage();
    extraction(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(LIMIT_SECONDS);
  },
  60_000,
);
