import { TIE_KINDS, type TieKind } from '../../domain/picture.ts';
import { ENTITY_KINDS, type EntityKind } from '../../domain/statement.ts';
import type { Ask } from './ask.ts';
import { type Fields, map, number, rows, word } from './fields.ts';
import { toEntity } from './parse-entities.ts';
import { type HopRow, toHop } from './paths.ts';
import type { Page, PageQuery, Window } from './questions.ts';
import type { EntityRow } from './rows.ts';
import { tieWindow, toPage } from './window.ts';

/** Which ties are meant. */
export interface TiesAround extends Window {
  readonly via: readonly TieKind[];
}

export interface NeighbourhoodQuery extends TiesAround, PageQuery {
  readonly id: string;
  readonly depth: 1 | 2;
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

export interface NeighbourhoodsReader {
  /** What is next to an entity; empty where it does not exist. `after.value` is a rank. */
  neighbourhood(query: NeighbourhoodQuery): Promise<Page<NeighbourRow>>;
  /** How much of each kind is directly next to an entity. */
  neighbourCounts(id: string, ties: TiesAround): Promise<NeighbourCountRow[]>;
  /** The ties among some entities, each from the earlier of `ids` to the later. */
  tiesAmong(ids: readonly string[], ties: TiesAround): Promise<HopRow[]>;
}

export function createNeighbourhoodsReader(ask: Ask): NeighbourhoodsReader {
  return {
    async neighbourhood({ id, depth, massEvent, first, after, ...ties }) {
      const [record = {}] = await ask.all('neighbourhood', {
        ...toParameters(ties),
        ...{ id, depth, massEvent, limit: first + 1, afterId: after?.id ?? null, afterRank: after?.value ?? null },
      });
      return toPage(rows(record, 'rows', toNeighbour), first);
    },
    async neighbourCounts(id, ties) {
      return (await ask.all('neighbour-counts', { id, ...toParameters(ties) })).map(toCount);
    },
    async tiesAmong(ids, ties) {
      return (await ask.all('ties-among', { ids, ...toParameters(ties) })).map((record) => toHop(map(record, 'hop')));
    },
  };
}

function toParameters({ via, from, to }: TiesAround) {
  return { via, ...tieWindow({ from, to }) };
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
