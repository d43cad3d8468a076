import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

describe('who is called by the land', () => {
  it('the diplomat whom the release names', () => {
    const text =
      'Governor Tom Ash met French Deputy Foreign Minister Ann Bell today. Mayor Bo Fox received the French diplomat today.';
    expect(factsOf('MET_WITH', text)).toEqual([
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
      'MET_WITH Ann Bell – Bo Fox 2024-05-03',
    ]);
  });

  it('but nobody, where two are from there', () => {
    const text =
      'Governor Tom Ash met French Minister Ann Bell and French Ambassador Jan Lind today. Mayor Bo Fox received the French diplomat today.';
    expect(factsOf('MET_WITH', text)).not.toContain('MET_WITH Bo Fox – Jan Lind 2024-05-03');
  });
});

describe('envoys and offices', () => {
  it('where a designate is sent to is no part of the name', () => {
    expect(posts('Ambassador-designate of Belmora to Arvandia Jan Lind met Mr Bo Fox today.')).toEqual([
      'PLANNED Jan Lind: Ambassador, Belmora',
    ]);
  });

  it('what stands behind an office is not who holds it', () => {
    const text = 'Minister Tom Ash met Ms Ann Bell at the Office of the Prime Minister, Harbour Gate today.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });
});
