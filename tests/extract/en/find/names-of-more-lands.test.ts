import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

/** Whom Mr Fox met today. */
function metBy(whom: string): string[] {
  const met = factsOf('MET_WITH', `Mr Bo Fox met ${whom} today.`);
  return met.map((fact) => fact.replace(/^MET_WITH Bo Fox – (.*) 2024-05-03$/u, '$1'));
}

describe('a name behind words that are no part of it', () => {
  it.each([
    ['Governor of North Ostmark region Aidar Birchov', 'Aidar Birchov'],
    ['Director of the State Fund of Belmora (SOFB) Shamar Birchov', 'Shamar Birchov'],
    ['the Speaker of the Assembly of the sisterly State of Ostmark H E Omar bin Birch', 'Omar bin Birch'],
    ['Capt. Sam Elm', 'Sam Elm'],
    ['MP Tom Ash', 'Tom Ash'],
    ["Prime Minister Omar Shia' Al Birchani", "Omar Shia' Al Birchani"],
  ])('%s', (whom, name) => {
    expect(metBy(whom)).toEqual([name]);
  });

  it('letters of another script before a name', () => {
    expect(posts('President Kh.Birchga spoke.')).toEqual(['Kh. Birchga: President']);
  });

  it('a known surname that is a place elsewhere', () => {
    const text = 'Mayor Park Won Soon met Governor Ann Bell today. Mayor Park also met Minister Bo Elm.';
    expect(factsOf('MET_WITH', text)).toEqual([
      'MET_WITH Park Won Soon – Ann Bell 2024-05-03',
      'MET_WITH Park Won Soon – Bo Elm 2024-05-03',
    ]);
  });

  it('a surname of two parts', () => {
    const text = 'Speaker Jussi Birch-aho visited Belmora today. Birch-aho met with Minister Ann Bell.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Jussi Birch-aho – Ann Bell 2024-05-03']);
  });
});

describe('whom somebody serves', () => {
  it('is no part of his name, and his office is a body', () => {
    const text = 'Adviser to His Majesty and Director of the Office of His Majesty Bo Elm attended the meeting.';
    expect(posts(text).sort()).toEqual(['Bo Elm: Adviser', 'Bo Elm: Director, Office of His Majesty']);
  });

  it('letters behind a name stay behind it', () => {
    expect(posts('He was joined by Ann Bell MP, Minister for Ports, today.')).toEqual(['Ann Bell: Minister for Ports']);
  });
});

describe('letters and parks are nobody', () => {
  it.each(['He briefed the President ICAO about it.', 'They met at Sultan Park today.', 'It is open until 5:00 PM.'])(
    '%s',
    (text) => {
      expect(posts(text)).toEqual([]);
    },
  );
});

describe('offices in a list where the name stands before or behind', () => {
  it('gives each his own', () => {
    const text = 'It was attended by the Minister of Ports H.E. Tom Ash, the Minister of Tourism, Mr Bo Elm.';
    expect(posts(text).sort()).toEqual(['Bo Elm: Minister of Tourism', 'Tom Ash: Minister of Ports']);
  });

  it('gives each his own where no honorific tells', () => {
    const text =
      'Mr Lee Fox met with the Speaker of the Parliament of Belmora, Ann Bell, the Speaker of the Parliament of Ostmark, Tom Ash.';
    expect(posts(text).sort()).toEqual([
      'Ann Bell: Speaker, Parliament of Belmora',
      'Tom Ash: Speaker, Parliament of Ostmark',
    ]);
  });

  it('the land of a president is no field', () => {
    expect(posts('Mr Tom Ash, Deputy President of the Republic of South Ostmark, spoke.')).toEqual([
      'Tom Ash: Deputy President, Republic of South Ostmark',
    ]);
  });

  it('affairs of a minister are a field', () => {
    expect(posts('Mr Tom Ash, Minister of Cabinet Affairs, spoke.')).toEqual(['Tom Ash: Minister of Cabinet Affairs']);
  });
});
