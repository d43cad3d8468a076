/** The rules of derivation, in their numbers. */
import { describe, expect, test } from 'vitest';
import {
  accompanied,
  attended,
  holds,
  met,
  organised,
  partyTo,
  signed,
  tell,
  visited,
  witnessed,
} from '../ingest/tell.ts';
import { draw, drawTold, events, participants, ties } from './draw.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };

describe('1. who met whom', () => {
  test('is between sides: colleagues of one delegation do not meet', () => {
    const picture = draw([
      met('Cy Fox', 'Di Elm', { ...DAY, occasion: 'o', sides: ['A', 'B'] }),
      met('Ed Oak', 'Di Elm', { ...DAY, occasion: 'o', sides: ['A', 'B'] }),
    ]);
    expect(ties(picture, 'MET_WITH')).toEqual(['Cy Fox MET_WITH Di Elm', 'Di Elm MET_WITH Ed Oak']);
    expect(participants(picture)).toEqual(['Cy Fox A ATTENDEE', 'Di Elm B ATTENDEE', 'Ed Oak A ATTENDEE']);
    expect(picture.nodes[0]?.properties['name']).toBe('Meeting of Cy Fox and Ed Oak with Di Elm, 2024-01-02');
  });

  test('is not made by a conference or a dinner that both attended', () => {
    const dinner = { name: 'New Year dinner', eventType: 'DINNER' as const };
    const picture = draw([attended('Cy Fox', dinner, DAY), attended('Di Elm', dinner, { ...DAY, role: 'SPEAKER' })]);
    expect(events(picture)).toEqual(['DINNER OCCURRED 2024-01-02']);
    expect(participants(picture)).toEqual(['Cy Fox NONE ATTENDEE', 'Di Elm NONE SPEAKER']);
    expect(ties(picture, 'MET_WITH')).toEqual([]);
  });

  test('goes from the smaller id to the larger, whoever is the subject, with one id', () => {
    const [a] = draw([met('Di Elm', 'Cy Fox', DAY)]).ties.filter(({ kind }) => kind === 'MET_WITH');
    expect([a?.start, a?.end]).toEqual(['Cy Fox', 'Di Elm']);
  });

  test('nobody meets himself under two names', () => {
    expect(ties(draw([met('Ada Moon', '月艾達', DAY)]), 'MET_WITH')).toEqual([]);
  });
});

describe('2. visits', () => {
  test('are ties of the guests to the place named, one event a day, city and place', () => {
    const hall = { name: 'Old Hall', within: 'Place:birch' };
    const picture = draw([visited('Cy Fox', hall, DAY), visited('Ed Oak', hall, DAY), visited('Cy Fox', 'Birch', DAY)]);
    expect(events(picture)).toEqual(['VISIT OCCURRED 2024-01-02', 'VISIT OCCURRED 2024-01-02']);
    expect(ties(picture, 'VISITED')).toEqual([
      'Cy Fox VISITED birch',
      'Cy Fox VISITED old-hall',
      'Ed Oak VISITED old-hall',
    ]);
    const [tie] = picture.ties.filter(({ kind, end }) => kind === 'VISITED' && end === 'old-hall');
    expect(tie?.properties).toMatchObject({ placeId: 'old-hall', place: 'Old Hall', cityId: 'birch', city: 'Birch' });
  });

  test('are none in a journey home, which arrives all the same', () => {
    expect(events(draw([visited('Cy Fox', 'Birch', { ...DAY, via: 'return' })]))).toEqual([]);
  });

  test('is none where somebody goes home, announced or done; to see something there is one', () => {
    const office = holds('Cy Fox', 'Mayor', 'Birch Municipal Government');
    const announced = visited('Cy Fox', 'Birch', { ...DAY, modality: 'PLANNED' });
    expect(events(draw([office, announced, visited('Cy Fox', 'Birch', DAY)]))).toEqual([]);
    expect(events(draw([office, visited('Cy Fox', { name: 'Old Hall', within: 'Place:birch' }, DAY)]))).toEqual([
      'VISIT OCCURRED 2024-01-02',
    ]);
    expect(events(draw([office, visited('Cy Fox', 'Amber', { date: '2024-01-02', city: 'Amber' })]))).toHaveLength(1);
  });

  test('told once with and once without the day are one', () => {
    expect(events(draw([visited('Cy Fox', 'Birch', DAY), visited('Cy Fox', 'Birch')]))).toEqual([
      'VISIT OCCURRED 2024-01-02',
    ]);
  });

  test('to a province carry the province where a city is asked for', () => {
    const [tie] = draw([visited('Cy Fox', 'Dale', { date: '2024-01-02' })]).ties.filter(
      ({ kind }) => kind === 'VISITED',
    );
    expect(tie?.properties).toMatchObject({ cityId: 'dale', placeId: 'dale' });
  });

  test('to an organisation carry the city of its seat', () => {
    const works = { name: 'Birch Bureau of Works', kind: 'Organisation' as const };
    const picture = draw([visited('Cy Fox', works, { date: '2024-01-02' })]);
    expect(picture.ties.find(({ kind }) => kind === 'VISITED')?.properties).toMatchObject({ cityId: 'birch' });
    expect(ties(picture, 'HELD_AT')).toHaveLength(1);
  });
});

describe('3. agreements', () => {
  const accord = 'Amber-Birch Water Agreement';
  test('have signatories, witnesses and parties, which are three things', () => {
    const picture = draw([
      signed('Cy Fox', accord, { ...DAY, organisation: 'Birch Bureau of Works' }),
      witnessed('Di Elm', accord, DAY),
      partyTo('Birch Bureau of Works', accord, DAY),
    ]);
    expect(ties(picture, 'SIGNED', 'WITNESSED', 'PARTY_TO')).toEqual([
      `Cy Fox SIGNED ${accord}`,
      `Di Elm WITNESSED ${accord}`,
      `birch-works PARTY_TO ${accord}`,
    ]);
    expect(picture.ties.find(({ kind }) => kind === 'SIGNED')?.properties).toMatchObject({
      onBehalfOfId: 'birch-works',
    });
    expect(events(picture)).toEqual(['SIGNING OCCURRED 2024-01-02']);
    expect(ties(picture, 'CONCLUDED_AT')).toHaveLength(1);
  });

  test('bear the ids of their parties, whoever tells of each', () => {
    const told = [partyTo('Birch Bureau of Works', accord, DAY), signed('Cy Fox', accord, DAY)];
    const picture = drawTold([tell('r1', told), tell('r2', [partyTo('Amber Port', accord, DAY), ...told])]);
    const parties = picture.ties.filter(({ kind }) => kind === 'PARTY_TO').map(({ start }) => start);
    expect(parties).toHaveLength(2);
    const [agreement] = picture.nodes.filter(({ label }) => label === 'Agreement');
    expect(agreement?.properties['partyIds']).toEqual(parties.sort());
  });

  test('bear none where no body is named', () => {
    const [agreement] = draw([signed('Cy Fox', accord, DAY)]).nodes.filter(({ label }) => label === 'Agreement');
    expect(agreement?.properties['partyIds']).toBeNull();
  });

  test('are concluded at the ceremony that is named after them', () => {
    const ceremony = { name: `Signing Ceremony of the ${accord}`, eventType: 'CEREMONY' as const };
    const picture = draw([attended('Cy Fox', ceremony, DAY), witnessed('Cy Fox', accord, DAY)]);
    expect(events(picture)).toEqual(['CEREMONY OCCURRED 2024-01-02']);
    expect(participants(picture)).toEqual(['Cy Fox NONE WITNESS']);
  });

  test('are concluded at a signing of that day and city at which somebody of them was', () => {
    const ceremony = { name: 'the signing ceremony', eventType: 'SIGNING' as const };
    const picture = draw([attended('Cy Fox', ceremony, DAY), witnessed('Cy Fox', accord, DAY)]);
    expect(events(picture)).toEqual(['SIGNING OCCURRED 2024-01-02']);
    const other = draw([attended('Di Elm', ceremony, DAY), witnessed('Cy Fox', accord, DAY)]);
    expect(events(other)).toHaveLength(2);
  });

  test('of one day and city that share somebody are signed at one event', () => {
    expect(events(draw([witnessed('Cy Fox', accord, DAY), witnessed('Cy Fox', 'Rail Accord', DAY)]))).toHaveLength(1);
    expect(events(draw([witnessed('Cy Fox', accord, DAY), witnessed('Di Elm', 'Rail Accord', DAY)]))).toHaveLength(2);
  });

  test('told by two releases are one, with a tie for each pair that rests on both', () => {
    const picture = drawTold([
      tell('r1', [signed('Cy Fox', accord, DAY)]),
      tell('r2', [signed('Cy Fox', accord, DAY)]),
    ]);
    expect(ties(picture, 'SIGNED')).toHaveLength(1);
    expect(picture.ties.find(({ kind }) => kind === 'SIGNED')?.properties['sources']).toBe(2);
    expect(ties(picture, 'CONCLUDED_AT')).toHaveLength(1);
  });
});

describe('4. sides', () => {
  test('an organiser takes part on neither side and meets nobody', () => {
    const fair = { name: 'Works Fair', eventType: 'CONFERENCE' as const };
    const picture = draw([organised('Birch Bureau of Works', fair, DAY), attended('Cy Fox', fair, DAY)]);
    expect(participants(picture)).toEqual(['Cy Fox NONE ATTENDEE', 'birch-works NONE ORGANISER']);
    expect(ties(picture, 'MET_WITH')).toEqual([]);
  });

  test('a companion goes along on the leader’s side, and does not meet the leader', () => {
    const picture = draw([visited('Cy Fox', 'Birch', DAY), accompanied('Ed Oak', 'Cy Fox', DAY)]);
    expect(events(picture)).toEqual(['VISIT OCCURRED 2024-01-02']);
    expect(participants(picture)).toEqual(['Cy Fox A VISITOR', 'Ed Oak A COMPANION']);
    expect(ties(picture, 'ACCOMPANIED', 'MET_WITH')).toEqual(['Ed Oak ACCOMPANIED Cy Fox']);
  });

  test('without an event of the leader, companions make a trip', () => {
    expect(events(draw([accompanied('Ed Oak', 'Cy Fox', DAY)]))).toEqual(['TRIP OCCURRED 2024-01-02']);
  });
});

describe('5. modality', () => {
  test('what is announced makes an event, and no tie', () => {
    const planned = { ...DAY, modality: 'PLANNED' as const };
    const picture = draw([
      met('Cy Fox', 'Di Elm', planned),
      visited('Cy Fox', 'Birch', planned),
      signed('Cy Fox', 'Rail Accord', planned),
    ]);
    expect(events(picture)).toEqual([
      'MEETING ANNOUNCED 2024-01-02',
      'SIGNING ANNOUNCED 2024-01-02',
      'VISIT ANNOUNCED 2024-01-02',
    ]);
    expect(ties(picture, 'MET_WITH', 'VISITED', 'SIGNED', 'CONCLUDED_AT')).toEqual([]);
    expect(picture.nodes.some(({ label }) => label === 'Agreement')).toBe(false);
  });

  test('a group that is not named takes part in nothing', () => {
    const leaders = { name: 'leaders of Birch City', named: false };
    const picture = draw([met('Cy Fox', leaders, { ...DAY, modality: 'PLANNED' })]);
    expect(participants(picture)).toEqual(['Cy Fox A ATTENDEE']);
  });

  test('what is cancelled is an event without ties', () => {
    expect(events(draw([met('Cy Fox', 'Di Elm', { ...DAY, modality: 'CANCELLED' })]))).toEqual([
      'MEETING CANCELLED 2024-01-02',
    ]);
  });

  test('what is recalled counts only with a day', () => {
    const recalled = { modality: 'BACKGROUND' as const };
    expect(events(draw([met('Cy Fox', 'Di Elm', recalled)]))).toEqual([]);
    expect(ties(draw([met('Cy Fox', 'Di Elm', { ...DAY, ...recalled })]), 'MET_WITH')).toHaveLength(1);
  });
});

describe('6. headline, body and caption', () => {
  test('that overlap on both sides tell of one meeting', () => {
    const picture = draw([
      met('Cy Fox', 'Di Elm', { ...DAY, occasion: 'headline' }),
      met('Di Elm', 'Cy Fox', { date: '2024-01-02', occasion: 'caption', confidence: 0.5 }),
      met('Ed Oak', 'Di Elm', { ...DAY, occasion: 'caption', sides: ['B', 'A'] }),
    ]);
    expect(events(picture)).toEqual(['MEETING OCCURRED 2024-01-02']);
    expect(participants(picture)).toEqual(['Cy Fox A ATTENDEE', 'Di Elm B ATTENDEE', 'Ed Oak A ATTENDEE']);
  });

  test('of different counterparts tell of two', () => {
    const picture = draw([
      met('Cy Fox', 'Di Elm', { ...DAY, occasion: '1' }),
      met('Cy Fox', 'Ed Oak', { ...DAY, occasion: '2' }),
    ]);
    expect(events(picture)).toHaveLength(2);
  });

  test('without a day joins the only meeting that fits, and none of two', () => {
    const undated = met('Cy Fox', 'Di Elm', { occasion: 'u', modality: 'OCCURRED' });
    expect(events(draw([undated, met('Di Elm', 'Cy Fox', DAY)]))).toEqual(['MEETING OCCURRED 2024-01-02']);
    const two = draw([undated, met('Di Elm', 'Cy Fox', DAY), met('Di Elm', 'Cy Fox', { ...DAY, date: '2024-01-09' })]);
    expect(events(two)).toEqual(['MEETING OCCURRED -', 'MEETING OCCURRED 2024-01-02', 'MEETING OCCURRED 2024-01-09']);
  });
});

describe('evidence', () => {
  test('is quoted exactly, and a retold release is never one more source', () => {
    const said = [signed('Cy Fox', 'Rail Accord', DAY)];
    const original = tell('r2', said);
    const both = drawTold([tell('r1', said, { kind: 'RETOLD' }), original]).ties.find(({ kind }) => kind === 'SIGNED');
    const [span] = original.extraction.statements[0]?.spans ?? [];
    expect(both?.properties).toMatchObject({
      sources: 1,
      source: 'Release r2',
      url: 'https://example.org/r2',
      quote: original.release.text.slice(span?.start, span?.end),
      retold: null,
    });
    const alone = drawTold([tell('r1', said, { kind: 'RETOLD' })]).ties.find(({ kind }) => kind === 'SIGNED');
    expect(alone?.properties).toMatchObject({ sources: 1, retold: true });
  });

  test('carries the capacity that the release gives', () => {
    const picture = draw([met('Ada Moon', 'Di Elm', DAY), holds('Ada Moon', 'Mayor', 'Amber Municipal Government')]);
    const tie = picture.ties.find(({ kind, start }) => kind === 'TOOK_PART' && start === 'ada-moon');
    expect(tie?.properties['postId']).toBe('amber-mayor');
  });

  test('of a month is a day, with its precision and last possible day', () => {
    const [event] = draw([met('Cy Fox', 'Di Elm', { date: '2024-02' })]).nodes;
    expect(event?.properties).toMatchObject({
      date: { day: '2024-02-01' },
      endDay: { day: '2024-02-29' },
      precision: 'MONTH',
    });
  });
});
