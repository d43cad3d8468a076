/** The pages of a search, where many names fit equally well. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

const MOONS = Array.from({ length: 23 }, (_, at) => `moon-${String(at).padStart(2, '0')}`);
let api: Api;
beforeAll(async () => {
  const world = new World();
  // Letters that the index takes for equally rare: all but two of them fit "Moon" as well as the next.
  for (const [at, id] of MOONS.entries()) world.person(id, `Moon ${String.fromCodePoint(65 + at).repeat(3)}`);
  world.person('only', 'Moon').organisation('harbour', 'Moon Harbour Board').person('other', 'Ada Sun');
  world.place('moor', 'Moor', { kind: 'CITY' });
  const names = [
    'Ko Tsz-kin',
    'Kao Tzu-chien',
    'Gao Zijian',
    '高子健',
    'Ko Tsz Kin Tarrant',
    'Tarrant Ko',
    'Chi Kin Ko',
  ];
  world.person('willow', 'Willow Tarrant', { names }).event('talks', 'Willow Tarrant visits Alder');
  await fill(world);
  api = await startApi();
});
afterAll(() => api?.stop());

interface Found {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly score: number; readonly node: { readonly id: string } }[];
}

async function pagesOf(first: number, kinds = '', text = 'Moon') {
  const edges: Found['edges'][number][] = [];
  let after = '';
  for (;;) {
    const { data } = await api.ask(
      `{ search(text: "${text}", first: ${first}${kinds}${after}) {
        pageInfo { hasNextPage endCursor } edges { score node { ... on Person { id } ... on Organisation { id } ... on Place { id } ... on Event { id } } } } }`,
    );
    const page = data?.search as Found;
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return edges;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

it.each([1, 4, 7, 25])('of %d hold everything once, the best first, and equals by id', async (first) => {
  const edges = await pagesOf(first);
  expect(edges.map(({ node }) => node.id).sort()).toEqual([...MOONS, 'harbour', 'only'].sort());
  expect(edges[0]?.node.id).toBe('only');
  for (const [at, { score, node }] of edges.entries()) {
    const next = edges[at + 1];
    if (!next) continue;
    expect(next.score).toBeLessThanOrEqual(score);
    if (next.score === score) expect(next.node.id > node.id).toBe(true);
  }
});

it('of one kind hold that kind alone', async () => {
  const edges = await pagesOf(4, ', kinds: [PERSON]');
  expect(edges.map(({ node }) => node.id).sort()).toEqual([...MOONS, 'only'].sort());
});

it('hold names with a letter amiss where nothing bears the whole name, and only there', async () => {
  const ids = async (text: string, kinds?: string) => (await pagesOf(25, kinds, text)).map(({ node }) => node.id);
  expect(await ids('Moor')).toEqual(['moor']);
  expect(await ids('Moob')).toEqual(expect.arrayContaining(['moor', 'only']));
  expect(await ids('Moor', ', kinds: [ORGANISATION]')).toEqual(['harbour']);
});

it('hold whom a name with a letter amiss is that of before what is only called after it', async () => {
  for (const text of ['Willow Tarrent', 'Willow Tarrnat', 'Willo Tarrant']) {
    const [first, next] = await pagesOf(25, '', text);
    expect([first?.node.id, next?.node.id]).toEqual(['willow', 'talks']);
  }
});
