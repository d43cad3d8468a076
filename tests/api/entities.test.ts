import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { CHONGQING_TEXT, chongqingWorld } from '../support/samples.ts';

let api: Api;
beforeAll(async () => {
  await fill(
    chongqingWorld()
      .person('lee-the-cook', 'Li Jiachao')
      .topic('topic-talent', 'Talent', { names: ['人才'] })
      .place('springfield-1', 'Springfield', { kind: 'CITY' })
      .place('springfield-2', 'Springfield', { kind: 'CITY' }),
  );
  api = await startApi();
});
afterAll(() => api?.stop());

async function ask(question: string): Promise<unknown> {
  const { data, errors } = await api.ask(question);
  expect(errors).toBeUndefined();
  return data;
}

describe('one person', () => {
  const person = (ref: string) =>
    ask(`{ person(ref: ${ref}) {
      __typename
      ... on Person { id name names description }
      ... on AmbiguousEntity { candidates { id } }
      ... on EntityNotFound { suggestions { id name } }
    } }`);

  it('by id, by a merged id, by kind and name', async () => {
    const lee = { person: expect.objectContaining({ __typename: 'Person', id: 'lee' }) };
    expect(await person('{ id: "lee" }')).toEqual(lee);
    expect(await person('{ id: "old-lee" }')).toEqual(lee);
    expect(await person('{ named: { name: "李家超", kind: PERSON } }')).toEqual(lee);
    expect(await person('{ id: "lee" }')).toMatchObject({
      person: { names: ['John Lee Ka-chiu', 'Li Jiachao', '李家超'], description: 'Chief Executive since 2022.' },
    });
  });

  it('who holds a post on a day', async () => {
    const post = (on: string) =>
      person(`{ post: { name: "chief executive", organisation: "hong kong", on: "${on}" } }`);
    expect(await post('2023-05-11')).toMatchObject({ person: { id: 'lee' } });
    expect(await post('2021-05-11')).toMatchObject({ person: { __typename: 'EntityNotFound' } });
  });

  it('is ambiguous where a name fits several', async () => {
    expect(await person('{ name: "Li Jiachao" }')).toEqual({
      person: { __typename: 'AmbiguousEntity', candidates: [{ id: 'lee' }, { id: 'lee-the-cook' }] },
    });
  });

  it('is not found where none does, with names that are like it', async () => {
    expect(await person('{ name: "Yuan Jiajin" }')).toEqual({
      person: { __typename: 'EntityNotFound', suggestions: [{ id: 'yuan', name: 'Yuan Jiajun' }] },
    });
    expect(await person('{ id: "chongqing" }')).toEqual({ person: { __typename: 'EntityNotFound', suggestions: [] } });
  });
});

it('a name in a filter that fits several is an error that holds the candidates', async () => {
  const { errors } = await api.ask('{ whoMetWhom(in: { name: "Springfield" }) { edges { cursor } } }');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('The name "Springfield" fits 2 entities'),
    extensions: {
      code: 'AMBIGUOUS_ENTITY',
      candidates: [
        { id: 'springfield-1', name: 'Springfield', kind: 'PLACE' },
        { id: 'springfield-2', name: 'Springfield', kind: 'PLACE' },
      ],
    },
  });
  const missing = await api.ask('{ whoMetWhom(in: { name: "Chongqin" }) { edges { cursor } } }');
  expect(missing.errors?.[0]).toMatchObject({
    message: expect.stringContaining('Did you mean "Chongqing"'),
    extensions: { code: 'ENTITY_NOT_FOUND', suggestions: [{ id: 'chongqing', kind: 'PLACE' }] },
  });
});

it('"Chongqing" is a place in `in` and its government in `organisation`', async () => {
  expect(
    await ask(`{
      organisation(ref: { name: "Chongqing" }) { ... on Organisation { id kind seat { id } partOf { id } } }
      place(ref: { name: "Chongqing" }) { ... on Place { id kind names within { id within { id } } } }
    }`),
  ).toEqual({
    organisation: { id: 'chongqing-government', kind: 'GOVERNMENT', seat: { id: 'chongqing' }, partOf: [] },
    place: {
      id: 'chongqing',
      kind: 'CITY',
      names: ['Chongqing', '重慶', '重庆'],
      within: { id: 'china', within: null },
    },
  });
});

describe('the posts of a person', () => {
  const posts = async (id: string, on?: string) => {
    const args = on ? `(on: "${on}")` : '';
    const data = await ask(`{ person(ref: { id: "${id}" }) { ... on Person { posts${args} {
      post { id } kind from fromPrecision to toPrecision observedFrom certainty
      evidence { quote rule release { id } registerEntry { id source } }
    } } } }`);
    return (data as { person: { posts: Record<string, unknown>[] } }).person.posts;
  };

  it('from the register, with its entry as evidence beside a null release', async () => {
    expect(await posts('lee', '2023-05-11')).toEqual([
      {
        post: { id: 'chief-executive' },
        kind: 'SUBSTANTIVE',
        from: '2022-07-01',
        fromPrecision: 'DAY',
        to: null,
        toPrecision: 'UNKNOWN',
        observedFrom: null,
        certainty: 'CERTAIN',
        evidence: [
          {
            quote: null,
            rule: 'register',
            release: null,
            registerEntry: { id: 'lee', source: 'https://example.org/lee' },
          },
        ],
      },
    ]);
    expect(await posts('lee', '2022-06-30')).toEqual([]);
  });

  it('from a release and the register: the sentence first; an end of which only the year is known is no day', async () => {
    const [tenure] = await posts('hu');
    expect(tenure).toMatchObject({ to: null, toPrecision: 'YEAR', observedFrom: '2023-05-11', certainty: null });
    expect(tenure?.evidence).toEqual([
      { quote: 'Hu Henghua', rule: 'by-hand', release: { id: 'chongqing-2023-05-11' }, registerEntry: null },
      { quote: null, rule: 'register', release: null, registerEntry: { id: 'hu', source: 'https://example.org/hu' } },
    ]);
  });

  it.each([
    ['2023-05-11', 'CERTAIN'],
    ['2024-01-10', 'CERTAIN'],
    ['2023-05-10', undefined],
    ['2025-01-01', undefined],
  ])('on %s: %s', async (on, certainty) => {
    expect((await posts('hu', on))[0]?.certainty).toBe(certainty);
  });
});

it('what a person did: visits, signatures, witnessed signings, company, events', async () => {
  expect(
    await ask(`{
      lee: person(ref: { id: "lee" }) { ... on Person {
        visits { totalCount edges { node { target { __typename ... on Place { name } } city { id } event { id } evidence { quote } } } }
        meetings(with: { id: "hu" }) { totalCount edges { counterpart { id } node { a { id } } } }
        events(types: [MEETING]) { totalCount edges { node { id } } }
      } }
      sun: person(ref: { id: "sun" }) { ... on Person {
        signed { totalCount edges { node { agreement { name } onBehalfOf { id } date } } }
        witnessed { totalCount }
        accompanied { edges { node { person { id } accompanied { id } event { id } } } }
      } }
      yuan: person(ref: { id: "yuan" }) { ... on Person {
        signed { totalCount }
        witnessed(from: "2023-01-01") { edges { node { agreement { id } evidence { quote } } } }
      } }
    }`),
  ).toMatchObject({
    lee: {
      visits: { totalCount: 1, edges: [{ node: { target: { name: 'Chongqing' }, city: { id: 'chongqing' } } }] },
      meetings: { totalCount: 1, edges: [{ counterpart: { id: 'hu' }, node: { a: { id: 'lee' } } }] },
      events: { totalCount: 1, edges: [{ node: { id: 'talks' } }] },
    },
    sun: {
      signed: { totalCount: 1, edges: [{ node: { onBehalfOf: { id: 'hk-innovation' }, date: '2023-05-11' } }] },
      witnessed: { totalCount: 0 },
      accompanied: { edges: [{ node: { person: { id: 'sun' }, accompanied: { id: 'lee' } } }] },
    },
    yuan: { signed: { totalCount: 0 }, witnessed: { edges: [{ node: { agreement: { id: 'memo' } } }] } },
  });
});

it('visits to a place, within it, by a person, or to an organisation', async () => {
  const count = async (args: string) => {
    const data = await ask(`{ visits(${args}) { totalCount edges { node { id } } } }`);
    const { totalCount, edges } = (data as { visits: { totalCount: number; edges: unknown[] } }).visits;
    expect(edges).toHaveLength(totalCount);
    return totalCount;
  };
  expect(await count('place: { name: "重慶" }')).toBe(1);
  expect(await count('place: { name: "China" }, from: "2023-05-11", to: "2023-05-11"')).toBe(1);
  expect(await count('by: { id: "lee" }, place: { name: "Hong Kong" }')).toBe(0);
  expect(await count('by: { id: "lee" }')).toBe(1);
  expect(await count('place: { id: "hk-government" }')).toBe(0);
  expect(await count('first: 5')).toBe(1);
});

it('agreements: parties, signatories and witnesses apart; a place stands for those seated in it', async () => {
  const names = async (args: string) => {
    const data = await ask(`{ agreements(${args}) { totalCount edges { node { name } } } }`);
    return (data as { agreements: { edges: { node: { name: string } }[] } }).agreements.edges.length;
  };
  expect(await names('between: [{ name: "Chongqing" }, { name: "Hong Kong" }]')).toBe(1);
  expect(await names('between: [{ name: "Chongqing" }, { name: "Hong Kong" }], directOnly: true')).toBe(0);
  expect(await names('between: [{ name: "Chongqing" }], directOnly: true')).toBe(1);
  expect(await names('between: [{ name: "Hong Kong" }, { id: "hk-government" }]')).toBe(1);
  expect(await names('signedBy: { id: "sun" }')).toBe(1);
  expect(await names('signedBy: { id: "yuan" }')).toBe(0);
  expect(await names('witnessedBy: { id: "yuan" }, from: "2023-05-11"')).toBe(1);
  expect(await names('to: "2023-05-10"')).toBe(0);
  expect(
    await ask(`{ agreements { edges { node { kind date concludedAt { id }
      parties { totalCount edges { node { organisation { id } } } }
      signatures { edges { node { person { id } } } }
      witnesses { edges { node { person { id } } } } } } } }`),
  ).toMatchObject({
    agreements: {
      edges: [
        {
          node: {
            kind: 'MEMORANDUM',
            concludedAt: { id: 'conference' },
            parties: { totalCount: 2 },
            signatures: { edges: [{ node: { person: { id: 'sun' } } }] },
            witnesses: { edges: [{ node: { person: { id: 'yuan' } } }] },
          },
        },
      ],
    },
  });
});

it('events by type, status, place and participant, with sides and capacities', async () => {
  const ids = async (args: string) => {
    const data = await ask(`{ events(${args}) { totalCount edges { node { id } } } }`);
    const { totalCount, edges } = (data as { events: { totalCount: number; edges: { node: { id: string } }[] } })
      .events;
    expect(edges).toHaveLength(totalCount);
    return edges.map(({ node }) => node.id).sort();
  };
  expect(await ids('first: 10')).toEqual(['conference', 'return-visit', 'talks']);
  expect(await ids('status: [ANNOUNCED]')).toEqual(['return-visit']);
  expect(await ids('types: [CONFERENCE], in: { name: "Chongqing" }')).toEqual(['conference']);
  expect(await ids('in: { name: "Yuzhou Hotel" }')).toEqual(['talks']);
  expect(await ids('in: { name: "China" }')).toEqual(['conference', 'return-visit', 'talks']);
  expect(await ids('from: "2023-05-12", to: "2023-05-20"')).toEqual(['conference']);
  expect(await ids('participant: { name: "HKSARG" }')).toEqual(['conference']);
  expect(await ids('participant: { id: "lee" }')).toEqual(['talks']);
  const data =
    await ask(`{ events(in: { name: "Yuzhou Hotel" }) { edges { node { place { name } agreements { id } evidence { quote }
    participants { totalCount edges { node { side role capacity post { id } participant { ... on Person { id } } } } } } } } }`);
  expect(data).toMatchObject({
    events: {
      edges: [
        {
          node: {
            place: { name: 'Yuzhou Hotel' },
            agreements: [],
            participants: {
              totalCount: 3,
              edges: [
                { node: { side: 'A', role: 'HOST', capacity: 'mayor', post: { id: 'mayor-chongqing' } } },
                { node: { side: 'A', role: 'HOST', capacity: null, post: null } },
                { node: { side: 'B', participant: { id: 'lee' } } },
              ],
            },
          },
        },
      ],
    },
  });
});

it('a release with its text and what was read in it', async () => {
  const data = await ask(`{ release(id: "chongqing-2023-05-11") {
    text title url attribution licence statements(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { node { id type start: date evidence { quote } } } }
  } none: release(id: "nothing") { id } }`);
  const { release } = data as {
    release: { text: string; statements: { totalCount: number; pageInfo: { endCursor: string } } };
  };
  expect(release.text).toBe(CHONGQING_TEXT);
  expect(data).toMatchObject({
    none: null,
    release: { url: 'https://example.org/chongqing', statements: { totalCount: 6 } },
  });
  const rest =
    await ask(`{ release(id: "chongqing-2023-05-11") { statements(first: 200, after: "${release.statements.pageInfo.endCursor}") {
    edges { node { type mentions { as text entity { id } } } } } } }`);
  expect((rest as { release: { statements: { edges: unknown[] } } }).release.statements.edges).toHaveLength(4);
  expect(JSON.stringify([data, rest])).toContain('HOLDS');
});

it('anything by its id', async () => {
  const ids = [
    'lee',
    'old-lee',
    'chongqing',
    'hk-government',
    'chief-executive',
    'talks',
    'memo',
    'chongqing-2023-05-11',
  ];
  const ties = [
    'met-hu-lee',
    'visit-lee',
    'signed-sun',
    'witnessed-yuan',
    'accompanied-sun',
    'party-hk',
    'part-lee',
    'held-hu',
  ];
  const data = await ask(
    `{ nodes(ids: ${JSON.stringify([...ids, ...ties, 'nothing'])}) { __typename id ... on Tie { evidence { quote } } } }`,
  );
  expect(
    (data as { nodes: ({ __typename: string; id: string } | null)[] }).nodes.map(
      (node) => node && `${node.__typename} ${node.id}`,
    ),
  ).toEqual([
    'Person lee',
    'Person lee',
    'Place chongqing',
    'Organisation hk-government',
    'Post chief-executive',
    'Event talks',
    'Agreement memo',
    'Release chongqing-2023-05-11',
    'Meeting met-hu-lee',
    'Visit visit-lee',
    'Signature signed-sun',
    'Witnessing witnessed-yuan',
    'Accompaniment accompanied-sun',
    'Party party-hk',
    'Participation part-lee',
    'Tenure held-hu',
    null,
  ]);
  expect(await ask('{ node(id: "nothing") { id } }')).toEqual({ node: null });
  const said = await ask('{ node(id: "met-hu-lee") { ... on Tie { evidence { statementId } } } }');
  const [evidence] = (said as { node: { evidence: { statementId: string }[] } }).node.evidence;
  expect(await ask(`{ node(id: "${evidence?.statementId}") { __typename ... on Statement { type } } }`)).toEqual({
    node: { __typename: 'Statement', type: 'MET_WITH' },
  });
});

describe('search', () => {
  const found = async (text: string, kinds = '') => {
    const data = await ask(
      `{ search(text: ${JSON.stringify(text)}, first: 5${kinds}) { edges { score node { id } } } }`,
    );
    return (data as { search: { edges: { node: { id: string } }[] } }).search.edges.map(({ node }) => node.id);
  };

  it.each([
    ['重慶', 'chongqing'],
    ['重庆', 'chongqing'],
    ['孙', 'sun'],
    ['yuan jiajun', 'yuan'],
    ['Yuan', 'yuan'],
    ['Hu Henghu', 'hu'],
    ['innovation memorandum', 'memo'],
    ['Wang Lingui', 'wang'],
  ])('%s', async (text, id) => {
    expect((await found(text))[0]).toBe(id);
  });

  it('says why', async () => {
    const question = '{ search(text: "孙", first: 1) { edges { match { name preferred script fit } } } }';
    expect(await ask(question)).toMatchObject({
      search: { edges: [{ match: { preferred: false, script: 'HAN', fit: 'PREFIX' } }] },
    });
  });

  it('of a topic by its name in another script', async () => {
    expect(await found('人才', ', kinds: [TOPIC]')).toEqual(['topic-talent']);
    const question = '{ node(id: "topic-talent") { __typename id ... on Entity { name } ... on Topic { names } } }';
    expect(await ask(question)).toEqual({
      node: { __typename: 'Topic', id: 'topic-talent', name: 'Talent', names: ['Talent', '人才'] },
    });
  });

  it('of some kinds only', async () => {
    expect(await found('Chongqing', ', kinds: [ORGANISATION]')).toEqual(['chongqing-government']);
  });

  it.each(['*', '*:*', 'a~0.1 AND (', '"', 'name:(x OR y)', '/.*/', '!!!', '+ - && ||', '\\'])(
    'takes %s as plain text',
    async (text) => {
      expect(await found(text)).toBeInstanceOf(Array);
    },
  );

  it('goes on behind a cursor', async () => {
    const first = await ask(
      '{ search(text: "Chongqing", first: 1) { pageInfo { hasNextPage endCursor } edges { node { id } } } }',
    );
    const { pageInfo, edges } = (first as { search: { pageInfo: { endCursor: string }; edges: unknown[] } }).search;
    const next = await ask(
      `{ search(text: "Chongqing", first: 1, after: "${pageInfo.endCursor}") { edges { node { id } } } }`,
    );
    expect((next as { search: { edges: unknown[] } }).search.edges).not.toEqual(edges);
  });
});

it('how much the graph holds', async () => {
  expect(
    await ask(
      '{ statistics { releases statements persons organisations places posts events agreements meetings visits signatures witnessings } }',
    ),
  ).toEqual({
    statistics: {
      releases: 1,
      statements: 6,
      persons: 6,
      organisations: 3,
      places: 6,
      posts: 3,
      events: 3,
      agreements: 1,
      meetings: 3,
      visits: 1,
      signatures: 1,
      witnessings: 1,
    },
  });
});
