import { EXPORT_NOTICE, type QuoteMode } from '../domain/exports.ts';
import type { ExportedTie, ExportReader } from '../graph/reader.ts';
import { type Attribute, EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts';
import { xml } from './xml.ts';

/**
 * GEXF 1.3: entities as nodes, ties as edges with their days, so that Gephi can show them over time. All edges are directed, and
 * `mutual` tells which go both ways: NetworkX refuses a graph that has both.
 */
export async function* toGexf(source: ExportReader, quotes: QuoteMode): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `<meta>\n<creator>Whomet</creator>\n<description>${xml(EXPORT_NOTICE)}</description>\n</meta>\n`;
  yield '<graph mode="dynamic" timeformat="date" defaultedgetype="directed">\n';
  yield* attributeList('node', NODE_ATTRIBUTES);
  yield* attributeList('edge', EDGE_ATTRIBUTES);
  yield '<nodes>\n';
  for await (const entity of source.entities()) {
    const values = attvalues(NODE_ATTRIBUTES, entity, quotes);
    yield `<node id="${xml(entity.id)}" label="${xml(entity.name)}">${values}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const tie of source.ties()) yield edge(tie, quotes);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function edge(tie: ExportedTie, quotes: QuoteMode): string {
  const { start, end } = daysOf(tie.properties);
  const parts = [
    `id="${xml(tie.id)}" source="${xml(tie.start)}" target="${xml(tie.end)}"`,
    `kind="${tie.kind}" label="${tie.kind}" weight="1.0"`,
    ...(start === null ? [] : [`start="${start}"`]),
    ...(end === null ? [] : [`end="${end}"`]),
  ];
  return `<edge ${parts.join(' ')}>${attvalues(EDGE_ATTRIBUTES, tie, quotes)}</edge>\n`;
}

/** From the first possible day to the last; without an end, to this day. Nothing where nothing is known: then it always shows. */
function daysOf(properties: ExportedTie['properties']): { start: string | null; end: string | null } {
  const day = (...names: readonly string[]) => {
    const found = names.map((name) => properties[name]).find((value) => typeof value === 'string');
    return typeof found === 'string' ? found : null;
  };
  const start = day('date', 'from', 'observedFrom');
  const end = properties.from === undefined ? day('endDay', 'to', 'observedTo') : day('to');
  return { start, end: start !== null && end !== null && end < start ? start : end };
}

function attributeList<Row>(of: 'node' | 'edge', attributes: readonly Attribute<Row>[]): string[] {
  const lines = attributes.map(
    ({ name, type }, index) => `<attribute id="${index}" title="${name}" type="${type}"/>\n`,
  );
  return [`<attributes class="${of}" mode="static">\n`, ...lines, '</attributes>\n'];
}

function attvalues<Row>(attributes: readonly Attribute<Row>[], row: Row, quotes: QuoteMode): string {
  const parts = attributes.map(({ of }, index) => {
    const value = of(row, quotes);
    return value === null ? '' : `<attvalue for="${index}" value="${xml(value)}"/>`;
  });
  return `<attvalues>${parts.join('')}</attvalues>`;
}
