import { createHash } from 'node:crypto';
import { COUNT_CAP } from '../domain/counting.ts';
import { isPartialDate } from '../domain/dates.ts';
import { BadInput, WhometError } from '../domain/errors.ts';
import type { Page, PageQuery, SortKey } from '../graph/reader.ts';
import type { Connection, Total } from './answers.ts';
import { isWhole } from './input.ts';

const VERSION = 1;
/** The largest page of any list. */
export const MAX_FIRST = 200;
/** The page of a list where nothing is said. */
export const DEFAULT_FIRST = 20;

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A checked page of one list: what to ask the reader for, and how to write its cursors. */
export interface PageRequest extends PageQuery {
  readonly list: string;
}

/**
 * Checks `first` and `after`. `list` names the field and its parent; a cursor is bound to it and to all other
 * arguments, so that a cursor of another list is refused. Errors: BAD_INPUT, BAD_CURSOR.
 */
export function readPage(
  list: string,
  { first, after, ...others }: PageArguments & object,
  isValue: IsSortValue = isDay,
): PageRequest {
  const size = first ?? DEFAULT_FIRST;
  if (size < 1 || size > MAX_FIRST) throw new BadInput(`"first" is ${size}; it must be from 1 to ${MAX_FIRST}`);
  const bound = once(() => boundOf(list, others));
  return {
    first: size,
    after: after == null ? null : readCursor(after, bound(), isValue),
    // Most questions neither send a cursor nor ask for one.
    get list() {
      return bound();
    },
  };
}

/** What a cursor is bound to: the list and all arguments but the page. */
function boundOf(list: string, others: object): string {
  return createHash('sha256')
    .update(`${list} ${canonical(others)}`)
    .digest('base64url')
    .slice(0, 12);
}

/** `keyOf` gives the sort key of a row: the same that the reader ordered by. */
export function toConnection<Row>(
  request: PageRequest,
  page: Page<Row>,
  keyOf: (row: Row) => SortKey,
  total: () => Promise<number> = uncounted,
): Connection<Row> {
  const edges = page.rows.map((node) => new LazyEdge(node, request, keyOf));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: request.after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    total: once(async () => toTotal(await total())),
  };
}

/** Its cursor is written only where it is selected. */
class LazyEdge<Row> {
  readonly node: Row;
  readonly #request: PageRequest;
  readonly #keyOf: (row: Row) => SortKey;

  constructor(node: Row, request: PageRequest, keyOf: (row: Row) => SortKey) {
    this.node = node;
    this.#request = request;
    this.#keyOf = keyOf;
  }

  get cursor(): string {
    return writeCursor(this.#request.list, this.#keyOf(this.node));
  }
}

function toTotal(count: number): Total {
  return { count: Math.min(count, COUNT_CAP), isExact: count <= COUNT_CAP };
}

/** Works something out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let result: T | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

const uncounted = () => Promise.reject(new Error('This list is not counted: its type has no totalCount'));

/** Is a value of a cursor one by which the list can be sorted? */
export type IsSortValue = (value: unknown) => value is SortKey['value'];

/** Lists by date: a day, or null for what has none. */
export function isDay(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length === 10 && isPartialDate(value));
}

/** Lists by a day as far as it is known: `2023`, `2023-05`, `2023-05-11`. */
export function isPartialDay(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && isPartialDate(value));
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isWord(value: unknown): value is string {
  return typeof value === 'string' && isWhole(value);
}

export function byDate(row: { readonly date: string | null; readonly id: string }): SortKey {
  return { value: row.date, id: row.id };
}

function writeCursor(bound: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([VERSION, bound, key.value, key.id])).toString('base64url');
}

function readCursor(cursor: string, bound: string, isValue: IsSortValue): SortKey {
  const [version, list, value, id] = parse(cursor);
  const whole = version === VERSION && typeof list === 'string' && typeof id === 'string' && isWhole(id);
  if (!whole) throw badCursor(cursor, 'it is not a cursor of this API');
  if (list !== bound) throw badCursor(cursor, 'it belongs to another list or to other arguments');
  if (!isValue(value)) throw badCursor(cursor, 'it is not a cursor of this list');
  return { value, id };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.length === 4 ? parts : [];
  } catch {
    return [];
  }
}

function badCursor(cursor: string, why: string): WhometError {
  const seen = cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor;
  return new WhometError('BAD_CURSOR', `"after" is "${seen}": ${why}`);
}

/** JSON with sorted keys and without what was left out, so that equal arguments give equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === null) return undefined;
    if (typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
