import { describe, expect, it } from 'vitest';
import { factsOf } from '../support.ts';

const TOLD = 'Mr Tom Ash met Ms Ann Bell and spoke of trade.';

describe('the day with which a headline ends', () => {
  it.each(['Minister Strengthens Ties in Lakeford (2 May)', 'Minister Strengthens Ties, 2 May 2024'])('%s', (title) => {
    expect(factsOf('MET_WITH', `${title}\n\n${TOLD}`)[0]).toMatch(/Tom Ash – Ann Bell 2024-05-02/u);
  });

  it('but none to come', () => {
    const [met = ''] = factsOf('MET_WITH', `Minister Strengthens Ties (9 May)\n\n${TOLD}`);
    expect(met).not.toMatch(/2024-05/u);
  });

  it('but not where the text tells another', () => {
    const text = 'Minister Strengthens Ties (2 May)\n\nMr Tom Ash met Ms Ann Bell on 1 May.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-01']);
  });
});
