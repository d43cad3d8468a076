import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/domain/reconciliation.ts';
import { type Api, fill, startApi } from '../../support/api.ts';
import { bracken } from './bracken.ts';
import { EXTENSION, MANIFEST, PROPOSALS, RESULTS, SUGGESTIONS } from './schemas.ts';

let api: Api;
beforeAll(async () => {
  await fill(bracken());
  api = await startApi({ reconcile: true });
});
afterAll(() => api?.stop());

const ajv = new Ajv({ strict: false, allErrors: true });

function faults(schema: object, message: unknown): unknown {
  ajv.validate(schema, message);
  return ajv.errors ?? [];
}

async function json(path: string): Promise<Record<string, unknown>> {
  return (await (await fetch(`${api.url}/reconcile${path}`)).json()) as Record<string, unknown>;
}

async function post(form: Record<string, unknown>): Promise<Response> {
  const fields = Object.entries(form).map(([name, value]) => [name, JSON.stringify(value)]);
  return await fetch(`${api.url}/reconcile`, { method: 'POST', body: new URLSearchParams(Object.fromEntries(fields)) });
}

/** The candidates of one query. */
async function candidates(query: object): Promise<readonly Candidate[]> {
  const answer = (await (await post({ queries: { q0: query } })).json()) as { q0: { result: Candidate[] } };
  expect(faults(RESULTS, answer)).toEqual([]);
  return answer.q0.result;
}

const matches = async (query: object) => (await candidates(query)).filter(({ match }) => match).map(({ id }) => id);
const person = (query: string, properties: Record<string, unknown> = {}) => ({
  query,
  type: 'Person',
  properties: Object.entries(properties).map(([pid, v]) => ({ pid, v })),
});

describe('a name', () => {
  it.each(['Orla Finch', 'FINCH, Orla', '林慧婷'])('%s alone is a match, in whatever script or order', async (name) => {
    expect(await matches(person(name))).toHaveLength(1);
  });

  it('that two bear matches neither', async () => {
    const found = await candidates(person('Tom Ash'));
    expect(found.map(({ id, score, match }) => [id, score, match])).toEqual([
      ['tom-ash-1', 100, false],
      ['tom-ash-2', 100, false],
    ]);
  });

  it('that is only a spelling is proposed, and no match', async () => {
    const [first] = await candidates(person('Lam Wai-tin'));
    expect(first).toMatchObject({ id: 'lam-wai-ting', match: false });
  });

  it('of somebody who may be another one is no match', async () => {
    expect(await candidates(person('Pia Moor'))).toMatchObject([{ id: 'pia-moor', score: 100, match: false }]);
  });

  it('may be an id, of a merged entity too', async () => {
    expect(await matches({ query: 'orla-finch' })).toEqual(['orla-finch']);
    expect(await matches({ query: 'old-finch' })).toEqual(['orla-finch']);
  });

  it('that nobody bears finds nobody', async () => {
    expect(await candidates(person('Zebedee Quux'))).toEqual([]);
  });
});

describe('a post and a day', () => {
  it('tell who is meant where two bear the name', async () => {
    const query = person('Tom Ash', { post: 'Head', organisation: 'Ferry Board', date: '2020-02-01' });
    expect(await matches(query)).toEqual(['tom-ash-1']);
  });

  it('outweigh a spelling', async () => {
    const query = person('Lin Huiting', { post: 'Mayor', organisation: 'Bracken', date: '2018-05-01' });
    expect(await matches(query)).toEqual(['lam-wai-ting']);
  });

  it('outweigh a name that is another one’s, but do not make a match of a name that contradicts', async () => {
    const found = await candidates(person('Orla Finch', { post: 'Mayor, Bracken', date: '2018-05-01' }));
    expect(found.map(({ id, match }) => [id, match])).toEqual([
      ['lam-wai-ting', false],
      ['orla-finch', false],
    ]);
  });

  it('are enough by themselves, where one held it for certain', async () => {
    const query = {
      type: 'Person',
      properties: [
        { pid: 'post', v: 'Mayor, Bracken' },
        { pid: 'date', v: '2022-03-01T00:00:00Z' },
      ],
    };
    expect(await matches(query)).toEqual(['orla-finch']);
  });

  it('are not, where it is only possible', async () => {
    const query = {
      properties: [
        { pid: 'post', v: { id: 'ferry-head' } },
        { pid: 'date', v: '2020-04-01' },
      ],
    };
    expect(await candidates(query)).toMatchObject([{ id: 'tom-ash-1', match: false }]);
  });
});

describe('a post without a day', () => {
  it('tells apart whole names, and matches no spelling', async () => {
    expect(await matches(person('Tom Ash', { post: { id: 'ferry-head' } }))).toEqual(['tom-ash-1']);
    expect(await matches(person('Lin Huiting', { post: 'Mayor, Bracken' }))).toEqual([]);
  });

  it('that we do not know matches nobody, and keeps the candidates', async () => {
    expect(await candidates(person('Orla Finch', { post: 'Harbour Master' }))).toMatchObject([
      { id: 'orla-finch', match: false },
    ]);
  });
});

it('an organisation tells apart persons of one name', async () => {
  expect(await matches(person('Tom Ash', { organisation: 'Ferry Board' }))).toEqual(['tom-ash-1']);
});

it.each([
  [{ date: 'last spring' }],
  [{ date: '2020-02-31' }],
  [{ favouriteColour: 'blue' }],
  [{ post: ['Mayor, Bracken', 'Head'] }],
])('what cannot be understood (%j) leaves nothing certain', async (properties) => {
  const [first] = await candidates(person('Orla Finch', properties));
  expect(first).toMatchObject({ id: 'orla-finch', match: false });
});

describe('kinds', () => {
  it('narrow what is looked for', async () => {
    expect(await matches({ query: 'Bracken', type: ['Place'] })).toEqual(['bracken']);
    expect(await candidates({ query: 'Bracken', type: 'Ship' })).toEqual([]);
  });

  it('come with each candidate', async () => {
    const [first] = await candidates({ query: 'Ferry Board' });
    expect(first?.type).toEqual([{ id: 'Organisation', name: 'Organisation' }]);
  });
});

describe('a batch', () => {
  it('is answered key by key, also over GET', async () => {
    const queries = { a: { query: 'Orla Finch' }, b: { query: 'Karsland', limit: 1 } };
    const answer = await json(`?queries=${encodeURIComponent(JSON.stringify(queries))}`);
    expect(faults(RESULTS, answer)).toEqual([]);
    expect(answer).toMatchObject({ a: { result: [{ id: 'orla-finch' }] }, b: { result: [{ id: 'karsland' }] } });
  });

  it('costs a search a query, and two more, however many there are', async () => {
    const queries = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        `q${index}`,
        person('Tom Ash', { post: 'Mayor, Bracken', date: '2018-05-01' }),
      ]),
    );
    api.taken();
    await post({ queries });
    const taken = api.taken();
    expect(taken.filter((name) => name !== 'search').sort()).toEqual(['resolve', 'tenures-of-posts']);
    expect(taken).toHaveLength(12);
  });

  it.each([
    ['no batch', { queries: [1] }, 400],
    ['a query that asks nothing', { queries: { q0: {} } }, 400],
    ['51 queries', { queries: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [i, { query: 'x' }])) }, 413],
    ['no form', {}, 400],
  ])('%s is refused', async (_, form, status) => {
    expect((await post(form)).status).toBe(status);
  });
});

describe('beside the queries', () => {
  it('the manifest says where all is', async () => {
    const manifest = await json('');
    expect(faults(MANIFEST, manifest)).toEqual([]);
    expect(manifest).toMatchObject({ preview: { url: `${api.url}/reconcile/preview/{{id}}` } });
  });

  it('entities, kinds and properties are suggested', async () => {
    const [entities, types, properties] = await Promise.all(
      ['entity?prefix=orl', 'type?prefix=per', 'property?prefix='].map((path) => json(`/suggest/${path}`)),
    );
    for (const answer of [entities, types, properties]) expect(faults(SUGGESTIONS, answer)).toEqual([]);
    expect(entities).toMatchObject({ result: [{ id: 'orla-finch', notable: [{ id: 'Person' }] }] });
    expect(types).toMatchObject({ result: [{ id: 'Person' }] });
    expect((properties as { result: object[] }).result).toHaveLength(3);
  });

  it('suggestions can be leafed through', async () => {
    const all = (await json('/suggest/entity?prefix=tom')) as { result: { id: string }[] };
    const rest = (await json('/suggest/entity?prefix=tom&cursor=1')) as { result: { id: string }[] };
    expect(rest.result).toEqual(all.result.slice(1));
  });

  it('columns can be added', async () => {
    expect(faults(PROPOSALS, await json('/properties?type=Person'))).toEqual([]);
    const asked = { ids: ['orla-finch', 'nobody'], properties: [{ id: 'posts' }, { id: 'description' }] };
    const answer = await (await post({ extend: asked })).json();
    expect(faults(EXTENSION, answer)).toEqual([]);
    expect(answer).toMatchObject({
      rows: {
        'orla-finch': {
          posts: [{ id: 'mayor-bracken', name: 'Mayor, Bracken' }],
          description: [{ str: 'Mayor since 2021 <b>' }],
        },
        nobody: { posts: [], description: [] },
      },
    });
  });

  it('a preview may stand in a frame of OpenRefine, and holds no script', async () => {
    const response = await fetch(`${api.url}/reconcile/preview/orla-finch`);
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none';.*frame-ancestors http:\/\/localhost/u,
    );
    expect(await response.text()).toContain('Mayor since 2021 &lt;b&gt;');
    expect((await fetch(`${api.url}/reconcile/preview/nobody`)).status).toBe(404);
  });

  it('leads to the page of an entity', async () => {
    const response = await fetch(`${api.url}/reconcile/view/old-finch`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/persons/orla-finch');
  });
});

describe('pages of other hosts', () => {
  const sharedWith = async (origin: string) =>
    (await fetch(`${api.url}/reconcile`, { headers: { origin } })).headers.get('access-control-allow-origin');

  it('may read the answers if they come from this machine, as OpenRefine does', async () => {
    expect(await sharedWith('http://127.0.0.1:3333')).toBe('http://127.0.0.1:3333');
    const asked = await fetch(`${api.url}/reconcile`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:3333' },
    });
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, 'http://localhost:3333']);
  });

  it.each(['https://example.org', 'http://localhost.example.org', 'null'])(
    '%s may not, on a server of one’s own',
    async (origin) => {
      expect(await sharedWith(origin)).toBeNull();
    },
  );
});

it('a server for holders of tokens answers the manifest to all, and nothing else', async () => {
  const server = await startApi({ reconcile: true, guards: { holdersOnly: true } });
  const manifest = await (await fetch(`${server.url}/reconcile`)).json();
  expect(faults(MANIFEST, manifest)).toEqual([]);
  expect(manifest).toHaveProperty('authentication');
  const refused = await fetch(`${server.url}/reconcile/suggest/entity?prefix=orl`);
  const headers = { authorization: 'Bearer token-of-rea' };
  const answered = await fetch(`${server.url}/reconcile/suggest/entity?prefix=orl`, { headers });
  expect([refused.status, answered.status]).toEqual([401, 200]);
  await server.stop();
});
