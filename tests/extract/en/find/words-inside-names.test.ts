import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

/** Whom Mr Fox met today. */
function metBy(whom: string): string[] {
  const met = factsOf('MET_WITH', `Mr Bo Fox met ${whom} today.`);
  const names = met.map((fact) =>
    fact.replace(/^MET_WITH (.*) 2024-05-03$/u, '$1').replace(/^Bo Fox – | – Bo Fox$/u, ''),
  );
  return names.sort();
}

describe('letters and numbers between an office and a name', () => {
  it.each([
    ['Minister of Foreign Affairs II Dato Tom Ash', 'Tom Ash: Minister of Foreign Affairs II'],
    ['Secretary of the Lake Council (LC) Tamar Enkhash', 'Tamar Enkhash: Secretary, Lake Council'],
    [
      'Under-Secretary of Commerce for International Trade Tom Ash',
      'Tom Ash: Under-Secretary of Commerce for International Trade',
    ],
    [
      "the Chargé d'Affaires ad interim of the Embassy of Belmora based in Lakeford, Arvandia, Mr Tom Ash",
      "Tom Ash: Chargé D'Affaires Ad Interim, Embassy of Belmora",
    ],
  ])('%s', (whom, post) => {
    expect(posts(`Mr Bo Fox met ${whom} today.`)).toEqual([post]);
    expect(metBy(whom)).toEqual([post.split(':')[0]]);
  });

  it('an office in letters before a name', () => {
    const text = 'Minister of State Ann Bell met Mr Bo Fox today. MoS Bell also met Mr Jan Lind.';
    expect(factsOf('MET_WITH', text)).toEqual([
      'MET_WITH Ann Bell – Bo Fox 2024-05-03',
      'MET_WITH Ann Bell – Jan Lind 2024-05-03',
    ]);
    expect(metBy('Belmora FM')).toEqual([]);
  });
});

describe('letters that are a part of a name or behind it', () => {
  it.each([
    ['Parliamentary Secretary Tom Ash MP of Belmora', 'Tom Ash: Parliamentary Secretary, Belmora'],
    ['Undersecretary for Trade Ma. Rosa B. De La Elm', 'Ma. Rosa B. De La Elm: Undersecretary for Trade'],
    ['Undersecretary for Trade A. B. Ash', 'A. B. Ash: Undersecretary for Trade'],
    ['Minister for Law Barrister Tom Ash', 'Tom Ash: Minister for Law'],
  ])('%s', (whom, post) => {
    expect(posts(`Mr Bo Fox met ${whom} today.`)).toEqual([post]);
  });

  it('a given name is no office', () => {
    expect(posts('Mr Bo Fox met Mr Tom Ash, Amir Birch and Jan Lind today.')).toEqual([]);
  });

  it('an Excellency is no Sultan', () => {
    const text =
      'His Majesty Sultan Haji Omar Ash, Sultan of Belmora, received in audience His Excellency Bo Fox today. His Excellency visited Lakeford.';
    expect(factsOf('VISITED', text)).toEqual(['VISITED Bo Fox – Lakeford 2024-05-03 Lakeford']);
  });
});

describe('words inside a name', () => {
  it.each([
    ['Mr Tom (Tolly) Ash', 'Tom Ash'],
    ["His Majesty Sultan Haji Tom Ash ibni Al-Marhum Sultan Haji Omar 'Ali Birch, Sultan of Belmora,", 'Tom Ash'],
    ['Yang Berhormat Pehin Orang Elm Dato Seri Setia Haji Omar bin Dato Haji Birch', 'Omar bin Dato Haji Birch'],
  ])('%s', (whom, name) => {
    expect(metBy(whom)).toEqual([name]);
  });

  it('but letters of a body in brackets, and a ceremony, are no part of one', () => {
    expect(metBy('Mr Tom Ash (HKT) Birch')).not.toContain('Tom Ash Birch');
    expect(metBy('His Majesty Audience Ceremony')).toEqual([]);
  });
});

describe('the ministers of several countries', () => {
  it('each stands behind his land', () => {
    const whom =
      "the Foreign Minister of Arvandia, Ann Bell, Belmora's Foreign Minister, Jan Lind, Foreign Minister of Ostmark, Vera Elm and Foreign Minister of Belmora, Tom Ash,";
    expect(metBy(whom)).toEqual(['Ann Bell', 'Jan Lind', 'Tom Ash', 'Vera Elm']);
  });
});

describe('a family name that two bear', () => {
  it('is of him who was named before', () => {
    const text = 'Governor Tom Ash met Mr Bo Fox today. Governor Ash was accompanied by his wife, Mrs Ann Ash.';
    expect(posts(text)).toEqual(['Tom Ash: Governor']);
    expect(factsOf('ACCOMPANIED', text)).toEqual(['ACCOMPANIED Ann Ash – Tom Ash 2024-05-03']);
  });

  it('whoever speaks to the President is not he', () => {
    const text = 'Mr Bo Fox met Ms Ann Bell today. In his remarks to the President, Mr Fox thanked Belmora.';
    expect(posts(text)).toEqual([]);
  });
});
