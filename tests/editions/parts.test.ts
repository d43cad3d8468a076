import { describe, expect, test } from 'vitest';
import { chooseClear } from '../../src/editions/choose.ts';
import { numeralsOf } from '../../src/editions/numerals.ts';
import { nameKey } from '../../src/names/fold.ts';
import { looksRomanised, openReadings } from '../../src/names/readings.ts';

describe('how a Chinese name may be spelt', () => {
  const read = openReadings(nameKey);
  test.each([
    ['陸思源', 'Luk Sze-yuen', 'cantonese'],
    ['歐陽慧珊', 'Au-yeung Wai-shan', 'cantonese'],
    ['欧阳慧珊', 'Ouyang Huishan', 'pinyin'],
    ['劉偉明', 'Tom Lau Wai-ming', 'cantonese'],
    ['劉偉明', 'Wai-ming Lau', 'cantonese'],
    ['單小呂', 'Shan Xiaolyu', 'pinyin'],
    ['單小呂', 'Dan Xiaolu', 'pinyin'],
    ['方曉嵐', 'Fang Xiaolin', null],
    ['方曉嵐', 'Ann Bell', null],
  ])('%s: %s (%s)', (han, romanised, match) => {
    expect(read(han, romanised)).toBe(match);
  });

  test.each(['Luk Sze-yuen', 'Fang Xiaolan', 'Au-yeung Wai-shan', 'Li An'])('%s is such a name', (name) => {
    expect(looksRomanised(name)).toBe(true);
  });
  test.each(['Tom Ash', 'Ann Bell', 'Anna Velmer', 'Luk', 'John Brown Smith'])('%s is none', (name) => {
    expect(looksRomanised(name)).toBe(false);
  });
});

test('days and numbers are the same in both languages', () => {
  const english = 'On June 17 and 2 July, 1,200 visitors and 1.5 billion dollars. Issued at 18:30';
  const chinese = '六月十七日及7月2日，1 200名訪客，15億元。18時30分';
  expect([...numeralsOf(english)].sort()).toEqual(['1200', '1500000000', '18', '30', '6-17', '7-2']);
  expect([...numeralsOf(chinese.replace('1 200', '1200'))].sort()).toEqual([...numeralsOf(english)].sort());
  expect([...numeralsOf('十二月二十一日，十月十日')]).toEqual(['12-21', '10-10']);
});

describe('choosing', () => {
  const choose = (...rows: (readonly [string, string, number])[]) =>
    chooseClear(
      rows.map(([left, right, score]) => ({ left, right, score, what: null })),
      0.5,
      0.1,
    ).map(({ left, right }) => `${left}${right}`);

  test('takes each once, and what is left over then', () => {
    expect(choose(['a', 'x', 0.9], ['a', 'y', 0.7], ['b', 'y', 0.6], ['b', 'x', 0.6]).sort()).toEqual(['ax', 'by']);
  });
  test('takes none of two that do equally well, or too badly', () => {
    expect(choose(['a', 'x', 0.9], ['a', 'y', 0.85])).toEqual([]);
    expect(choose(['a', 'x', 0.4])).toEqual([]);
  });
});
