import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createExecutor } from '../../src/api/execution/executor.ts';

const schema = buildSchema(`
  type Query { post(ref: Ref, rank: Rank = HIGH): Post  posts: [Post!]!  late: Post! }
  type Post { title: String!  rank: Rank  holder(on: Int): String  predecessors: [Post!]! }
  enum Rank { HIGH LOW }
  input Ref @oneOf { id: ID name: String }
`);

/** The order of arguments may differ. */
const told = (args: Record<string, unknown>) =>
  JSON.stringify(
    Object.keys(args)
      .sort()
      .map((name) => [name, args[name]]),
  );

class Refused extends Error {}
const mayor = {
  title: 'Mayor of Bracken',
  rank: 'LOW',
  predecessors: [{ title: 'Reeve', rank: 'HIGH', predecessors: [] }],
};
const fields = schema.getQueryType()?.getFields() ?? {};
const resolve = (name: string, resolver: (args: Record<string, unknown>) => unknown) => {
  const field = fields[name];
  if (field) field.resolve = async (_root, args) => resolver(args);
};
resolve('post', (args) => ({ ...mayor, title: told(args) }));
resolve('posts', () => [mayor, { ...mayor, title: null }]);
resolve('late', () => {
  throw new Refused('no such post');
});

/** What both executors make of a question. */
async function both(query: string, variables?: Record<string, unknown>) {
  const document = parse(query);
  const question = { document, operationName: undefined, variables, contextValue: {} };
  const compiled = await createExecutor(schema, 1)(question);
  const plain = await execute({ schema, document, variableValues: variables });
  return {
    compiled: JSON.parse(JSON.stringify(compiled)),
    plain: JSON.parse(JSON.stringify(plain)),
    errors: compiled.errors,
  };
}

describe('a compiled query answers as graphql-js does', () => {
  test.each([
    ['arguments, defaults and enums', '{ post(ref: {id: "a"}) { title rank predecessors { title } } }', undefined],
    [
      'variables',
      'query($ref: Ref, $rank: Rank) { post(ref: $ref, rank: $rank) { title } }',
      { ref: { name: 'Reeve' } },
    ],
    [
      'aliases, fragments and conditions',
      'query($no: Boolean!) { one: post { ...p rank @skip(if: $no) } } fragment p on Post { __typename title }',
      { no: true },
    ],
    ['a null where none may be', '{ posts { title } }', undefined],
    ['what a resolver throws', '{\n  late { title } }', undefined],
    ['the schema itself', '{ __type(name: "Post") { fields { name type { kind ofType { name } } } } }', undefined],
  ])('%s', async (_what, query, variables) => {
    const { compiled, plain } = await both(query, variables);
    expect(compiled).toEqual(plain);
  });
});

test.each([
  ['a wrong type', { ref: { id: 'a' }, rank: 'MIDDLE' }],
  ['two fields where one is asked for', { ref: { id: 'a', name: 'b' } }],
  ['none', { ref: {} }],
])('variables are judged by graphql-js: %s is refused', async (_what, variables) => {
  const { compiled, plain } = await both(
    'query($ref: Ref, $rank: Rank) { post(ref: $ref, rank: $rank) { title } }',
    variables,
  );
  expect(plain.errors).toHaveLength(1);
  expect(compiled).toEqual(plain);
});

test('the cause of an error is kept, for what maps errors to codes', async () => {
  const { errors } = await both('{ late { title } }');
  expect(errors?.[0]?.originalError).toBeInstanceOf(Refused);
});

test('a document is compiled when it comes again, not before', async () => {
  const document = parse('query($ref: Ref) { post(ref: $ref) { title } }');
  const executor = createExecutor(schema, 2);
  const question = { document, operationName: undefined, variables: { ref: { id: 'a' } }, contextValue: {} };
  const answers = [await executor(question), await executor(question), await executor(question)];
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
});
