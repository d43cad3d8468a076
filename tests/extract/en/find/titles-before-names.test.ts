import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

describe('letters of a body behind a title', () => {
  it.each(['Director UN & Multilateral Affairs', 'Director EU Affairs'])('are no name: %s', (words) => {
    expect(factsOf('MET_WITH', `Mr Carl Dorn met Mr Bo Wen, ${words}, today.`)).toEqual([
      'MET_WITH Carl Dorn – Bo Wen 2024-05-03',
    ]);
  });
});

describe('a title right before a name', () => {
  it.each([
    ['Ministry of Works & Land Vice Minister Bo Wen', 'Bo Wen: Vice Minister, Ministry of Works & Land'],
    ['Ashford Battery Technology Co Chairman Bo Wen', 'Bo Wen: Chairman, Ashford Battery Technology Co'],
    ['Commissioner of Police Ann Bell', 'Ann Bell: Commissioner, Police'],
    [
      'the Vice-President of the Association for Friendship with Foreign Countries, Mr Bo Wen',
      'Bo Wen: Vice-President, Association for Friendship with Foreign Countries',
    ],
  ])('has the whole body in front of it: %s', (words, post) => {
    expect(posts(`Mr Carl Dorn met ${words}, today.`)).toEqual([post]);
  });

  it('shares the body in front with a second title', () => {
    expect(posts('Mr Carl Dorn met Ashford Battery Co Chairman & General Manager Bo Wen today.')).toEqual([
      'Bo Wen: Chairman, Ashford Battery Co',
      'Bo Wen: General Manager, Ashford Battery Co',
    ]);
  });
});

describe('whom a sentence opens with', () => {
  it('does not hold the title of its subject', () => {
    const text =
      'Governor Tom Ash began a visit to Lakeford today. Accompanied by Harbour Board Chief Executive Ann Bell, the Governor later called on Mayor Bo Wen.';
    expect(posts(text)).toEqual(['Ann Bell: Chief Executive, Harbour Board', 'Bo Wen: Mayor', 'Tom Ash: Governor']);
    expect(factsOf('ACCOMPANIED', text)).toEqual(['ACCOMPANIED Ann Bell – Tom Ash 2024-05-03']);
  });

  it('came with the subject behind the whole list', () => {
    const text =
      'Accompanied by the Chairman of the Board, Mr Bo Wen; and the Director of Parks, Ms Eva Frost, Mr Tom Ash first inspected the Lakeford Museum today.';
    expect(factsOf('ACCOMPANIED', text)).toHaveLength(2);
  });

  it('was at the meeting that it joined', () => {
    const text = 'Joined by Secretary for Trade Bo Wen and Ms Eva Frost, Mr Tom Ash met Governor Ann Bell today.';
    expect(factsOf('MET_WITH', text)).toHaveLength(3);
  });
});

describe('where somebody was', () => {
  it('is no body of the title behind it', () => {
    const text = 'Minister Tom Ash received in Lakeford Ambassador Bo Wen today.';
    expect(posts(text)).toEqual(['Bo Wen: Ambassador', 'Tom Ash: Minister']);
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Bo Wen 2024-05-03 Lakeford']);
  });

  it('is no part of the name behind it', () => {
    const text = 'On 2 May, in Port Ellin Edda Finnsen, Mayor of Sandvik, met Governor Tom Ash.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Edda Finnsen – Tom Ash 2024-05-02 Port Ellin']);
  });
});

it('ends a name at the month of the day behind it', () => {
  const text = 'Minister Tom Ash received Belmoran Premier Cordel Elm May 2 and Speaker Ed T. Fox Apr. 30.';
  expect(posts(text)).toEqual(['Cordel Elm: Premier, Belmoran', 'Ed T. Fox: Speaker', 'Tom Ash: Minister']);
});
