/** What strangers try. Nothing is written, nothing told that is not to be told, and the next question is answered. */
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/driver.ts';
import { graphHash } from '../../src/graph/write/index.ts';
import { type Api, fill, startApi } from '../support/api.ts';
import { testTarget } from '../support/database.ts';
import { chongqingWorld } from '../support/samples.ts';

let api: Api;
let hash: string;
const graph = openGraph(testTarget());
beforeAll(async () => {
  await fill(chongqingWorld());
  api = await startApi();
  hash = await graphHash(graph);
});
afterEach(async () => {
  expect((await api.ask('{ statistics { persons } }')).errors).toBeUndefined();
});
afterAll(async () => {
  await api?.stop();
  await graph.close();
});

/** What an answer or a log line may never hold. */
const SECRETS = /bolt:\/\/|neo4j-driver|node_modules|\bMATCH \(|\bNeo\.|\.ts:\d|at .*\(.*:\d+:\d+\)/u;

const INJECTIONS = [
  "x' OR 1=1 //",
  "x'}) DETACH DELETE n //",
  '"}) MATCH(n) DETACH DELETE n RETURN 1 //',
  '`:Person) DELETE n //',
  '\\u0060}) CREATE (:Hacked) //',
  "\\'}) CALL db.labels() YIELD label RETURN label //",
  '$where',
  '*:*',
  'name:*',
  'a~0.1 AND (',
  '[* TO *]',
  '/.*/',
  '(a+)+$',
  `${'('.repeat(200)}a${')'.repeat(200)}`,
  `${'* '.repeat(100)}`,
  '../../../etc/passwd',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  '$'.concat('{process.env.NEO4J_PASSWORD}'),
  '$(id)',
  '; rm -rf /',
  '%00',
  '\u202enoom ada',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '=CMD()',
  '__proto__',
  'constructor',
  'toString',
  'x'.repeat(500),
];

describe.each([
  [
    'search',
    'query ($x: String!) { search(text: $x) { edges { node { entity { __typename ... on Person { id } } } } } }',
  ],
  ['a name', 'query ($x: String!) { person(ref: { name: $x }) { __typename ... on Person { id } } }'],
  ['a name of a kind', 'query ($x: String!) { place(ref: { named: { name: $x, kind: PLACE } }) { __typename } }'],
  [
    'a post',
    'query ($x: String!) { person(ref: { post: { name: $x, organisation: $x } }) { __typename ... on Person { id } } }',
  ],
  ['a node', 'query ($x: ID!) { node(id: $x) { id } }'],
  ['a release', 'query ($x: ID!) { release(id: $x) { id text } }'],
  ['a filter', 'query ($x: String!) { whoMetWhom(in: { name: $x }) { edges { node { id } } } }'],
  ['a publisher', 'query ($x: String!) { releases(publisher: $x) { edges { node { id } } } }'],
  ['a cursor', 'query ($x: String!) { whoMetWhom(after: $x) { edges { node { id } } } }'],
])('put into %s', (_where, question) => {
  it.each(INJECTIONS)('%s', async (given) => {
    const answer = await api.ask(question, { x: given });
    for (const { extensions } of answer.errors ?? []) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    // Nobody is called so: whatever it was taken for, it found nobody.
    expect(JSON.stringify(answer.data ?? {})).not.toMatch(/"id":"(?!null)/u);
    expect(JSON.stringify(answer)).not.toMatch(SECRETS);
  });
});

it('none of that has changed the graph', async () => {
  expect(await graphHash(graph)).toBe(hash);
});

describe('ids of what is not for clients', () => {
  it.each(['whomet', 'spelling|py:ada', 'run-1', 'report-1'])('%s', async (id) => {
    expect(await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toMatchObject({ data: { node: null } });
  });
});

describe('bodies', () => {
  const send = (body: string | Uint8Array, headers: Record<string, string>, method = 'POST') =>
    fetch(`${api.url}/graphql`, { method, headers, body: body as string });
  const json = { 'content-type': 'application/json' };

  it.each<[string, string | Uint8Array, Record<string, string>, number]>([
    ['a gzip bomb', gzipSync(Buffer.alloc(50_000_000, 32)), { ...json, 'content-encoding': 'gzip' }, 413],
    ['what says it is gzip and is not', 'x'.repeat(100), { ...json, 'content-encoding': 'gzip' }, 400],
    ['an encoding that nobody knows', '{}', { ...json, 'content-encoding': 'rot13' }, 415],
    ['a charset that nobody uses', '{}', { 'content-type': 'application/json; charset=ibm500' }, 415],
    ['10 MB', `{"query": "${'x'.repeat(10_000_000)}"}`, json, 413],
    ['nothing', '', json, 400],
    ['a number', '7', json, 400],
    ['null', 'null', json, 400],
    ['a string', '"{ __typename }"', json, 400],
    ['a list', '[]', json, 400],
    ['a query that is none', '{"query": 7}', json, 400],
    ['variables that are a list', '{"query": "{ __typename }", "variables": []}', json, 400],
    [
      'a thousand levels',
      `{"query": "{ __typename }", "variables": ${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}}`,
      json,
      400,
    ],
    ['deep brackets', '['.repeat(90_000), json, 400],
    ['multipart', '--x\r\n\r\n{}\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['a form', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['plain text', '{"query": "{ __typename }"}', { 'content-type': 'text/plain' }, 400],
    ['no type', Buffer.from('{"query": "{ __typename }"}'), {}, 400],
  ])('%s', async (_what, body, headers, status) => {
    const response = await send(body, headers);
    const said = await response.text();
    expect(response.status).toBe(status);
    expect(said).not.toMatch(SECRETS);
    expect(() => JSON.parse(said)).not.toThrow();
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE-NOT'])('%s is no way to ask', async (method) => {
    const response = await send('{"query": "{ __typename }"}', json, method).catch(() => null);
    if (response) expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('of another site are refused: GET without our header, and a mutation by GET', async () => {
    const address = `${api.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect((await fetch(address, { headers: { origin: 'null' } })).status).toBe(400);
    const mutation = encodeURIComponent('mutation { judge(left: "a", right: "b", verdict: SAME) { areOne } }');
    const response = await fetch(`${api.url}/graphql?query=${mutation}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
  });

  it('cannot reach the prototype of anything', async () => {
    const body =
      '{"query": "{ __typename }", "variables": {"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}, "__proto__": {"polluted": true}}';
    await send(body, json);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('cannot write lines of their own into the log', async () => {
    await send(
      JSON.stringify({ query: 'query A { nonsense }', operationName: 'A\n{"level":60,"msg":"forged"}' }),
      json,
    );
    for (const line of api.log) expect(JSON.stringify(line)).not.toContain('\n');
  });
});

describe('paths', () => {
  it.each([
    '/browser/../../package.json',
    '/browser/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/graphiql/..%5c..%5cpackage.json',
    '/%00',
    '/.whomet/neo4j/password',
    '/tokens.json',
    '/%',
    '/graphql/%ff',
  ])('%s leads nowhere', async (path) => {
    const response = await fetch(api.url + path);
    const said = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(said).not.toContain('"dependencies"');
    expect(said).not.toMatch(SECRETS);
  });
});
