import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const attended = (text: string, expected: readonly string[]) => readsOf('ATTENDED', text, expected);
const day = '2024-05-03';

describe('two events', () => {
  it('two names', () => {
    attended('Mayor Tom Ash participated in the Lakeford Trade Summit and the Ostmark Water Forum today.', [
      `ATTENDED Tom Ash – Lakeford Trade Summit ${day} ATTENDEE`,
      `ATTENDED Tom Ash – Ostmark Water Forum ${day} ATTENDEE`,
    ]);
  });

  it('three, one with a comma', () => {
    attended(
      'Mayor Tom Ash attended the Fifth Lakeford Ministers (Trade) Meeting for Ports, the Ostmark Water Forum and the Quayside Fair today.',
      ['Fifth Lakeford Ministers (Trade) Meeting for Ports', 'Ostmark Water Forum', 'Quayside Fair'].map(
        (name) => `ATTENDED Tom Ash – ${name} ${day} ATTENDEE`,
      ),
    );
  });

  it('not one and what it is', () => {
    attended('Mayor Tom Ash attended the Ostmark Water Forum, the largest conference on water, today.', [
      `ATTENDED Tom Ash – Ostmark Water Forum ${day} ATTENDEE`,
    ]);
  });
});

describe('an event called by its kind', () => {
  it('a session is a meeting', () => {
    attended(
      'Mayor Tom Ash chaired the 4th Plenary Session of the Lakeford Water Partnership today. Ann Bell attended the meeting as a special guest.',
      [
        `ATTENDED Tom Ash – 4th Plenary Session of the Lakeford Water Partnership ${day} CHAIR`,
        `ATTENDED Ann Bell – 4th Plenary Session of the Lakeford Water Partnership ${day} ATTENDEE`,
      ],
    );
  });

  it('a dinner without an article is another one', () => {
    attended('Mayor Tom Ash attended the Lakeford Banquet today. Governor Ann Bell also hosted lunch.', [
      `ATTENDED Tom Ash – Lakeford Banquet ${day} ATTENDEE`,
    ]);
  });
});

describe('a sitting', () => {
  it('is called like the body', () => {
    attended("Mayor Tom Ash attended the Union's Water Planning Group (WPG) today.", [
      `ATTENDED Tom Ash – Union's Water Planning Group ${day} ATTENDEE`,
    ]);
  });

  it('may be counted', () => {
    attended('Mayor Tom Ash attended COP77 today.', [`ATTENDED Tom Ash – COP77 ${day} ATTENDEE`]);
  });

  it('may be one of a series', () => {
    attended('Minister Tom Ash co-chaired the Third Arvandia-Belmora Joint Commission with Dr Ann Bell today.', [
      `ATTENDED Ann Bell – Third Arvandia-Belmora Joint Commission ${day} CO_CHAIR`,
      `ATTENDED Tom Ash – Third Arvandia-Belmora Joint Commission ${day} CO_CHAIR`,
    ]);
    attended('Minister Tom Ash chaired the Arvandia-Belmora Joint Commission for years.', []);
  });

  it('is none where somebody went to a house', () => {
    attended('Mayor Tom Ash attended the Lakeford University today.', []);
  });
});

describe('a journey to an event', () => {
  it('is no visit', () => {
    readsOf('ATTENDED VISITED', 'Mayor Tom Ash today led a delegation to the 12th Ostmark Water Conference.', [
      `ATTENDED Tom Ash – 12th Ostmark Water Conference ${day} ATTENDEE`,
    ]);
  });
});

describe('a part of an event', () => {
  it.each(['participated in a panel discussion at', 'moderated a round of questions during'])('%s', (words) => {
    const role = words.startsWith('moderated') ? 'CHAIR' : 'ATTENDEE';
    attended(`Mayor Tom Ash ${words} the Lakeford Forum today.`, [`ATTENDED Tom Ash – Lakeford Forum ${day} ${role}`]);
  });
});

describe('others at an event', () => {
  it('were officiating, too, whatever was told last', () => {
    attended(
      'Mayor Tom Ash attended the Lakeford Fair and delivered a speech today. Other officiating guests included Governor Ann Bell.',
      [`ATTENDED Ann Bell – Lakeford Fair ${day} ATTENDEE`, `ATTENDED Tom Ash – Lakeford Fair ${day} SPEAKER`],
    );
  });

  it('were hosts, by their names', () => {
    attended('Mayor Tom Ash attended a luncheon hosted by Governor Ann Bell today.', [
      `ATTENDED Ann Bell – luncheon hosted by Governor Ann Bell ${day} HOST`,
      `ATTENDED Tom Ash – luncheon hosted by Governor Ann Bell ${day} ATTENDEE`,
    ]);
  });

  it.each(['was in attendance at', 'was present at'])('%s', (words) => {
    attended(`Mayor Tom Ash ${words} the Lakeford Fair today.`, [`ATTENDED Tom Ash – Lakeford Fair ${day} ATTENDEE`]);
  });

  it('come with somebody', () => {
    attended('Mayor Tom Ash took part in a tree planting activity with Governor Ann Bell today.', [
      `ATTENDED Tom Ash – tree planting activity ${day} ATTENDEE`,
      `ATTENDED Ann Bell – tree planting activity ${day} ATTENDEE`,
    ]);
  });

  it('are in attendance', () => {
    attended('Mayor Tom Ash opened the Lakeford Fair today. Also in attendance were Ann Bell and Dr Carl Dorn.', [
      `ATTENDED Ann Bell – Lakeford Fair ${day} ATTENDEE`,
      `ATTENDED Carl Dorn – Lakeford Fair ${day} ATTENDEE`,
      `ATTENDED Tom Ash – Lakeford Fair ${day} ATTENDEE`,
    ]);
  });

  it('are at the dinner, whoever hosted it', () => {
    attended(
      'Mayor Tom Ash spoke at the State Banquet today. The dinner hosted by President Ann Bell was attended by Dr Carl Dorn with his wife, Ms Dora Dorn.',
      [
        `ATTENDED Ann Bell – State Banquet ${day} HOST`,
        `ATTENDED Carl Dorn – State Banquet ${day} ATTENDEE`,
        `ATTENDED Dora Dorn – State Banquet ${day} ATTENDEE`,
        `ATTENDED Tom Ash – State Banquet ${day} SPEAKER`,
      ],
    );
  });
});

describe('who says something there', () => {
  const opened = `ATTENDED Tom Ash – Lakeford Forum ${day} ATTENDEE`;

  it.each([
    'At the Lakeford Forum, Governor Ann Bell said that water is wet.',
    'Ms Ann Bell said at the Lakeford Forum that water is wet.',
    'At the forum today, Ms Ann Bell also stressed water.',
  ])('%s', (words) => {
    attended(`Mayor Tom Ash opened the Lakeford Forum today. ${words}`, [
      `ATTENDED Ann Bell – Lakeford Forum ${day} ATTENDEE`,
      opened,
    ]);
  });

  it.each([
    'At the Ostmark Forum last year, Governor Ann Bell said that water is wet.',
    'Governor Ann Bell said at a press conference that water is wet.',
    'At the meeting, Governor Ann Bell said that water is wet.',
    'At the Lakeford Forum, guests heard what Governor Ann Bell said.',
  ])('not here: %s', (words) => attended(`Mayor Tom Ash opened the Lakeford Forum today. ${words}`, [opened]));
});

describe('what is no event', () => {
  it.each([
    "Mayor Tom Ash, Director of the Standing Committee of the Ostmark People's Congress, took part in the activity today.",
    'Mayor Tom Ash attended a question and answer session today.',
    "Mayor Tom Ash will join Minister Bell's meetings tomorrow.",
    'Mayor Tom Ash addressed local business and the Ostmark Assembly today.',
  ])('%s', (text) => attended(text, []));
});
