import { TIE_KINDS, type TieKind } from '../../domain/picture.ts';
import type { EntityKind } from '../../domain/statement.ts';
import type { Ask } from './ask.ts';
import { type Fields, map, number, rows, text, texts, word } from './fields.ts';
import { toDated, toEntity } from './parse-entities.ts';
import type { Window } from './questions.ts';
import type { Dated, EntityRow } from './rows.ts';
import { tieWindow } from './window.ts';

export interface PathsQuery extends Window {
  readonly start: string;
  readonly end: string;
  /** 1 to 6. */
  readonly maxHops: number;
  readonly first: number;
  readonly via: readonly TieKind[];
  /** Kinds of entity that a path may lead through beside persons, agreements and small events. */
  readonly through: readonly EntityKind[];
  /** An event with more participants than this joins nobody. */
  readonly massEvent: number;
}

/** One tie between two entities next to each other on a path: the latest one, and how many others there are. */
export interface HopRow extends Dated {
  readonly start: EntityRow;
  readonly end: EntityRow;
  readonly kind: TieKind;
  readonly tieId: string;
  /** Whether the tie leads from `start` to `end`, and not the other way. */
  readonly pointsToEnd: boolean;
  readonly others: number;
  readonly statementIds: readonly string[];
}

export interface PathsReader {
  /** Paths as lists of hops, the shortest first; none where the two are not joined within `maxHops`. */
  paths(query: PathsQuery): Promise<HopRow[][]>;
}

export function createPathsReader(ask: Ask): PathsReader {
  return {
    async paths({ from, to, ...query }) {
      const found = await ask.all('paths', { ...query, ...tieWindow({ from, to }) });
      return found.map((record) => rows(record, 'hops', toHop));
    },
  };
}

export function toHop(row: Fields): HopRow {
  return {
    ...toDated(row),
    start: toEntity(map(row, 'start')),
    end: toEntity(map(row, 'end')),
    kind: word(row, 'kind', TIE_KINDS),
    tieId: text(row, 'id'),
    pointsToEnd: row.pointsToEnd === true,
    others: number(row, 'others'),
    statementIds: texts(row, 'statementIds'),
  };
}
