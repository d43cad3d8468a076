import { TIE_KINDS, type TieKind } from '../../domain/picture.ts';
import { ENTITY_KINDS, type EntityKind } from '../../domain/statement.ts';
import type { Ask } from './ask.ts';
import { type Fields, map, number, rows, word } from './fields.ts';
import { toEntity } from './parse-entities.ts';
import { type HopRow, toHop } from './paths.ts';
import type { Page, PageQuery, Window } from './questions.ts';
import type { EntityRow } from './rows.ts';
import { tieWindow, toPage } from './window.ts';

export interface NeighbourhoodQuery extends Window, PageQuery {
  readonly id: string;
  readonly depth: 1 | 2;
  readonly via: readonly TieKind[];
  readonly massEvent: number;
}

export interface NeighbourCountRow {
  readonly tie: TieKind;
  readonly kind: EntityKind;
  readonly entities: number;
  readonly ties: number;
}

export interface NeighbourRow {
  readonly entity: EntityRow;
  readonly distance: number;
  readonly ties: number;
  /** What the list is sorted by: the nearest first, then the most ties. */
  readonly rank: number;
}

export interface NeighbourhoodRow {
  readonly counts: readonly NeighbourCountRow[];
  readonly page: Page<NeighbourRow>;
  readonly hops: readonly HopRow[];
}

export interface NeighbourhoodsReader {
  /** What is next to an entity; empty where it does not exist. `after.value` is a rank. */
  neighbourhood(query: NeighbourhoodQuery): Promise<NeighbourhoodRow>;
}

export function createNeighbourhoodsReader(ask: Ask): NeighbourhoodsReader {
  return {
    async neighbourhood({ from, to, first, after, ...query }) {
      const [record = {}] = await ask.all('neighbourhood', {
        ...query,
        ...tieWindow({ from, to }),
        limit: first + 1,
        afterId: after?.id ?? null,
        afterRank: after?.value ?? null,
      });
      const page = toPage(rows(record, 'rows', toNeighbour), first);
      return { counts: rows(record, 'counts', toCount), page, hops: rows(record, 'hops', toHop) };
    },
  };
}

function toCount(row: Fields): NeighbourCountRow {
  return {
    tie: word(row, 'kind', TIE_KINDS),
    kind: word(row, 'label', ENTITY_KINDS),
    entities: number(row, 'entities'),
    ties: number(row, 'ties'),
  };
}

function toNeighbour(row: Fields): NeighbourRow {
  const [distance, ties, rank] = [number(row, 'distance'), number(row, 'ties'), number(row, 'rank')];
  return { entity: toEntity(map(row, 'entity')), distance, ties, rank };
}
