import { describe, it } from 'vitest';
import { readsOf } from '../support.ts';

const met = (text: string, expected: readonly string[]) => readsOf('MET_WITH', text, expected);
const BELL = 'MET_WITH Tom Ash – Ann Bell';
const DORN = 'MET_WITH Tom Ash – Carl Dorn';
const FINN = 'MET_WITH Tom Ash – Eva Finn';

describe('a deed without a day', () => {
  it('takes the only day that the release tells', () => {
    met('Mayor Tom Ash met Governor Ann Bell in Sandvik. The Mayor met Dr Carl Dorn in Sandvik on 2 May.', [
      `${BELL} 2024-05-02 Sandvik`,
      `${DORN} 2024-05-02 Sandvik`,
    ]);
  });

  it('takes none where several days follow', () => {
    met('Mayor Tom Ash met Governor Ann Bell. On 1 May, Mr Ash met Dr Carl Dorn. On 2 May, Mr Ash met Ms Eva Finn.', [
      `${BELL} undated`,
      `${DORN} 2024-05-01`,
      `${FINN} 2024-05-02`,
    ]);
  });

  it('takes the first of several if it is a headline', () => {
    met(
      'Mayor Tom Ash meets Governor Ann Bell\n\nOn 1 May, Mayor Tom Ash met Governor Ann Bell. On 2 May, Mr Ash met Dr Carl Dorn.',
      [`${BELL} 2024-05-01`, `${DORN} 2024-05-02`],
    );
  });

  it('does not take that of what came after it', () => {
    readsOf(
      'SIGNED',
      'Mayor Tom Ash signed the Port Accord. Following the forum, Mr Ash is today attending the Harbour Conference.',
      ['SIGNED Tom Ash – Port Accord undated'],
    );
  });

  it('was before the arrival that the sentence tells', () => {
    readsOf(
      'VISITED',
      'Mayor Tom Ash arrived in Sandvik yesterday. Before Mr Ash came to Sandvik, he visited Lakeford.',
      ['VISITED Tom Ash – Sandvik 2024-05-02 Sandvik', 'VISITED Tom Ash – Lakeford undated Lakeford'],
    );
  });
});

describe('a deed without a city', () => {
  it('was at home where the host of a city received a visiting delegation', () => {
    met('Sandvik Mayor Tom Ash met a visiting delegation led by Governor Ann Bell at Lakeford Guest House today.', [
      `${BELL} 2024-05-03 Sandvik`,
    ]);
  });

  it('was where it is told all the same', () => {
    met('Sandvik Mayor Tom Ash met a visiting delegation led by Governor Ann Bell in Lakeford today.', [
      `${BELL} 2024-05-03 Lakeford`,
    ]);
  });

  it('was not at home where nobody is said to visit', () => {
    met('Sandvik Mayor Tom Ash met Governor Ann Bell today.', [`${BELL} 2024-05-03`]);
  });

  it('was where the forum was on whose eve it was', () => {
    met('On 2 May, prior to the Harbour Forum in Wexby, Arvandia, Mayor Tom Ash met Governor Ann Bell.', [
      `${BELL} 2024-05-02 Wexby`,
    ]);
  });
});

describe('a city told besides', () => {
  it.each([
    ['"while in"', 'While in Hollowby, Mayor Tom Ash met Governor Ann Bell today.'],
    ['"currently in"', 'Mayor Tom Ash, currently in Hollowby for the Ocean Forum, met Governor Ann Bell today.'],
    ['where the meeting took place', 'Mayor Tom Ash met Governor Ann Bell today. The talks took place in Hollowby.'],
    ['a headline of the visit', 'Visit of Mayor Tom Ash to Hollowby\n\nMayor Tom Ash met Governor Ann Bell today.'],
    [
      'the end of a headline',
      'Mayor meets governor in Sandvik\n\nMayor Tom Ash met Governor Ann Bell today.',
      'Sandvik',
    ],
    [
      '"where" behind it',
      'The first stop of Mayor Tom Ash was Sandvik, where he met Governor Ann Bell today. He went on to Port Ellin.',
      'Sandvik',
    ],
    [
      '"where", whatever the opening tells',
      'After meetings in Lakeford on Monday, Mayor Tom Ash travelled to Sandvik today, where he met Governor Ann Bell.',
      'Sandvik',
    ],
    ['the head of an item', '- 3 May, Sandvik: Mayor Tom Ash met Governor Ann Bell.', 'Sandvik'],
    ['where the forum was held', 'Mayor Tom Ash met Governor Ann Bell today at the Ocean Forum held in Hollowby.'],
  ])('by %s', (_how, text, city = 'Hollowby') => {
    met(text, [`${BELL} 2024-05-03 ${city}`]);
  });

  it('is not where what they spoke of will be held', () => {
    met('Mayor Tom Ash met Governor Ann Bell today to discuss the Ocean Forum held in Hollowby.', [
      `${BELL} 2024-05-03`,
    ]);
  });

  it('is not that of what a headline is about', () => {
    met('Mayor welcomes investment in Sandvik\n\nMayor Tom Ash met Governor Ann Bell today.', [`${BELL} 2024-05-03`]);
  });

  it('is not where something else was held', () => {
    met('Mayor Tom Ash met Governor Ann Bell today. The first Ocean Forum took place in Hollowby.', [
      `${BELL} 2024-05-03`,
    ]);
  });

  it('and day of a purpose are those of the verb before', () => {
    met('Mayor Tom Ash travelled to Sandvik on Wednesday to meet Governor Ann Bell.', [
      `PLANNED ${BELL} 2024-05-01 Sandvik`,
    ]);
  });
});

describe('what is to come', () => {
  it('is where the sentence leads', () => {
    met('Tomorrow (May 4), Mayor Tom Ash will proceed to Port Ellin and meet Dr Carl Dorn.', [
      `PLANNED ${DORN} 2024-05-04 Port Ellin`,
    ]);
  });

  it('is on the weekdays of the coming week', () => {
    readsOf('VISITED', 'Mayor Tom Ash will visit Sandvik from Monday to Wednesday next week.', [
      'PLANNED VISITED Tom Ash – Sandvik 2024-05-06 Sandvik',
    ]);
  });
});

describe('a capital by its country', () => {
  it.each([
    ['is a city', 'Mayor Tom Ash met Governor Ann Bell today in the Icelandic capital.', ' Reykjavík'],
    [
      'is one visited',
      'During a visit to the Finnish capital today, Mayor Tom Ash met Governor Ann Bell.',
      ' Helsinki',
    ],
    ['is none as money', 'Mayor Tom Ash met Governor Ann Bell today to invest in the Finnish capital market.', ''],
  ])('%s', (_what, text, city) => {
    met(text, [`${BELL} 2024-05-03${city}`]);
  });
});

describe('the city of a later meeting', () => {
  it('is not that of others', () => {
    met('Mayor Tom Ash met Governor Ann Bell on 2 May. Meanwhile, Dr Carl Dorn met Ms Eva Finn in Sandvik.', [
      `${BELL} 2024-05-02`,
      'MET_WITH Carl Dorn – Eva Finn 2024-05-02 Sandvik',
    ]);
  });

  it('is that of the same persons', () => {
    met('Mayor Tom Ash met Governor Ann Bell on 2 May. Mr Ash also met Ms Eva Finn in Sandvik.', [
      `${BELL} 2024-05-02 Sandvik`,
      `${FINN} 2024-05-02 Sandvik`,
    ]);
  });
});
