import { describe, expect, it } from 'vitest';
import { factsOf, readsOf } from '../support.ts';

const MET = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';

/** The city in which Ash met Bell today; empty where none is told. */
function cityOf(text: string): string {
  const fact = factsOf('MET_WITH', text).find((f) => f.startsWith(MET)) ?? 'no meeting';
  return fact.replace(MET, '').trim();
}

describe('a city called by its country', () => {
  it('is no country', () => {
    expect(factsOf('MET_WITH', 'Mayor Tom Ash met Governor Ann Bell in Belmora City on 2 May 2024.')).toEqual([
      'MET_WITH Tom Ash – Ann Bell 2024-05-02 Belmora City',
    ]);
  });
});

describe('a city that no gazetteer knows', () => {
  it.each([
    [
      'of a dateline in capitals',
      'MARROW HILL, 3 May 2024 — Mayor Tom Ash met Governor Ann Bell today.',
      'Marrow Hill',
    ],
    ['of a dateline with an agency', 'KESTREL, May 3 (Agency) — Mayor Tom Ash met Governor Ann Bell today.', 'Kestrel'],
    ['of a dateline, by "here"', 'Hollowby, May 3 – Mayor Tom Ash met here today with Governor Ann Bell.', 'Hollowby'],
    ['behind "in"', 'Mayor Tom Ash met Governor Ann Bell in Hollowby today.', 'Hollowby'],
    ['of two words', 'Mayor Tom Ash met Governor Ann Bell in Tessel Bay today.', 'Tessel Bay'],
    ['between the verb and "with"', 'Mayor Tom Ash met today in Hollowby with Governor Ann Bell.', 'Hollowby'],
    ['behind a date', 'On 3 May 2024, in Hollowby, Mayor Tom Ash met Governor Ann Bell.', 'Hollowby'],
    ['behind a venue', 'Mayor Tom Ash met Governor Ann Bell at Heron House, Lakeford, today.', 'Lakeford'],
    [
      'of an opening phrase',
      'On the sidelines of the Forum in Wexby, Mayor Tom Ash today met Governor Ann Bell.',
      'Wexby',
    ],
    ['in front of a dash', 'Sandvik — Mayor Tom Ash met Governor Ann Bell today.', 'Sandvik'],
    ['in front of a full stop', 'SANDVIK, 3 May. Mayor Tom Ash met Governor Ann Bell today.', 'Sandvik'],
    ['at the head', 'In Port Almery today, Mayor Tom Ash met Governor Ann Bell.', 'Port Almery'],
    [
      'behind "the city of"',
      'Mayor Tom Ash was in the city of Kestrel today, where he met Governor Ann Bell.',
      'Kestrel',
    ],
    ['gone on to', 'Mayor Tom Ash flew on to Hollowby today. He met Governor Ann Bell.', 'Hollowby'],
    ['travelled to', 'Today Mayor Tom Ash travelled to Port Almery, where he met Governor Ann Bell.', 'Port Almery'],
    ['arrived in', 'Mayor Tom Ash arrived in Saint Orwin today and met Governor Ann Bell.', 'Saint Orwin'],
    ['before its province', 'Mayor Tom Ash met Governor Ann Bell in Hollowby, Ostmark, today.', 'Hollowby'],
    ['behind the day of a dateline', '3 May 2024, Hollowby – Mayor Tom Ash met Governor Ann Bell.', 'Hollowby'],
    ['of a line with the day', 'Hollowby, 3 May 2024\n\nMayor Tom Ash met Governor Ann Bell.', 'Hollowby'],
    ['of a line behind the day', '3 May 2024 | Port Almery\n\nMayor Tom Ash met Governor Ann Bell.', 'Port Almery'],
    [
      'visited, before its country',
      'Today Mayor Tom Ash visited Hollowby in Arvandia. He met Governor Ann Bell.',
      'Hollowby',
    ],
    ['received there', 'Mayor Tom Ash was received in Hollowby today by Governor Ann Bell.', 'Hollowby'],
  ])('%s', (_where, text, city) => {
    expect(cityOf(text)).toBe(city);
  });

  it.each([
    ['Parliament', 'Mayor Tom Ash met Governor Ann Bell in Parliament today.'],
    ['a language', 'Mayor Tom Ash met Governor Ann Bell today and spoke in Mandarin.'],
    ['a month', 'Mayor Tom Ash met Governor Ann Bell today. The bridge opens in September.'],
    ['a field', 'Mayor Tom Ash met Governor Ann Bell today to sign an agreement in Trade and Industry.'],
    ['an acronym', 'Mayor Tom Ash met Governor Ann Bell today to speak of progress in ASEAN.'],
    ['a body', 'Mayor Tom Ash met Governor Ann Bell in Cabinet today.'],
    ['what they spoke of', 'Mayor Tom Ash met Governor Ann Bell today to discuss investment in Hollowby.'],
    [
      'a country',
      'Mayor Tom Ash met the Prime Minister of Karland, Dr Carl Dorn, and Governor Ann Bell in Karland today.',
    ],
    ['who wrote it', 'Rosa Finch, 3 May 2024\n\nMayor Tom Ash met Governor Ann Bell.'],
    ['who issued it', 'Cabinet Secretariat, 3 May 2024\n\nMayor Tom Ash met Governor Ann Bell today.'],
    ['an event that bears its name', 'Mayor Tom Ash met Governor Ann Bell at the Lakeford 2020 House today.'],
    ['part of a name', 'Mayor Tom Ash met Governor Ann Bell and toured the Software Town of Hollowby Games today.'],
    ['a headline', 'PRESS RELEASE — Mayor Tom Ash met Governor Ann Bell today.'],
    ['a quarter of the year', 'Mayor Tom Ash met Governor Ann Bell today. Trade rose by a third in Spring.'],
  ])('is not %s', (_what, text) => {
    expect(cityOf(text)).toBe('');
  });
});

describe('a venue named after a city', () => {
  it.each([
    ['behind "at"', 'Mayor Tom Ash met Governor Ann Bell at the Lakeford Guest House today.', 'Lakeford'],
    [
      'of a city of the text',
      'The Mayor of Hollowby, Mr Tom Ash, today met Governor Ann Bell at the Hollowby Inn.',
      'Hollowby',
    ],
    ['of learning', 'Mayor Tom Ash met Governor Ann Bell at Sandvik Institute of Technology today.', 'Sandvik'],
    ['with its city behind', 'Mayor Tom Ash met Governor Ann Bell at the Hall of Mirrors in Sandvik today.', 'Sandvik'],
    ['that is an office abroad', 'Mayor Tom Ash met Governor Ann Bell at the Sandvik Trade Office today.', ''],
    ['whose city is told', 'Mayor Tom Ash met Governor Ann Bell at the Sandvik Hotel in Lakeford today.', 'Lakeford'],
  ])('%s', (_what, text, city) => {
    expect(cityOf(text)).toBe(city);
  });

  it('is where the guests are', () => {
    const visited = (text: string) => factsOf('VISITED', text)[0];
    expect(visited('Mayor Tom Ash toured the Sandvik Tidal Park today.')).toMatch(/ Sandvik$/u);
    expect(visited('Mayor Tom Ash called at Dorn & Sons, a boatyard in Wexby, today.')).toMatch(/ Wexby$/u);
    expect(visited('Mayor Tom Ash toured the Brenn Terminal in Brenn today.')).toMatch(/ Brenn$/u);
    expect(visited('In Brenn, Mayor Tom Ash met Dr Carl Dorn. He toured the Brenn Gas Terminal.')).toMatch(/ Brenn$/u);
  });
});

describe('several cities', () => {
  it('in one sentence', () => {
    const text =
      'Mayor Tom Ash met Dr Carl Dorn in Sandvik on 1 May and Governor Ann Bell in Lakeford today. He met Ms Eva Frost.';
    expect(cityOf(text)).not.toBe('Sandvik');
  });

  it('of which the host is mayor of one', () => {
    const text =
      'Mayor Tom Ash arrived in Sandvik yesterday (May 2). Today he toured the Lakeford Museum and met the Mayor of Sandvik, Ms Ann Bell.';
    expect(cityOf(text)).toBe('Sandvik');
  });

  it('with the journey home last', () => {
    const text = 'Mayor Tom Ash met Governor Ann Bell in Sandvik today. He returned to Hollowby in the evening.';
    expect(cityOf(text)).toBe('Sandvik');
  });

  it('of which one is recalled', () => {
    const text = 'Mayor Tom Ash met Governor Ann Bell today. They had last met in Sandvik in October 2022.';
    expect(cityOf(text)).toBe('');
  });

  it('of which one is a post', () => {
    const text = 'Mayor Tom Ash met Governor Ann Bell and the Mayor of Port Almery in Belmora, Dr Carl Dorn, today.';
    expect(cityOf(text)).toBe('');
  });
});

it('a country gives no city', () => {
  const [visit] = factsOf('VISITED', 'Mayor Tom Ash arrived in Belmora today.');
  expect(visit).toBe('VISITED Tom Ash – Belmora 2024-05-03');
});

describe('an area in which the city of the story does not lie', () => {
  it.each([
    ['behind the verb', 'SANDVIK, 3 May – Mayor Tom Ash and Governor Ann Bell met in Ostmark today.'],
    ['behind whom he met', 'SANDVIK, 3 May – Mayor Tom Ash met Ms Ann Bell in Ostmark today.'],
    ['of a stay', 'Mayor Tom Ash arrived in Lakeford today. During his stay in Belmora, he met Governor Ann Bell.'],
  ])('leaves none: %s', (_where, text) => {
    expect(cityOf(text)).toBe('');
  });

  it('is not that of an area around it', () => {
    expect(cityOf('SANDVIK, 3 May – Mayor Tom Ash met Ms Ann Bell in Belmora today.')).toBe('Sandvik');
  });
});

it('a city of which a clause tells what is there is not where the next took place', () => {
  const text =
    'Mayor Tom Ash arrived in Sandvik today. He met the managers of a firm which has established an office in Lakeford. He also met Governor Ann Bell.';
  expect(cityOf(text)).toBe('Sandvik');
});

it('the city where a meeting was held may be told behind it', () => {
  const text = 'Mayor Tom Ash met Governor Ann Bell today.\n\nAt the meeting held in Sandvik, he spoke of water.';
  expect(cityOf(text)).toBe('Sandvik');
});

describe('of several cities that a journey led to', () => {
  const ARRIVED = 'Mayor Tom Ash concluded his visit to Sandvik and Lakeford today.';

  it('the one whose office somebody holds is where he was met', () => {
    expect(cityOf(`${ARRIVED} He met the Secretary of the Lakeford Municipal Committee, Ms Ann Bell.`)).toBe(
      'Lakeford',
    );
    expect(cityOf(`${ARRIVED} He met the Mayor of Lakeford, Ms Ann Bell.`)).toBe('Lakeford');
  });

  it('none is told by a body that has its name from a city without being its government', () => {
    expect(cityOf(`${ARRIVED} He met the Director of the Lakeford Bank, Ms Ann Bell.`)).toBe('Sandvik');
  });
});

describe('where a meeting beside another was', () => {
  it('is where that assembly sat, though its name sounds of an office', () => {
    readsOf(
      'MET_WITH',
      'Minister Tom Ash met Foreign Minister Ann Bell on the sidelines of the 74th Session of the UN General Assembly in Sandvik today.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Sandvik'],
    );
  });

  it('is told behind the talks', () => {
    readsOf(
      'MET_WITH',
      'A meeting between President Ann Bell and Premier Tom Ash took place today (2) at the Palace in Sandvik.',
      ['MET_WITH Ann Bell – Tom Ash 2024-05-02 Sandvik'],
    );
  });

  it('is no matter that an agreement is on', () => {
    const text =
      'The Agreement on Legal Help in Criminal Matters was signed today. Mr Tom Ash met Ms Ann Bell after the signing.';
    readsOf('MET_WITH', text, ['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });
});

it('is where the meetings were during which two met', () =>
  readsOf(
    'MET_WITH',
    'Adviser Tom Ash met with President Ann Bell of Belmora during the Lakeford Assembly meetings in Sandvik today.',
    ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Sandvik'],
  ));
