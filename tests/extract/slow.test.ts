import { expect, it } from 'vitest';
import { processorSeconds } from '../support/processor.ts';
import { extraction } from './support.ts';

const MEGABYTE = 1_000_000;
const MARKS = '.,;:!?-()[]"“”…';
const SYLLABLES = 'an bel cor dal em fin gor hul in jor kal lum mor nor os pel'.split(' ');

/** Names of four syllables: different ones for the first 65,536 numbers. */
function name(i: number): string {
  const word = [12, 8, 4, 0].map((shift) => SYLLABLES[(i >> shift) & 15]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function fill(text: string): string {
  return text.repeat(Math.ceil(MEGABYTE / text.length));
}

function each(text: (i: number) => string): string {
  let all = '';
  for (let i = 0; all.length < MEGABYTE; i++) all += text(i);
  return all;
}

function list(from: number): string {
  return Array.from({ length: 40 }, (_, i) => `Mr ${name(from * 41 + i)} ${name(i)}`).join(', ');
}

/** Of one core; other work on the machine counts little, but the tests beside it slow this down by half. */
const LIMIT_SECONDS = 10;

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
  ['1 MB of nothing but punctuation', MARKS.repeat(Math.ceil(MEGABYTE / MARKS.length))],
  ['1 MB of one sentence', fill('the Mayor of Lakeford met with Mr Ash and visited the port of Lakeford and ')],
  ['1 MB of Chinese', fill('市長會見了來訪的代表團，雙方就經貿合作交換意見。')],
  ['1 MB of another language', fill('Сегодня мэр города встретился с делегацией. ')],
  ['1 MB of nested brackets', '('.repeat(MEGABYTE / 2) + ')'.repeat(MEGABYTE / 2)],
  ['1 MB of lines', fill('a\n')],
  ['1 MB of a table', fill('| Mr Ash | met | Ms Bell |\n')],
  [
    '1 MB of persons and meetings',
    each((i) => `Mr ${name(i * 31)} ${name(i * 7)} met with Ms ${name(i * 13)} ${name(i)} in the city. `),
  ],
  ['1 MB of one surname', each((i) => `Mr Ash ${name(i * 31)} met with Mr Ash. He left. `)],
  ['1 MB of events', each((i) => `Mr Ash Bell attended the ${name(i)} ${name(i * 3)} Forum. The forum ended. `)],
  ['1 MB of agreements in one list', `Mr Ash signed ${each((i) => `the ${name(i)} ${name(i * 3)} Agreement, `)}`],
  [
    '1 MB of those present at all meetings',
    each(
      (i) =>
        `Mr Ash ${name(i)} met Ms ${name(i * 3)} Bell. Also attending the meetings was Mr ${name(i * 5)} Cole of the city. `,
    ),
  ],
  [
    '1 MB of lists that met lists',
    each(
      (i) =>
        `${list(i)} met with the guests, ${list(i + 90)}. That was the end of the day in the city, for the most of them. `,
    ),
  ],
])(
  'is read within seconds: %s',
  (_what, text) => {
    expect(processorSeconds(() => extraction(text))).toBeLessThan(LIMIT_SECONDS);
  },
  60_000,
);

it('is read whole while it is of a length that is published', () => {
  const { warnings } = extraction(
    'The Mayor of Lakeford, Ms Ada Bell, met Mr Ben Cole in Lakeford on May 1. '.repeat(800),
  );
  expect(warnings.map(({ kind }) => kind)).not.toContain('release-too-long');
});

it('says where reading ends, and how the rest begins', () => {
  const text = fill('The Mayor, Ms Ada Bell, met with Mr Ben Cole in the city. ');
  const warning = extraction(text).warnings.find(({ kind }) => kind === 'release-too-long');
  expect(warning?.start).toBeGreaterThan(80_000);
  expect(warning?.text).toBe(text.slice(warning?.start, warning?.end));
});
