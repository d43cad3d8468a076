import type { Extraction, Mention, Referent, Statement } from '../../src/domain/statement.ts';
import type { Warning } from '../../src/domain/warnings.ts';
import { type Explained, explain } from '../../src/explain/index.ts';
import { readText } from '../../src/sources/index.ts';

type Kind = Mention['kind'];

/** What a test says of a release; spans are told by their words, which must be in the text. */
export interface Telling {
  readonly mentions?: readonly (readonly [kind: Kind, text: string])[];
  readonly statements?: readonly (Partial<Statement> & { readonly quotes?: readonly string[] })[];
  readonly warnings?: readonly (Omit<Warning, 'release'> & { readonly quote?: string })[];
  readonly sentences?: readonly string[];
  readonly language?: string;
  readonly url?: string;
  readonly id?: string;
}

/** An extraction that no rule has made. */
export function extractionOf(text: string, telling: Telling): Extraction {
  const { mentions = [], statements = [], warnings = [] } = telling;
  const referents = mentions.map(([kind, name]): Referent => {
    return { key: `${kind}:${name}`, kind, name, aliases: [], named: true };
  });
  return {
    releaseId: 'test',
    referents,
    mentions: mentions.map(([kind, name], index) => {
      return { key: `m${index + 1}`, kind, text: name, referent: `${kind}:${name}`, ...spanOf(text, name) };
    }),
    statements: statements.map(({ quotes, ...given }) => {
      return statement({ ...given, ...(quotes ? { spans: quotes.map((quote) => spanOf(text, quote)) } : {}) });
    }),
    warnings: warnings.map(({ quote, ...given }) => {
      return { ...given, release: 'test', ...(quote ? { text: quote, ...spanOf(text, quote) } : {}) };
    }),
  };
}

export function explained(text: string, telling: Telling): Explained {
  const { id = 'test', language, url, sentences = [] } = telling;
  const metadata = { id, publishedOn: '2024-05-03', ...(language ? { language } : {}), ...(url ? { url } : {}) };
  const spans = sentences.map((sentence) => spanOf(text, sentence));
  return explain(readText(text, metadata), extractionOf(text, telling), spans);
}

export function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

export function statement(given: Partial<Statement>): Statement {
  return {
    id: 's',
    type: 'MET_WITH',
    modality: 'OCCURRED',
    subject: 'Person:Ann Bell',
    object: 'Person:Tom Ash',
    organisation: null,
    date: null,
    endDate: null,
    dateText: null,
    city: null,
    place: null,
    role: null,
    occasion: null,
    sides: null,
    via: null,
    spans: [{ start: 0, end: 1 }],
    mentions: [],
    rule: 'met',
    confidence: 0.95,
    ...given,
  };
}
