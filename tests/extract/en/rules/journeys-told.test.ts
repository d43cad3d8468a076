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

  it('an event is where its name in quotation marks says', () => {
    const text = 'Minister Tom Ash met Governor Ann Bell today at the "Week of Water in Lakeford City".';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford']);
  });

  it('a brand is no place', () => {
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

describe('a part of a country before a city', () => {
  it('is no part of its name', () => {
    readsOf(
      'VISITED MET_WITH',
      "Minister Tom Ash visited north Arvandia's Lakeford yesterday. He met Mr Bo Wen in south Arvandia's Port Ellin today.",
      ['VISITED Tom Ash – Lakeford 2024-05-02 Lakeford', 'MET_WITH Tom Ash – Bo Wen 2024-05-03 Port Ellin'],
    );
  });
});

describe('an office that keeps its seat elsewhere', () => {
  it('does not say where it held an event', () => {
    const text =
      'Minister Tom Ash today met Governor Ann Bell and attended a seminar organised by the Arvandia Trade Office in Sandvik, where he gave a speech.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });
});

describe('those who were there', () => {
  it('may be told of as also at the meeting', () => {
    const text =
      'Mayor Tom Ash met with Governor Ann Bell in Lakeford today. The Secretary General of Lakeford City, Mr Bo Wen, was also at the meeting.';
    expect(factsOf('MET_WITH', text)).toHaveLength(2);
  });

  it('may be some of the many at an event', () => {
    const text =
      'Over 200 guests attended the Lakeford Trade Forum today, including the Mayor, Mr Bo Wen; and the Director of Parks, Ms Ann Bell.';
    expect(factsOf('ATTENDED', text)).toHaveLength(2);
  });

  it('came with the caller, and not with whom he called on', () => {
    readsOf('ACCOMPANIED', 'Mayor Tom Ash today called on Governor Ann Bell, accompanied by Dr Carl Dorn.', [
      'ACCOMPANIED Carl Dorn – Tom Ash 2024-05-03',
    ]);
  });

  it('may have had exchanges beside the talks', () => {
    const text = 'Minister Tom Ash held talks with Governor Ann Bell and strategic exchanges with Mayor Bo Wen today.';
    expect(factsOf('MET_WITH', text)).toHaveLength(2);
  });
});

describe('an agreement', () => {
  it('may be named by what it is to establish', () => {
    readsOf(
      'SIGNED',
      'Mayor Tom Ash signed an agreement to establish sister-city relations with Mayor Ann Bell today.',
      [
        'SIGNED Tom Ash – agreement to establish sister-city relations 2024-05-03',
        'SIGNED Ann Bell – agreement to establish sister-city relations 2024-05-03',
      ],
    );
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
