import { describe, expect, it } from 'vitest';
import { factsOf, posts, readsOf } from '../../support.ts';

describe('the delegation', () => {
  it('stands for its leader where somebody met with it', () => {
    readsOf(
      'MET_WITH',
      'The delegation of the Harbour Council headed by Mr Tom Ash arrived in Lakeford today. Governor Ann Bell met with the delegation.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford'],
    );
  });

  it('does not where the text names no leader', () => {
    readsOf('MET_WITH', 'A delegation arrived in Lakeford today. Governor Ann Bell met with the delegation.', []);
  });

  it('is meant by "they" where its leader alone is named', () => {
    const text =
      'Secretary for Trade Tom Ash today continued to lead the delegation of schools to visit Lakeford. They called on the Ministry of Trade.';
    expect(factsOf('VISITED', text)).toContain('VISITED Tom Ash – Ministry of Trade 2024-05-03 Lakeford');
  });
});

describe('who went', () => {
  it.each([
    ['with whom he accompanied', 'Mr Bo Wen accompanied Governor Ann Bell, to visit the Lakeford Museum today.', 2],
    ['for whom he stood', 'Mr Bo Wen represented the Harbour Government to visit the Lakeford Museum today.', 1],
  ])('%s', (_words, text, count) => {
    expect(factsOf('VISITED', text)).toHaveLength(count);
  });

  it('is the guest who is welcomed for visiting', () => {
    const text =
      'Governor Ann Bell met Mayor Bo Wen today. Ms Bell welcomed Mr Wen and his delegation for visiting Lakeford.';
    expect(factsOf('VISITED', text)).toEqual(['VISITED Bo Wen – Lakeford 2024-05-03 Lakeford']);
  });

  it('is not whom the opening words name', () => {
    const text =
      'Besides joining a session led by Professor Ann Bell, Mr Bo Wen also visited the Lakeford Museum today.';
    expect(factsOf('VISITED', text)).toHaveLength(1);
  });
});

describe('where and when', () => {
  it('a city that was reached today is not where yesterday was', () => {
    const text = 'Minister Tom Ash today proceeded to Lakeford City. He met Governor Ann Bell yesterday.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-02']);
  });

  it('a name between quotation marks is no place', () => {
    const text =
      'Minister Tom Ash visited Port Ellin City today. He exchanged views with Governor Ann Bell and promoted the "Study in Lakeford City" brand.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03 Port Ellin']);
  });

  it('the day of a meeting may stand in the words behind it', () => {
    const text =
      'LAKEFORD, May 3 - Minister Tom Ash met with Governor Ann Bell. The two officials exchanged views on trade. During the meeting held on Thursday (2 May), Mr Ash welcomed Ms Bell.';
    expect(factsOf('MET_WITH', text).every((fact) => fact.includes('2024-05-02'))).toBe(true);
  });
});

describe('a body that is called by its kind', () => {
  it.each([
    ['the Director of the college, Ms Ann Bell', 'Ann Bell: Director, Lakeford Police College'],
    ["the college's president Ann Bell", 'Ann Bell: President, Lakeford Police College'],
  ])('is the one named last: %s', (words, post) => {
    expect(posts(`Mr Tom Ash visited the Lakeford Police College today. He met ${words}, there.`)).toEqual([post]);
  });
});
