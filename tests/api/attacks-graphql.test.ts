/** Questions that are made to hurt: names that mean something to JavaScript, choices that are none, much ado about nothing. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Api, fill, startApi } from '../support/api.ts';
import { chongqingWorld } from '../support/samples.ts';

let api: Api;
beforeAll(async () => {
  await fill(chongqingWorld());
  api = await startApi();
});
afterEach(async () => {
  expect((await api.ask('{ statistics { persons } }')).errors).toBeUndefined();
});
afterAll(() => api?.stop());

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);
const many = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

describe('names that mean something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'valueOf'])(
    'as an alias, %s is answered like any other',
    async (alias) => {
      const { data, errors } = await api.ask(`{ ${alias}: statistics { ${alias}: persons } other: __typename }`);
      expect(errors).toBeUndefined();
      expect(data?.other).toBe('Query');
      const inner = Object.getOwnPropertyDescriptor(data ?? {}, alias)?.value;
      expect(typeof Object.getOwnPropertyDescriptor(inner ?? {}, alias)?.value).toBe('number');
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])(
    'as a variable, %s holds what was sent, or nothing',
    async (name) => {
      const question = `query ($${name}: Int) { whoMetWhom(first: $${name}) { edges { cursor } } }`;
      const counted = async (variables: Record<string, unknown>) => {
        const { data, errors } = await api.ask(question, variables);
        expect(errors).toBeUndefined();
        return (data as { whoMetWhom: { edges: unknown[] } }).whoMetWhom.edges.length;
      };
      expect(await counted(JSON.parse(`{"${name}": 1}`))).toBe(1);
      expect(await counted({})).toBeGreaterThan(1);
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])(
    'as the name of an operation or a fragment, %s is a name',
    async (name) => {
      const { data } = await api.ask(`query ${name} { ...${name} } fragment ${name} on Query { __typename }`);
      expect(data).toEqual({ __typename: 'Query' });
    },
  );
});

describe('a choice', () => {
  const QUESTION = 'query ($ref: EntityRef!) { person(ref: $ref) { __typename } }';

  it.each<[string, unknown]>([
    ['of nothing', {}],
    ['of two things', { id: 'x', name: 'y' }],
    ['of null', { name: null }],
    ['of one thing and null', { id: 'x', name: null }],
    ['of a list', [{ id: 'x' }]],
    ['of a text', 'x'],
    ['of what there is not', { nobody: 'x' }],
    ['of a name that is a number', { name: 7 }],
    ['of a name that is an object', { name: { toString: 'x' } }],
    ['of itself', { named: { named: { name: 'x' } } }],
  ])('%s is refused before any Cypher', async (_what, ref) => {
    api.taken();
    expect(new Set(codesOf(await api.ask(QUESTION, { ref })))).toEqual(new Set(['BAD_USER_INPUT']));
    expect(api.taken()).toEqual([]);
  });

  it.each([
    ['of two things, written out', '{ person(ref: { id: "x", name: "y" }) { __typename } }', {}],
    ['of null in a variable', 'query ($x: ID) { person(ref: { id: $x }) { __typename } }', { x: null }],
    ['of a variable that is missing', 'query ($x: ID!) { person(ref: { id: $x }) { __typename } }', {}],
    [
      'of two variables',
      'query ($x: ID!, $y: String!) { person(ref: { id: $x, name: $y }) { __typename } }',
      { x: 'a', y: 'b' },
    ],
  ])('%s is refused before any Cypher', async (_what, question, variables) => {
    api.taken();
    const [code, ...more] = codesOf(await api.ask(question, variables));
    expect(['BAD_USER_INPUT', 'BAD_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(code);
    expect(more).toEqual([]);
    expect(api.taken()).toEqual([]);
  });
});

describe('ways to answer that there are not', () => {
  it.each([
    ['@defer', '{ ... @defer { __typename } }'],
    ['@stream', '{ nodes(ids: ["a"]) @stream(initialCount: 0) { id } }'],
    ['a subscription', 'subscription { statistics { persons } }'],
    ['a directive of a schema', '{ __typename @deprecated }'],
    ['a type of its own', 'type Query { x: Int } { x }'],
    ['an extension of the schema', 'extend type Query { x: Int } query { x }'],
    ['federation', '{ _service { sdl } }'],
    ['entities of federation', '{ _entities(representations: []) { __typename } }'],
  ])('%s is refused', async (_what, question) => {
    const [code] = codesOf(await api.ask(question));
    expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(code);
  });
});

describe('the cost', () => {
  const INTROSPECTION =
    'types { name description fields { name description args { name type { name } } type { name } } }';

  it('of the schema is counted: one may be asked for, not a hundred', async () => {
    expect(codesOf(await api.ask(`{ __schema { ${INTROSPECTION} } }`))).toEqual([]);
    const often = [
      `{ ${many(100, (i) => `a${i}: __schema { ${INTROSPECTION} }`)} }`,
      `{ __schema { ${many(100, (i) => `a${i}: ${INTROSPECTION}`)} } }`,
      `{ ${many(60, (i) => `...F${i}`)} } ${many(60, (i) => `fragment F${i} on Query { a${i}: __schema { ${INTROSPECTION} } }`)}`,
    ];
    for (const question of often) expect(codesOf(await api.ask(question))).toEqual(['QUERY_TOO_COSTLY']);
  });

  it('of a list that is the default of a variable is that of its members', async () => {
    const ids = many(200, (i) => `"p${i}"`);
    const question = `query ($ids: [ID!]! = [${ids}]) { nodes(ids: $ids) { ... on Person { meetings(first: 200) { edges { node { evidence { quote } } } } } } }`;
    expect(codesOf(await api.ask(question))).toEqual(['QUERY_TOO_COSTLY']);
  });

  it('of a walk is not hidden by a variable whose name JavaScript knows', async () => {
    const question = `query ($toString: Int) { ${many(40, (i) => `a${i}: paths(start: {id: "a"}, end: {id: "b"}, maxHops: $toString) { __typename }`)} }`;
    const plain = question.replaceAll('$toString', '$far');
    expect(codesOf(await api.ask(question))).toEqual(codesOf(await api.ask(plain)));
  });
});

describe('much ado', () => {
  const LONG = 'x'.repeat(90_000);

  it.each([
    ['a name without end', `{ ${LONG} }`],
    ['an argument without end', `{ statistics(${LONG}: 1) { persons } }`],
    ['an alias without end', `{ ${LONG}: nothing }`],
    ['a type without end', `query ($x: ${LONG}) { __typename }`],
    ['a directive without end', `{ __typename @${LONG} }`],
    ['many names that there are not', `{ ${many(900, (i) => `personz${i}`)} }`],
    ['a number without end', `{ whoMetWhom(first: ${'9'.repeat(90_000)}) { edges { cursor } } }`],
    ['a text without end', `{ search(text: "${LONG}") { edges { cursor } } }`],
    ['a comment without end', `# ${LONG}\n{ nothing }`],
    ['a block of text without end', `{ search(text: """${LONG}""") { edges { cursor } } }`],
  ])('%s is refused, in few words', async (_what, question) => {
    const answer = await api.ask(question);
    const [code] = codesOf(answer);
    expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_INPUT', 'QUERY_TOO_LARGE']).toContain(code);
    expect(JSON.stringify(answer).length).toBeLessThan(20_000);
  });

  it('fields that may clash, compared each with each', async () => {
    const clash = many(
      60,
      (i) =>
        `fragment F${i} on Query { a${i % 7}: __typename ${many(30, (j) => `...F${(i + j + 1) % 60 > i ? (i + j + 1) % 60 : 59}`)} }`,
    );
    const answer = await api.ask(`{ ...F0 } ${clash}`);
    expect(answer.errors === undefined || codesOf(answer).every((code) => code !== 'INTERNAL_SERVER_ERROR')).toBe(true);
  });

  it('words without end in a search', async () => {
    for (const text of [
      'chan chen cheng '.repeat(30),
      '陳國'.repeat(240),
      `${'a '.repeat(249)}b`,
      'ab~1 OR '.repeat(60),
    ]) {
      const question = 'query ($text: String!) { search(text: $text, first: 200) { edges { cursor } } }';
      expect(codesOf(await api.ask(question, { text }))).toEqual([]);
    }
  });
});
