import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

const TEXT = 'Ada Moon is the Mayor of Alder. The fifth session of the Alder-Birch Council discussed ferries.';

/** Two invented cities, one mechanism between them, and a post that changed hands. */
function twoCities(): World {
  const world = new World()
    .place('alder', 'Alder', { kind: 'CITY' })
    .place('birch', 'Birch', { kind: 'CITY' })
    .organisation('alder-gov', 'Alder Government', { kind: 'GOVERNMENT', seat: 'alder' })
    .organisation('birch-gov', 'Birch Government', { kind: 'GOVERNMENT', seat: 'birch' })
    .organisation('council', 'Alder-Birch Council', { kind: 'MECHANISM' })
    .post('alder-mayor', 'Mayor, Alder', 'alder-gov', ['Mayor'])
    .post('birch-mayor', 'Mayor, Birch', 'birch-gov', ['Mayor'])
    .person('ada', 'Ada Moon')
    .person('bo', 'Bo Sun')
    .person('cy', 'Cy Reed')
    .topic('topic-ferries', 'Ferries')
    .topic('topic-fish', 'Fish')
    .release('alder-1', TEXT)
    .event('fifth', 'Fifth session', { type: 'SESSION', date: '2024-05-06' })
    .event('fourth', 'Fourth session', { type: 'SESSION', date: '2022' })
    .event('next', 'Next session', { type: 'SESSION', status: 'ANNOUNCED' })
    .agreement('ferry-deal', 'Ferry deal', { date: '2024-05-06', event: 'fifth' });
  const about = { release: 'alder-1', quotes: ['discussed ferries'] };
  return world
    .said('CONCERNS', 'fifth', 'topic-ferries', 'fifth', about, { id: 'about-ferries' })
    .said('CONCERNS', 'fifth', 'topic-fish', 'fifth', null)
    .said('CONCERNS', 'fourth', 'topic-ferries', 'fourth', null)
    .said('CONCERNS', 'ferry-deal', 'topic-ferries', 'fifth', null)
    .said(
      'SESSION_OF',
      'fifth',
      'council',
      'fifth',
      { ...about, quotes: ['The fifth session'] },
      { number: 5, id: 's5' },
    )
    .said('SESSION_OF', 'fourth', 'council', 'fourth', null, { number: 4 })
    .said('SESSION_OF', 'next', 'council', 'next', null)
    .tie('HELD', 'ada', 'alder-mayor', {
      kind: 'SUBSTANTIVE',
      from: { day: '2022-05-01' },
      fromLatest: { day: '2022-05-01' },
      fromText: '2022-05-01',
    })
    .tie('HELD', 'bo', 'alder-mayor', {
      kind: 'ACTING',
      from: { day: '2024-05-03' },
      fromLatest: { day: '2024-05-03' },
      to: { day: '2024-05-06' },
      toEarliest: { day: '2024-05-06' },
      fromText: '2024-05-03',
      toText: '2024-05-06',
    })
    .tie('HELD', 'cy', 'alder-mayor', {
      kind: 'SUBSTANTIVE',
      observedFrom: { day: '2019-01-01' },
      observedTo: { day: '2021-12-31' },
      attestedOn: ['2019-01-01', '2021-12-31'],
    });
}

let api: Api;
beforeAll(async () => {
  await fill(twoCities());
  api = await startApi();
});
afterAll(() => api?.stop());

async function ask(question: string): Promise<Record<string, unknown>> {
  const { data, errors } = await api.ask(question);
  expect(errors).toBeUndefined();
  return data ?? {};
}

describe('who held a post on a day', () => {
  const held = async (post: string, on: string) =>
    (await ask(`{ whoHeld(post: ${post}, on: "${on}") { kind certainty person { id } } }`)).whoHeld;
  const ada = { kind: 'SUBSTANTIVE', certainty: 'CERTAIN', person: { id: 'ada' } };
  const bo = { kind: 'ACTING', certainty: 'CERTAIN', person: { id: 'bo' } };
  const cy = { kind: 'SUBSTANTIVE', certainty: 'POSSIBLE', person: { id: 'cy' } };

  it.each([
    ['{ id: "alder-mayor" }', '2024-05-02', [ada]],
    ['{ name: "mayor, alder" }', '2024-05-04', [ada, bo]],
    ['{ post: { name: "Mayor", organisation: "Alder" } }', '2024-05-06', [ada, bo]],
    ['{ post: { name: "Mayor", organisation: "alder-gov" } }', '2020-06-01', [cy]],
    ['{ id: "alder-mayor" }', '2021-12-31', [{ ...cy, certainty: 'CERTAIN' }]],
    ['{ id: "alder-mayor" }', '2022-01-01', []],
    ['{ id: "birch-mayor" }', '2024-05-02', []],
  ])('%s on %s', async (post, on, expected) => {
    expect(await held(post, on)).toEqual(expected);
  });

  it('beside the post, also whoever held it', async () => {
    expect(await ask('{ node(id: "alder-mayor") { ... on Post { holders { certainty person { id } } } } }')).toEqual({
      node: { holders: ['ada', 'bo', 'cy'].map((id) => ({ certainty: null, person: { id } })) },
    });
  });

  it.each([
    ['{ name: "Mayor" }', 'AMBIGUOUS_ENTITY'],
    ['{ name: "Lighthouse keeper" }', 'ENTITY_NOT_FOUND'],
    ['{ post: { name: "Mayor", organisation: "Atlantis" } }', 'ENTITY_NOT_FOUND'],
    ['{ post: { name: "Mayor", organisation: "Alder", on: "2020-01-01" } }', 'BAD_INPUT'],
    ['{ named: { name: "Ada Moon", kind: PERSON } }', 'BAD_INPUT'],
  ])('not of %s', async (post, code) => {
    const { errors } = await api.ask(`{ whoHeld(post: ${post}, on: "2024-01-01") { id } }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('topics', () => {
  it('of an event and of an agreement, with the sentence that says so', async () => {
    expect(
      await ask(`{
        event: node(id: "fifth") { ... on Event { topics { id } concerns { topic { name } evidence { quote } } } }
        agreement: node(id: "ferry-deal") { ... on Agreement { topics { name } } }
      }`),
    ).toEqual({
      event: {
        topics: [{ id: 'topic-ferries' }, { id: 'topic-fish' }],
        concerns: [
          { topic: { name: 'Ferries' }, evidence: [{ quote: 'discussed ferries' }] },
          { topic: { name: 'Fish' }, evidence: [] },
        ],
      },
      agreement: { topics: [{ name: 'Ferries' }] },
    });
  });

  it('lead to their events and agreements', async () => {
    const fields = (args: string) => `totalCount pageInfo { hasNextPage } edges { node { id } } } all: ${args}`;
    const data = await ask(`{ node(id: "topic-ferries") { ... on Topic {
      events(first: 1) { ${fields('events { totalCount }')}
      agreements(from: "2024-05-06") { totalCount edges { node { id } } }
      none: agreements(to: "2024-05-05") { totalCount }
    } } }`);
    expect(data.node).toEqual({
      events: { totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'fifth' } }] },
      all: { totalCount: 2 },
      agreements: { totalCount: 1, edges: [{ node: { id: 'ferry-deal' } }] },
      none: { totalCount: 0 },
    });
  });
});

describe('sessions', () => {
  it('of a mechanism, with their numbers, the one without a day last', async () => {
    const data = await ask(`{ organisation(ref: { id: "council" }) { ... on Organisation {
      sessions { totalCount edges { node { number event { id status } evidence { quote } } } }
      lately: sessions(from: "2024-01-01") { totalCount edges { node { number } } }
    } } }`);
    expect(data.organisation).toEqual({
      sessions: {
        totalCount: 3,
        edges: [
          {
            node: { number: 5, event: { id: 'fifth', status: 'OCCURRED' }, evidence: [{ quote: 'The fifth session' }] },
          },
          { node: { number: 4, event: { id: 'fourth', status: 'OCCURRED' }, evidence: [] } },
          { node: { number: null, event: { id: 'next', status: 'ANNOUNCED' }, evidence: [] } },
        ],
      },
      lately: { totalCount: 1, edges: [{ node: { number: 5 } }] },
    });
  });

  it('of an event; and both ties by their ids', async () => {
    expect(
      await ask(`{
        fifth: node(id: "fifth") { ... on Event { session { number organisation { id } } } }
        nodes(ids: ["s5", "about-ferries"]) { __typename id ... on Tie { evidence { quote } } }
      }`),
    ).toEqual({
      fifth: { session: { number: 5, organisation: { id: 'council' } } },
      nodes: [
        { __typename: 'Session', id: 's5', evidence: [{ quote: 'The fifth session' }] },
        { __typename: 'Concern', id: 'about-ferries', evidence: [{ quote: 'discussed ferries' }] },
      ],
    });
  });

  it('cost one statement a field, however many there are', async () => {
    api.taken();
    await ask(`{ organisation(ref: { id: "council" }) { ... on Organisation { sessions { edges { node {
      event { topics { name } concerns { topic { name } } session { number } } } } } } } }`);
    expect(api.taken().sort()).toEqual(
      ['concerns-of', 'entities', 'neighbours-topics', 'sessions-at', 'ties-sessions-of'].sort(),
    );
  });
});
