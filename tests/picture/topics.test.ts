import { describe, expect, test } from 'vitest';
import { attended, concerns, met, type Said, sessionOf, signed, tell, visited } from '../ingest/tell.ts';
import { draw, drawTold, events, ties } from './draw.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const FORUM = { name: 'Amber Finance Forum', kind: 'Event' as const };
const ACCORD = { name: 'Amber-Birch Talent Accord', kind: 'Agreement' as const };
const FIFTH = { name: 'Fifth Session of the Amber-Birch Joint Council', kind: 'Event' as const };
const COUNCIL = 'Amber-Birch Joint Council';

/** `Meeting of Ada Moon with Cy Fox, 2024-01-02 CONCERNS topic-finance`: the start by name. */
function named(said: readonly Said[], ...kinds: readonly string[]): string[] {
  const picture = draw(said);
  const names = new Map(picture.nodes.map(({ id, properties }) => [id, String(properties.name)]));
  return ties(picture, ...kinds)
    .map((tie) => tie.replace(/^\S+(?= [A-Z_]+ )/u, (id) => names.get(id) ?? id))
    .sort();
}

describe('what an event is about', () => {
  test('is tied to the named event, to the agreement, and to the meeting of that occasion', () => {
    const said = [
      attended('Ada Moon', FORUM, DAY),
      concerns(FORUM, 'Finance', DAY),
      signed('Ada Moon', ACCORD, DAY),
      concerns(ACCORD, 'Talent', DAY),
      met('Ada Moon', 'Cy Fox', { ...DAY, occasion: 'one' }),
      met('Ada Moon', 'Di Elm', { ...DAY, occasion: 'two' }),
      concerns('Ada Moon', 'Tourism', { ...DAY, occasion: 'two' }),
    ];
    expect(named(said, 'CONCERNS')).toEqual([
      'Amber Finance Forum, 2024-01-02 CONCERNS topic-finance',
      'Amber-Birch Talent Accord CONCERNS topic-talent',
      'Meeting of Ada Moon with Di Elm, 2024-01-02 CONCERNS topic-tourism',
    ]);
  });

  test('changes neither the events nor their ids and evidence', () => {
    const said = [met('Ada Moon', 'Cy Fox', { ...DAY, occasion: 'one' }), visited('Ada Moon', 'Birch', DAY)];
    const nodes = (all: readonly Said[]) => draw(all).nodes;
    expect(nodes([...said, concerns('Ada Moon', 'Tourism', { ...DAY, occasion: 'one' })])).toEqual(nodes(said));
  });

  test('is not drawn where nothing is drawn that it could belong to', () => {
    expect(named([concerns('Ada Moon', 'Tourism', { ...DAY, occasion: 'one' })], 'CONCERNS')).toEqual([]);
    const planned = [
      signed('Ada Moon', ACCORD, { ...DAY, modality: 'PLANNED' }),
      concerns(ACCORD, 'Talent', { ...DAY, modality: 'PLANNED' }),
    ];
    expect(named(planned, 'CONCERNS')).toEqual([]);
  });

  test('rests on all releases that say so of an agreement', () => {
    const said = [signed('Ada Moon', ACCORD, DAY), concerns(ACCORD, 'Talent', DAY)];
    const { ties: drawn } = drawTold([tell('r1', said), tell('r2', said)]);
    const [tie, ...others] = drawn.filter(({ kind }) => kind === 'CONCERNS');
    expect(others).toEqual([]);
    expect(tie?.properties).toMatchObject({
      sources: 2,
      quote: 'Amber-Birch Talent Accord CONCERNS Talent  2024-01-02.',
    });
  });

  test('also of what is announced', () => {
    const said = [
      attended('Ada Moon', FORUM, { ...DAY, modality: 'PLANNED' }),
      concerns(FORUM, 'Finance', { ...DAY, modality: 'PLANNED' }),
    ];
    expect(ties(draw(said), 'CONCERNS')).toHaveLength(1);
  });
});

describe('a session of a mechanism', () => {
  test('is the named event that somebody attended', () => {
    const said = [
      attended('Ada Moon', FIFTH, { ...DAY, role: 'CHAIR' }),
      sessionOf(FIFTH, COUNCIL, { ...DAY, number: 5 }),
    ];
    expect(events(draw(said))).toEqual(['SESSION OCCURRED 2024-01-02']);
    expect(named(said, 'SESSION_OF')).toEqual([
      'Fifth Session of the Amber-Birch Joint Council, 2024-01-02 SESSION_OF Amber-Birch Joint Council',
    ]);
    expect(ties(draw(said), 'TOOK_PART')).toHaveLength(1);
    const tie = draw(said).ties.find(({ kind }) => kind === 'SESSION_OF');
    expect(tie?.properties).toMatchObject({ number: 5, sources: 1 });
  });

  test('that is only recalled is an event, in its month, with nobody at it', () => {
    const recalled = [sessionOf(FIFTH, COUNCIL, { date: '2023-04', number: 5, modality: 'BACKGROUND' })];
    const { nodes, ties: drawn } = draw(recalled);
    const event = nodes.find(({ label }) => label === 'Event');
    expect(event?.properties).toMatchObject({
      name: 'Fifth Session of the Amber-Birch Joint Council, 2023-04',
      type: 'SESSION',
      status: 'OCCURRED',
      precision: 'MONTH',
      date: { day: '2023-04-01' },
      endDay: { day: '2023-04-30' },
    });
    expect(drawn.map(({ kind }) => kind)).toEqual(['SESSION_OF']);
  });

  test('without a date is an event too, and one to come is announced', () => {
    const at = (modality: 'BACKGROUND' | 'PLANNED') =>
      events(draw([sessionOf(FIFTH, COUNCIL, { number: 5, modality })]));
    expect(at('BACKGROUND')).toEqual(['SESSION OCCURRED -']);
    expect(at('PLANNED')).toEqual(['SESSION ANNOUNCED -']);
  });

  test('of one number is one session, whatever it is called', () => {
    const other = { name: 'Fifth Session', kind: 'Event' as const };
    const said = [
      sessionOf(FIFTH, COUNCIL, { date: '2024-01-02', number: 5 }),
      sessionOf(other, COUNCIL, { number: 5, modality: 'BACKGROUND' }),
      concerns(other, 'Finance'),
    ];
    expect(events(draw(said))).toEqual(['SESSION OCCURRED 2024-01-02']);
    expect(ties(draw(said), 'CONCERNS')).toHaveLength(1);
  });

  test('of another number is another one, and says of what', () => {
    const fourth = { name: 'Fourth Session', kind: 'Event' as const };
    const said = [
      sessionOf(FIFTH, COUNCIL, { date: '2024-01-02', number: 5 }),
      sessionOf(fourth, COUNCIL, { date: '2022', number: 4, modality: 'BACKGROUND' }),
    ];
    expect(events(draw(said))).toEqual(['SESSION OCCURRED 2022-01-01', 'SESSION OCCURRED 2024-01-02']);
    expect(named(said, 'SESSION_OF')).toContain(
      'Fourth Session · Amber-Birch Joint Council, 2022 SESSION_OF Amber-Birch Joint Council',
    );
  });
});
