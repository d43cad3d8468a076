import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserRoutes } from '../../src/api/http.ts';
import { startServer } from '../../src/api/server.ts';
import { DatabaseUnavailable } from '../../src/domain/errors.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { type Api, fill, openReader, startApi } from '../support/api.ts';
import { chongqingWorld } from '../support/samples.ts';

let api: Api;
beforeAll(async () => {
  await fill(chongqingWorld());
  api = await startApi();
});
afterAll(() => api?.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers, body });

describe('health', () => {
  it('lives, and is ready while the database answers', async () => {
    expect(await (await fetch(`${api.url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${api.url}/health/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('is not ready, and says why, where no database answers', async () => {
    const { reader, graph } = openReader();
    const broken = await startApi({ reader: { ...reader, ping: () => Promise.reject(new Error('bolt://secret')) } });
    const response = await fetch(`${broken.url}/health/ready`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('secret');
    expect((await fetch(`${broken.url}/health/live`)).status).toBe(200);
    await broken.stop();
    await graph.close();
  });
});

describe('errors', () => {
  const failing = async (error: unknown) => {
    const { reader, graph } = openReader();
    const broken: GraphReader = { ...reader, statistics: () => Promise.reject(error) };
    const server = await startApi({ reader: broken });
    const answer = await server.ask('{ statistics { persons } }');
    await server.stop();
    await graph.close();
    return { error: answer.errors?.[0], log: server.log };
  };

  it('of ours reach the client with their code', async () => {
    const { error } = await failing(new DatabaseUnavailable('The database does not answer'));
    expect(error).toMatchObject({
      message: 'The database does not answer',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    });
  });

  it('that nobody expected are masked behind an id that is in the log', async () => {
    const { error, log } = await failing(new Error('bolt://neo4j:password@10.0.0.1 MATCH (n)'));
    expect(JSON.stringify(error)).not.toMatch(/bolt|password|MATCH|\.ts|node_modules/u);
    expect(error?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(log).toContainEqual(expect.objectContaining({ id: error?.extensions.id }));
  });

  it.each([
    ['{ whoMetWhom(in: {}) { edges { cursor } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ whoMetWhom(in: { id: "a", name: "b" }) { edges { cursor } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ whoMetWhom(in: { name: "" }) { edges { cursor } } }', 'BAD_INPUT'],
    ['{ whoMetWhom(in: { named: { name: "x", kind: PERSON } }) { edges { cursor } } }', 'BAD_INPUT'],
    ['{ whoMetWhom(in: { post: { name: "Mayor" } }) { edges { cursor } } }', 'BAD_INPUT'],
    ['{ whoMetWhom(in: { name: "Atlantis" }) { edges { cursor } } }', 'ENTITY_NOT_FOUND'],
    ['{ nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ whoMetWhom', 'GRAPHQL_PARSE_FAILED'],
    [`{ person(ref: { name: "${'x'.repeat(501)}" }) { __typename } }`, 'BAD_INPUT'],
  ])('%s', async (question, code) => {
    expect((await api.ask(question)).errors?.[0]?.extensions.code).toBe(code);
  });

  it('of half a character', async () => {
    const question = 'query ($name: String!) { person(ref: { name: $name }) { __typename } }';
    expect((await api.ask(question, { name: 'half \ud800' })).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('of a variable that is no reference, and of one that is not well formed', async () => {
    const question =
      'query ($in: EntityRef, $from: LocalDate) { whoMetWhom(in: $in, from: $from) { edges { cursor } } }';
    for (const variables of [{ in: { id: 'a', name: 'b' } }, { in: {} }, { from: '11 May' }]) {
      expect((await api.ask(question, variables)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('limits', () => {
  it.each([
    ['a form', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', '{"query":"{__typename}"}', { 'content-type': 'text/plain' }],
  ])('%s of another site is refused', async (_which, body, headers) => {
    expect((await post(body, headers)).status).toBe(400);
  });

  it.each([
    ['a body over 100 kB', JSON.stringify({ query: `{ __typename #${'x'.repeat(110_000)}\n}` }), 413],
    ['a body that is no JSON', '{', 400],
    ['several questions at once', '[{"query":"{__typename}"},{"query":"{__typename}"}]', 400],
  ])('%s is refused in JSON, without a stack', async (_which, body, status) => {
    const response = await post(body);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).not.toContain('node_modules');
    expect(JSON.parse(text)).toHaveProperty('errors');
  });

  it('a flood of fields', async () => {
    const flood = Array.from({ length: 3_000 }, (_, index) => `a${index}: __typename`).join(' ');
    expect((await post(JSON.stringify({ query: `{ ${flood} }` }))).status).toBe(400);
  });

  it('a question nested too deep, also by fragments', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `within { ${deep(levels - 1)} }`);
    const direct = await api.ask(`{ place(ref: { id: "x" }) { ... on Place { ${deep(25)} } } }`);
    expect(direct.errors?.[0]?.extensions.code).toBe('QUERY_TOO_DEEP');
    const hidden = await api.ask(
      `{ place(ref: { id: "x" }) { ... on Place { ...A } } }
       fragment A on Place { ${deep(10).replace('id', '...B')} } fragment B on Place { ${deep(12)} }`,
    );
    expect(hidden.errors?.[0]?.extensions.code).toBe('QUERY_TOO_DEEP');
  });

  it('a question that may answer too much, also by variables, defaults and doubling fragments', async () => {
    const nested = 'a { meetings(first: $n) { edges { node { b { meetings(first: $n) { edges { cursor } } } } } } }';
    const questions: [string, Record<string, unknown>][] = [
      [`query ($n: Int) { whoMetWhom(first: $n) { edges { node { ${nested} } } } }`, { n: 200 }],
      [`query ($n: Int = 200) { whoMetWhom(first: $n) { edges { node { ${nested} } } } }`, {}],
      [doubling(18), {}],
    ];
    for (const [question, variables] of questions) {
      api.taken();
      const { errors } = await api.ask(question, variables);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', limit: 50_000 });
      expect(api.taken()).toEqual([]);
    }
  });

  it('GraphiQL may ask what the schema holds', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await api.ask(getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }))).errors).toBeUndefined();
  });
});

describe('starting', () => {
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

  it('says which port is taken, and which variable to change', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { reader, graph } = openReader();
    await expect(startServer({ host: '127.0.0.1', port, reader, logger })).rejects.toThrow(
      `Port ${port} of "127.0.0.1" is taken: set the variable PORT to another one`,
    );
    other.close();
    await graph.close();
  });

  it('lets Neo4j Browser load the guide from here, and nothing else of that folder', async () => {
    const { reader, graph } = openReader();
    const staticRoutes = browserRoutes(new URL('../../cypher/read/', import.meta.url));
    const own = [
      {
        path: '/own.txt',
        file: new URL('../../package.json', import.meta.url),
        type: 'application/json',
        shared: true,
      },
    ];
    const server = await startServer({
      host: '127.0.0.1',
      port: 0,
      reader,
      logger,
      staticRoutes: [...staticRoutes, ...own],
    });
    expect((await fetch(`${server.url}/browser/guide.html`)).status).toBe(404);
    expect((await fetch(`${server.url}/browser/resolve.cypher`)).status).toBe(404);
    const shared = await fetch(`${server.url}/own.txt`);
    expect(shared.headers.get('access-control-allow-origin')).toBe('*');
    await server.stop();
    await graph.close();
  });
});

/** Fragments of which each asks twice for the next one: 2^levels meetings by a small document. */
function doubling(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, index) => `fragment F${index} on Query { ...F${index + 1} x${index}: whoMetWhom(first: 100) { ...C${index} } }
      fragment C${index} on MeetingConnection { edges { node { a { meetings(first: 100) { edges { cursor } } } } } }`,
  );
  return `{ ...F0 } ${fragments.join('\n')} fragment F${levels} on Query { __typename }`;
}
