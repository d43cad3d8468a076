import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, openReader, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

const CHANGES = `UNWIND [
  ['Judgement', {id: 'j1', left: 'm1', right: 'm2', verdict: 'SAME', by: 'Vera', at: datetime('2024-03-01T08:00:00Z'), why: 'A photograph', readAt: datetime('2024-03-01T08:00:00Z')}],
  ['Correction', {id: 'c1', release: 'later', statement: 's1', verdict: 'REJECT', by: 'Eddie', at: datetime('2024-02-28T08:00:00Z'), readAt: datetime('2024-03-01T08:00:00Z')}],
  ['Change', {id: 'x1', kind: 'MERGED', subject: 'bob', into: 'bo', name: 'Bo Sunn', by: 'Vera', at: datetime('2024-03-02T08:00:00Z')}]
] AS row
CREATE (n:$(row[0])) SET n = row[1]`;

/** Three persons of invented cities, of whom two may be one; a journey with a meeting that two releases tell differently. */
function doubtful(): World {
  const discrepancies = [
    JSON.stringify({
      field: 'ROLE',
      about: 'bo',
      values: [
        { value: 'CHAIR', releases: ['talks'] },
        { value: 'SPEAKER', releases: ['later'] },
      ],
    }),
  ];
  return new World()
    .place('alder', 'Alder', { kind: 'CITY' })
    .place('birch', 'Birch', { kind: 'CITY' })
    .organisation('alder-gov', 'Alder Government', { seat: 'alder' })
    .post('mayor', 'Mayor, Alder', 'alder-gov')
    .person('bo', 'Bo Sun', { names: ['孫波'] })
    .person('bob', 'Bo Sunn')
    .person('cy', 'Cy Reed')
    .person('dee', 'Dee Vale')
    .alias('old-bo', 'bo')
    .release('talks', 'Bo Sun met Cy Reed.')
    .release('later', 'Bo Sunn met Cy Reed.')
    .event('trip', 'Visit to Alder', { type: 'TRIP', date: '2024-01-09', endDate: '2024-01-11' })
    .event('in-alder', 'Talks in Alder', { city: 'alder', date: '2024-01-10' })
    .event('in-birch', 'Talks in Birch', { city: 'birch', date: '2024-01-10' })
    .event('dinner', 'Dinner', { type: 'DINNER', date: '2024-02-10' })
    .event('told-twice', 'Forum', { type: 'CONFERENCE', discrepancies })
    .tie('DURING', 'in-alder', 'trip')
    .tie('TOOK_PART', 'bo', 'in-alder')
    .tie('TOOK_PART', 'bob', 'in-birch')
    .tie('TOOK_PART', 'bo', 'dinner')
    .tie('TOOK_PART', 'bob', 'dinner')
    .tie('HELD', 'bo', 'mayor', { kind: 'SUBSTANTIVE' })
    .tie('HELD', 'bob', 'mayor', { kind: 'SUBSTANTIVE' })
    .doubt('bo', 'bob', { weight: 3.000004, score: 0.6, reasons: ['near-name-and-post:mayor'] })
    .doubt('cy', 'dee', { weight: 1.000001, score: 0.4, reasons: ['spelling:py:x'] });
}

let api: Api;
beforeAll(async () => {
  await fill(doubtful());
  const { graph } = openReader();
  await graph.driver.executeQuery(CHANGES);
  await graph.close();
  api = await startApi();
});
afterAll(() => api?.stop());

async function ask(question: string): Promise<Record<string, unknown>> {
  const { data, errors } = await api.ask(question);
  expect(errors).toBeUndefined();
  return data ?? {};
}

describe('the review queue', () => {
  const ITEM = 'left { id } right { id } leftJudged rightJudged reasons score';

  it('comes with what matters most first, page by page', async () => {
    const { reviewQueue } = await ask(
      `{ reviewQueue(first: 1) { totalCount pageInfo { endCursor } edges { node { ${ITEM} } } } }`,
    );
    const page = reviewQueue as { pageInfo: { endCursor: string } };
    expect(page).toMatchObject({
      totalCount: 2,
      edges: [
        {
          node: {
            left: { id: 'bo' },
            right: { id: 'bob' },
            leftJudged: 'm-bo',
            rightJudged: 'm-bob',
            reasons: ['near-name-and-post:mayor'],
            score: 0.6,
          },
        },
      ],
    });
    const next = await ask(
      `{ reviewQueue(first: 1, after: "${page.pageInfo.endCursor}") { edges { node { left { id } } } pageInfo { hasNextPage } } }`,
    );
    expect(next.reviewQueue).toEqual({ edges: [{ node: { left: { id: 'cy' } } }], pageInfo: { hasNextPage: false } });
  });

  it('leaves out what is hardly likely', async () => {
    const { reviewQueue } = await ask('{ reviewQueue(minScore: 0.5) { totalCount edges { node { left { id } } } } }');
    expect(reviewQueue).toEqual({ totalCount: 1, edges: [{ node: { left: { id: 'bo' } } }] });
  });
});

describe('a preview of a merge', () => {
  const FIELDS = `left { id } right { id } areOne names leftTies { events tenures meetings } rightTies { events }
    sharedPosts { id } togetherAt { id } apartOnOneDay { left { id } right { id } } doubt { score }`;

  it('tells what would be one, and what speaks for and against it', async () => {
    const { previewMerge } = await ask(`{ previewMerge(left: "old-bo", right: "bob") { ${FIELDS} } }`);
    expect(previewMerge).toEqual({
      left: { id: 'bo' },
      right: { id: 'bob' },
      areOne: false,
      names: ['Bo Sun', '孫波', 'Bo Sunn'],
      leftTies: { events: 2, tenures: 1, meetings: 0 },
      rightTies: { events: 2 },
      sharedPosts: [{ id: 'mayor' }],
      togetherAt: [{ id: 'dinner' }],
      apartOnOneDay: [{ left: { id: 'in-alder' }, right: { id: 'in-birch' } }],
      doubt: { score: 0.6 },
    });
  });

  it('of one and the same has nothing to tell', async () => {
    const { previewMerge } = await ask(`{ previewMerge(left: "old-bo", right: "bo") { ${FIELDS} } }`);
    expect(previewMerge).toMatchObject({ areOne: true, togetherAt: [], apartOnOneDay: [], sharedPosts: [] });
  });

  it.each(['nobody', 'alder', 'dinner'])('not of %s', async (id) => {
    const { errors } = await api.ask(`{ previewMerge(left: "bo", right: "${id}") { areOne } }`);
    expect(errors?.[0]?.extensions.code).toBe('ENTITY_NOT_FOUND');
  });
});

describe('changes', () => {
  it('come in order of time, with who and why, page by page', async () => {
    const seen: unknown[] = [];
    let after = '';
    for (let page = 0; page < 20; page += 1) {
      const data = await ask(
        `{ changes(since: "2024-02-15T00:00:00Z", first: 1${after}) { edges { cursor node { at kind by subject into release { id } name why } } } }`,
      );
      const [edge] = (data.changes as { edges: { cursor: string; node: unknown }[] }).edges;
      if (!edge) break;
      seen.push(edge.node);
      after = `, after: "${edge.cursor}"`;
    }
    const at = '2024-03-01T08:00:00.000Z';
    expect(seen).toEqual([
      {
        at,
        kind: 'CORRECTED_REJECT',
        by: 'Eddie',
        subject: 's1',
        into: null,
        release: { id: 'later' },
        name: null,
        why: null,
      },
      {
        at,
        kind: 'JUDGED_SAME',
        by: 'Vera',
        subject: 'm1',
        into: 'm2',
        release: null,
        name: null,
        why: 'A photograph',
      },
      {
        at: '2024-03-02T08:00:00.000Z',
        kind: 'MERGED',
        by: 'Vera',
        subject: 'bob',
        into: 'bo',
        release: null,
        name: 'Bo Sunn',
        why: null,
      },
    ]);
  });

  it('hold releases that were read and edited', async () => {
    const { changes } = await ask('{ changes(since: "2023-01-01T00:00:00Z") { edges { node { kind subject } } } }');
    const nodes = (changes as { edges: { node: { kind: string; subject: string } }[] }).edges.map(({ node }) => node);
    expect(nodes.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(
      expect.arrayContaining([
        'RELEASE_READ later',
        'RELEASE_READ talks',
        'RELEASE_EDITED later',
        'RELEASE_EDITED talks',
      ]),
    );
  });

  it('none since the last one', async () => {
    const { changes } = await ask('{ changes(since: "2024-03-02T08:00:00.001Z") { edges { cursor } } }');
    expect(changes).toEqual({ edges: [] });
  });
});

describe('an event', () => {
  it('is part of a journey, which has its parts', async () => {
    expect(
      await ask(`{ part: node(id: "in-alder") { ... on Event { during { id } parts { id } } }
        trip: node(id: "trip") { ... on Event { during { id } parts { id } } } }`),
    ).toEqual({ part: { during: { id: 'trip' }, parts: [] }, trip: { during: null, parts: [{ id: 'in-alder' }] } });
  });

  it('tells where its releases differ', async () => {
    const { node } = await ask(`{ node(id: "told-twice") { ... on Event { discrepancies {
      field about { id } values { value releases { id } } } } } }`);
    expect(node).toEqual({
      discrepancies: [
        {
          field: 'ROLE',
          about: { id: 'bo' },
          values: [
            { value: 'CHAIR', releases: [{ id: 'talks' }] },
            { value: 'SPEAKER', releases: [{ id: 'later' }] },
          ],
        },
      ],
    });
    expect(await ask('{ node(id: "dinner") { ... on Event { discrepancies { field } } } }')).toEqual({
      node: { discrepancies: [] },
    });
  });
});
