import { type Discrepancy, readDiscrepancies } from '../../domain/discrepancies.ts';
import type { Ask } from './ask.ts';
import { type Fields, map, number, rows, text, texts } from './fields.ts';
import { toEvent, toPerson, toPost } from './parse-entities.ts';
import type { Page, PageQuery } from './questions.ts';
import type { EventRow, PersonRow, PostRow } from './rows.ts';

/** Two persons that may be one. */
export interface DoubtRow {
  readonly id: string;
  readonly left: PersonRow;
  readonly right: PersonRow;
  readonly leftJudged: string;
  readonly rightJudged: string;
  readonly reasons: readonly string[];
  readonly score: number;
  readonly weight: number;
}

const COUNTED = ['mentions', 'meetings', 'visits', 'signatures', 'witnessings', 'events', 'tenures'] as const;
export type TieCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

export interface PreviewRow {
  readonly left: PersonRow;
  readonly right: PersonRow;
  readonly leftTies: TieCounts;
  readonly rightTies: TieCounts;
  readonly sharedPosts: readonly PostRow[];
  readonly togetherAt: readonly EventRow[];
  readonly apartOnOneDay: readonly { readonly left: EventRow; readonly right: EventRow }[];
  readonly doubt: DoubtRow | null;
}

export interface DecisionsReader {
  /** Doubtful pairs, those first on which most hangs; their sort value is the weight. */
  reviewQueue(query: PageQuery & { readonly minScore: number | null }): Promise<Page<DoubtRow>>;
  countReviewQueue(minScore: number | null): Promise<number>;
  /** Which of these entities may be one with another: an open doubt of the review queue names them. */
  doubted(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Null where an id fits no person. */
  previewMerge(left: string, right: string): Promise<PreviewRow | null>;
  /** The journey that each event was part of: one at most. */
  tripsOf(events: readonly string[]): Promise<EventRow[][]>;
  partsOf(events: readonly string[]): Promise<EventRow[][]>;
  discrepanciesOf(events: readonly string[]): Promise<Discrepancy[][]>;
}

export function createDecisionsReader(ask: Ask): DecisionsReader {
  return {
    reviewQueue({ minScore, first, after }) {
      const keys = { afterId: after?.id ?? null, afterWeight: after?.value ?? null };
      return ask.page('review-queue', { minScore, limit: first + 1, ...keys }, first, toDoubt);
    },
    countReviewQueue: (minScore) => ask.total('count-review-queue', { minScore }),
    async doubted(ids) {
      return new Set((await ask.all('doubted', { ids })).map((row) => text(row, 'id')));
    },
    async previewMerge(left, right) {
      const [row] = await ask.all('preview-merge', { left, right });
      return row ? toPreview(row) : null;
    },
    tripsOf: (ids) => ask.lists('event-trips', { ids }, ids, toEvent),
    partsOf: (ids) => ask.lists('event-parts', { ids }, ids, toEvent),
    async discrepanciesOf(ids) {
      const found = await ask.lists('event-discrepancies', { ids }, ids, (row) => text(row, 'text'));
      return found.map(readDiscrepancies);
    },
  };
}

function toDoubt(row: Fields): DoubtRow {
  return {
    id: text(row, 'id'),
    left: toPerson(map(row, 'left')),
    right: toPerson(map(row, 'right')),
    leftJudged: text(row, 'leftJudged'),
    rightJudged: text(row, 'rightJudged'),
    reasons: texts(row, 'reasons'),
    score: number(row, 'score'),
    weight: number(row, 'weight'),
  };
}

function toPreview(row: Fields): PreviewRow {
  const [doubt] = rows(row, 'doubts', toDoubt);
  return {
    left: toPerson(map(row, 'left')),
    right: toPerson(map(row, 'right')),
    leftTies: toCounts(map(row, 'leftCounts')),
    rightTies: toCounts(map(row, 'rightCounts')),
    sharedPosts: rows(row, 'posts', toPost),
    togetherAt: rows(row, 'together', toEvent),
    apartOnOneDay: rows(row, 'apart', (pair) => ({
      left: toEvent(map(pair, 'left')),
      right: toEvent(map(pair, 'right')),
    })),
    doubt: doubt ?? null,
  };
}

function toCounts(row: Fields): TieCounts {
  return Object.fromEntries(COUNTED.map((name) => [name, number(row, name)])) as TieCounts;
}
