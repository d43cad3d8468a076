/** Several reports of one event, in small worlds of told releases. */
import { describe, expect, test } from 'vitest';
import { readDiscrepancies } from '../../src/domain/discrepancies.ts';
import type { Picture } from '../../src/domain/picture.ts';
import {
  accompanied,
  attended,
  holds,
  met,
  partyTo,
  type Said,
  sessionOf,
  signed,
  tell,
  visited,
  witnessed,
} from '../ingest/tell.ts';
import { drawTold, events, participants, ties } from './draw.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const FORUM = { name: 'Amber-Birch Talent Forum', kind: 'Event' as const, eventType: 'CONFERENCE' as const };
const COUNCIL = 'Amber-Birch Joint Council';

const draw = (...releases: readonly (readonly Said[])[]): Picture =>
  drawTold(releases.map((said, index) => tell(`r${index}`, said)));

/** The events of these releases in every order of the releases: they must be the same. */
function drawn(...releases: readonly (readonly Said[])[]): string[] {
  const told = releases.map((said, index) => tell(`r${index}`, said));
  const straight = drawTold(told);
  expect(drawTold([...told].reverse())).toEqual(straight);
  return events(straight);
}

const discrepancies = (picture: Picture) =>
  picture.nodes.flatMap(({ properties }) => readDiscrepancies(properties['discrepancies']));

describe('a meeting', () => {
  test('that two releases report is one event, and its tie rests on both', () => {
    const picture = draw([met('Cy Fox', 'Di Elm', DAY)], [met('Di Elm', 'Cy Fox', DAY)]);
    expect(events(picture)).toEqual(['MEETING OCCURRED 2024-01-02']);
    expect(
      picture.ties.filter(({ kind }) => kind === 'MET_WITH').map(({ properties }) => properties['sources']),
    ).toEqual([2]);
  });

  test('has the participants of both reports, on the side where they stood', () => {
    const picture = draw(
      [met('Cy Fox', 'Di Elm', { ...DAY, occasion: 'x', sides: ['A', 'B'] })],
      [
        met('Di Elm', 'Cy Fox', { ...DAY, occasion: 'x', sides: ['A', 'B'] }),
        met('Di Elm', 'Ed Ash', { ...DAY, occasion: 'x', sides: ['A', 'B'] }),
      ],
    );
    expect(participants(picture)).toEqual(['Cy Fox A ATTENDEE', 'Di Elm B ATTENDEE', 'Ed Ash A ATTENDEE']);
    expect(discrepancies(picture)).toEqual([
      {
        field: 'PARTICIPANT',
        about: 'Ed Ash',
        values: [
          { value: null, releases: ['r0'] },
          { value: 'Ed Ash', releases: ['r1'] },
        ],
      },
    ]);
  });

  test('whose place one release leaves out, or calls by the country, is the same', () => {
    expect(drawn([met('Cy Fox', 'Di Elm', DAY)], [met('Cy Fox', 'Di Elm', { date: DAY.date })])).toHaveLength(1);
    const utopia = { name: 'Utopia', placeKind: 'COUNTRY' as const };
    expect(drawn([met('Cy Fox', 'Di Elm', DAY)], [met('Cy Fox', 'Di Elm', { ...DAY, city: utopia })])).toHaveLength(1);
  });

  test('rests first on what is original, wherever the other one was published', () => {
    const picture = drawTold([
      tell('a', [met('Cy Fox', 'Di Elm', DAY)], { kind: 'RETOLD', publishedOn: '2024-01-02' }),
      tell('b', [met('Cy Fox', 'Di Elm', DAY)], { publishedOn: '2024-01-09' }),
    ]);
    const [event] = picture.nodes;
    expect(event?.properties).toMatchObject({ source: 'Release b', sources: 1 });
  });
});

describe('other reports', () => {
  test('of a visit are one where visitor and place agree, and of several days hold the single day', () => {
    const picture = draw(
      [visited('Cy Fox', 'Birch', { ...DAY, endDate: '2024-01-05' })],
      [visited('Cy Fox', 'Birch', { ...DAY, date: '2024-01-04' })],
    );
    expect(events(picture)).toEqual(['VISIT OCCURRED 2024-01-02']);
    expect(discrepancies(picture)).toEqual([
      {
        field: 'DATE',
        about: null,
        values: [
          { value: '2024-01-02/2024-01-05', releases: ['r0'] },
          { value: '2024-01-04', releases: ['r1'] },
        ],
      },
    ]);
  });

  test('of a signing are one where somebody signed both', () => {
    const accord = [signed('Cy Fox', 'Water Accord', DAY)];
    expect(drawn(accord, [signed('Cy Fox', 'memorandum of understanding', DAY)])).toEqual([
      'SIGNING OCCURRED 2024-01-02',
    ]);
  });

  test('of a signing are one where the same two stood by, that day and there, whatever the papers are called', () => {
    const stood = (paper: string, who = ['Cy Fox', 'Di Elm']) => who.map((name) => witnessed(name, paper, DAY));
    expect(drawn(stood('memorandum of co-operation'), stood('Water Accord'))).toHaveLength(1);
    expect(drawn(stood('memorandum of co-operation'), stood('Water Accord', ['Cy Fox', 'Ed Ash']))).toHaveLength(2);
  });

  test('of a session are one by its number, though one of them errs by a day', () => {
    const fifth = { name: 'Fifth Session of the Amber-Birch Joint Council', kind: 'Event' as const };
    const other = { name: '5th Council Session', kind: 'Event' as const };
    const picture = draw(
      [sessionOf(fifth, COUNCIL, { ...DAY, number: 5 })],
      [sessionOf(other, COUNCIL, { ...DAY, date: '2024-01-03', number: 5 })],
    );
    expect(events(picture)).toEqual(['SESSION OCCURRED 2024-01-02']);
    expect(discrepancies(picture).map(({ field }) => field)).toEqual(['DATE']);
    expect(picture.nodes[0]?.properties['names']).toContain('5th Council Session · Amber-Birch Joint Council');
  });

  test('of a conference are one by its name, or by a part of it that day and there', () => {
    expect(drawn([attended('Cy Fox', FORUM, DAY)], [attended('Di Elm', FORUM, DAY)])).toHaveLength(1);
    const longer = { ...FORUM, name: '2024 Amber-Birch Talent Forum and Fair' };
    expect(drawn([attended('Cy Fox', FORUM, DAY)], [attended('Di Elm', longer, DAY)])).toHaveLength(1);
  });

  test('of a dinner without a name of its own are one where somebody was at both', () => {
    const dinner = { name: 'welcome dinner', kind: 'Event' as const, eventType: 'DINNER' as const };
    const banquet = { ...dinner, name: 'banquet' };
    expect(drawn([attended('Cy Fox', dinner, DAY)], [attended('Cy Fox', banquet, DAY)])).toHaveLength(1);
    expect(drawn([attended('Cy Fox', dinner, DAY)], [attended('Di Elm', dinner, DAY)])).toHaveLength(2);
  });

  test('of a trip are one by its leader', () => {
    expect(drawn([accompanied('Cy Fox', 'Di Elm', DAY)], [accompanied('Ed Ash', 'Di Elm', DAY)])).toEqual([
      'TRIP OCCURRED 2024-01-02',
    ]);
  });
});

describe('what was announced', () => {
  const planned = (date: string, more: Partial<Said> = {}) =>
    met('Cy Fox', 'Di Elm', { ...DAY, date, modality: 'PLANNED', ...more });

  test('for days or a month, and reported on one of them, is one event that occurred', () => {
    expect(drawn([planned('2024-01')], [met('Cy Fox', 'Di Elm', DAY)])).toEqual(['MEETING OCCURRED 2024-01-02']);
    const days = planned('2024-01-01', { endDate: '2024-01-05' });
    expect(drawn([days], [met('Cy Fox', 'Di Elm', DAY)])).toEqual(['MEETING OCCURRED 2024-01-02']);
  });

  test('and reported has the participants and the quote of the report', () => {
    const picture = draw(
      [planned('2024-01-02'), planned('2024-01-02')],
      [met('Cy Fox', 'Di Elm', DAY)],
      [met('Ed Ash', 'Di Elm', { ...DAY, modality: 'PLANNED' })],
    );
    expect(ties(picture, 'MET_WITH')).toEqual(['Cy Fox MET_WITH Di Elm']);
    const event = picture.nodes.find(({ properties }) => properties['status'] === 'OCCURRED');
    expect(event?.properties).toMatchObject({ source: 'Release r1', sources: 2 });
    expect(discrepancies(picture).map(({ field }) => field)).toEqual(['STATUS']);
  });

  test('and never reported stays announced', () => {
    expect(drawn([planned('2024-01-02')], [planned('2024-01')])).toEqual(['MEETING ANNOUNCED 2024-01-02']);
  });

  test('and called off later is cancelled, unless a report says that it was', () => {
    const off = met('Cy Fox', 'Di Elm', { ...DAY, modality: 'CANCELLED' });
    expect(drawn([planned(DAY.date)], [off])).toEqual(['MEETING CANCELLED 2024-01-02']);
    expect(drawn([planned(DAY.date)], [off], [met('Cy Fox', 'Di Elm', DAY)])).toEqual(['MEETING OCCURRED 2024-01-02']);
  });

  test('with leaders who are not named is reported with their names', () => {
    const leaders = { name: 'leaders of Birch', named: false };
    expect(drawn([met('Cy Fox', leaders, { ...DAY, modality: 'PLANNED' })], [met('Cy Fox', 'Di Elm', DAY)])).toEqual([
      'MEETING OCCURRED 2024-01-02',
    ]);
  });
});

describe('organisations co-operate', () => {
  const cooperation = (picture: Picture) =>
    picture.ties
      .filter(({ kind }) => kind === 'COOPERATES_WITH')
      .map(({ start, end, properties }) => {
        return [start, end, properties['through'], properties['sources']];
      });

  test('once through an agreement, whoever reports it', () => {
    const parties = ['Fox Works', 'Elm Works'].map((body) => partyTo(body, 'Water Accord', DAY));
    expect(cooperation(draw(parties, parties))).toEqual([['Elm Works', 'Fox Works', 'Water Accord', 2]]);
  });

  test('through a session that officials of each chaired', () => {
    const fifth = { name: 'Fifth Session of the Amber-Birch Joint Council', kind: 'Event' as const };
    const picture = draw([
      sessionOf(fifth, COUNCIL, { ...DAY, number: 5 }),
      attended('Cy Fox', fifth, { ...DAY, role: 'CO_CHAIR' }),
      attended('Di Elm', fifth, { ...DAY, role: 'CO_CHAIR' }),
      attended('Ed Ash', fifth, DAY),
      holds('Cy Fox', 'Chair', 'Fox Works'),
      holds('Di Elm', 'Chair', 'Elm Works'),
      holds('Ed Ash', 'Chair', 'Ash Works'),
    ]);
    expect(cooperation(picture)).toEqual([['Elm Works', 'Fox Works', fifth.name, 1]]);
  });
});
