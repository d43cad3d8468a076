import { describe, expect, it } from 'vitest';
import { facts, factsOf, posts } from '../../support.ts';

describe('how ministries write of their own', () => {
  it('an office before a verb, without an article', () => {
    const text = 'Foreign Secretary Tom Ash was in Lakeford.\n\nForeign Secretary called on President Ann Bell today.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford']);
  });

  it('but not one that nobody in the release holds', () => {
    expect(factsOf('MET_WITH', 'Foreign Secretary called on President Ann Bell today.')).toEqual([]);
  });

  it('addresses before an office', () => {
    expect(posts('Rt. Hon. Prime Minister Mr. Tom Ash met the Right Honourable Premier Ann Bell today.')).toEqual([
      'Ann Bell: Premier',
      'Tom Ash: Prime Minister',
    ]);
  });

  it('offices and names in turn, before more of the sentence', () => {
    const text =
      'Mr Bo Fox called on the President, H.E. Mr Tom Ash, the Prime Minister, H.E. Dr Ann Bell, the Speaker, H.E. Mr Jan Lind and the Mayor of Lakeford, H.E. Mr Kim Oak and met key leaders.';
    expect(posts(text)).toEqual([
      'Ann Bell: Prime Minister',
      'Jan Lind: Speaker',
      'Kim Oak: Mayor, Lakeford',
      'Tom Ash: President',
    ]);
  });
});

describe('meetings of those who arrive and call', () => {
  it.each([
    'President Tom Ash arrived today and was greeted by the Attorney General, Ms Ann Bell.',
    'Dr Tom Ash spoke today during a courtesy call on the Minister of Defence, Ms Ann Bell.',
    'Mr Tom Ash, Premier of Belmora, and Ms Ann Bell, Premier of Arvandia, held a delegation level talk today.',
  ])('%s', (text) => {
    expect(facts(text).filter((fact) => fact.includes('MET_WITH'))).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });

  it('a body in brackets behind a minister does not chair', () => {
    const text =
      'Mr Tom Ash, Minister of Trade, Belmora (MTB) co-chaired the Second Annual Harbour Dialogue in Lakeford today.';
    expect(factsOf('ATTENDED', text)).toEqual([
      'ATTENDED Tom Ash – Second Annual Harbour Dialogue 2024-05-03 CO_CHAIR',
    ]);
  });
});
