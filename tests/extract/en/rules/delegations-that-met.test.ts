import { expect, it } from 'vitest';
import { facts, factsOf } from '../../support.ts';

it('those of a delegation met whom it was led to, and he did not come along', () => {
  const text = 'Mr Tom Ash led a delegation comprising Ms Ann Bell and Mr Bo Fox to meet Premier Kim Oak today.';
  expect(facts(text).sort()).toEqual([
    'ACCOMPANIED Ann Bell – Tom Ash 2024-05-03',
    'ACCOMPANIED Bo Fox – Tom Ash 2024-05-03',
    'MET_WITH Ann Bell – Kim Oak 2024-05-03',
    'MET_WITH Bo Fox – Kim Oak 2024-05-03',
    'MET_WITH Tom Ash – Kim Oak 2024-05-03',
  ]);
});

it('two sessions that are counted are two events', () => {
  const text = 'Mr Tom Ash attended the 25th Harbour Council Meeting and the 31st Trade Forum today.';
  expect(factsOf('ATTENDED', text)).toHaveLength(2);
});

it('a short text in English is read', () => {
  const text =
    'Belmoran Minister Tom Ash paid a courtesy call on Ostmark President Ann Bell, who is on a two-day state visit. The meeting was held at Ferry Hall at around half past ten, in a warm atmosphere.';
  expect(factsOf('MET_WITH', text)).toHaveLength(1);
});
