import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const FORUM = 'Lakeford Trade Forum 2024-05-03';
const attended = (text: string, expected: readonly string[]) => readsOf('ATTENDED', text, expected);
const organised = (text: string, expected: readonly string[]) => readsOf('ORGANISED', text, expected);

describe('who took part stands behind "by"', () => {
  it.each([
    ['was chaired by', 'CHAIR'],
    ['was moderated by', 'CHAIR'],
    ['was co-chaired by', 'CO_CHAIR'],
    ['was opened by', 'ATTENDEE'],
    ['was attended by', 'ATTENDEE'],
    ['was addressed by', 'SPEAKER'],
  ])('%s', (words, role) => {
    attended(`The Lakeford Trade Forum ${words} Mayor Tom Ash and Governor Ann Bell today.`, [
      `ATTENDED Tom Ash – ${FORUM} ${role}`,
      `ATTENDED Ann Bell – ${FORUM} ${role}`,
    ]);
  });

  it('of two verbs', () => {
    attended('The Lakeford Trade Forum was opened by Mayor Tom Ash and addressed by Governor Ann Bell today.', [
      `ATTENDED Tom Ash – ${FORUM} ATTENDEE`,
      `ATTENDED Ann Bell – ${FORUM} SPEAKER`,
    ]);
  });

  it('of an event told before', () => {
    attended(
      'Mr Carl Dorn attended the Lakeford Trade Forum today. It was chaired by Mayor Tom Ash. The forum was moderated by Governor Ann Bell.',
      [
        `ATTENDED Carl Dorn – ${FORUM} ATTENDEE`,
        `ATTENDED Tom Ash – ${FORUM} CHAIR`,
        `ATTENDED Ann Bell – ${FORUM} CHAIR`,
      ],
    );
  });

  it('who joined another there', () => {
    attended(
      'Mayor Tom Ash, who was joined at the Lakeford Trade Forum by Governor Ann Bell, attended the Lakeford Trade Forum today.',
      [`ATTENDED Ann Bell – ${FORUM} ATTENDEE`, `ATTENDED Tom Ash – ${FORUM} ATTENDEE`],
    );
  });
});

describe('other words for taking part', () => {
  it.each([
    ['was guest of honour at', 'ATTENDEE'],
    ['was the keynote speaker at', 'SPEAKER'],
    ['gave opening remarks at', 'SPEAKER'],
    ['cut the ribbon at', 'ATTENDEE'],
    ['moderated', 'CHAIR'],
    ['opened', 'ATTENDEE'],
  ])('%s', (words, role) => {
    attended(`Mayor Tom Ash ${words} the Lakeford Trade Forum today.`, [`ATTENDED Tom Ash – ${FORUM} ${role}`]);
  });

  it('in a speech that is printed', () => {
    attended('Following is the speech by the Mayor, Mr Tom Ash, at the Lakeford Trade Forum today (May 3):', [
      `ATTENDED Tom Ash – ${FORUM} SPEAKER`,
    ]);
  });

  it('of an event that only the sentences before name', () => {
    attended(
      'The Lakeford Chamber held its spring dinner today. Hosting the dinner, Mayor Tom Ash said trade had grown. Governor Ann Bell and Dr Carl Dorn gave toasts. Among the guests were Ms Eva Frost and Mr Hugo Lind.',
      ['Tom Ash HOST', 'Ann Bell SPEAKER', 'Carl Dorn SPEAKER', 'Eva Frost ATTENDEE', 'Hugo Lind ATTENDEE'].map((who) =>
        who.replace(/^(.+) (\S+)$/u, 'ATTENDED $1 – spring dinner 2024-05-03 $2'),
      ),
    );
  });

  it('a meal named by its guests', () => {
    attended('Mayor Tom Ash hosted a breakfast for Belmora fishing firms today.', [
      'ATTENDED Tom Ash – breakfast for Belmora fishing firms 2024-05-03 HOST',
    ]);
    attended('Mayor Tom Ash hosted a breakfast for Governor Ann Bell today.', []);
  });
});

describe('no event', () => {
  it.each([
    'Mayor Tom Ash met Governor Ann Bell today and spoke on fishing.',
    'Mayor Tom Ash launched the Clean Harbour Campaign today.',
    'Mayor Tom Ash unveiled a plan for the harbour today.',
    'Mayor Tom Ash opened the doors of the town hall today.',
    'Mayor Tom Ash told the press today that trade had grown.',
    'Following is the speech by the Mayor, Mr Tom Ash:',
  ])('%s', (text) => {
    attended(text, []);
  });

  it('in what was called off', () => {
    readsOf('ATTENDED', 'The Lakeford Trade Forum, which was to be opened by Mayor Tom Ash today, was cancelled.', [
      `CANCELLED ATTENDED Tom Ash – ${FORUM} ATTENDEE`,
    ]);
  });

  it('of which a headline gives the name', () => {
    attended('Lakeford Office hosts spring dinner\n\nMayor Tom Ash attended the Lakeford Trade Forum today.', [
      `ATTENDED Tom Ash – ${FORUM} ATTENDEE`,
    ]);
  });
});

describe('the day of an event', () => {
  it('is when it was held', () => {
    attended(
      'Mr Hugo Lind was in Lakeford for the Lakeford Trade Forum, which was held yesterday at the Wharf. Mayor Tom Ash chaired the forum.',
      ['ATTENDED Tom Ash – Lakeford Trade Forum 2024-05-02 CHAIR'],
    );
  });
});

describe('who organised', () => {
  const both = [`ORGANISED Lakeford Chamber of Commerce – ${FORUM}`, `ORGANISED Ostmark Trade Board – ${FORUM}`];

  it.each([
    'Today, the Lakeford Trade Forum was organised by the Lakeford Chamber of Commerce and the Ostmark Trade Board.',
    'The Lakeford Chamber of Commerce and the Ostmark Trade Board jointly organised the Lakeford Trade Forum today.',
    'Mayor Tom Ash attended the Lakeford Trade Forum today. The forum was co-organised by the Lakeford Chamber of Commerce and the Ostmark Trade Board.',
    'Mayor Tom Ash attended the Lakeford Trade Forum today. It is organised by the Lakeford Chamber of Commerce and the Ostmark Trade Board.',
    'Mayor Tom Ash attended the Lakeford Trade Forum, hosted by the Lakeford Chamber of Commerce and the Ostmark Trade Board, today.',
  ])('%s', (text) => {
    organised(text, both);
  });

  it.each([
    'The Lakeford Chamber of Commerce held the Lakeford Trade Forum today.',
    'The Lakeford Chamber of Commerce today hosted the Lakeford Trade Forum.',
    'The Lakeford Chamber of Commerce (LCC) held the Lakeford Trade Forum today.',
  ])('%s', (text) => {
    organised(text, both.slice(0, 1));
    attended(text, []);
  });

  it('is no person and no meeting', () => {
    organised('Mayor Tom Ash attended the Lakeford Trade Forum hosted by Governor Ann Bell today.', []);
    organised('The Lakeford Chamber of Commerce held talks with the Ostmark Trade Board today.', []);
  });
});

it('takes no person who gives a meal for a body', () =>
  organised('Mr Tom Ash, Permanent Secretary (Law) hosting the Lakeford Spring Dinner today.', []));

it('joins the two lands of a council at their dash', () =>
  organised('The Lakeford Forum was jointly organised by the Ostmark–Belmora Trade Council today.', [
    'ORGANISED Ostmark–Belmora Trade Council – Lakeford Forum 2024-05-03',
  ]));
