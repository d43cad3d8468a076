import { EXPORT_LICENCE, EXPORT_NOTICE, type QuoteMode } from '../domain/exports.ts';
import type { ExportReader } from '../graph/reader.ts';
import { type LinkedData, linkedEntity, linkedRelease } from './jsonld-entities.ts';
import { linkedTie } from './jsonld-ties.ts';

/** JSON-LD in the words of schema.org: one graph, a node a line. */
export async function* toJsonld(source: ExportReader, quotes: QuoteMode): AsyncGenerator<string> {
  yield `{"@context":{"@vocab":"https://schema.org/"},"@graph":[\n${JSON.stringify(DATASET)}`;
  for await (const release of source.releases()) yield line(linkedRelease(release));
  for await (const entity of source.entities()) yield line(linkedEntity(entity));
  for await (const tie of source.ties()) yield line(linkedTie(tie, quotes));
  yield '\n]}\n';
}

const DATASET: LinkedData = {
  '@id': 'urn:whomet:export',
  '@type': 'Dataset',
  name: 'Export of a Whomet graph',
  license: EXPORT_LICENCE,
  copyrightNotice: EXPORT_NOTICE,
};

const line = (node: LinkedData | null) => (node === null ? '' : `,\n${JSON.stringify(node)}`);
