import type { QuotedStatement, ReleaseEvidence, ReleaseFacts, ReleaseMention } from '../../domain/evidence.ts';
import { mentionId } from '../../domain/ids.ts';
import { foldName } from '../../domain/names.ts';
import type { Release } from '../../domain/release.ts';
import type { EntityKind, EventType, Modality, PlaceKind, Role, Span, StatementType } from '../../domain/statement.ts';
import { readTitle } from '../../domain/titles.ts';
import { nameKey, searchForm } from '../../names/fold.ts';
import { maybeText, numbersOf, textOf, textsOf } from './rows.ts';

type Properties = Readonly<Record<string, unknown>>;

export function releaseProperties(release: Release): Properties {
  const { basedOn, text: _, contentHash: __, ...rest } = release;
  return {
    ...rest,
    basedOnPublisher: basedOn?.publisher ?? null,
    basedOnPublishedOn: basedOn?.publishedOn ?? null,
    basedOnTitle: basedOn?.title ?? null,
    storyKey: storyKey(release),
    searchTitle: release.title === null ? null : searchForm(release.title) || null,
  };
}

/**
 * What a release tells, by day and title: equal for an original and for what retells it. Null where either is unknown.
 */
export function storyKey(release: Pick<Release, 'title' | 'publishedOn' | 'kind' | 'basedOn'>): string | null {
  const { title, publishedOn } = release.kind === 'RETOLD' && release.basedOn ? release.basedOn : release;
  return title && publishedOn ? `${publishedOn} ${foldName(title)}`.slice(0, 300) : null;
}

export function mentionProperties(mention: ReleaseMention, releaseId: string): Properties {
  const { spans, within, ...rest } = mention;
  return {
    ...rest,
    releaseId,
    within,
    withinId: within === null ? null : mentionId(releaseId, within),
    nameKey: nameKey(mention.kind === 'Post' ? readTitle(mention.name).title : mention.name),
    aliasKeys: [...new Set(mention.aliases.map(nameKey))],
    status: 'ACTIVE',
    ...spanProperties(spans),
  };
}

export function statementProperties(statement: QuotedStatement, releaseId: string): Properties {
  const { spans, ...rest } = statement;
  return { ...rest, releaseId, status: 'ACTIVE', ...spanProperties(spans) };
}

export function spanProperties(spans: readonly Span[]): Properties {
  return {
    start: spans[0]?.start ?? null,
    end: spans[0]?.end ?? null,
    starts: spans.map(({ start }) => start),
    ends: spans.map(({ end }) => end),
  };
}

/** What a statement is about: `as` and the key of the mention. */
export function partsOf(statement: QuotedStatement): [string, string][] {
  const { type, subject, object, organisation, city, place } = statement;
  const parts: [string, string | null][] = [
    ['subject', subject],
    [type === 'HOLDS' ? 'post' : 'object', object],
    ['organisation', organisation],
    ['city', city],
    ['place', place],
  ];
  return parts.flatMap(([as, key]): [string, string][] => (key === null ? [] : [[as, key]]));
}

/** The way back: nodes of one release as evidence. Retired ones must be left out before. */
export function toReleaseEvidence(
  release: Properties,
  mentions: readonly Properties[],
  statements: readonly Properties[],
): ReleaseEvidence {
  return {
    release: toFacts(release),
    mentions: mentions.map(toMention).sort((a, b) => (a.key < b.key ? -1 : 1)),
    statements: statements.map(toStatement).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function toFacts(row: Properties): ReleaseFacts {
  const basedOn = maybeText(row, 'basedOnTitle');
  return {
    id: textOf(row, 'id'),
    title: maybeText(row, 'title'),
    url: maybeText(row, 'url'),
    publisher: maybeText(row, 'publisher'),
    publishedOn: maybeText(row, 'publishedOn'),
    kind: textOf(row, 'kind') as ReleaseFacts['kind'],
    basedOn:
      basedOn === null
        ? null
        : {
            title: basedOn,
            publisher: textOf(row, 'basedOnPublisher'),
            publishedOn: textOf(row, 'basedOnPublishedOn'),
          },
  };
}

/** The way back for a release without its text. */
export function toStoredRelease(row: Properties): Omit<Release, 'text' | 'contentHash'> {
  return {
    ...toFacts(row),
    publishedOnSource: textOf(row, 'publishedOnSource') as Release['publishedOnSource'],
    language: maybeText(row, 'language'),
    licence: maybeText(row, 'licence'),
    attribution: maybeText(row, 'attribution'),
  };
}

function toMention(row: Properties): ReleaseMention {
  return {
    id: textOf(row, 'id'),
    key: textOf(row, 'key'),
    kind: textOf(row, 'kind') as EntityKind,
    name: textOf(row, 'name'),
    aliases: textsOf(row, 'aliases'),
    named: row['named'] === true,
    placeKind: maybeText(row, 'placeKind') as PlaceKind | null,
    within: maybeText(row, 'within'),
    eventType: maybeText(row, 'eventType') as EventType | null,
    spans: toSpans(row),
    text: maybeText(row, 'text'),
  };
}

function toStatement(row: Properties): QuotedStatement {
  const sides = textsOf(row, 'sides');
  return {
    id: textOf(row, 'id'),
    type: textOf(row, 'type') as StatementType,
    modality: textOf(row, 'modality') as Modality,
    subject: textOf(row, 'subject'),
    object: textOf(row, 'object'),
    organisation: maybeText(row, 'organisation'),
    date: maybeText(row, 'date'),
    endDate: maybeText(row, 'endDate'),
    dateText: maybeText(row, 'dateText'),
    city: maybeText(row, 'city'),
    place: maybeText(row, 'place'),
    role: maybeText(row, 'role') as Role | null,
    occasion: maybeText(row, 'occasion'),
    sides: sides.length === 2 ? [sides[0] ?? '', sides[1] ?? ''] : null,
    via: maybeText(row, 'via'),
    ...(typeof row['number'] === 'number' ? { number: row['number'] } : {}),
    spans: toSpans(row),
    rule: textOf(row, 'rule'),
    confidence: typeof row['confidence'] === 'number' ? row['confidence'] : 0,
    quote: textOf(row, 'quote'),
  };
}

function toSpans(row: Properties): Span[] {
  const ends = numbersOf(row, 'ends');
  return numbersOf(row, 'starts').map((start, index) => ({ start, end: ends[index] ?? start }));
}
