import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { connect } from '../support/database.ts';
import { World } from '../support/world.ts';

const MANY = 10_000;

let api: Api;
let driver: Driver;
let added = 0;
beforeAll(async () => {
  const world = new World().place('bracken', 'Bracken', { kind: 'CITY' }).event('talks', 'Talks');
  await fill(world.person('ash', 'Ada Ash').person('birch', 'Bo Birch').person('cedar', 'Cy Cedar'));
  driver = connect();
  await meet('birch', 'old', MANY);
  api = await startApi();
});
afterAll(async () => {
  await api?.stop();
  await driver?.close();
});

/** Adds meetings on days all over two years, three of each day. */
async function meet(other: string, prefix: string, count: number): Promise<void> {
  await driver.executeQuery(
    `MATCH (a:Person {id: 'ash'}), (b:Person {id: $other})
     UNWIND range(1, toInteger($count)) AS n
     WITH a, b, n, date('2020-01-01') + duration({days: toInteger(n / 3) % 730}) AS day
     CREATE (a)-[:MET_WITH {id: $prefix + n, aId: a.id, bId: b.id, eventId: 'talks', cityId: 'bracken', date: day, endDay: day, precision: 'DAY', statementIds: []}]->(b)`,
    { other, prefix, count },
  );
}

interface Page {
  readonly edges: readonly { node: { id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

async function page(args: string, after: string | null): Promise<Page> {
  const question = `query ($after: String) { whoMetWhom(${args} first: 200, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await api.ask(question, { after });
  expect(errors).toBeUndefined();
  return (data as { whoMetWhom: Page }).whoMetWhom;
}

it.each([
  ['of a city', 'in: { name: "Bracken" }'],
  ['of a person', 'person: { id: "ash" }'],
])(
  'paging through ten thousand meetings %s, none is lost and none stands twice while others are added',
  async (_which, args) => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo } = await page(args, after);
      seen.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
      await meet('cedar', `new-${++added}-`, 30);
    }
    const old = seen.filter((id) => id.startsWith('old'));
    expect(new Set(seen).size).toBe(seen.length);
    expect(old).toHaveLength(MANY);
    expect(seen.length).toBeGreaterThan(MANY);
  },
);

it('what is longer than can be counted says so', async () => {
  const counted = (args: string) => api.ask(`{ whoMetWhom(${args}) { totalCount totalCountIsExact } }`);
  const more = { whoMetWhom: { totalCount: 10_000, totalCountIsExact: false } };
  expect((await counted('in: { name: "Bracken" }')).data).toEqual(more);
  expect((await counted('person: { id: "ash" }')).data).toEqual(more);
  expect((await counted('from: "2020-01-02", to: "2020-01-02", with: { id: "birch" }')).data).toEqual({
    whoMetWhom: { totalCount: expect.any(Number), totalCountIsExact: true },
  });
});
