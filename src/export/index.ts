import type { FileFormat, QuoteMode } from '../domain/exports.ts';
import type { ExportReader } from '../graph/reader.ts';
import { toFtm } from './ftm.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toJsonld } from './jsonld.ts';
import { toStatements } from './statements.ts';

export { type FilePiece, toImportCsv } from './import-csv.ts';

type Writer = (source: ExportReader, quotes: QuoteMode) => AsyncGenerator<string>;

const WRITERS: Readonly<Record<FileFormat, Writer>> = {
  ftm: toFtm,
  graphml: toGraphml,
  gexf: toGexf,
  jsonld: toJsonld,
  statements: toStatements,
};

/** The graph as one text of a format, in pieces of some 64 kB. The same graph gives the same text. */
export async function* exportText(format: FileFormat, source: ExportReader, quotes: QuoteMode): AsyncGenerator<string> {
  let piece = '';
  for await (const part of WRITERS[format](source, quotes)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

const PIECE = 65_536;
