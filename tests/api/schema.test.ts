import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { generateApiTypes } from '../../scripts/generate-api-types.mjs';
import { generateExplorerTypes } from '../../scripts/generate-explorer-types.mjs';
import { EXAMPLES } from '../../src/api/graphiql/examples.ts';

const SDL = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(SDL);
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const own = types.filter((type) => !['ID', 'String', 'Int', 'Boolean', 'Float'].includes(type.name));

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    expect(own.flatMap(partsOf).filter(([, description]) => !description)).toEqual([]);
  });

  it('gives every connection edges and a page info, and every edge a cursor and a node', () => {
    for (const type of own.filter(isObjectType)) {
      const fields = Object.keys(type.getFields());
      if (type.name.endsWith('Connection')) expect(fields).toEqual(expect.arrayContaining(['edges', 'pageInfo']));
      if (type.name.endsWith('Edge')) expect(fields).toEqual(expect.arrayContaining(['cursor', 'node']));
    }
  });

  it('pages every connection by `first`, 20 by default, and `after`', () => {
    for (const type of own.filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        if (!String(field.type).includes('Connection')) continue;
        const first = field.args.find((argument) => argument.name === 'first');
        expect([field.name, first?.defaultValue]).toEqual([field.name, 20]);
        expect(field.args.map((argument) => argument.name)).toContain('after');
      }
    }
  });

  it('has no list that may hold null, but `nodes`', () => {
    const nullable = own.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields()).filter(({ type: of }) => {
        const list = isNonNullType(of) ? of.ofType : of;
        return isListType(list) && !isNonNullType(list.ofType);
      }),
    );
    expect(nullable.map((field) => field.name)).toEqual(['nodes']);
  });

  it.each(EXAMPLES.map(({ query }) => [query]))('knows what the example asks: %s', (query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });
});

it('the resolver types are those of the schema: node scripts/generate-api-types.mjs', async () => {
  const committed = readFileSync(new URL('../../src/api/types.ts', import.meta.url), 'utf8');
  expect(await generateApiTypes()).toBe(committed);
});

it('the questions of the Explorer fit the schema, and their types are made from both', async () => {
  const committed = readFileSync(new URL('../../src/explorer/api/operations.ts', import.meta.url), 'utf8');
  expect(await generateExplorerTypes()).toBe(committed);
});

/** The named parts of a type with their descriptions. */
function partsOf(type: GraphQLNamedType): [string, string | null | undefined][] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const { name, description } of type.getValues()) parts.push([`${type}.${name}`, description]);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return parts;
  for (const field of Object.values(type.getFields())) {
    parts.push([`${type}.${field.name}`, field.description]);
    if (!('args' in field)) continue;
    for (const argument of field.args) parts.push([`${type}.${field.name}(${argument.name})`, argument.description]);
  }
  return parts;
}
