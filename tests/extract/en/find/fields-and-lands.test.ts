import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

const of = (words: string) => posts(`Mr Carl Dorn met ${words} today.`);

describe('a post with several fields', () => {
  it.each([
    [
      'Bo Wen, Minister of Foreign Affairs, Lake Integration and Belmoran Expatriates of the Republic of Belmora,',
      'Bo Wen: Minister of Foreign Affairs, Lake Integration and Belmoran Expatriates, Republic of Belmora',
    ],
    [
      'Bo Wen, Minister of Foreign Affairs and Worship of Belmora,',
      'Bo Wen: Minister of Foreign Affairs and Worship, Belmora',
    ],
    [
      'Deputy State Secretary for Cooperation in Justice Affairs Bo Wen',
      'Bo Wen: Deputy State Secretary for Cooperation in Justice Affairs',
    ],
    [
      'the head of the Department of the Environment, Transport and Energy (DETE), Bo Wen,',
      'Bo Wen: Head, Department of the Environment, Transport and Energy',
    ],
    [
      'the head of the Directorate for Ashford and the Southern Lakes of the Ministry of Works, Bo Wen,',
      'Bo Wen: Head, Directorate for Ashford and the Southern Lakes of the Ministry of Works',
    ],
    ['Minister of Regional Development and EU Funds Bo Wen', 'Bo Wen: Minister of Regional Development and EU Funds'],
    ['Director of the Office of Management and Budget Bo Wen', 'Bo Wen: Director, Office of Management and Budget'],
    ['Special Envoy for the Western Balkans Bo Wen', 'Bo Wen: Special Envoy for the Western Balkans'],
    [
      'Assistant Secretary-General for Humanitarian Affairs and Deputy Emergency Coordinator, Mr Bo Wen',
      'Bo Wen: Assistant Secretary-General for Humanitarian Affairs',
      'Bo Wen: Deputy Emergency Coordinator',
    ],
    ['Commissioner for Human Rights Bo Wen', 'Bo Wen: Commissioner for Human Rights'],
  ])('keeps them together: %s', (words, ...expected) => {
    expect(of(words)).toEqual(expected);
  });

  it('is none, where persons are listed', () => {
    expect(of('Minister of Trade Ann Bell, Governor Tom Ash and Speaker Bo Wen of Belmora')).toContain(
      'Ann Bell: Minister of Trade',
    );
  });
});

describe('a post beside another', () => {
  it('has a dash between', () => {
    expect(of('Deputy Prime Minister – Minister of Foreign Affairs of Belmora Bo Wen')).toEqual([
      'Bo Wen: Deputy Prime Minister, Belmora',
      'Bo Wen: Minister of Foreign Affairs, Belmora',
    ]);
  });

  it('is not that of a spouse', () => {
    expect(posts('The President and First Lady Ann Bell called on Mayor Bo Wen today.')).toEqual([
      'Ann Bell: First Lady',
      'Bo Wen: Mayor',
    ]);
  });
});

describe('whom somebody serves', () => {
  it.each([
    ['Security Adviser to the Vice President Bo Wen', 'Bo Wen: Security Adviser to the Vice President'],
    [
      "the special representative of Belmora's President on Foreign Policy Bo Wen",
      "Bo Wen: Special Representative, Belmora's President",
    ],
    ["Bo Wen, Belmora's head of state,", 'Bo Wen: Head of State, Belmora'],
  ])('gives him no post of his own: %s', (words, post) => {
    expect(of(words)).toEqual([post]);
  });

  it('leaves who sends an envoy that is to come', () => {
    const text = 'Mayor Tom Ash met German Ambassador Designate to Belmora Bo Wen today.';
    expect(posts(text)).toEqual(['PLANNED Bo Wen: Ambassador to Belmora, Germany', 'Tom Ash: Mayor']);
    expect(factsOf('MET_WITH', text)).toHaveLength(1);
  });
});
