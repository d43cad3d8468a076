import { describe, expect, it } from 'vitest';
import { factsOf, posts, reads } from '../../support.ts';

const ARRIVED = 'Minister Ann Bell arrived in Sandvik on 2 May 2024.';

describe('talks that a noun tells of', () => {
  it.each([
    'The meeting between Minister Bell and Foreign Minister Tom Ash took place at the Palace.',
    'During the meeting with Foreign Minister Tom Ash, the two sides noted the close ties.',
    'Her meeting with Foreign Minister Tom Ash focused on trade.',
    'Talks were held between Minister Bell and Foreign Minister Tom Ash.',
    'The meeting took place at the Palace between Minister Bell, and Foreign Minister Tom Ash.',
    'The remarks were made during a meeting between Minister Bell and Foreign Minister Tom Ash at the Palace.',
    'The remarks were made during a meeting at the Palace between Minister Bell and Foreign Minister Tom Ash.',
    'A discussion was held at the Palace of the President in Sandvik between Minister Bell and Foreign Minister Tom Ash.',
    'The day concluded with bilateral discussions between Minister Bell and Foreign Minister Tom Ash.',
    'Political consultations with the participation of Minister Bell and Foreign Minister Tom Ash took place at the Palace.',
    'Trade was on the agenda during talks Thursday between Minister Bell and Foreign Minister Tom Ash.',
    'On 2 May, within the framework of the Harbour Forum, a meeting was held between the Minister and Foreign Minister Tom Ash.',
    'Furthermore, during the bilateral talks between Minister Bell and Foreign Minister Tom Ash, they agreed to go on.',
  ])('were held: %s', (sentence) => {
    expect(factsOf('MET_WITH', `${ARRIVED} ${sentence}`)).toEqual(['MET_WITH Ann Bell – Tom Ash 2024-05-02 Sandvik']);
  });

  it.each([
    'On 2 May, within the framework of the Harbour Forum, a call was held between Premier Bo Birch and President Tom Ash.',
    'Talks were held on the dispute, which is between Premier Bo Birch and President Tom Ash.',
    'The meeting between Minister Bell and Foreign Minister Tom Ash will take place at the Palace.',
    'They reviewed the preparations for the meeting between Premier Bo Birch and President Tom Ash.',
    'Her talks with Foreign Minister Tom Ash by telephone focused on trade.',
    'She discussed her plans for the upcoming summit with President Tom Ash.',
    'Premier Bo Birch and President Tom Ash of Belmora spoke of trade since their leaders met in April.',
    'A regatta with the participation of Premier Bo Birch and President Tom Ash took place at the Palace.',
    'She said that the meeting between Premier Bo Birch and President Tom Ash was useful.',
  ])('were not: %s', (sentence) => {
    expect(factsOf('MET_WITH', `${ARRIVED} ${sentence}`)).toEqual([]);
  });
});

describe('talks of somebody who is called by an office', () => {
  it.each([
    'In the meeting between the Minister and the President of Belmora, Tom Ash, the two spoke of trade.',
    'In her meeting with the President of Belmora, Tom Ash, the Minister raised the price of tin.',
  ])('leave the office with its holder: %s', (sentence) => {
    const text = `${ARRIVED} ${sentence}`;
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Ann Bell – Tom Ash 2024-05-02 Sandvik']);
    expect(posts(text)).toEqual(['Ann Bell: Minister', 'Tom Ash: President, Belmora']);
  });

  it('give two offices to one, where a third is named', () => {
    const text =
      'The meeting between the Premier and Minister for Trade, Ann Bell, and President Tom Ash was held today.';
    expect(posts(text)).toEqual(['Ann Bell: Minister for Trade', 'Ann Bell: Premier', 'Tom Ash: President']);
  });
});

describe('a counterpart', () => {
  it.each([
    'met with his Belmoran counterpart Bo Wilde in Sandvik on 2 May 2024',
    'met her counterpart, Bo Wilde, in Sandvik on 2 May 2024',
    'held talks in Sandvik on 2 May 2024 with her New Belmoran counterpart Bo Wilde',
  ])('has a name without a title: %s', (words) => {
    expect(factsOf('MET_WITH', `Foreign Minister Ann Bell ${words}.`)).toEqual([
      'MET_WITH Ann Bell – Bo Wilde 2024-05-02 Sandvik',
    ]);
  });

  it('has none where words of government follow', () => {
    expect(factsOf('MET_WITH', 'Minister Ann Bell met her counterpart Foreign Trade Board on 2 May 2024.')).toEqual([]);
  });
});

describe('who attended a meeting', () => {
  const MET = 'Minister Ann Bell received Tom Ash, Foreign Minister of Belmora, on 2 May 2024.';

  it('is told behind "attended by"', () => {
    const text = `${MET} The meeting was attended by Dr Bo Birch, Adviser to the Premier; and Lia Wilde, Minister of State.`;
    expect(factsOf('MET_WITH', text)).toEqual([
      'MET_WITH Ann Bell – Tom Ash 2024-05-02',
      'MET_WITH Tom Ash – Bo Birch 2024-05-02',
      'MET_WITH Tom Ash – Lia Wilde 2024-05-02',
    ]);
  });

  it('sits on the side that is said', () => {
    const text = `${MET} The lunch was attended on the Arvandian side by Dr Bo Birch, and on the Belmoran side by Dr Lia Wilde.`;
    expect(factsOf('MET_WITH', text)).toContain('MET_WITH Bo Birch – Lia Wilde 2024-05-02');
    expect(factsOf('MET_WITH', text)).toHaveLength(4);
  });

  it('met nobody at an event with a name', () => {
    const text = `${MET} The Harbour Summit dinner was attended by Dr Bo Birch.`;
    expect(factsOf('MET_WITH', text)).toHaveLength(1);
  });
});

describe('who is called by a first name', () => {
  it('is the person so named in full', () => {
    const text =
      'Foreign Minister Datuk Ashmuddin Tun Birch left for Belmora. Ashmuddin met Premier Tom Bell on 2 May 2024.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Ashmuddin Tun Birch – Tom Bell 2024-05-02']);
  });

  it('is not his own father', () => {
    const text =
      'King Salem bin Ash met Premier Tom Bell on 2 May 2024. Prince Omar bin Salem bin Ash met Dr Bo Wilde on 2 May 2024.';
    expect(factsOf('MET_WITH', text)).toEqual([
      'MET_WITH Salem bin Ash – Tom Bell 2024-05-02',
      'MET_WITH Omar bin Salem bin Ash – Bo Wilde 2024-05-02',
    ]);
  });

  it('may have a father behind a stroke', () => {
    expect(
      factsOf('MET_WITH', 'Minister Ann Bell met Mr Ganesh a/l Birch and Mr Kumar s/o Ash on 2 May 2024.').sort(),
    ).toEqual(['MET_WITH Ann Bell – Ganesh a/l Birch 2024-05-02', 'MET_WITH Ann Bell – Kumar s/o Ash 2024-05-02']);
  });
});

describe('a guest who is welcomed', () => {
  const WELCOME = 'On 2 May 2024, Secretary Ann Bell welcomed Belmoran Ambassador Tom Ash.';

  it('was met, where the next sentence calls it a meeting', () => {
    expect(factsOf('MET_WITH', `${WELCOME} During the meeting, they spoke of trade.`)).toEqual([
      'MET_WITH Ann Bell – Tom Ash 2024-05-02',
    ]);
  });

  it('was not, where nothing does', () => {
    expect(factsOf('MET_WITH', `${WELCOME} During the parade, bands played.`)).toEqual([]);
  });

  it('came, and not who welcomed her', () => {
    const text =
      'Envoy Ann Bell was welcomed by Consul Bo Wilde and Tom Ash, Consul of Arvandia to Belmora, on 2 May 2024.';
    expect(factsOf('VISITED', text)).toEqual([]);
  });
});

describe('a meeting that the next sentence dates', () => {
  it('was on that day', () => {
    const text = 'Ambassador Ann Bell met Tom Ash. The meeting took place in Sandvik on Thursday. They spoke of trade.';
    expect(factsOf('MET_WITH', text, { publishedOn: '2024-05-03' })).toEqual([
      'MET_WITH Ann Bell – Tom Ash 2024-05-02 Sandvik',
    ]);
  });
});

describe('forms of names and titles', () => {
  it.each([
    ['PM Ash', 'PM Tom Ash'],
    ['a nickname', 'President Tom “Bo” Ash'],
    ['a body that nobody knows', 'House Speaker Tom Ash'],
    ['a rank behind a title', 'Deputy Foreign Minister Ambassador Tom Ash'],
    ['an address before an office', 'HE Prime Minister Tom Ash'],
    ['an hour and a house', 'in her office yesterday Dr Tom Ash'],
  ])('%s', (_form, name) => {
    expect(factsOf('MET_WITH', `On 2 May 2024, Minister Ann Bell received ${name}.`)).toEqual([
      expect.stringMatching(/^MET_WITH (?:Ann Bell – Tom Ash|Tom Ash – Ann Bell) /u),
    ]);
  });

  it('leaves the hour alone', () => {
    expect(posts('At 2 PM Mr Ash met Ms Ann Bell on 2 May 2024.')).toEqual([]);
  });

  it('says whose minister by the country behind the title', () => {
    expect(posts('Mr Tom Ash, Minister for Trade, Belmora (MTB) and Ms Ann Bell met on 2 May 2024.')).toEqual([
      'Tom Ash: Minister for Trade, Belmora',
    ]);
  });

  it('keeps "Sheikha" with one name, until a fuller one is told', () => {
    expect(posts('Premier Sheikha Ash spoke.')).toEqual(['Sheikha Ash: Premier']);
    expect(posts('Premier Sheikha Ash bint Birch spoke. Sheikha Ash left.')).toEqual(['Ash bint Birch: Premier']);
  });

  it('tells a guest on "their" visit from the host', () => {
    const text =
      'On 2 May 2024, Minister Ann Bell received a courtesy call from Dr Tom Ash during his visit to Belmora.';
    expect(factsOf('VISITED', text)).toEqual(['VISITED Tom Ash – Belmora 2024-05-02']);
  });

  it('may be part of something else', () => {
    reads(
      'Lakeford hosted a seminar today, which included a meeting between Mayor Tom Ash and Governor Ann Bell, and a lunch.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03'],
    );
  });

  it('may be of a delegation that somebody led', () => {
    reads(
      'A meeting between a delegation of the Harbour Board led by Mayor Tom Ash and Governor Ann Bell was held today.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03'],
    );
  });

  it('may be his own, where nobody else is named', () => {
    reads(
      'Mayor Tom Ash met Governor Ann Bell today. In his meeting with Premier Carl Dorn, the discussions centred on trade. He also met Consul Eva Frost.',
      [
        'MET_WITH Tom Ash – Ann Bell 2024-05-03',
        'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
        'MET_WITH Tom Ash – Eva Frost 2024-05-03',
      ],
    );
  });
});
