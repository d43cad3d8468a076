/** What is too much is refused before any Cypher runs; the limit is told. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { chongqingWorld } from '../support/samples.ts';

let api: Api;
beforeAll(async () => {
  await fill(chongqingWorld());
  api = await startApi();
});
afterAll(() => api?.stop());

async function codeOf(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  api.taken();
  const { errors } = await api.ask(query, variables);
  if (errors) expect(api.taken()).toEqual([]);
  return errors?.[0]?.extensions.code;
}

const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ');
const MEETINGS =
  'edges { node { a { meetings(first: 50) { edges { node { b { meetings(first: 50) { edges { cursor } } } } } } } } }';

describe('the cost of a question', () => {
  it('is told with the answer', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ whoMetWhom(first: 7) { edges { node { a { name } } } } }' }),
    });
    expect(await response.json()).toMatchObject({ extensions: { cost: 7 * (1 + 1 + 1 + 1) } });
  });

  it.each([
    ['a variable', `query ($n: Int) { whoMetWhom(first: $n) { ${MEETINGS} } }`, { n: 200 }],
    ['a default of a variable', `query ($n: Int = 200) { whoMetWhom(first: $n) { ${MEETINGS} } }`, {}],
    ['null, which is the usual page', `query ($n: Int) { whoMetWhom(first: $n) { ${MEETINGS} } }`, { n: null }],
    ['a null written out', `{ whoMetWhom(first: null) { ${MEETINGS} } }`, {}],
    ['a named fragment', `{ ...F } fragment F on Query { whoMetWhom(first: 200) { ${MEETINGS} } }`, {}],
    ['an inline fragment', `{ ... on Query { ... { whoMetWhom(first: 200) { ${MEETINGS} } } } }`, {}],
    ['aliases', `{ ${many(20, (i) => `a${i}: whoMetWhom(first: 1) { ${MEETINGS} }`)} }`, {}],
    [
      'many ids',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { meetings(first: 200) { edges { node { evidence { quote } } } } } } }`,
      { ids: Array.from({ length: 200 }, (_, i) => `p${i}`) },
    ],
    [
      'walks',
      `{ ${many(20, (i) => `a${i}: paths(start: {id: "a"}, end: {id: "b"}, maxHops: 6) { __typename }`)} }`,
      {},
    ],
  ])('is not hidden by %s', async (_how, question, variables) => {
    expect(await codeOf(question, variables)).toBe('QUERY_TOO_COSTLY');
  });

  it('of a page larger than there is, is that of the largest', async () => {
    expect(await codeOf('{ whoMetWhom(first: 2147483647) { edges { cursor } } }')).toBe('BAD_INPUT');
  });
});

describe('too much of one thing', () => {
  const twice = (levels: number): unknown => (levels === 0 ? 'x' : [twice(levels - 1)]);

  it.each([
    ['aliases', `{ ${many(101, (i) => `a${i}: __typename`)} }`, {}],
    ['directives', `{ ${many(51, (i) => `a${i % 9}: __typename @include(if: true)`)} }`, {}],
    ['directives on one field', `{ __typename ${'@include(if: true) '.repeat(60)} }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments',
      `{ ...F0 } ${many(61, (i) => `fragment F${i} on Query { __typename ${i < 60 ? `...F${i + 1}` : ''} }`)}`,
      {},
    ],
    ['items of a list written out', `{ nodes(ids: [${many(201, (i) => `"${i}"`)}]) { id } }`, {}],
    [
      'items of a list in a variable',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: Array(201).fill('x') },
    ],
    ['levels in a variable', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: twice(30) }],
    ['levels in a variable that is not used', '{ __typename }', { other: twice(30) }],
  ])('%s', async (_what, question, variables, code = 'QUERY_TOO_LARGE') => {
    expect(await codeOf(question, variables)).toBe(code);
  });

  it.each([
    ['brackets', `{ nodes(ids: ${'['.repeat(3_000)}${']'.repeat(3_000)}) { id } }`],
    ['braces', `{ ${'a{'.repeat(3_000)} ${'}'.repeat(3_000)} }`],
    ['directives', `{ __typename ${'@a '.repeat(5_000)} }`],
    ['commas and names', `{ ${'__typename,'.repeat(5_000)} }`],
  ])('tokens: %s', async (_what, question) => {
    expect(await codeOf(question)).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('fragments that lead back to themselves', async () => {
    const question = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    expect(await codeOf(question)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('introspection that goes round in circles', async () => {
    const round =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    expect(await codeOf(round)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('a page', () => {
  it.each([
    ['first: 0', 'BAD_INPUT'],
    ['first: -1', 'BAD_INPUT'],
    ['first: 201', 'BAD_INPUT'],
    ['first: 2147483648', 'GRAPHQL_VALIDATION_FAILED'],
    ['first: 1.5', 'GRAPHQL_VALIDATION_FAILED'],
    ['first: "1"', 'GRAPHQL_VALIDATION_FAILED'],
    ['after: "x"', 'BAD_CURSOR'],
    ['after: ""', 'BAD_CURSOR'],
    ['after: "WzEsIngiLG51bGwsIngiXQ"', 'BAD_CURSOR'],
  ])('%s', async (page, code) => {
    expect(await codeOf(`{ whoMetWhom(${page}) { edges { cursor } } }`)).toBe(code);
  });
});
