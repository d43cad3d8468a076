import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

/** Whom Mr Fox met today. */
function metBy(whom: string): string[] {
  const met = factsOf('MET_WITH', `Mr Bo Fox met ${whom} today.`);
  return met.map((fact) => fact.replace(/^MET_WITH Bo Fox – (.*) 2024-05-03$/u, '$1'));
}

describe('honours before a name are no part of it', () => {
  it.each([
    ['Amb Rita Elm', 'Rita Elm'],
    ['Amb. Rita Elm', 'Rita Elm'],
    ['Honourable Tom Ash', 'Tom Ash'],
    ['Sen. Lieut. Gen. Tom Ash', 'Tom Ash'],
    ['Cde. Tom Ash', 'Tom Ash'],
    ['his counterpart Commodore Vora Ash', 'Vora Ash'],
    ['Lt. Col. Vora Amir', 'Vora Amir'],
    ['State Secretary in the Ministry of Justice Vora Ash', 'Vora Ash'],
  ])('%s', (whom, name) => {
    expect(metBy(whom)).toEqual([name]);
  });

  it('the wife of a president beside him', () => {
    const visits = factsOf('VISITED', 'President Tom Ash and First Lady Madam Ann Bell visited Lakeford today.');
    expect(visits.sort()).toEqual([
      'VISITED Ann Bell – Lakeford 2024-05-03 Lakeford',
      'VISITED Tom Ash – Lakeford 2024-05-03 Lakeford',
    ]);
  });

  it('but honourable members are nobody', () => {
    expect(metBy('Honourable Members')).toEqual([]);
  });
});

describe('an honour behind a name', () => {
  it('in letters with dots stands before the office', () => {
    const text = 'H.E. Hon. Tom Ash, C.G.H., the President of Belmora met Mr Bo Fox today.';
    expect(posts(text)).toEqual(['Tom Ash: President, Belmora']);
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Bo Fox 2024-05-03']);
  });
});

describe('names right behind an office', () => {
  it.each([
    ['the Ambassador of the Republic of Belmora His Excellency Jan Lind', 'Jan Lind: Ambassador, Republic of Belmora'],
    ['the State Minister of Defence in Belmora Hon. Jan Lind', 'Jan Lind: State Minister of Defence'],
    ['Minister of Foreign Affairs Jan dos Santos Lind', 'Jan dos Santos Lind: Minister of Foreign Affairs'],
  ])('%s', (whom, post) => {
    expect(posts(`Mr Bo Fox met ${whom} today.`)).toEqual([post]);
    expect(metBy(whom)).toHaveLength(1);
  });

  it('but a place behind an office is no name', () => {
    expect(metBy('the State Minister of Defence in Belmora')).toEqual([]);
  });
});
