// Writes src/api/types.ts, the resolver types, from schema.graphql, and the Explorer's types of its questions:
// `node scripts/generate-api-types.mjs`. With --check it writes nothing and fails where a file is stale (tests do the same).
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse } from 'graphql';
import { DICTIONARY, generateDataDictionary } from './generate-data-dictionary.mjs';
import { EXPLORER_TARGET, generateExplorerTypes } from './generate-explorer-types.mjs';

const TARGET = new URL('../src/api/types.ts', import.meta.url);

/** The reader's row behind each GraphQL type: what a resolver gets as its parent. */
const PARENTS = {
  Person: 'PersonRow',
  Organisation: 'OrganisationRow',
  Place: 'PlaceRow',
  Post: 'PostRow',
  Event: 'EventRow',
  Agreement: 'AgreementRow',
  Topic: 'TopicRow',
  Meeting: 'MeetingRow',
  Visit: 'VisitRow',
  Signature: 'SignatureRow',
  Witnessing: 'WitnessingRow',
  Accompaniment: 'AccompanimentRow',
  Party: 'PartyRow',
  Participation: 'ParticipationRow',
  Session: 'SessionRow',
  Concern: 'ConcernRow',
  Tenure: 'TenureRow',
  Release: 'ReleaseRow',
  Statement: 'StatementRow',
  ReleaseVersion: 'VersionRow',
  Statistics: 'StatisticsRow',
};
const CONNECTIONS = ['Search', 'Meeting', 'Visit', 'Agreement', 'Event', 'Signature', 'Witnessing'].concat([
  'Accompaniment',
  'Party',
  'Participation',
  'Release',
  'Session',
  'Statement',
]);

/** What walks over the graph answer. */
const WALKS = {
  Paths: 'PathsAnswer',
  NoPathWithin: 'NoPathAnswer',
  Path: 'PathAnswer',
  Hop: 'HopRow',
  CommonContactConnection: 'Connection<CommonContactRow>',
  CommonContactEdge: 'Edge<CommonContactRow>',
  Contact: 'ContactRow',
  CompanionConnection: 'Connection<CompanionRow>',
  CompanionEdge: 'Edge<CompanionRow>',
  CareerOverlap: 'CareerOverlapRow',
  Stop: 'StopRow',
  Neighbourhood: 'NeighbourhoodAnswer',
  NeighbourCount: 'NeighbourCountRow',
  NeighbourEdge: 'Edge<NeighbourRow>',
  Cooperation: 'CooperationAnswer',
  CooperationYear: 'CooperationYearAnswer',
  CooperationMechanism: 'MechanismRow',
};

export async function generateApiTypes() {
  const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  const rows = [...new Set(Object.values(PARENTS))];
  const mappers = { ...PARENTS, AmbiguousEntity: 'AmbiguousAnswer', EntityNotFound: 'NotFoundAnswer' };
  mappers.Evidence = 'EvidenceParent';
  mappers.ReviewItem = 'DoubtRow';
  mappers.ReviewItemConnection = 'Connection<DoubtRow>';
  mappers.ReviewItemEdge = 'Edge<DoubtRow>';
  mappers.Conflict = 'ConflictRow';
  mappers.ConflictConnection = 'Connection<ConflictRow>';
  mappers.ConflictEdge = 'Edge<ConflictRow>';
  mappers.Mention = 'MentionRow';
  mappers.MentionConnection = 'Connection<MentionRow>';
  mappers.MentionEdge = 'Edge<MentionRow>';
  mappers.MergePreview = 'PreviewRow';
  mappers.Change = 'ChangeRow';
  mappers.ChangeConnection = 'Connection<ChangeRow>';
  mappers.ChangeEdge = 'Edge<ChangeRow>';
  mappers.Discrepancy = 'DiscrepancyFacts';
  mappers.DiscrepancyValue = 'DiscrepancyValueFacts';
  mappers.IngestResult = 'TakenRelease';
  mappers.Judgement = 'JudgementFacts';
  mappers.JudgeResult = 'Judged';
  mappers.Correction = 'CorrectionFacts';
  mappers.CorrectResult = 'Corrected';
  mappers.ReadStatement = 'ReadStatementRow';
  mappers.ReadMention = 'ReadMentionRow';
  Object.assign(mappers, WALKS);
  for (const name of CONNECTIONS) {
    const row = name === 'Search' ? 'SearchRow' : PARENTS[name];
    mappers[`${name}Connection`] = `Connection<${row}>`;
    mappers[`${name}Edge`] = `Edge<${row}>`;
  }
  const config = {
    scalars: {
      LocalDate: 'string',
      DateTime: { input: 'Date', output: 'string' },
      NonNegativeInt: 'number',
      HttpUrl: 'string',
      ID: 'string',
    },
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    strictScalars: true,
    defaultScalarType: 'unknown',
    contextType: './context.ts#Context',
    mappers,
    enumValues: {
      EntityKind: '../domain/statement.ts#EntityKind',
      StatementPart: '../domain/statement.ts#StatementPart',
      TieKind: '../domain/picture.ts#TieKind',
    },
    nonOptionalTypename: false,
    skipTypename: true,
    optionalResolveType: true,
  };
  const body = await codegen({
    filename: 'types.ts',
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: [],
    config,
    plugins: [{ typescript: config }, { resolvers: config }],
    pluginMap: { typescript, resolvers },
  });
  const imports = [
    '// biome-ignore-all lint: made by a script',
    '// biome-ignore-all format: made by a script',
    '// biome-ignore-all assist: made by a script',
    '// Made from schema.graphql by scripts/generate-api-types.mjs. Do not edit.',
    `import type { ChangeRow, ConflictRow, MentionRow, DoubtRow, PreviewRow, CareerOverlapRow, CommonContactRow, CompanionRow, ContactRow, HopRow, MechanismRow, NeighbourCountRow, NeighbourRow, SearchRow, StopRow, ${rows.join(', ')} } from '../graph/reader.ts';`,
    "import type { AmbiguousAnswer, Connection, CooperationAnswer, CooperationYearAnswer, Edge, EvidenceParent, NeighbourhoodAnswer, NoPathAnswer, NotFoundAnswer, PathAnswer, PathsAnswer } from './answers.ts';",
    "import type { Discrepancy as DiscrepancyFacts, DiscrepancyValue as DiscrepancyValueFacts } from '../domain/discrepancies.ts';",
    "import type { Correction as CorrectionFacts } from '../domain/correction.ts';",
    "import type { Judgement as JudgementFacts } from '../domain/judgement.ts';",
    "import type { Corrected, Judged, ReadMention as ReadMentionRow, ReadStatement as ReadStatementRow, TakenRelease } from '../editing/desk.ts';",
  ];
  return `${imports.join('\n')}\n${body.replace(/^export \{/gmu, 'export type {')}`;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const made = [
    ['src/api/types.ts', TARGET, await generateApiTypes()],
    ['src/explorer/api/operations.ts', EXPLORER_TARGET, await generateExplorerTypes()],
    ['docs/data-dictionary.md', DICTIONARY, generateDataDictionary()],
  ];
  for (const [name, target, text] of made) {
    if (!process.argv.includes('--check')) {
      writeFileSync(target, text);
    } else if (readFileSync(target, 'utf8') !== text) {
      console.error(`${name} is stale: run node scripts/generate-api-types.mjs`);
      process.exitCode = 1;
    }
  }
}
