import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { manyMeetings } from '../support/samples.ts';

let api: Api;
beforeAll(async () => {
  await fill(manyMeetings(11));
  api = await startApi();
});
afterAll(() => api?.stop());

interface Page {
  readonly edges: { cursor: string; node: { id: string; date: string | null } }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  readonly totalCount: number;
}

async function page(args: string): Promise<Page> {
  const question = `{ whoMetWhom(${args}) { totalCount edges { cursor node { id date } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const { data, errors } = await api.ask(question);
  expect(errors).toBeUndefined();
  return (data as { whoMetWhom: Page }).whoMetWhom;
}

/** All ids of a list, read page by page. */
async function walk(args: string, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ; ) {
    const { edges, pageInfo } = await page(`${args} first: ${first}${after}`);
    ids.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return ids;
    after = ` after: "${pageInfo.endCursor}"`;
  }
}

describe.each([
  ['of a city', 'in: { name: "Littleport" }'],
  ['of a country', 'in: { name: "Farland" }'],
  ['of a person', 'person: { id: "envoy" }'],
  ['of an organisation', 'organisation: { id: "council" }'],
  ['of all', 'orderBy: LATEST_FIRST'],
])('the pages %s', (_which, args) => {
  it.each([1, 3, 200])(
    'hold each meeting once, the latest first, those without a date last: %i a page',
    async (first) => {
      const whole = await page(`${args} first: 200`);
      expect(whole.totalCount).toBe(11);
      expect(await walk(args, first)).toEqual(whole.edges.map(({ node }) => node.id));
      const dates = whole.edges.map(({ node }) => node.date).filter((date) => date !== null);
      expect(dates).toEqual([...dates].sort().reverse());
      expect(whole.edges.at(-1)?.node.date).toBeNull();
    },
  );
});

describe('earliest first', () => {
  it.each(['in: { name: "Littleport" }', 'person: { id: "envoy" }', ''])('%s', async (args) => {
    const { edges } = await page(`${args} orderBy: EARLIEST_FIRST first: 200`);
    const dates = edges.map(({ node }) => node.date).filter((date) => date !== null);
    expect(dates).toEqual([...dates].sort());
    expect(edges.at(-1)?.node.date).toBeNull();
    expect(await walk(`${args} orderBy: EARLIEST_FIRST`, 2)).toEqual(edges.map(({ node }) => node.id));
  });
});

describe('a date of which only the month is known', () => {
  it('is not given as a day, and counts where the window may overlap it', async () => {
    const inMonth = await api.ask(
      '{ whoMetWhom(from: "2019-03-20", to: "2019-03-25") { edges { node { date dateText precision } } } }',
    );
    expect(inMonth.data).toEqual({
      whoMetWhom: { edges: [{ node: { date: null, dateText: '2019-03', precision: 'MONTH' } }] },
    });
    const after = await api.ask('{ whoMetWhom(from: "2019-04-01", to: "2019-04-30") { edges { node { date } } } }');
    expect(after.data).toEqual({ whoMetWhom: { edges: [] } });
  });
});

describe('what cannot be a page', () => {
  const cursor = async () => (await page('in: { name: "Littleport" } first: 1')).pageInfo.endCursor;
  const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it.each([
    ['first: 0', 'BAD_INPUT', '"first" is 0; it must be from 1 to 200'],
    ['first: -1', 'BAD_INPUT', '"first" is -1'],
    ['first: 100000', 'BAD_INPUT', '"first" is 100000'],
    ['after: "rubbish"', 'BAD_CURSOR', 'not a cursor of this API'],
    ['after: ""', 'BAD_CURSOR', 'not a cursor of this API'],
    [`after: "${forged([1, 'x', '2020-01-01', 'id'])}"`, 'BAD_CURSOR', 'another list'],
    [`after: "${forged([9, 'x', '2020-01-01', 'id'])}"`, 'BAD_CURSOR', 'not a cursor'],
    ['from: "2020-01-02", to: "2020-01-01"', 'BAD_INPUT', '"from" (2020-01-02) is later than "to" (2020-01-01)'],
    ['from: "2023-02-30"', 'BAD_USER_INPUT', '2023-02-30'],
  ])('%s', async (args, code, message) => {
    const { errors } = await api.ask(`{ whoMetWhom(${args}) { edges { cursor } } }`);
    expect(errors?.[0]?.extensions.code).toBe(code === 'BAD_USER_INPUT' ? 'GRAPHQL_VALIDATION_FAILED' : code);
    expect(errors?.[0]?.message).toContain(message);
  });

  it('a cursor of another field or of other arguments', async () => {
    const foreign = [
      `{ visits(after: "${await cursor()}") { edges { cursor } } }`,
      `{ whoMetWhom(in: { name: "Farland" }, after: "${await cursor()}") { edges { cursor } } }`,
    ];
    for (const question of foreign) {
      expect((await api.ask(question)).errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    }
  });

  it('a cursor of the right list with a wrong value in it', async () => {
    const [version, list] = JSON.parse(Buffer.from((await cursor()) ?? '', 'base64url').toString()) as unknown[];
    for (const value of ['tomorrow', 7, { day: 1 }, '2023-13-01']) {
      const question = `{ whoMetWhom(in: { name: "Littleport" }, after: "${forged([version, list, value, 'id'])}") { edges { cursor } } }`;
      expect((await api.ask(question)).errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
    }
  });
});
