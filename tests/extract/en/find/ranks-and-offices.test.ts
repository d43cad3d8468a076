import { describe, expect, it } from 'vitest';
import { factsOf, persons, posts } from '../../support.ts';

describe('a form of address', () => {
  it.each([
    ['Minister of Defence Sen. Lt. Gen. Tom Ash', 'Tom Ash: Minister of Defence'],
    ['the Secretary to the Ministry of Defence Air Vice Marshal Tom Ash', 'Tom Ash: Secretary, Ministry of Defence'],
    ['Commander of the Navy Vice Admiral Tom Ash', 'Tom Ash: Commander, Navy'],
    ['the Ambassador of Belmora, H.E Tom Ash,', 'Tom Ash: Ambassador, Belmora'],
    ['the President of the Council HE Tom Sam Ash', 'Tom Sam Ash: President, Council'],
    ['Senior Minister of State for Law Assoc Prof Tom Ash', 'Tom Ash: Senior Minister of State for Law'],
    ['Attorney General Dr Tun Ash', 'Tun Ash: Attorney General'],
  ])('is no part of post or name: %s', (words, post) => {
    expect(posts(`Mr Carl Dorn met ${words} today.`)).toEqual([post]);
  });

  it('is a surname in capitals before one word', () => {
    expect(persons('Vice Premier HE Weiming met Mr Tom Ash today.')).toContain('HE Weiming');
  });
});

describe('letters of an office', () => {
  it('tell who goes on', () => {
    const text =
      'SMS Tom Ash will meet Ms Ann Bell, Chair of the Tide Board, on 5 May. SMS Ash will also visit Sandvik.';
    expect(factsOf('VISITED', text)).toEqual(['PLANNED VISITED Tom Ash – Sandvik undated Sandvik']);
  });
});

describe('who serves an office', () => {
  it.each([
    ['Additional Secretary to the President Tom Ash', 'Tom Ash: Additional Secretary, President'],
    ['Advisor to the Prime Minister on Economic Affairs Dr Tom Ash', 'Tom Ash: Advisor, Prime Minister'],
  ])('does not hold it: %s', (words, post) => {
    expect(posts(`Mr Carl Dorn met ${words} today.`)).toEqual([post]);
  });

  it('is another than whose title stands before "and"', () => {
    const text =
      'Dr Carl Dorn, Secretary to the President and Senior Secretary to the President Tom Ash were present today.';
    expect(posts(text)).toEqual(['Carl Dorn: Secretary, President', 'Tom Ash: Senior Secretary, President']);
  });
});

describe('fields of a ministry', () => {
  it.each(['Transport, Highways, Ports, and Civil Aviation', 'Fisheries, Aquatic and Ocean Resources'])(
    'end where the name begins: %s',
    (fields) => {
      const text = `Mr Carl Dorn met Minister of Trade Ann Bell, Minister of ${fields} Tom Ash and Governor Eva Frost today.`;
      expect(posts(text)).toEqual([
        'Ann Bell: Minister of Trade',
        'Eva Frost: Governor',
        `Tom Ash: Minister of ${fields}`,
      ]);
    },
  );
});

describe('two offices of one person', () => {
  it.each([
    [
      'the Director of the Office of the Tide Commission and Belmora’s Foreign Minister Tom Ash',
      ['Tom Ash: Director, Office of the Tide Commission', 'Tom Ash: Foreign Minister, Belmora'],
    ],
    [
      'Senior Minister of State (SMS) for Law and SMS for Health Tom Ash',
      ['Tom Ash: Senior Minister of State for Health', 'Tom Ash: Senior Minister of State for Law'],
    ],
    [
      'the Minister of State (“MOS”), Ministry of Law and Ministry of Works, Mr Tom Ash,',
      ['Tom Ash: Minister of State, Ministry of Law', 'Tom Ash: Minister of State, Ministry of Works'],
    ],
    ['Prosecutor-General of the Supreme Procuracy H.E. Tom Ash', ['Tom Ash: Prosecutor-General, Supreme Procuracy']],
  ])('are at a body each: %s', (words, expected) => {
    expect(posts(`Mr Carl Dorn met ${words} today.`)).toEqual(expected);
  });
});

describe('a mark that is a letter of a name', () => {
  it.each(['Prime Minister of Belmora Omar Ria’ Al-Ash', 'Prime Minister of Belmora Samuela ‘Akilo Ash'])(
    'does not end it: %s',
    (words) => {
      expect(persons(`Mr Carl Dorn met ${words} today.`)).toEqual(['Carl Dorn', words.slice(26)].sort());
    },
  );

  it('is none where it closes a quotation', () => {
    expect(persons('Mr Carl Dorn met Premier Tom Ash ‘Lakeford First’ today.')).toEqual(['Carl Dorn', 'Tom Ash']);
  });

  it('may be curly or straight', () => {
    const text = "Dr Hadef Bin Joa’an met Ms Ann Bell today. Dr Hadef Bin Joa'an Al Ash then met Mr Carl Dorn.";
    expect(persons(text)).toHaveLength(3);
  });
});

it('gives the title in a list of titles to the name behind it', () => {
  const text =
    'Attending were Secretary to the President Carl Dorn, Belmoran Ambassador to Arvandia, H.E. Ms Eva Frost, Tide Board Director Mr Tom Ash and others.';
  expect(posts(text)).toEqual([
    'Carl Dorn: Secretary, President',
    'Eva Frost: Ambassador to Arvandia, Belmoran',
    'Tom Ash: Director, Tide Board',
  ]);
});
