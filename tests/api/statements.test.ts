import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { manyMeetings } from '../support/samples.ts';

let api: Api;
beforeAll(async () => {
  await fill(manyMeetings(51));
  api = await startApi();
});
afterAll(() => api?.stop());

/** Everything that hangs on a meeting, several levels deep. */
const NESTED = `query ($first: Int) {
  whoMetWhom(in: { name: "Littleport" }, first: $first) {
    totalCount
    edges { node {
      a { name posts(on: "2020-01-15") { post { name organisation { name seat { name } } } evidence { quote } } }
      b { name meetings(first: 3) { totalCount edges { counterpart { name } node { evidence { quote release { id } } } } } }
      place { name within { name } } city { name }
      aPosts { name } bPosts { name }
      event { name participants(first: 5) { edges { node { participant { ... on Person { name } } post { name } } } } }
      evidence { quote release { title } }
    } }
  }
}`;

describe('statements of one question', () => {
  it('are as many for fifty meetings as for two', async () => {
    const counts: number[] = [];
    for (const first of [2, 50]) {
      api.taken();
      const { data, errors } = await api.ask(NESTED, { first });
      expect(errors).toBeUndefined();
      expect((data as { whoMetWhom: { edges: unknown[] } }).whoMetWhom.edges).toHaveLength(first);
      counts.push(api.taken().length);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(17);
  });

  it('is one to find the place, one for the page, one for the evidence', async () => {
    api.taken();
    await api.ask(
      '{ whoMetWhom(in: { name: "Littleport" }) { edges { node { a { name } b { name } date evidence { quote release { title } } } } } }',
    );
    expect(api.taken()).toEqual(['resolve', 'meetings-by-area-latest', 'evidence']);
  });

  it('counts only where totalCount is selected', async () => {
    api.taken();
    await api.ask('{ whoMetWhom { edges { node { id } } } }');
    expect(api.taken()).toEqual(['meetings-by-date-latest']);
    await api.ask('{ whoMetWhom { totalCount } }');
    expect(api.taken()).toEqual(['meetings-by-date-latest', 'count-meetings-by-date']);
  });

  it.each([
    [
      'several names',
      'a: whoMetWhom(in: { name: "Littleport" }) { totalCount } b: whoMetWhom(in: { name: "Farland" }) { totalCount }',
      'resolve',
    ],
    ['several ids', 'nodes(ids: ["envoy", "mayor-1", "mayor-2"]) { id }', 'nodes'],
    ['several releases', 'a: release(id: "news") { id } b: release(id: "elsewhere") { id }', 'releases'],
  ])('is one for %s', async (_, fields, statement) => {
    api.taken();
    await api.ask(`{ ${fields} }`);
    expect(api.taken().filter((name) => name === statement)).toEqual([statement]);
  });
});
