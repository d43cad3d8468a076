import { EXPORT_NOTICE, type QuoteMode } from '../domain/exports.ts';
import type { ExportReader } from '../graph/reader.ts';
import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import { xml } from './xml.ts';

const TYPES = { string: 'string', boolean: 'boolean', integer: 'int', double: 'double' } as const;

/**
 * GraphML 1.0: entities as nodes, ties as edges, dates as ISO texts (GraphML has no dates). All edges are directed, and `mutual`
 * tells those that go both ways: NetworkX refuses a graph that has both kinds, though GraphML allows it.
 */
export async function* toGraphml(source: ExportReader, quotes: QuoteMode): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `<desc>${xml(EXPORT_NOTICE)}</desc>\n`;
  yield* keys('node', NODE_ATTRIBUTES);
  yield* keys('edge', EDGE_ATTRIBUTES);
  yield '<graph id="whomet" edgedefault="directed">\n';
  for await (const entity of source.entities()) {
    yield `<node id="${xml(entity.id)}">${data('n', NODE_ATTRIBUTES, entity, quotes)}</node>\n`;
  }
  for await (const tie of source.ties()) {
    const ends = `source="${xml(tie.start)}" target="${xml(tie.end)}"`;
    yield `<edge id="${xml(tie.id)}" ${ends}>${data('e', EDGE_ATTRIBUTES, tie, quotes)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function keys<Row>(of: 'node' | 'edge', attributes: readonly Attribute<Row>[]): string[] {
  return attributes.map(
    ({ name, type }, index) =>
      `<key id="${of[0]}${index}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
  );
}

function data<Row>(prefix: string, attributes: readonly Attribute<Row>[], row: Row, quotes: QuoteMode): string {
  const parts = attributes.map(({ of }, index) => {
    const value = of(row, quotes);
    return value === null ? '' : `<data key="${prefix}${index}">${xml(value)}</data>`;
  });
  return parts.join('');
}
