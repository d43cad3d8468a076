import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

it('a client is told the schema of schema.graphql, scalars included', async () => {
  const sdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  const { data } = await api.ask(getIntrospectionQuery());
  const served = buildClientSchema(data as unknown as IntrospectionQuery);
  const names = (text: string) => text.match(/^(?:type|enum|scalar|input|union|interface) \w+/gmu);
  const told = printSchema(lexicographicSortSchema(served));
  expect(names(told)).toEqual(names(printSchema(lexicographicSortSchema(buildSchema(sdl)))));
});
