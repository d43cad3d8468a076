import { firstDay, lastDay, precisionOf } from '../domain/dates.ts';
import type { ReleaseFacts } from '../domain/evidence.ts';
import type { PropertyValue } from '../domain/picture.ts';
import type { Area } from './areas.ts';

export type Properties = Readonly<Record<string, PropertyValue>>;

/** A piece of evidence: a statement's quote, and the release that holds it. */
export interface Piece {
  readonly statement: { readonly id: string; readonly quote: string; readonly start: number };
  readonly release: Pick<ReleaseFacts, 'id' | 'title' | 'url' | 'publishedOn' | 'kind'>;
  /** 0 for what happened, more for what was called off or only announced. */
  readonly certainty?: number;
}

/** The rank of pieces: what happened before what was announced, originals before retold ones, then the earliest published, then in order of the text. */
export function byRank(a: Piece, b: Piece): number {
  const order = (piece: Piece) => [
    String(piece.certainty ?? 0),
    piece.release.kind === 'RETOLD' ? '1' : '0',
    piece.release.publishedOn ?? '9999',
    piece.release.id,
    String(piece.statement.start).padStart(9, '0'),
    piece.statement.id,
  ];
  const [left, right] = [order(a), order(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

/**
 * What a tie shows of its evidence. `sources` counts independent releases: a retold one never counts,
 * and where all are retold there is one source, badged `retold`.
 */
export function evidenceProperties(pieces: readonly Piece[]): Properties {
  const ranked = [...new Map(pieces.map((piece) => [piece.statement.id, piece])).values()].sort(byRank);
  const [first] = ranked;
  if (!first) return {};
  const independent = new Set(
    ranked.filter(({ release }) => release.kind !== 'RETOLD').map(({ release }) => release.id),
  );
  return {
    statementIds: ranked.map(({ statement }) => statement.id),
    quote: first.statement.quote,
    source: first.release.title ?? first.release.id,
    url: first.release.url,
    sources: Math.max(1, independent.size),
    retold: independent.size === 0 ? true : null,
  };
}

export interface When {
  readonly date: string | null;
  readonly endDate: string | null;
  readonly dateText: string | null;
}

export function whenProperties({ date, endDate, dateText }: When): Properties {
  const last = endDate ?? date;
  return {
    date: date === null ? null : { day: firstDay(date) },
    endDay: last === null ? null : { day: lastDay(last) },
    endDate: endDate === null ? null : { day: lastDay(endDate) },
    precision: precisionOf(date),
    dateText,
  };
}

export function whereProperties(place: Area | null, area: Area | null): Properties {
  const finest = place ?? area;
  return {
    placeId: finest?.id ?? null,
    place: finest?.name ?? null,
    cityId: area?.id ?? null,
    city: area?.name ?? null,
  };
}
