import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support.ts';

const DAY = '2024-05-03';

describe('persons told by an office, whose names stand elsewhere', () => {
  it('a counterpart of a land', () => {
    const text =
      'Foreign Minister Ann Bell met her French counterpart today. French Foreign Minister Tom Ash and French President Bo Fox smiled.';
    expect(factsOf('MET_WITH', text)).toEqual([`MET_WITH Ann Bell – Tom Ash ${DAY}`]);
  });

  it('a minister who is called "Minister" and nothing more', () => {
    const text =
      'The Minister of Ports of Belmora met the Ambassador of France today. Minister Ann Bell thanked Ambassador Tom Ash.';
    expect(factsOf('MET_WITH', text)).toEqual([`MET_WITH Ann Bell – Tom Ash ${DAY}`]);
  });

  it('the head of a body without a name', () => {
    const text = 'Minister Ann Bell met the head of the village, Wuku Kuvar, today.';
    expect(factsOf('MET_WITH', text)).toEqual([`MET_WITH Ann Bell – Wuku Kuvar ${DAY}`]);
  });

  it('the two behind them', () => {
    const text = 'Minister Ann Bell met Ambassador Tom Ash today. The two visited the Harbour Museum.';
    expect(factsOf('VISITED', text)).toHaveLength(2);
  });
});

describe('nobody is meant', () => {
  it.each([
    'Foreign Minister Ann Bell met her French counterpart today. French Ambassador Tom Ash was glad.',
    'The Minister of Ports met the Minister of Trade today. Minister Ann Bell spoke.',
    'Minister Ann Bell met Wuku Kuvar members today.',
  ])('%s', (text) => {
    expect(factsOf('MET_WITH', text)).toEqual([]);
  });
});
