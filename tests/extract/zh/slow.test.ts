import { expect, it } from 'vitest';
import { processorSeconds } from '../../support/processor.ts';
import { extraction } from '../support.ts';

const LIMIT_SECONDS = 6;

const long = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000);
const character = (i: number) => String.fromCharCode(0x4e00 + (i % 5000));

/** A million characters each, which would take minutes if reading took the square of its length. */
it.each([
  ['one character', long('中')],
  ['commas', long('，')],
  ['a verb', long('会见')],
  ['a title', long('市长')],
  ['posts without a name', long('市委副书记、')],
  ['a list of names', long('市长王小明、')],
  ['one sentence', long('市长王小明在北京会见局长李大文，并出席论坛，')],
  ['a list between semicolons', long('局长王小明；')],
  ['talks', long('市长王小明与局长李大文交流。参加活动。')],
  ['parties', long('远东代表团抵达青河，市长王小明会见了代表团一行。')],
  ['summaries', long('在青河期间，市长王小明拜会外交部、司法部，')],
  ['signatures witnessed', long('市长王小明见证局长李大文签署《甲》，以及')],
  ['open book titles', long('签署《')],
  ['open brackets', long('（')],
  ['numerals', long('十')],
  ['dots', long('市长阿·')],
  ['days', long('五月八日')],
  [
    'thousands of names',
    Array.from({ length: 60_000 }, (_, i) => `市长王${character(i)}${character(i >> 4)}会见他，`).join(''),
  ],
])(
  'is read within seconds: %s',
  (_what, text) => {
    expect(processorSeconds(() => extraction(text))).toBeLessThan(LIMIT_SECONDS);
  },
  60_000,
);
