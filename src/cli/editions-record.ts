import type { Release } from '../domain/release.ts';
import type { Statement } from '../domain/statement.ts';
import type { AliasPair, AliasSide, EditionPair, Told } from '../editions/index.ts';

/** A pair of editions as a line of JSON: offsets are into the stored texts, quotes are slices of them. */
export function toRecord(pair: EditionPair): Record<string, unknown> {
  const { left, right, languages, score, features, aliases } = pair;
  return {
    left: headOf(left.release, languages[0]),
    right: headOf(right.release, languages[1]),
    score: round(score),
    features: rounded(features),
    aliases: aliases.map((alias) => aliasOf(alias, pair)),
  };
}

function headOf({ id, title, publisher, publishedOn, url }: Release, language: string) {
  return { release: id, title, publisher, publishedOn, url, language };
}

function aliasOf({ kind, left, right, score, features, statements }: AliasPair, pair: EditionPair) {
  return {
    kind,
    left: sideOf(left),
    right: sideOf(right),
    score: round(score),
    features: rounded(features),
    statements: statements.map(([a, b]) => ({ left: evidenceOf(a, pair.left), right: evidenceOf(b, pair.right) })),
  };
}

function sideOf({ referent, name, mention }: AliasSide) {
  return { referent, name, start: mention?.start ?? null, end: mention?.end ?? null };
}

function evidenceOf(id: string, { release, extraction }: Told) {
  const statement = extraction.statements.find((one) => one.id === id);
  return statement && { id, type: statement.type, date: statement.date, ...quoteOf(statement, release) };
}

function quoteOf({ spans }: Statement, { text }: Release) {
  const [span] = spans;
  return span ? { start: span.start, end: span.end, quote: text.slice(span.start, span.end) } : {};
}

function rounded(features: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(features).map(([name, value]) => [name, typeof value === 'number' ? round(value) : value]),
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
