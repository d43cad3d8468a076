import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

/** Bracken and Moorhaven: talks in 2020, a visit and an agreement in 2021, two sessions of their council. */
function twoCities(): World {
  const world = new World()
    .place('bracken', 'Bracken', { kind: 'CITY' })
    .place('moorhaven', 'Moorhaven', { kind: 'CITY' })
    .place('moorhaven-dock', 'Dock', { kind: 'DISTRICT', within: 'moorhaven', cityId: 'moorhaven' })
    .organisation('bracken-gov', 'Bracken Government', { kind: 'GOVERNMENT', seat: 'bracken' })
    .organisation('moorhaven-gov', 'Moorhaven Government', { kind: 'GOVERNMENT', seat: 'moorhaven' })
    .organisation('moorhaven-port', 'Port Office', { partOf: 'moorhaven-gov' })
    .organisation('council', 'Bracken–Moorhaven Council', { kind: 'MECHANISM' })
    .post('mayor-b', 'Mayor, Bracken', 'bracken-gov')
    .post('port-m', 'Director of the Port', 'moorhaven-port')
    .topic('topic-ports', 'Ports')
    .topic('topic-talent', 'Talent')
    .person('ash', 'Ada Ash')
    .person('birch', 'Bo Birch')
    .person('cedar', 'Cy Cedar')
    .tie('HELD', 'ash', 'mayor-b', { kind: 'SUBSTANTIVE' })
    .tie('HELD', 'birch', 'port-m', { kind: 'SUBSTANTIVE' })
    .event('talks', 'Talks', { city: 'bracken', date: '2020-03-01' })
    .event('visit', 'Visit', { type: 'VISIT', city: 'moorhaven', at: 'moorhaven-dock', date: '2021-05-01' })
    .event('private', 'Private talks', { city: 'bracken', date: '2021-06-01' })
    .agreement('memo', 'Memorandum on ports', { date: '2021-05-02' })
    .tie('PARTY_TO', 'bracken-gov', 'memo', { date: { day: '2021-05-02' } })
    .tie('PARTY_TO', 'moorhaven-port', 'memo', { date: { day: '2021-05-02' } })
    .tie('CONCERNS', 'memo', 'topic-ports')
    .tie('CONCERNS', 'visit', 'topic-ports')
    .tie('CONCERNS', 'visit', 'topic-talent')
    .said('MET_WITH', 'ash', 'birch', 'talks', null, { date: '2020-03-01', cityId: 'bracken' })
    .said('MET_WITH', 'ash', 'birch', 'private', null, { date: '2021-06-01', cityId: 'bracken' })
    .said('VISITED', 'ash', 'moorhaven-dock', 'visit', null, { date: '2021-05-01', cityId: 'moorhaven' });
  const part = (id: string, event: string, side: string, postId?: string) =>
    world.tie('TOOK_PART', id, event, { role: 'ATTENDEE', side, postIds: postId ? [postId] : null });
  part('ash', 'talks', 'A', 'mayor-b');
  part('cedar', 'talks', 'A');
  part('birch', 'talks', 'B', 'port-m');
  part('ash', 'visit', 'A', 'mayor-b');
  part('ash', 'private', 'A');
  part('birch', 'private', 'B', 'port-m');
  for (const [number, date] of [
    [1, '2019-01-01'],
    [2, '2022-01-01'],
  ] as const) {
    world.event(`session-${number}`, `Session ${number}`, { type: 'SESSION', city: 'bracken', date });
    world.tie('SESSION_OF', `session-${number}`, 'council', { number });
    part('ash', `session-${number}`, 'A', 'mayor-b');
    part('birch', `session-${number}`, 'B', 'port-m');
  }
  return world;
}

let api: Api;
beforeAll(async () => {
  await fill(twoCities());
  api = await startApi();
});
afterAll(() => api?.stop());

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<object> {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data ?? {};
}

describe('cooperation', () => {
  const QUERY = `query ($between: [EntityRef!]!, $fromYear: Int, $toYear: Int) {
    cooperation(between: $between, fromYear: $fromYear, toYear: $toYear) {
      between { name }
      years { year meetings visits agreements topics { topic { name } count } meetingEvents { id } visitEvents { id } concluded { id } }
      mechanisms { mechanism { id } sessions { id } }
    }
  }`;
  const between = [{ name: 'Bracken' }, { name: 'Moorhaven' }];

  it('counts events, agreements and topics by year, and sessions by mechanism', async () => {
    expect(await ask(QUERY, { between })).toEqual({
      cooperation: {
        between: [{ name: 'Bracken' }, { name: 'Moorhaven' }],
        years: [
          {
            year: 2020,
            meetings: 1,
            visits: 0,
            agreements: 0,
            topics: [],
            meetingEvents: [{ id: 'talks' }],
            visitEvents: [],
            concluded: [],
          },
          {
            year: 2021,
            meetings: 0,
            visits: 1,
            agreements: 1,
            topics: [
              { topic: { name: 'Ports' }, count: 2 },
              { topic: { name: 'Talent' }, count: 1 },
            ],
            meetingEvents: [],
            visitEvents: [{ id: 'visit' }],
            concluded: [{ id: 'memo' }],
          },
        ],
        mechanisms: [{ mechanism: { id: 'council' }, sessions: [{ id: 'session-2' }, { id: 'session-1' }] }],
      },
    });
  });

  it('does not count talks in which somebody took part for no post of the party', async () => {
    const answer = await ask(QUERY, { between, fromYear: 2021, toYear: 2021 });
    expect(answer).toMatchObject({ cooperation: { years: [{ year: 2021, meetings: 0 }], mechanisms: [] } });
  });

  it.each([
    [{ between: [{ name: 'Bracken' }] }, '"between" holds 1 parties; it must hold two'],
    [{ between: [{ name: 'Bracken' }, { id: 'bracken' }] }, '"between" names "Bracken" twice'],
    [{ between, fromYear: 2022, toYear: 2021 }, '"fromYear" (2022) is later than "toYear" (2021)'],
    [{ between, fromYear: 0 }, '"fromYear" is 0; it must be from 1 to 9999'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await api.ask(QUERY, variables);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_INPUT' } });
  });
});

describe('an itinerary', () => {
  const QUERY = `query ($from: LocalDate!, $to: LocalDate!) {
    person(ref: { id: "ash" }) { ... on Person {
      itinerary(from: $from, to: $to) { complete stops { event { id city { name } } role met { id } companions { id } } }
    } }
  }`;

  it('is what a person did day by day, with whom', async () => {
    expect(await ask(QUERY, { from: '2020-01-01', to: '2020-12-31' })).toEqual({
      person: {
        itinerary: {
          complete: true,
          stops: [
            {
              event: { id: 'talks', city: { name: 'Bracken' } },
              role: 'ATTENDEE',
              met: [{ id: 'birch' }],
              companions: [{ id: 'cedar' }],
            },
          ],
        },
      },
    });
    expect(await ask(QUERY, { from: '2021-05-01', to: '2021-12-31' })).toMatchObject({
      person: { itinerary: { stops: [{ event: { id: 'visit' } }, { event: { id: 'private' } }] } },
    });
  });

  it.each([
    ['2020-01-01', '2021-01-01', 'From 2020-01-01 to 2021-01-01 are more than 366 days'],
    ['2020-02-01', '2020-01-01', '"from" (2020-02-01) is later than "to" (2020-01-01)'],
  ])('from %s to %s is refused', async (from, to, message) => {
    expect((await api.ask(QUERY, { from, to })).errors?.[0]?.message).toBe(message);
  });
});

describe('a neighbourhood', () => {
  const QUERY = `query ($depth: Int, $first: Int, $after: String, $via: [TieKind!]) {
    person(ref: { id: "ash" }) { ... on Person {
      neighbourhood(depth: $depth, first: $first, after: $after, via: $via) {
        counts { tie kind entities ties }
        edges { cursor node { id } distance ties }
        pageInfo { hasNextPage }
        hops { start { id } end { id } kind others }
      }
    } }
  }`;
  interface Answer {
    person: {
      neighbourhood: { edges: { cursor: string; node: { id: string }; distance: number }[]; counts: object[] };
    };
  }
  const look = async (variables: Record<string, unknown>) =>
    ((await ask(QUERY, variables)) as Answer).person.neighbourhood;

  it('counts everything, and pages what is tied most first', async () => {
    const first = await look({ first: 1 });
    expect(first).toMatchObject({
      counts: [
        { tie: 'TOOK_PART', kind: 'EVENT', entities: 5, ties: 5 },
        { tie: 'MET_WITH', kind: 'PERSON', entities: 1, ties: 2 },
        { tie: 'HELD', kind: 'POST', entities: 1, ties: 1 },
        { tie: 'VISITED', kind: 'PLACE', entities: 1, ties: 1 },
      ],
      edges: [{ node: { id: 'birch' }, distance: 1, ties: 2 }],
      pageInfo: { hasNextPage: true },
      hops: [{ start: { id: 'ash' }, end: { id: 'birch' }, kind: 'MET_WITH', others: 1 }],
    });
    const rest = await look({ after: first.edges[0]?.cursor });
    expect(rest.edges.map(({ node }) => node.id)).toEqual([
      'mayor-b',
      'moorhaven-dock',
      'private',
      'session-1',
      'session-2',
      'talks',
      'visit',
    ]);
  });

  it('at depth 2 reaches through persons and small events', async () => {
    const { edges } = await look({ depth: 2, via: ['TOOK_PART'] });
    expect(edges.filter(({ distance }) => distance === 2).map(({ node }) => node.id)).toEqual(['birch', 'cedar']);
  });

  it.each([
    [{ depth: 3 }, '"depth" is 3; it must be 1 or 2'],
    [{ first: 101 }, '"first" is 101; it must be from 1 to 100'],
  ])('%j is refused', async (variables, message) => {
    expect((await api.ask(QUERY, variables)).errors?.[0]?.message).toBe(message);
  });
});
