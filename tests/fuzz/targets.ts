/** What is fuzzed: each target takes an input of a stranger and must answer, or refuse it by an error of ours. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { readText as readArgument, readWindow } from '../../src/api/input.ts';
import { costOf } from '../../src/api/limits/cost.ts';
import { depthOf } from '../../src/api/limits/depth.ts';
import { excessOf } from '../../src/api/limits/extent.ts';
import { isDay, readPage } from '../../src/api/paging.ts';
import { readImpreciseDate } from '../../src/domain/edtf.ts';
import { WhometError } from '../../src/domain/errors.ts';
import { foldName } from '../../src/domain/names.ts';
import type { ReadRelease } from '../../src/domain/release.ts';
import { extractRelease, toPredictions } from '../../src/extract/index.ts';
import { nameKey } from '../../src/names/fold.ts';
import {
  parseChange,
  parseCorrections,
  parseJudgements,
  parseRegister,
  registerGazetteer,
} from '../../src/register/index.ts';
import { buildRelease } from '../../src/sources/build-release.ts';
import { decode } from '../../src/sources/formats/decode.ts';
import { readFrontMatter } from '../../src/sources/formats/front-matter.ts';
import { readJsonLine } from '../../src/sources/formats/json-lines.ts';
import { declaredCharset, readHtml } from '../../src/sources/html/read-html.ts';
import { NO_METADATA, readMetadata } from '../../src/sources/metadata.ts';
import { bytes, jsonOf, mutated, text, word } from './arbitraries.ts';

/** A property over inputs of its own; `heavy` ones take milliseconds a case. */
export interface Target {
  readonly name: string;
  readonly property: fc.IProperty<unknown>;
  /** Its part of the cases of a run. */
  readonly share: number;
}

const GAZETTEER = registerGazetteer(
  parseRegister(`places:
  - {id: alder, name: Port Alder, kind: CITY, names: {zh-Hans: [奥德港]}}
  - {id: beijing, name: Beijing, kind: CITY, names: {zh-Hans: [北京]}}
  - {id: chongqing, name: Chongqing, kind: CITY, names: {zh-Hans: [重庆]}}
  - {id: hong-kong, name: Hong Kong, kind: CITY, names: {zh-Hans: [香港]}}
  - {id: karsland, name: Karsland, kind: COUNTRY}
`).register,
);

/** Runs what may refuse; any error that is not one of ours is a fault. */
function orRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof WhometError) return undefined;
    throw error;
  }
}

const LONE = /\p{Surrogate}/u;

/** What a reader of statements relies on, whatever the text was. */
function assertSound(read: ReadRelease): void {
  const { release } = read;
  if (LONE.test(release.text) || LONE.test(release.id)) throw new Error('half a character was taken in');
  if (release.text.includes('\0')) throw new Error('a NUL was taken in');
  if (release.url !== null && !/^https?:\/\//u.test(release.url))
    throw new Error(`an address of another scheme: ${release.url}`);
  if (/[/\\]\.\.|\0/u.test(release.id)) throw new Error(`an id that is a path: ${release.id}`);
  const extraction = extractRelease(read, GAZETTEER);
  for (const { spans } of extraction.statements) {
    if (spans.length === 0) throw new Error('a statement without a sentence');
    for (const { start, end } of spans) {
      if (!(start >= 0 && start < end && end <= release.text.length))
        throw new Error(`a span outside the text: ${start}-${end}`);
    }
  }
  JSON.stringify(toPredictions(extraction));
}

const source = { origin: 'x', fallbackId: 'fuzzed', fileName: 'fuzzed.txt', marks: [], notes: [] };

function target<T>(name: string, share: number, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): Target {
  return { name, share, property: fc.property(arbitrary, (value) => check(value)) as fc.IProperty<unknown> };
}

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="big5"><title>T</title><meta name="date" content="2024-05-01"></head><body><article><h1>T</h1><p>';
const FRONT = '---\ntitle: T\npublishedOn: 2024-05-01\nkind: ORIGINAL\n---\n';
const RELEASE_KEYS = [
  'text',
  'id',
  'title',
  'url',
  'publisher',
  'publishedOn',
  'language',
  'licence',
  'attribution',
  'kind',
  'basedOn',
  '__proto__',
];
const DECISION_KEYS = [
  'release',
  'statement',
  'verdict',
  'change',
  'by',
  'at',
  'why',
  'left',
  'right',
  'kind',
  'name',
  'type',
  'subject',
  'object',
  'date',
  'quote',
];

const REGISTERS = [
  'persons:\n  - {id: ada, name: Ada Moon, names: {en: [{text: A. Moon, role: WEAK}]}, tenures: [{post: mayor, from: "2018~", to: "[2020..2021]"}]}\nposts:\n  - {id: mayor, name: Mayor, organisation: council}\norganisations:\n  - {id: council, name: Council, kind: GOVERNMENT, seat: alder}\nplaces:\n  - {id: alder, name: Alder, kind: CITY}\n',
  'places: &a\n  - {id: x, name: X, kind: CITY, within: y}\n  - {id: y, name: Y, kind: COUNTRY}\n',
];
const JUDGEMENT =
  '{"left": "ada", "right": {"release": "r1", "kind": "Person", "name": "A. Moon"}, "verdict": "SAME", "by": "Ed", "at": "2024-05-01"}';
const CORRECTION =
  '{"release": "r1", "statement": "s1", "verdict": "AMEND", "by": "Ed", "at": "2024-05-01", "change": {"date": "2024-05-01", "city": "Alder"}}';

const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const QUESTIONS = [
  'query ($n: Int = 20) { whoMetWhom(first: $n, in: {name: "Alder"}) { edges { node { a { name ...P } b { name } evidence { quote } } } } } fragment P on Person { meetings(first: $n) { edges { cursor } } }',
  '{ paths(start: {id: "a"}, end: {id: "b"}, maxHops: 6) { __typename } nodes(ids: ["a", "b"]) { id ... on Event { parts { parts { id } } } } }',
  'query Q($r: EntityRef!, $x: Boolean!) { person(ref: $r) @include(if: $x) { ... on Person { neighbourhood(depth: 2) { edges { cursor } } } } }',
];

/** The limits must measure whatever the parser lets through, valid or not, and soon. */
function measure(document: string, variables: Record<string, unknown>): void {
  try {
    const parsed = parse(document, { maxTokens: 4_000 });
    excessOf(parsed, variables);
    if (validate(SCHEMA, parsed).length > 0) return;
    for (const node of parsed.definitions) {
      if (node.kind !== 'OperationDefinition') continue;
      const cost = costOf(SCHEMA, parsed, node, variables);
      if (!(Number.isFinite(cost) && cost >= 0)) throw new Error(`a cost of ${cost}`);
      if (!(depthOf(parsed, node) > 0)) throw new Error('no depth');
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
}

export const TARGETS: readonly Target[] = [
  target('plain text', 4, bytes, (given) => {
    const read = orRefused(() =>
      buildRelease({ ...source, format: 'TEXT', metadata: NO_METADATA, text: decode(given).text }),
    );
    if (read) assertSound(read);
  }),
  target('markdown', 2, fc.tuple(mutated([FRONT]), text), ([front, body]) => {
    const read = orRefused(() => {
      const { fields, body: rest } = readFrontMatter(front + body);
      return buildRelease({ ...source, format: 'MARKDOWN', metadata: readMetadata(fields).metadata, text: rest });
    });
    if (read) assertSound(read);
  }),
  target('html', 3, fc.tuple(mutated([PAGE]), text), ([page, body]) => {
    const read = orRefused(() => {
      const made = Buffer.from(page + body);
      const html = readHtml(decode(made, declaredCharset(made)).text);
      return buildRelease({
        ...source,
        format: 'HTML',
        metadata: { ...NO_METADATA, ...html.metadata },
        text: html.text,
        marks: html.marks,
      });
    });
    if (read) assertSound(read);
  }),
  target('json lines', 3, fc.tuple(jsonOf(RELEASE_KEYS), text, fc.boolean()), ([fields, body, whole]) => {
    const read = orRefused(() => {
      const { text: given, ...others } = readJsonLine(JSON.stringify(whole ? { ...fields, text: body } : fields));
      if (typeof given !== 'string') return undefined;
      return buildRelease({ ...source, format: 'TEXT', metadata: readMetadata(others).metadata, text: given });
    });
    if (read) assertSound(read);
  }),
  target(
    'broken json lines',
    1,
    mutated(['{"id": "a", "text": "Ada Moon met Bo Sun.", "publishedOn": "2024-05-01"}']),
    (line) => {
      orRefused(() => readMetadata(readJsonLine(line)));
    },
  ),
  target('register', 2, mutated(REGISTERS), (yaml) => {
    orRefused(() => parseRegister(yaml));
  }),
  target(
    'judgements',
    1,
    fc.oneof(
      mutated([JUDGEMENT]),
      jsonOf(DECISION_KEYS).map((value) => JSON.stringify(value)),
    ),
    (lines) => {
      orRefused(() => parseJudgements(lines));
    },
  ),
  target(
    'corrections',
    1,
    fc.oneof(
      mutated([CORRECTION]),
      jsonOf(DECISION_KEYS).map((value) => JSON.stringify(value)),
    ),
    (lines) => {
      orRefused(() => parseCorrections(lines));
      orRefused(() => parseChange(lines));
    },
  ),
  target(
    'graphql documents',
    2,
    fc.tuple(mutated(QUESTIONS), jsonOf(['n', 'r', 'x', 'id', 'name', 'first'])),
    ([document, variables]) => {
      measure(document, variables);
    },
  ),
  target(
    'graphql variables',
    1,
    fc.tuple(fc.constantFrom(...QUESTIONS), jsonOf(['n', 'r', 'x', 'id', 'name'])),
    ([document, variables]) => {
      measure(document, variables);
    },
  ),
  target('graphql arguments', 1, fc.tuple(word, fc.integer(), word, word), ([given, first, after, other]) => {
    orRefused(() => readArgument('name', given));
    orRefused(() => readPage('list', { first, after }, isDay));
    orRefused(() => readWindow({ from: given, to: other }));
  }),
  target('names and dates', 1, fc.oneof(word, text), (given) => {
    if (foldName(given) !== foldName(foldName(given))) throw new Error('folding twice differs');
    if (/[^\p{L}\p{N}\p{M}]/u.test(nameKey(given))) throw new Error(`a key of more than letters: ${nameKey(given)}`);
    readImpreciseDate(given);
  }),
];
