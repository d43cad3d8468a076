// What the Explorer asks: src/explorer/api/operations.ts from src/explorer/queries/*.graphql and schema.graphql. Written by
// `node scripts/generate-api-types.mjs` together with the server's types.
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, parse, print, visit } from 'graphql';

const FOLDER = new URL('../src/explorer/queries/', import.meta.url);
export const EXPLORER_TARGET = new URL('../src/explorer/api/operations.ts', import.meta.url);

const CONFIG = {
  scalars: { LocalDate: 'string', DateTime: 'string', NonNegativeInt: 'number', HttpUrl: 'string', ID: 'string' },
  enumsAsTypes: true,
  immutableTypes: true,
  strictScalars: true,
  defaultScalarType: 'unknown',
  nonOptionalTypename: false,
  skipTypeNameForRoot: true,
};

const HEAD = `// biome-ignore-all lint: made by a script
// biome-ignore-all format: made by a script
// biome-ignore-all assist: made by a script
// Made from src/explorer/queries/ by scripts/generate-api-types.mjs. Do not edit.
import type { Operation } from './operation.ts';
`;

/** The types of all questions and answers, and each question as a constant with its text and these types. */
export async function generateExplorerTypes() {
  const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  const documents = files.sort().map((name) => {
    return { location: name, document: parse(readFileSync(new URL(name, FOLDER), 'utf8')) };
  });
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(print(parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')))),
    schemaAst: schema,
    documents,
    config: CONFIG,
    plugins: [{ operations: CONFIG }],
    pluginMap: { operations },
  });
  return `${HEAD}${types}\n\n${constantsOf(documents.flatMap(({ document }) => document.definitions))}\n`;
}

function constantsOf(definitions) {
  const fragments = new Map(definitions.filter(isFragment).map((node) => [node.name.value, node]));
  return definitions
    .filter((node) => !isFragment(node))
    .map((node) => {
      const name = node.name.value;
      const type = `${name}${node.operation === 'mutation' ? 'Mutation' : 'Query'}`;
      const text = [node, ...fragmentsOf(node, fragments)].map(print).join('\n');
      return `export const ${name}: Operation<${type}, ${type}Variables> = { name: '${name}', text: ${JSON.stringify(text)} };`;
    })
    .join('\n');
}

const isFragment = (node) => node.kind === Kind.FRAGMENT_DEFINITION;

/** Those that a node spreads, and those that these spread. */
function fragmentsOf(node, fragments, found = new Set()) {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return [...found];
}
