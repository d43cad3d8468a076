import type { QuoteMode } from '../domain/exports.ts';
import type { ExportedStatement, ExportReader } from '../graph/reader.ts';
import { readableCell } from './csv.ts';
import { quoteFor } from './quotes.ts';
import { textOf } from './values.ts';

type Column = readonly [name: string, of: (statement: ExportedStatement, quotes: QuoteMode) => string | null];

const own = (name: string): Column => [name, ({ properties }) => textOf(properties[name])];

/** A part of the statement: whom it is about and, where that is known, the entity's id. Several of one part stand apart by ` | `. */
function part(name: string): Column[] {
  const of = (statement: ExportedStatement) => statement.parts.filter((one) => one.as === name);
  const joined = (texts: readonly (string | null)[]) => texts.filter((text) => text !== null).join(' | ') || null;
  return [
    [name, (statement) => joined(of(statement).map((one) => one.name ?? one.mention))],
    [`${name}Id`, (statement) => joined(of(statement).map((one) => one.id))],
  ];
}

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ...['type', 'modality', 'status'].map(own),
  ...['subject', 'object', 'organisation', 'place', 'city'].flatMap(part),
  ...['role', 'date', 'endDate', 'dateText'].map(own),
  ['quote', ({ properties }, quotes) => quoteFor(quotes, properties.quote)],
  ...['start', 'end', 'rule', 'confidence', 'readAt', 'retiredAt'].map(own),
  ['release', ({ release }) => release.id],
  ['releaseKind', ({ release }) => release.kind],
  ...(['title', 'publisher', 'publishedOn', 'url', 'language', 'licence', 'attribution'] as const).map(
    (name): Column => [name, ({ release }) => release[name]],
  ),
];

/** What releases say, one line a statement, for spreadsheets: UTF-8, lines ended by CRLF (RFC 4180). */
export async function* toStatements(source: ExportReader, quotes: QuoteMode): AsyncGenerator<string> {
  yield line(COLUMNS.map(([name]) => name));
  for await (const statement of source.statements()) yield line(COLUMNS.map(([, of]) => of(statement, quotes)));
}

const line = (cells: readonly (string | null)[]) => `${cells.map(readableCell).join(',')}\r\n`;
