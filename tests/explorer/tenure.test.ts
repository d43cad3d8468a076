import { describe, expect, it } from 'vitest';
import { rangeOf, spanOfTenure, type TenureDates } from '../../src/explorer/entity/tenure-span.ts';
import { beginningOf, edtfWords, endOf, seenOf } from '../../src/explorer/entity/tenure-words.ts';

const TODAY = '2026-01-01';
const NOTHING: TenureDates = {
  from: null,
  fromText: null,
  to: null,
  toText: null,
  observedFrom: null,
  observedTo: null,
};

describe('a tenure on the time bar', () => {
  it('lies between its days', () => {
    const span = spanOfTenure({ ...NOTHING, from: '2020-07-01', to: '2022-01-01' }, TODAY);
    expect(span).toEqual({ from: 2020.5, to: 2022, sureTo: 2022, openFrom: false, openTo: false });
  });

  it('without a known end reaches until today, but is sure only as long as somebody says so', () => {
    const span = spanOfTenure({ ...NOTHING, fromText: '2020~', observedTo: '2023-01-01' }, TODAY);
    expect(span).toMatchObject({ from: 2020, sureTo: 2023, to: 2026, openTo: true });
  });

  it('that only releases attest is known for those days alone', () => {
    const span = spanOfTenure({ ...NOTHING, observedFrom: '2021-01-01', observedTo: '2023-01-01' }, TODAY);
    expect(span).toEqual({ from: 2021, to: 2023, sureTo: 2023, openFrom: true, openTo: true });
  });

  it('ends with the year or month that is all that is known of its end', () => {
    expect(spanOfTenure({ ...NOTHING, from: '2020-01-01', toText: '2022' }, TODAY)?.to).toBe(2023);
  });

  it('is nowhere where no day is known', () => {
    expect(spanOfTenure(NOTHING, TODAY)).toBeUndefined();
    expect(rangeOf([])).toBeUndefined();
  });
});

describe('a tenure in words', () => {
  it('says no more than is known', () => {
    expect([beginningOf(NOTHING), endOf(NOTHING), seenOf(NOTHING)]).toEqual(['not known', 'no end known', '']);
  });

  it('says on which days releases attest it', () => {
    expect(seenOf({ ...NOTHING, observedFrom: '2021-03-03', observedTo: '2021-03-03' })).toBe('seen on 3 Mar 2021');
  });

  it.each([
    ['2022~', 'about 2022'],
    ['[2021..2022]', 'between 2021 and 2022'],
    ['2022-07', '2022-07'],
  ])('reads %s as %s', (edtf, words) => {
    expect(edtfWords(edtf)).toBe(words);
  });
});
