import { EXPORT_NOTICE, type QuoteMode } from '../domain/exports.ts';
import type { ExportReader, StoredNode, StoredRelationship } from '../graph/reader.ts';
import { quoted } from './csv.ts';
import { importCell, SEPARATOR } from './import-cells.ts';
import { type Column, columnsOf, leftOut } from './import-columns.ts';
import { importArguments, importReadme } from './import-guide.ts';
import { quoteFor } from './quotes.ts';

/** A piece of one of the files of a folder, to be put at its end. */
export interface FilePiece {
  readonly file: string;
  readonly text: string;
}

/**
 * The whole graph, evidence included, as files for `neo4j-admin database import full`: one a label, one a kind of tie and
 * what it joins. Imported into an empty database it is the same graph, with `quotes` full of the same hash.
 *
 * @throws Error where the graph holds a label that is not read, or a value that no column can hold
 */
export async function* toImportCsv(source: ExportReader, quotes: QuoteMode): AsyncGenerator<FilePiece> {
  const [nodeTypes, tieTypes] = [await source.nodeTypes(), await source.tieTypes()];
  const spaces = [...new Set(nodeTypes.map(({ of }) => spaceOf(of)))].sort();
  const files = new Map<string, readonly Column[]>();
  const counts = { nodes: 0, ties: 0 };
  for (const space of spaces) {
    for await (const node of source.nodes(space)) {
      const file = `nodes-${node.labels.filter((label) => label !== 'Entity').join('-')}.csv`;
      const open = files.get(file) ?? columnsOf(nodeTypes, node.labels, ['id', ...leftOut(node.labels, quotes)]);
      if (!files.has(file)) yield { file, text: nodeHead(space, open) };
      files.set(file, open);
      counts.nodes += 1;
      yield { file, text: nodeLine(node, open, quotes) };
    }
  }
  for (const space of spaces) {
    for await (const tie of source.relationships(space)) {
      const ends = [space, spaceOf(tie.endLabels)] as const;
      const file = `ties-${[tie.kind, ...ends].join('-')}.csv`;
      const open = files.get(file) ?? columnsOf(tieTypes, [tie.kind], []);
      if (!files.has(file)) yield { file, text: tieHead(ends, open) };
      files.set(file, open);
      counts.ties += 1;
      yield { file, text: tieLine(tie, open, quotes) };
    }
  }
  await refuseIfSomeLack(source, counts);
  const names = [...files.keys()].sort();
  yield { file: 'import.args', text: importArguments(names) };
  yield { file: 'README.txt', text: importReadme(counts, quotes) };
  yield { file: 'LICENCE.txt', text: `${EXPORT_NOTICE}\n` };
}

/** All entities share one space of ids; each other label has its own. */
function spaceOf(labels: readonly string[]): string {
  return labels.includes('Entity') ? 'Entity' : (labels[0] ?? '');
}

function nodeHead(space: string, columns: readonly Column[]): string {
  return `${[`id:ID(${space})`, ...columns.map(({ name, type }) => `${name}:${type}`), ':LABEL'].join(',')}\n`;
}

function tieHead([start, end]: readonly [string, string], columns: readonly Column[]): string {
  const own = columns.map(({ name, type }) => `${name}:${type}`);
  return `${[`:START_ID(${start})`, `:END_ID(${end})`, ...own, ':TYPE'].join(',')}\n`;
}

function nodeLine({ id, labels, properties }: StoredNode, columns: readonly Column[], quotes: QuoteMode): string {
  return `${[quoted(id), ...cells(properties, columns, quotes), quoted([...labels].sort().join(SEPARATOR))].join(',')}\n`;
}

function tieLine(tie: StoredRelationship, columns: readonly Column[], quotes: QuoteMode): string {
  const { start, end, properties, kind } = tie;
  return `${[quoted(start), quoted(end), ...cells(properties, columns, quotes), kind].join(',')}\n`;
}

function cells(properties: StoredNode['properties'], columns: readonly Column[], quotes: QuoteMode): string[] {
  return columns.map((column) => {
    const value = properties[column.name];
    return importCell(column.name === 'quote' ? quoteFor(quotes, value) : value, column);
  });
}

async function refuseIfSomeLack(source: ExportReader, counts: { nodes: number; ties: number }): Promise<void> {
  const { nodes, ties } = await source.mark();
  if (nodes === counts.nodes && ties === counts.ties) return;
  throw new Error(
    `The graph has ${nodes} nodes and ${ties} ties, ${counts.nodes} and ${counts.ties} were read: it was written to meanwhile, ` +
      'or has a label that cypher/export does not know',
  );
}
