import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const MET = 'The Ambassador of Belmora, Mr Tom Ash, met President Ann Bell today.';
const MAIN = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';

describe('who attended without a body', () => {
  it('sits beside the envoy or the President, as the post tells', () => {
    readsOf(
      'MET_WITH',
      `${MET} The discussion was attended by Minister of Trade Hugo Lind and First Secretary Eva Frost.`,
      [
        MAIN,
        'MET_WITH Tom Ash – Hugo Lind 2024-05-03',
        'MET_WITH Ann Bell – Eva Frost 2024-05-03',
        'MET_WITH Hugo Lind – Eva Frost 2024-05-03',
      ],
    );
  });

  it('serves the President whose land nobody needs to name', () => {
    readsOf('MET_WITH', `${MET} Secretary to the President Dr Carl Dorn also joined the discussions.`, [
      MAIN,
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
    ]);
  });

  it('is of the land of the others of the list', () => {
    const text =
      'President Ann Bell met the Foreign Minister of Belmora, Mr Tom Ash, today. The meeting was attended by Foreign Secretary Carl Dorn and other senior Belmoran officials.';
    readsOf('MET_WITH', text, ['MET_WITH Ann Bell – Tom Ash 2024-05-03', 'MET_WITH Tom Ash – Carl Dorn 2024-05-03']);
  });
});

describe('who attended from a ministry', () => {
  const MINES =
    'A meeting between the delegation led by Mr Tom Ash, Minister for Mineral Resources of Belmora and Ms Ann Bell, Minister of Mines, Government of Arvandia was held today.';

  it('sits beside its minister, and so do those of no body', () => {
    const text = `${MINES} Present on the occasion were, Mr Carl Dorn, Additional Secretary, Ministry of Mines, Ms Eva Frost, Joint Secretary and other officials.`;
    readsOf('MET_WITH', text, [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
      'MET_WITH Tom Ash – Eva Frost 2024-05-03',
    ]);
  });

  it('is told at the end of a long release of one meeting', () => {
    const talk = 'The Minister said that the ferries were late. '.repeat(12);
    readsOf('MET_WITH', `${MET} ${talk}First Secretary Eva Frost also participated in the discussion.`, [
      MAIN,
      'MET_WITH Ann Bell – Eva Frost 2024-05-03',
    ]);
  });

  it('is not told of the last of several meetings so far behind it', () => {
    const talk = 'The Minister said that the ferries were late. '.repeat(12);
    const other = 'She also met Governor Hugo Lind.';
    readsOf('MET_WITH', `${MET} ${other} ${talk}First Secretary Eva Frost also participated in the discussion.`, [
      MAIN,
      'MET_WITH Ann Bell – Hugo Lind 2024-05-03',
    ]);
  });
});

describe('talks with some', () => {
  it('are no event with a name', () => {
    const text =
      'A meeting between President Ann Bell and officials of the Tide Board was held today. Minister of Trade Hugo Lind participated in the meeting.';
    readsOf('ATTENDED', text, []);
  });
});

describe('who was present at talks', () => {
  it.each([
    'A meeting between President Ann Bell and the Ambassador of Belmora, Mr Tom Ash, took place today. Dr Carl Dorn, Secretary to the President, was also present at the meeting.',
    'The remarks were made during a meeting between President Ann Bell and Ambassador Tom Ash of Belmora today. Also present at the meeting was Secretary to the President Dr Carl Dorn.',
  ])('that a noun tells of: %s', (text) => {
    readsOf('MET_WITH', text, ['MET_WITH Ann Bell – Tom Ash 2024-05-03', 'MET_WITH Tom Ash – Carl Dorn 2024-05-03']);
  });

  it('as their attendees', () => {
    readsOf('MET_WITH', `${MET} Attendees at the meeting included First Secretary Eva Frost.`, [
      MAIN,
      'MET_WITH Ann Bell – Eva Frost 2024-05-03',
    ]);
  });

  it('beside whom they joined there', () => {
    readsOf(
      'MET_WITH ACCOMPANIED',
      `${MET} Joining President Bell at this meeting were Dr Carl Dorn and Ms Eva Frost.`,
      [
        MAIN,
        'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
        'MET_WITH Tom Ash – Eva Frost 2024-05-03',
        'ACCOMPANIED Carl Dorn – Ann Bell 2024-05-03',
        'ACCOMPANIED Eva Frost – Ann Bell 2024-05-03',
      ],
    );
  });

  it('on the side of the others of the list, where their posts tell nothing', () => {
    readsOf('MET_WITH', `${MET} The meeting was attended by First Secretary Eva Frost and Project Officer Carl Dorn.`, [
      MAIN,
      'MET_WITH Ann Bell – Eva Frost 2024-05-03',
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
    ]);
  });
});

describe('what is only spoken of', () => {
  it.each([
    [
      'VISITED',
      'Mr Tom Ash thanked President Ann Bell today for the invitation extended during her recent visit to Belmora.',
    ],
    ['SIGNED', 'Mr Tom Ash highlighted the benefits of the recently signed Free Trade Agreement today.'],
  ])('is not of today: %s', (type, text) => {
    readsOf(type, text, []);
  });

  it('is to come where the main verb says so', () => {
    readsOf('ATTENDED', 'The Lakeford Welcome Ceremony, hosted by President Ann Bell, will take place tomorrow.', [
      'PLANNED ATTENDED Ann Bell – Lakeford Welcome Ceremony 2024-05-04 HOST',
    ]);
  });
});

it('names later who the ministers were that somebody held talks with', () =>
  readsOf(
    'MET_WITH',
    'Minister Tom Ash held talks with foreign ministers from Belmora and Ostmark in Sandvik today. Mr Ash and Belmoran Foreign Minister Ann Bell discussed exchanges. Mr Ash thanked Governor Hugo Lind.',
    ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Sandvik'],
  ));
