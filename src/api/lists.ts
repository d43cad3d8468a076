import type { GraphQLResolveInfo } from 'graphql';
import type { EventType } from '../domain/statement.ts';
import type { EventRow, ListedTie, Page, PageQuery, SortKey, TieRows } from '../graph/reader.ts';
import type { Connection } from './answers.ts';
import { momentOf } from './as-of.ts';
import type { Context } from './context.ts';
import { readWindow } from './input.ts';
import { byDate, isDay, isWord, type PageArguments, type PageRequest, readPage, toConnection } from './paging.ts';
import { toPart } from './queries.ts';

/** How a list beside each of several parents is read: `page` and `count` get all parents of one tick at once. */
export interface NestedList<Row> {
  readonly field: string;
  readonly query: PageQuery;
  readonly page: (ids: readonly string[]) => Promise<Page<Row>[]>;
  readonly count: (ids: readonly string[]) => Promise<number[]>;
  readonly keyOf: (row: Row) => SortKey;
}

export async function nestedConnection<Row>(
  id: string,
  request: PageRequest,
  list: NestedList<Row>,
  { loaders }: Context,
): Promise<Connection<Row>> {
  const page = await loaders.each(list.field, list.query, list.page).load(id);
  const total = () => loaders.each(`count ${list.field}`, list.query, list.count).load(id);
  return toConnection(request, page, list.keyOf, total);
}

type WindowArguments = { readonly from?: string | null; readonly to?: string | null };

/** The ties of one kind beside a person, agreement or event. */
export function tiesConnection<K extends ListedTie>(
  kind: K,
  id: string,
  args: PageArguments & WindowArguments,
  context: Context,
  info: Pick<GraphQLResolveInfo, 'path'>,
  keyOf: (row: TieRows[K]) => SortKey = keyOfTie,
): Promise<Connection<TieRows[K]>> {
  const request = readPage(`${kind} ${id}`, args, kind === 'participantsOf' ? isWord : isDay);
  const query = toPart(readWindow({ ...args, asOf: momentOf(info, context) }), request);
  const page = (ids: readonly string[]) => context.reader.ties(kind, { ...query, ids });
  const count = (ids: readonly string[]) => context.reader.countTies(kind, { ...query, ids });
  return nestedConnection(id, request, { field: kind, query, page, count, keyOf }, context);
}

function keyOfTie(row: TieRows[ListedTie]): SortKey {
  if (row.label === 'Session') return { value: row.event.date, id: row.id };
  return 'date' in row ? byDate(row) : { value: row.side ?? LAST_SIDE, id: row.id };
}

/** Sorts behind every side; `cypher/read/ties-participants-of.cypher` does the same. */
const LAST_SIDE = '~';

type EventsArguments = WindowArguments & { readonly types?: readonly EventType[] | null };

/** The events in which a person or organisation took part. */
export function eventsConnection(
  field: string,
  id: string,
  args: PageArguments & EventsArguments,
  context: Context,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Promise<Connection<EventRow>> {
  const request = readPage(`${field} ${id}`, args);
  const part = toPart(readWindow({ ...args, asOf: momentOf(info, context) }), request);
  const query = { ...part, types: args.types ?? null, statuses: null, within: null, topics: null };
  const page = (participants: readonly string[]) => context.reader.eventsOfEach({ ...query, participants });
  const count = (participants: readonly string[]) => context.reader.countEventsOfEach({ ...query, participants });
  return nestedConnection(id, request, { field, query, page, count, keyOf: byDate }, context);
}
