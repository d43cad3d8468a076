import type { QuoteMode } from '../domain/exports.ts';
import type { TieKind } from '../domain/picture.ts';
import type { ExportedEntity, ExportedTie } from '../graph/reader.ts';
import { quoteFor } from './quotes.ts';
import { otherNames, tenureDates, textOf } from './values.ts';

/** What GraphML and GEXF both have a name for. */
export type AttributeType = 'string' | 'boolean' | 'integer' | 'double';

export interface Attribute<Row> {
  readonly name: string;
  readonly type: AttributeType;
  readonly of: (row: Row, quotes: QuoteMode) => string | null;
}

type Properties = Readonly<Record<string, unknown>>;
interface HasProperties {
  readonly properties: Properties;
}

const property = (name: string, type: AttributeType = 'string', from = name): Attribute<HasProperties> => ({
  name,
  type,
  of: ({ properties }) => textOf(properties[from]),
});

const quote: Attribute<HasProperties> = {
  name: 'quote',
  type: 'string',
  of: ({ properties }, quotes) => quoteFor(quotes, properties.quote),
};

const EVIDENCE = [quote, property('source'), property('sources', 'integer'), property('retold', 'boolean')];
const WHEN_AND_WHERE = ['date', 'endDay', 'precision', 'dateText', 'place', 'city'].map((name) => property(name));

/** The attributes of a node in tools for drawing graphs; absent where there is no value. */
export const NODE_ATTRIBUTES: readonly Attribute<ExportedEntity>[] = [
  { name: 'kind', type: 'string', of: ({ label }) => label },
  property('name'),
  { name: 'names', type: 'string', of: ({ properties }) => otherNames(properties).join(' | ') || null },
  { name: 'type', type: 'string', of: ({ properties: { kind, type } }) => textOf(kind ?? type) },
  ...['nameZh', 'caption', 'description', 'title', 'organisation', 'status'].map((name) => property(name)),
  ...WHEN_AND_WHERE,
  { name: 'url', type: 'string', of: ({ properties: { url, registerUrl } }) => textOf(url ?? registerUrl) },
  ...EVIDENCE,
  property('registered', 'boolean'),
];

/** The attributes of an edge. */
export const EDGE_ATTRIBUTES: readonly Attribute<ExportedTie>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'weight', type: 'double', of: () => '1.0' },
  { name: 'mutual', type: 'boolean', of: ({ kind }) => String(!isDirected(kind)) },
  ...WHEN_AND_WHERE,
  ...['role', 'side', 'capacity', 'onBehalfOf', 'through', 'eventId'].map((name) => property(name)),
  property('number', 'integer'),
  { name: 'tenure', type: 'string', of: ({ kind, properties }) => (kind === 'HELD' ? textOf(properties.kind) : null) },
  { name: 'from', type: 'string', of: ({ properties }) => tenureDates(properties).from },
  { name: 'to', type: 'string', of: ({ properties }) => tenureDates(properties).to },
  ...['observedFrom', 'observedTo', 'registerEntry', 'url'].map((name) => property(name)),
  ...EVIDENCE,
];

/** Ties that have a start and an end only because Neo4j wants them. */
export function isDirected(kind: TieKind): boolean {
  return kind !== 'MET_WITH' && kind !== 'COOPERATES_WITH';
}
