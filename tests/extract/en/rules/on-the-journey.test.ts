import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support.ts';

describe('who meets on a journey', () => {
  it('is who stands behind the opening, whatever unknown title she has', () => {
    const text =
      'During her visit in Sandvik, High Envoy/Vice President Ann Bell met President Tom Ash, Minister Bo Birch and Minister Lia Wilde on 2 May 2024.';
    expect(factsOf('VISITED', text)).toEqual(['VISITED Ann Bell – Sandvik 2024-05-02 Sandvik']);
  });

  it('meets in the city of "her Sandvik visit"', () => {
    const text = 'During her Sandvik visit, Minister Ann Bell met President Tom Ash on 2 May 2024.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Ann Bell – Tom Ash 2024-05-02 Sandvik']);
  });

  it.each([
    ['at the end', 'Minister Ann Bell met President Tom Ash today, the third day of her visit to Sandvik.'],
    ['in between', 'Minister Ann Bell met President Tom Ash today on the third day of her visit to Sandvik.'],
    ['first', 'On the third day of her visit to Sandvik today, Minister Ann Bell met President Tom Ash.'],
  ])('is on the visit whose day it was, told %s', (_where, text) => {
    expect(factsOf('VISITED', text)).toEqual([expect.stringMatching(/^VISITED Ann Bell – Sandvik /u)]);
  });

  it('attended what she was there to attend', () => {
    const text = 'Minister Ann Bell was in Sandvik on 2 May 2024 to attend the Third Harbour Conference.';
    expect(factsOf('ATTENDED', text)).toEqual(['ATTENDED Ann Bell – Third Harbour Conference 2024-05-02 ATTENDEE']);
  });

  it('met whom she was there to meet', () => {
    const text = 'Minister Ann Bell was in Sandvik on 2 May 2024 to meet President Tom Ash.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Ann Bell – Tom Ash 2024-05-02 Sandvik']);
  });

  it('is to meet whom she will be there to meet', () => {
    const text = 'Minister Ann Bell will be in Sandvik on 8 May 2024 to meet President Tom Ash.';
    expect(factsOf('MET_WITH', text).filter((fact) => !fact.startsWith('PLANNED'))).toEqual([]);
  });

  it('is not he whom the sentence names with the same title behind', () => {
    const text =
      'Ann Bell, the Arvandian Premier, left home. The Premier met Tom Ash, the Belmoran Premier, on 2 May 2024.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Ann Bell – Tom Ash 2024-05-02']);
  });

  it('met on the day that the next sentence gives, not on that of the dateline', () => {
    const text =
      'Sandvik (Press, 3 May 2024) Minister Ann Bell met Tom Ash. The meeting took place on Thursday, 2 May 2024.';
    expect(factsOf('MET_WITH', text)).toEqual([expect.stringContaining('Ann Bell – Tom Ash 2024-05-02')]);
  });
});
