/** The forms in which the graph is handed on. `csv` is a folder of files for neo4j-admin, the others are one file. */
export const EXPORT_FORMATS = ['ftm', 'graphml', 'gexf', 'jsonld', 'statements', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type FileFormat = Exclude<ExportFormat, 'csv'>;

/**
 * How much of the texts of releases goes along: nothing of them; of each quote its first 160 characters at most; or the
 * quotes whole (and, in `csv`, the texts of the releases too).
 */
export const QUOTE_MODES = ['none', 'short', 'full'] as const;
export type QuoteMode = (typeof QUOTE_MODES)[number];

export const FILE_FORMATS: Readonly<Record<FileFormat, { readonly type: string; readonly ending: string }>> = {
  ftm: { type: 'application/x-ndjson; charset=utf-8', ending: 'ftm.jsonl' },
  graphml: { type: 'application/graphml+xml; charset=utf-8', ending: 'graphml' },
  gexf: { type: 'application/gexf+xml; charset=utf-8', ending: 'gexf' },
  jsonld: { type: 'application/ld+json; charset=utf-8', ending: 'jsonld' },
  statements: { type: 'text/csv; charset=utf-8; header=present', ending: 'statements.csv' },
};

/** What every export says of itself (DATA.md). */
export const EXPORT_NOTICE =
  'Made with Whomet. The register, the vocabulary and the retold samples that come with Whomet, and what is drawn from them: ' +
  'CC0 1.0 (https://creativecommons.org/publicdomain/zero/1.0/). Quotes and texts of other releases are the works of their ' +
  'publishers and keep their rights: each names its source, with the licence and the attribution that it was read with. ' +
  'The statements are what releases say, read by rules: see the source before you rely on one.';

/** For the `Link` header and where a licence is asked for as an address. */
export const EXPORT_LICENCE = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** What hands the graph on, as the server and the command know it. */
export interface Exporter {
  /** How many entities and relationships there are. */
  size(): Promise<number>;
  text(format: FileFormat, quotes: QuoteMode): AsyncIterable<string>;
}
