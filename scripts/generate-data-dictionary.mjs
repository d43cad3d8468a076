// Writes docs/data-dictionary.md from schema.graphql, cypher/README.md, cypher/schema/ and the vocabulary of topics:
// `node scripts/generate-data-dictionary.mjs`. A test fails where it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, isEnumType, isObjectType } from 'graphql';
import { parse } from 'yaml';

export const DICTIONARY = new URL('../docs/data-dictionary.md', import.meta.url);
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The type of the API for a tie of the graph; the others are fields of their two ends. */
const TYPES_OF_TIES = {
  MET_WITH: 'Meeting',
  VISITED: 'Visit',
  SIGNED: 'Signature',
  WITNESSED: 'Witnessing',
  ACCOMPANIED: 'Accompaniment',
  PARTY_TO: 'Party',
  TOOK_PART: 'Participation',
  HELD: 'Tenure',
  SESSION_OF: 'Session',
  CONCERNS: 'Concern',
};
const EVIDENCE = ['Evidence', 'Release', 'ReleaseVersion', 'Statement', 'StatementMention', 'Mention', 'RegisterEntry'];

export function generateDataDictionary() {
  const schema = buildSchema(read('schema.graphql'));
  const graph = readGraph(read('cypher/README.md'));
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
  const entities = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Entity'));
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith('__'));
  const sections = [
    HEAD,
    '## Entities',
    ...entities.map((type) => sectionOf(type, `Label \`${type.name}\`. Stored: ${storedOf(graph, type.name)}.`)),
    '## Ties',
    'Each ends where the arrow points. Those without a type of the API are fields of their ends (`Post.organisation`, `Place.within`) and hops of paths.',
    tableOf(
      ['tie', 'from → to', 'meaning', 'type of the API', 'stored beside `id` and evidence'],
      tiesOf(schema, graph),
    ),
    ...Object.entries(TYPES_OF_TIES).map(([tie, name]) => sectionOf(schema.getType(name), `Tie \`${tie}\`.`)),
    '## Evidence',
    ...EVIDENCE.map((name) => sectionOf(schema.getType(name), storedLine(graph, name))),
    '## Kinds',
    ...enums.map(enumOf),
    '## Topics',
    tableOf(['id', 'name', 'in Chinese'], topicsOf(read('seed/vocabulary/topics.yaml'))),
    '## Keys and indexes',
    tableOf(
      ['name', 'on'],
      ['constraints', 'indexes'].flatMap((file) => schemaOf(read(`cypher/schema/${file}.cypher`))),
    ),
  ];
  return `${sections.join('\n\n')}\n`;
}

const HEAD = `# Data dictionary

What the graph holds and how the API calls it. Made by \`node scripts/generate-data-dictionary.mjs\` from [schema.graphql](../schema.graphql),
[cypher/README.md](../cypher/README.md), \`cypher/schema/\` and \`seed/vocabulary/topics.yaml\`: change those. A field with arguments in brackets
is asked with them; \`!\` is never null, \`[…]\` a list. What WHEN, WHERE and EVIDENCE hold is told
in cypher/README.md; how the API is used, in [api.md](api.md).`;

function sectionOf(type, note) {
  const fields = Object.values(type.getFields()).map((field) => {
    const needed = field.args.map(({ name }) => name);
    const name = needed.length > 0 ? `${field.name}(${needed.join(', ')})` : field.name;
    return [`\`${name}\``, `\`${field.type}\``, textOf(field.description)];
  });
  const parts = [`### ${type.name}`, textOf(type.description), note, tableOf(['field', 'type', 'meaning'], fields)];
  return parts.filter(Boolean).join('\n\n');
}

function enumOf(type) {
  const values = type.getValues().map(({ name, description }) => [`\`${name}\``, textOf(description)]);
  return [`### ${type.name}`, textOf(type.description), tableOf(['value', 'meaning'], values)].join('\n\n');
}

function tiesOf(schema, graph) {
  return schema
    .getType('TieKind')
    .getValues()
    .map(({ name, description }) => {
      const { ends = '', stored = '' } = graph.ties.get(name) ?? {};
      const type = TYPES_OF_TIES[name];
      return [`\`${name}\``, ends, textOf(description), type ? `[${type}](#${type.toLowerCase()})` : '', stored];
    });
}

function storedOf(graph, label) {
  return graph.labels.get(label) ?? '`id`';
}

function storedLine(graph, label) {
  return graph.labels.has(label) ? `Label \`${label}\`. Stored: ${storedOf(graph, label)}.` : '';
}

/** The rows of the tables of cypher/README.md, by label and by kind of tie. */
function readGraph(readme) {
  const rows = [...readme.matchAll(/^\| (`.*)\|$/gmu)].map(([, row]) => row.split('|').map((cell) => cell.trim()));
  const names = ([first = '']) => [...first.matchAll(/`(\w+)`/gu)].map(([, name]) => name);
  const [labels, ties] = [new Map(), new Map()];
  for (const row of rows) {
    for (const name of names(row)) {
      if (/^[A-Z]+(_[A-Z]+)*$/u.test(name)) ties.set(name, { ends: row[1], stored: row[2] ?? '' });
      else labels.set(name, row[1]);
    }
  }
  return { labels, ties };
}

/** Each constraint and index with the node or tie and the properties that it is on. */
function schemaOf(cypher) {
  const lines = cypher.split('\n').filter((line) => line.startsWith('CREATE'));
  return lines.map((line) => {
    const [, name, rest] = /^CREATE (?:\w+ )*?(\w+) IF NOT EXISTS FOR (.*?);?$/u.exec(line) ?? [];
    if (!name || !rest) throw new Error(`cypher/schema: what is "${line}"?`);
    return [`\`${name}\``, `\`${rest.replaceAll('|', '\\|')}\``];
  });
}

function topicsOf(yaml) {
  return parse(yaml).topics.map(({ id, name, names }) => [`\`${id}\``, name, names['zh-Hant']?.[0] ?? '']);
}

function textOf(description) {
  return (description ?? '').replaceAll(/\s*\n\s*/gu, ' ').replaceAll('|', '\\|');
}

function tableOf(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

if (import.meta.url === `file://${process.argv[1]}`) writeFileSync(DICTIONARY, generateDataDictionary());
