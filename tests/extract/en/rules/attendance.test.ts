import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const FORUM = 'Lakeford Trade Forum 2024-05-03';
const attended = (text: string, expected: readonly string[]) => readsOf('ATTENDED', text, expected);

describe('what a visit was for', () => {
  it.each(['to attend', 'to participate in', 'to take part in'])('has been, where it was paid: %s', (words) => {
    attended(`Mayor Tom Ash paid an official visit to Sandvik ${words} the Lakeford Trade Forum on 3 May 2024.`, [
      `ATTENDED Tom Ash – ${FORUM} ATTENDEE`,
    ]);
  });

  it('is to come, where the visit is', () => {
    attended('Mayor Tom Ash will pay an official visit to Sandvik to attend the Lakeford Trade Forum.', [
      'PLANNED ATTENDED Tom Ash – Lakeford Trade Forum undated ATTENDEE',
    ]);
  });
});

describe('who is listed behind a session that two held', () => {
  it('took part in it', () => {
    attended(
      'On 2 May 2024, Minister Tom Ash held the 5th Harbour Dialogue with Governor Ann Bell. Other officials participating in the dialogue included Director Bo Fox of the Tide Board.',
      [
        'ATTENDED Tom Ash – 5th Harbour Dialogue 2024-05-02 ATTENDEE',
        'ATTENDED Ann Bell – 5th Harbour Dialogue 2024-05-02 ATTENDEE',
        'ATTENDED Bo Fox – 5th Harbour Dialogue 2024-05-02 ATTENDEE',
      ],
    );
  });

  it('met the other side', () => {
    readsOf(
      'MET_WITH',
      'On 2 May 2024, Minister Tom Ash held the 5th Harbour Dialogue with Governor Ann Bell. Other officials participating in the dialogue included Director Bo Fox of the Tide Board.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-02', 'MET_WITH Ann Bell – Bo Fox 2024-05-02'],
    );
  });
});

describe('roles', () => {
  it.each([
    ['attended', 'ATTENDEE'],
    ['joined', 'ATTENDEE'],
    ['participated in', 'ATTENDEE'],
    ['took part in', 'ATTENDEE'],
    ['officiated at', 'ATTENDEE'],
    ['chaired', 'CHAIR'],
    ['presided over', 'CHAIR'],
    ['co-chaired', 'CO_CHAIR'],
    ['hosted', 'HOST'],
    ['spoke at', 'SPEAKER'],
    ['addressed', 'SPEAKER'],
    ['delivered a speech at', 'SPEAKER'],
    ['gave a keynote address at', 'SPEAKER'],
    ['attended and delivered a speech at', 'SPEAKER'],
  ])('who %s is %s', (words, role) => {
    attended(`Mayor Tom Ash ${words} the Lakeford Trade Forum today.`, [`ATTENDED Tom Ash – ${FORUM} ${role}`]);
  });

  it('the strongest of several is told once', () => {
    attended('Mayor Tom Ash attended the Lakeford Trade Forum today. Speaking at the forum, Mr Ash spoke of water.', [
      `ATTENDED Tom Ash – ${FORUM} SPEAKER`,
    ]);
    attended('Mayor Tom Ash attended the Lakeford Trade Forum today and delivered a speech.', [
      `ATTENDED Tom Ash – ${FORUM} SPEAKER`,
    ]);
  });

  it('speaking of something is no speech', () => {
    attended('Mayor Tom Ash attended the Lakeford Trade Forum today and exchanged views with traders.', [
      `ATTENDED Tom Ash – ${FORUM} ATTENDEE`,
    ]);
  });
});

describe('who attended', () => {
  it('several subjects', () => {
    attended('Mayor Tom Ash and Governor Ann Bell attended the Lakeford Trade Forum today.', [
      `ATTENDED Tom Ash – ${FORUM} ATTENDEE`,
      `ATTENDED Ann Bell – ${FORUM} ATTENDEE`,
    ]);
  });

  it('with whom it was co-chaired', () => {
    attended('Mayor Tom Ash co-chaired the Lakeford Trade Forum with Governor Ann Bell today.', [
      `ATTENDED Tom Ash – ${FORUM} CO_CHAIR`,
      `ATTENDED Ann Bell – ${FORUM} CO_CHAIR`,
    ]);
  });

  it('those who "also attended"', () => {
    attended(
      'Mayor Tom Ash chaired the Lakeford Trade Forum today. Also attending the forum were Governor Ann Bell and Dr Carl Dorn.',
      [
        `ATTENDED Tom Ash – ${FORUM} CHAIR`,
        `ATTENDED Ann Bell – ${FORUM} ATTENDEE`,
        `ATTENDED Carl Dorn – ${FORUM} ATTENDEE`,
      ],
    );
  });

  it.each(['Also at the event were', 'Others at the forum included'])('those behind "%s"', (words) => {
    attended(`Mayor Tom Ash chaired the Lakeford Trade Forum today. ${words} Governor Ann Bell and Dr Carl Dorn.`, [
      `ATTENDED Tom Ash – ${FORUM} CHAIR`,
      `ATTENDED Ann Bell – ${FORUM} ATTENDEE`,
      `ATTENDED Carl Dorn – ${FORUM} ATTENDEE`,
    ]);
  });

  it('those who delivered keynote speeches', () => {
    attended(
      'Mayor Tom Ash chaired the Lakeford Trade Forum today. Governor Ann Bell and Dr Carl Dorn delivered keynote speeches.',
      [
        `ATTENDED Tom Ash – ${FORUM} CHAIR`,
        `ATTENDED Ann Bell – ${FORUM} SPEAKER`,
        `ATTENDED Carl Dorn – ${FORUM} SPEAKER`,
      ],
    );
  });

  it('"the meeting" is the event named before', () => {
    attended(
      'Mayor Tom Ash chaired the Second Meeting of the Lakeford Water Council today. Governor Ann Bell attended the meeting.',
      [
        'ATTENDED Tom Ash – Second Meeting of the Lakeford Water Council 2024-05-03 CHAIR',
        'ATTENDED Ann Bell – Second Meeting of the Lakeford Water Council 2024-05-03 ATTENDEE',
      ],
    );
  });

  it('an opening ceremony is an event of its own', () => {
    attended('Mayor Tom Ash attended the opening ceremony of the Lakeford Trade Forum today.', [
      `ATTENDED Tom Ash – opening ceremony of the ${FORUM} ATTENDEE`,
    ]);
  });

  it('an event in quotation marks', () => {
    attended('Mayor Tom Ash attended the "Hello Lakeford" event today.', [
      'ATTENDED Tom Ash – "Hello Lakeford" event 2024-05-03 ATTENDEE',
    ]);
  });
});

describe('who organised', () => {
  const organised = (text: string, expected: readonly string[]) => readsOf('ORGANISED', text, expected);

  it.each(['organised by', 'organized by', 'jointly organised by', 'hosted by', 'held by', 'co-organised by'])(
    '%s',
    (words) => {
      organised(`Mayor Tom Ash attended the Lakeford Trade Forum ${words} the Lakeford Trade Council today.`, [
        `ORGANISED Lakeford Trade Council – ${FORUM}`,
      ]);
    },
  );

  it('several bodies', () => {
    organised(
      'Mayor Tom Ash attended the Lakeford Trade Forum organised by the Lakeford Trade Council and the Ostmark Chamber of Commerce today.',
      [`ORGANISED Lakeford Trade Council – ${FORUM}`, `ORGANISED Ostmark Chamber of Commerce – ${FORUM}`],
    );
  });

  it('as the subject', () => {
    organised('The Lakeford Trade Council organised the Lakeford Trade Forum today.', [
      `ORGANISED Lakeford Trade Council – ${FORUM}`,
    ]);
  });
});

describe('who did something where an event was held', () => {
  it('took part in it', () => {
    readsOf(
      'ATTENDED',
      'The Harbour Office held the Lakeford Awards Ceremony today, where its Chairman, Mr Tom Ash, presented awards to ten pilots.',
      ['ATTENDED Tom Ash – Lakeford Awards Ceremony 2024-05-03 ATTENDEE'],
    );
  });

  it('takes part in both of two that are joined', () => {
    readsOf(
      'ATTENDED',
      'Mayor Tom Ash attended the Lakeford Health Convention 2024 and the Asia Forum on Water today.',
      [
        'ATTENDED Tom Ash – Lakeford Health Convention 2024 2024-05-03 ATTENDEE',
        'ATTENDED Tom Ash – Asia Forum on Water 2024-05-03 ATTENDEE',
      ],
    );
  });
});

describe('guests of whom some are named', () => {
  it('took part in what they are said to have attended', () => {
    readsOf(
      'ATTENDED',
      'The opening ceremony of the Lakeford Expo today was attended by over a hundred guests, including Mr Tom Ash, the Director of the Art Gallery, and Ms Ann Bell.',
      [
        'ATTENDED Tom Ash – opening ceremony of the Lakeford Expo 2024-05-03 ATTENDEE',
        'ATTENDED Ann Bell – opening ceremony of the Lakeford Expo 2024-05-03 ATTENDEE',
      ],
    );
  });
});

it('a bid to host an event takes part in none', () => {
  attended('Mayor Tom Ash visited Sandvik today to seek support for the bid to host the Lakeford Island Games.', []);
});

describe('a session that two held', () => {
  it('has both of them', () => {
    attended('Minister Tom Ash and Minister Ann Bell held the 5th Lakeford Harbour Dialogue today.', [
      'ATTENDED Tom Ash – 5th Lakeford Harbour Dialogue 2024-05-03 ATTENDEE',
      'ATTENDED Ann Bell – 5th Lakeford Harbour Dialogue 2024-05-03 ATTENDEE',
    ]);
  });

  it('has with whom it was held', () => {
    attended('Minister Tom Ash held the 5th Lakeford Harbour Dialogue with Minister Ann Bell today.', [
      'ATTENDED Tom Ash – 5th Lakeford Harbour Dialogue 2024-05-03 ATTENDEE',
      'ATTENDED Ann Bell – 5th Lakeford Harbour Dialogue 2024-05-03 ATTENDEE',
    ]);
  });

  it('is no event without a name', () => {
    attended('Minister Tom Ash held a bilateral meeting with Minister Ann Bell today.', []);
  });
});

it('spoke there, who said this in an address', () =>
  readsOf('ATTENDED', 'Mr Tom Ash said this in his keynote address at the Lakeford Trade Forum today.', [
    'ATTENDED Tom Ash – Lakeford Trade Forum 2024-05-03 SPEAKER',
  ]));

it('takes no assembly of a land for an event', () =>
  readsOf('ATTENDED', 'Mr Tom Ash attended the National People’s Congress of Belmora today.', []));

it('takes no plaque that was unveiled for an event', () =>
  readsOf('ATTENDED', 'Mr Tom Ash unveiled the commemorative plaque marking the opening of the Tide Hall today.', []));
