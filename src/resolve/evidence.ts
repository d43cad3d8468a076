import type { QuotedStatement, ReleaseEvidence, ReleaseMention } from '../domain/evidence.ts';
import { mentionId } from '../domain/ids.ts';
import type { Release } from '../domain/release.ts';
import type { Extraction, Mention, Referent, Span, Statement } from '../domain/statement.ts';

/** The evidence of a release: its statements, quoted, and a mention for each thing that they name. */
export function toEvidence(release: Release, extraction: Extraction): ReleaseEvidence {
  const referents = new Map(extraction.referents.map((referent) => [referent.key, referent]));
  const statements = dedupe(extraction.statements).filter((statement) =>
    partsOf(statement).every((key) => referents.has(key)),
  );
  const mentions = new Map<string, ReleaseMention>();
  const add = (key: string): void => {
    const referent = referents.get(key);
    if (!referent || mentions.has(key)) return;
    mentions.set(key, toMention(release, referent, spansOf(extraction.mentions, key)));
    if (referent.within !== undefined) add(referent.within);
  };
  const quoted = statements.map((statement): QuotedStatement => {
    if (statement.type !== 'HOLDS') for (const key of partsOf(statement)) add(key);
    else for (const key of partsOf(statement)) if (key !== statement.object) add(key);
    return quote(release, statement);
  });
  for (const office of officesOf(release, extraction, statements, referents)) mentions.set(office.key, office);
  const { id, title, url, publisher, publishedOn, kind, basedOn } = release;
  return {
    release: { id, title, url, publisher, publishedOn, kind, basedOn },
    mentions: [...mentions.values()].sort(byKey),
    statements: quoted.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** A statement's own parts: keys of referents. */
function partsOf({ subject, object, organisation, city, place }: Statement): string[] {
  return [subject, object, organisation, city, place].filter((key) => key !== null);
}

function quote(release: Release, statement: Statement): QuotedStatement {
  const { mentions: _, ...rest } = statement;
  const [first] = statement.spans;
  const object = statement.type === 'HOLDS' ? officeKey(statement) : statement.object;
  return { ...rest, object, quote: first ? release.text.slice(first.start, first.end) : '' };
}

/** A title alone names many offices: with its organisation, or else its holder, it names one. */
function officeKey({ object, organisation, subject }: Statement): string {
  return `${object}@${organisation ?? `?${subject}`}`;
}

function officesOf(
  release: Release,
  extraction: Extraction,
  statements: readonly Statement[],
  referents: ReadonlyMap<string, Referent>,
): ReleaseMention[] {
  const offices = new Map<string, { referent: Referent; within: string | null; keys: Set<string> }>();
  for (const statement of statements) {
    const referent = referents.get(statement.object);
    if (statement.type !== 'HOLDS' || !referent) continue;
    const key = officeKey(statement);
    const office = offices.get(key) ?? { referent, within: statement.organisation, keys: new Set<string>() };
    for (const part of statement.mentions) if (part.as === 'post') office.keys.add(part.mention);
    offices.set(key, office);
  }
  return [...offices].map(([key, { referent, within, keys }]) => {
    const told = extraction.mentions.filter((mention) => keys.has(mention.key));
    const spans = told.length > 0 ? toSpans(told) : spansOf(extraction.mentions, referent.key);
    const { within: _, ...rest } = referent;
    return toMention(release, { ...rest, key, ...(within === null ? {} : { within }) }, spans);
  });
}

function toMention(release: Release, referent: Referent, spans: readonly Span[]): ReleaseMention {
  const [first] = spans;
  return {
    id: mentionId(release.id, referent.key),
    key: referent.key,
    kind: referent.kind,
    name: referent.name,
    aliases: [...new Set(referent.aliases)].sort(),
    named: referent.named,
    placeKind: referent.placeKind ?? null,
    within: referent.within ?? null,
    eventType: referent.eventType ?? null,
    spans,
    text: first ? release.text.slice(first.start, first.end) : null,
  };
}

function spansOf(mentions: readonly Mention[], referent: string): Span[] {
  return toSpans(mentions.filter((mention) => mention.referent === referent));
}

function toSpans(mentions: readonly Mention[]): Span[] {
  return mentions.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Two statements of one id would be one statement with the spans of both: extraction sees to it, we hold it. */
function dedupe(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [statement.id, statement])).values()];
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }) => (a.key < b.key ? -1 : 1);
