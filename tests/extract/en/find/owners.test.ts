import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

describe('whose minister somebody is, where a name ends in s', () => {
  it.each(["'", '’'])('an apostrophe alone, as %s', (mark) => {
    const text = `Mr Tom Ash met the Sandvik Islands${mark} Foreign Minister Ann Bell and Mr Bo Fox today.`;
    expect(factsOf('MET_WITH', text)).toEqual([
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
      'MET_WITH Tom Ash – Bo Fox 2024-05-03',
    ]);
    expect(posts(text)).toEqual(['Ann Bell: Foreign Minister, Sandvik Islands']);
  });

  it('but no mark that ends a quotation', () => {
    const text = 'Mr Tom Ash attended the forum ‘Trade of Islands’ Foreign Minister Ann Bell met Mr Bo Fox today.';
    expect(posts(text)).toEqual(['Ann Bell: Foreign Minister']);
  });
});
