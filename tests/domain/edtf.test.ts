import { describe, expect, test } from 'vitest';
import { readImpreciseDate } from '../../src/domain/edtf.ts';
import { coverage } from '../../src/domain/tenures.ts';

describe('an imprecise date', () => {
  test.each([
    ['2022-07-01', '2022-07-01', '2022-07-01'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2022~', '2021-01-01', '2023-12-31'],
    ['2022?', '2021-01-01', '2023-12-31'],
    ['2022-12~', '2022-11-01', '2023-01-31'],
    ['2022-03-01%', '2022-02-28', '2022-03-02'],
    ['2021/2022-03', '2021-01-01', '2022-03-31'],
    ['[2021..2022]', '2021-01-01', '2022-12-31'],
    ['../2024', null, '2024-12-31'],
    ['[..2024-06]', null, '2024-06-30'],
    ['2024/..', '2024-01-01', null],
    ['[2024..]', '2024-01-01', null],
  ])('%s lies between %s and %s', (text, earliest, latest) => {
    expect(readImpreciseDate(text)).toEqual({ earliest, latest });
  });

  test.each(['', 'soon', '..', '../..', '[..]', '2022-13', '2022-02-30', '2024/2023', '2022~~', '22', '[2021,2022]'])(
    '"%s" is none',
    (text) => {
      expect(readImpreciseDate(text)).toBeUndefined();
    },
  );
});

describe('a tenure covers a day', () => {
  const tenure = { from: '2020~', to: '2023' };

  test.each([
    ['2018-12-31', null],
    ['2019-01-01', 'POSSIBLE'],
    ['2021-12-31', 'CERTAIN'],
    ['2023-01-01', 'CERTAIN'],
    ['2023-01-02', 'POSSIBLE'],
    ['2024-01-01', null],
    ['2022', 'CERTAIN'],
    [null, 'POSSIBLE'],
  ])('%s: %s', (date, certainty) => {
    expect(coverage(tenure, date)).toBe(certainty);
  });

  test('for good where no end is known, and perhaps always where no beginning is', () => {
    expect(coverage({ from: '2020-05-01', to: null }, '2030-01-01')).toBe('CERTAIN');
    expect(coverage({ from: null, to: '2023' }, '1990')).toBe('POSSIBLE');
    expect(coverage({ from: null, to: null }, '1990')).toBe('POSSIBLE');
  });
});
