// Writes src/api/graphiql/questions.ts, the examples of GraphiQL, from tests/questions/: `node scripts/generate-examples.mjs`.
// A test fails where it is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../tests/questions/', import.meta.url);
const TARGET = new URL('../src/api/graphiql/questions.ts', import.meta.url);

/** A lone field stands in the line of its braces, as in the other examples. */
const LONE_FIELD = /\{\s+(\w+)\s+\}/gu;

/** The first line is the title; what only the tests read of a file is left out. */
function toExample(file) {
  const [title, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  const query = lines.filter((line) => !line.startsWith('# Twin:')).join('\n');
  return {
    title: title.replace(/^# /u, ''),
    query: query.replaceAll('same: id', 'id').replaceAll(LONE_FIELD, '{ $1 }'),
  };
}

export function generateExamples() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  const examples = files.sort().map((file) => {
    const { title, query } = toExample(file);
    return `  {\n    title: ${JSON.stringify(title)},\n    query: ${JSON.stringify(query)},\n  },\n`;
  });
  return [
    '// biome-ignore-all lint: made by a script\n// biome-ignore-all format: made by a script\n',
    '// Made from tests/questions/ by scripts/generate-examples.mjs. Do not edit.\n',
    '/** One example for each question of an analyst. */\n',
    `export const QUESTIONS: readonly { readonly title: string; readonly query: string }[] = [\n${examples.join('')}];\n`,
  ].join('');
}

if (import.meta.url === `file://${process.argv[1]}`) writeFileSync(TARGET, generateExamples());
