import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

const day = (text: string) => ({ day: text });

/** Two cities of an invented country, in which each sort of conflict occurs once beside what only looks like it. */
function troubled(): World {
  const role = { field: 'ROLE', about: 'bo', values: [{ value: 'CHAIR', releases: ['talks'] }] };
  const sides = { kind: 'SUBSTANTIVE', fromText: '2020' };
  return new World()
    .place('karsland', 'Karsland', { kind: 'COUNTRY' })
    .place('alder', 'Alder', { kind: 'CITY', within: 'karsland' })
    .place('birch', 'Birch', { kind: 'CITY', within: 'karsland' })
    .organisation('alder-gov', 'Alder Government', { seat: 'alder' })
    .post('mayor', 'Mayor, Alder', 'alder-gov')
    .post('deputy', 'Deputy Mayor, Alder', 'alder-gov', [], false)
    .post('clerk', 'Clerk, Alder', 'alder-gov')
    .person('ann', 'Ann Ash')
    .person('bo', 'Bo Birk')
    .person('cy', 'Cy Clove')
    .person('dee', 'Dee Dill')
    .person('eve', 'Eve Elm')
    .release('talks', 'Ann Ash met Bo Birk. Dee Dill signed the Pact.')
    .event('told-twice', 'Forum', { type: 'CONFERENCE', discrepancies: [JSON.stringify(role)] })
    .event('in-alder', 'Talks in Alder', { city: 'alder', date: '2024-01-10' })
    .event('in-birch', 'Talks in Birch', { city: 'birch', date: '2024-01-10' })
    .said('MET_WITH', 'ann', 'bo', 'in-alder', { release: 'talks', quotes: ['Ann Ash met Bo Birk.'] })
    .tie('TOOK_PART', 'ann', 'in-alder', { side: 'A' })
    .tie('TOOK_PART', 'bo', 'in-alder', { side: 'B' })
    .tie('TOOK_PART', 'bo', 'in-alder', { side: 'A' })
    .tie('TOOK_PART', 'ann', 'in-birch', { side: 'NONE' })
    .agreement('pact', 'Pact', { date: '2024-01-10' })
    .said('SIGNED', 'dee', 'pact', 'in-alder', { release: 'talks', quotes: ['Dee Dill signed the Pact.'] }, WHEN)
    .tie('HELD', 'dee', 'clerk', { ...sides, toText: '2010', from: day('2005-01-01'), to: day('2010-12-31') })
    .tie('HELD', 'bo', 'mayor', { ...sides, ...since('2020-01-01'), registerEntry: 'bo', source: 'register' })
    .tie('HELD', 'cy', 'mayor', { kind: 'SUBSTANTIVE', attestedOn: ['2024-01-10'], ...observed('2024-01-10') })
    .tie('HELD', 'eve', 'clerk', { ...sides, toText: '2019', from: day('2020-01-01'), to: day('2019-12-31') });
}

const WHEN = { date: '2024-01-10' } as const;
const since = (first: string) => ({ fromText: first, from: day(first), fromLatest: day(first) });
const until = (last: string) => ({ toText: last, to: day(last), toEarliest: day(last) });
const observed = (on: string) => ({ observedFrom: day(on), observedTo: day(on) });

/** What only looks like a conflict. */
function peaceful(): World {
  const held = { kind: 'SUBSTANTIVE' };
  return new World()
    .place('karsland', 'Karsland', { kind: 'COUNTRY' })
    .place('alder', 'Alder', { kind: 'CITY', within: 'karsland' })
    .place('birch', 'Birch', { kind: 'CITY', within: 'karsland' })
    .organisation('alder-gov', 'Alder Government', { seat: 'alder' })
    .post('mayor', 'Mayor, Alder', 'alder-gov')
    .post('clerk', 'Clerk, Alder', 'alder-gov')
    .post('deputy', 'Deputy Mayor, Alder', 'alder-gov', [], false)
    .person('ann', 'Ann Ash')
    .person('bo', 'Bo Birk')
    .person('cy', 'Cy Clove')
    .person('dee', 'Dee Dill')
    .event('talks', 'Talks', { city: 'alder', date: '2024-01-10' })
    .said('MET_WITH', 'ann', 'bo', 'talks', null)
    .tie('TOOK_PART', 'ann', 'talks', { side: 'A' })
    .tie('TOOK_PART', 'bo', 'talks', { side: 'B' })
    .event('tour', 'Tour', { type: 'TRIP', city: 'birch', date: '2024-01-10' })
    .event('dinner', 'Dinner', { city: 'birch', date: '2024-01-10' })
    .tie('TOOK_PART', 'ann', 'tour')
    .tie('TOOK_PART', 'ann', 'dinner')
    .tie('DURING', 'talks', 'tour')
    .tie('DURING', 'dinner', 'tour')
    .event('in-country', 'Fair', { city: 'karsland', date: '2024-01-10' })
    .event('week', 'Week', { city: 'birch', date: '2024-01-10', endDate: '2024-01-16' })
    .event('month', 'Month', { city: 'birch', date: '2024-01' })
    .event('planned', 'Plan', { city: 'birch', date: '2024-01-10', status: 'ANNOUNCED' })
    .tie('TOOK_PART', 'bo', 'in-country')
    .tie('TOOK_PART', 'bo', 'week')
    .tie('TOOK_PART', 'bo', 'month')
    .tie('TOOK_PART', 'bo', 'planned')
    .agreement('pact', 'Pact', { date: '2024-01-10' })
    .said('SIGNED', 'ann', 'pact', 'talks', null, WHEN)
    .tie('HELD', 'ann', 'mayor', { ...held, ...since('2020-01-01'), ...until('2024-02-01') })
    .tie('HELD', 'bo', 'mayor', { ...held, ...since('2024-02-01') })
    .tie('HELD', 'cy', 'mayor', { ...held, attestedOn: ['2024-02-01'], ...observed('2024-02-01') })
    .tie('HELD', 'cy', 'mayor', { kind: 'ACTING', attestedOn: ['2023-02-01'], ...observed('2023-02-01') })
    .tie('HELD', 'dee', 'mayor', { ...held, announced: true, ...since('2024-03-01'), ...until('2024-03-05') })
    .tie('HELD', 'ann', 'deputy', { ...held, ...since('2019-01-01') })
    .tie('HELD', 'bo', 'deputy', { ...held, ...since('2019-01-01') })
    .tie('HELD', 'cy', 'clerk', { ...held, ...observed('2024-01-01'), attestedOn: ['2024-01-01'] })
    .tie('HELD', 'dee', 'clerk', { ...held, ...observed('2023-01-01'), observedTo: day('2025-01-01') });
}

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly message: string;
  readonly entities: { id: string }[];
  readonly evidence: { quote: string | null; registerEntry: { id: string } | null }[];
}
interface Page {
  readonly edges: { cursor: string; node: Node }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

async function list(list: string): Promise<Page> {
  const { data, errors } = await api.ask(`{ conflicts${list} { pageInfo { hasNextPage endCursor }
    edges { cursor node { id kind message entities { id } evidence { quote registerEntry { id } } } } } }`);
  expect(errors).toBeUndefined();
  return data?.conflicts as Page;
}

describe('conflicts', () => {
  beforeAll(() => fill(troubled()));

  it.each([
    [
      'BOTH_SIDES',
      'Ann Ash and Bo Birk are said to have met at "Talks in Alder", and to have been on one side there',
      ['ann', 'bo', 'in-alder'],
      ['Ann Ash met Bo Birk.'],
    ],
    ['DISAGREEING_REPORTS', 'The releases that tell of "Forum" differ in ROLE', ['told-twice', 'bo'], []],
    [
      'SIGNATORY_WITHOUT_POST',
      'Dee Dill signed "Pact", but no post is known that Dee Dill can have held then',
      ['dee', 'pact'],
      ['Dee Dill signed the Pact.'],
    ],
    [
      'TENURE_ENDS_BEFORE_IT_BEGINS',
      'Eve Elm is said to have held "Clerk, Alder" from 2020 to 2019, which ends before it begins',
      ['eve', 'clerk'],
      [],
    ],
    [
      'TWO_CITIES',
      'Ann Ash is said to have been in two cities on 2024-01-10: at "Talks in Alder" and at "Talks in Birch"',
      ['ann', 'in-alder', 'in-birch', 'alder', 'birch'],
      [],
    ],
    [
      'TWO_HOLDERS',
      'Bo Birk and Cy Clove are said to have held "Mayor, Alder" at one time, which only one can hold',
      ['bo', 'cy', 'mayor'],
      ['bo'],
    ],
  ])('of the kind %s', async (kind, message, entities, evidence) => {
    const { edges } = await list(`(kinds: [${kind}])`);
    expect(edges.map(({ node }) => node.message)).toEqual([message]);
    const [node] = edges.map((edge) => edge.node);
    expect(node?.entities.map(({ id }) => id)).toEqual(entities);
    expect(node?.evidence.map(({ quote, registerEntry }) => quote ?? registerEntry?.id)).toEqual(evidence);
  });

  it('come in order of kind, page by page', async () => {
    const whole = await list('');
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 20; page += 1) {
      const { edges, pageInfo } = await list(`(first: 1${after})`);
      seen.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
    expect(whole.edges.map(({ node }) => node.kind)).toEqual([
      'BOTH_SIDES',
      'DISAGREEING_REPORTS',
      'SIGNATORY_WITHOUT_POST',
      'TENURE_ENDS_BEFORE_IT_BEGINS',
      'TWO_CITIES',
      'TWO_HOLDERS',
    ]);
  });

  it('cost one statement for the list, one for the entities and one for the evidence', async () => {
    api.taken();
    await list('');
    expect(api.taken().sort()).toEqual(['conflicts', 'entities', 'evidence']);
  });
});

describe('no conflict', () => {
  beforeAll(() => fill(peaceful()));

  it('is a handover, an acting or announced holder, a post of many, a journey, an area with its city, or a vague date', async () => {
    expect((await list('')).edges.map(({ node }) => node.message)).toEqual([]);
  });
});
