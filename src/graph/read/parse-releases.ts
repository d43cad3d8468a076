import { firstDay, isPartialDate, precisionOf } from '../../domain/dates.ts';
import { MODALITIES, STATEMENT_TYPES } from '../../domain/statement.ts';
import {
  type Fields,
  instant,
  list,
  map,
  maybeInstant,
  maybeNumber,
  maybeText,
  number,
  rows,
  text,
  toFields,
  word,
} from './fields.ts';
import { toEntity } from './parse-entities.ts';
import { type EvidenceRow, type ReleaseRow, STATEMENT_STATUSES, type StatementRow, type VersionRow } from './rows.ts';

const PARTS = ['subject', 'object', 'post', 'place', 'organisation'] as const;

export function toRelease(row: Fields): ReleaseRow {
  const basedOn = {
    publisher: maybeText(row, 'basedOnPublisher'),
    publishedOn: maybeText(row, 'basedOnPublishedOn'),
    title: maybeText(row, 'basedOnTitle'),
  };
  return {
    label: 'Release',
    id: text(row, 'id'),
    title: maybeText(row, 'title'),
    url: maybeText(row, 'url'),
    publisher: maybeText(row, 'publisher'),
    publishedOn: maybeText(row, 'publishedOn'),
    language: maybeText(row, 'language'),
    licence: maybeText(row, 'licence'),
    attribution: maybeText(row, 'attribution'),
    kind: word(row, 'kind', ['ORIGINAL', 'RETOLD', 'INVENTED']),
    basedOn: Object.values(basedOn).some((value) => value !== null) ? basedOn : null,
  };
}

export function toVersion(row: Fields): VersionRow {
  return {
    id: text(row, 'id'),
    contentHash: text(row, 'contentHash'),
    readAt: instant(row, 'readAt'),
    retiredAt: maybeInstant(row, 'retiredAt'),
  };
}

/** One row a span. Cypher's `substring` counts code points, our offsets UTF-16 code units: so we cut here. */
export function toEvidence(row: Fields): EvidenceRow[] {
  const whole = maybeText(row, 'text');
  const shared = {
    statementId: text(row, 'id'),
    rule: text(row, 'rule'),
    modality: word(row, 'modality', MODALITIES),
    release: toRelease(map(row, 'release')),
  };
  if (whole === null) {
    const quote = maybeText(row, 'quote') || null;
    return [{ ...shared, quote, start: maybeNumber(row, 'start'), end: maybeNumber(row, 'end') }];
  }
  const ends = toFields({ ...list(row, 'ends') });
  const starts = toFields({ ...list(row, 'starts') });
  return Object.keys(starts).map((index) => {
    const [start, end] = [number(starts, index), number(ends, index)];
    return { ...shared, quote: whole.slice(start, end), start, end };
  });
}

export function toStatement(row: Fields): StatementRow {
  const said = maybeText(row, 'date');
  const date = said !== null && isPartialDate(said) ? said : null;
  return {
    label: 'Statement',
    id: text(row, 'id'),
    type: word(row, 'type', STATEMENT_TYPES),
    modality: word(row, 'modality', MODALITIES),
    said,
    start: number(row, 'start'),
    status: word(row, 'status', STATEMENT_STATUSES),
    rule: text(row, 'rule'),
    confidence: number(row, 'confidence'),
    readAt: instant(row, 'readAt'),
    retiredAt: maybeInstant(row, 'retiredAt'),
    releaseId: text(row, 'releaseId'),
    correctionId: maybeText(row, 'correctionId'),
    date: date === null ? null : firstDay(date),
    dateText: maybeText(row, 'dateText'),
    precision: precisionOf(date),
    mentions: rows(row, 'mentions', toMention),
  };
}

function toMention(row: Fields): StatementRow['mentions'][number] {
  return {
    as: word(row, 'as', PARTS),
    text: maybeText(row, 'text') ?? text(row, 'name'),
    start: maybeNumber(row, 'start'),
    end: maybeNumber(row, 'end'),
    entity: row.entity == null ? null : toEntity(map(row, 'entity')),
  };
}
