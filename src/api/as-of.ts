import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { BadInput } from '../domain/errors.ts';
import type { NodeRow, StatementRow } from '../graph/reader.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './types.ts';

type Info = Pick<GraphQLResolveInfo, 'path'>;
type AnyResolver = GraphQLFieldResolver<unknown, Context>;
type Fields = Record<string, AnyResolver | undefined>;

/**
 * What a field at the root was asked for `asOf`, holds for all that is asked below it. Fields that cannot tell what
 * had been read by then refuse, rather than tell what was read since.
 */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  Person: ['itinerary', 'mentions', 'neighbourhood'],
  Organisation: ['neighbourhood'],
  Place: ['neighbourhood'],
  Post: ['neighbourhood'],
  Topic: ['neighbourhood'],
  Event: ['agreements', 'topics', 'concerns', 'session', 'during', 'parts', 'discrepancies', 'neighbourhood'],
  Agreement: ['concludedAt', 'topics', 'concerns', 'neighbourhood'],
  Release: ['statements'],
};

/** The moment (ISO) that the question at the root of a field is asked for; null: now. */
export function momentOf({ path }: Info, { moments }: Context): string | null {
  return moments.get(rootOf(path)) ?? null;
}

/** Lets the fields of `Query` note their `asOf`, and the fields that cannot follow it refuse. */
export function withMoments(resolvers: Resolvers): Resolvers {
  const types = { ...resolvers } as Record<string, Fields>;
  types['Query'] = mapFields(types['Query'] ?? {}, () => noting);
  for (const [type, fields] of Object.entries(UNTOLD)) {
    types[type] = mapFields(types[type] ?? {}, (name) => (fields.includes(name) ? refusing(`${type}.${name}`) : same));
  }
  return types as Resolvers;
}

/** Had it been read, and not yet been left, by a moment? What the register holds has no history: it counts as known. */
export async function wasKnown(row: NodeRow, moment: string, context: Context): Promise<boolean> {
  if (row.label === 'Statement') return wasSaid(row, moment);
  if ('statementIds' in row && row.statementIds.length > 0) {
    const said = await loadSaid(row.statementIds, moment, context);
    return said.some((spans) => spans.length > 0) || isRegistered(row);
  }
  const { loaders, reader } = context;
  return loaders.each('wasKnown', moment, (ids) => reader.knownAt(ids, moment)).load(row.id);
}

/** The evidence of statements that had been read by a moment; null: of all. */
export function loadSaid(ids: readonly string[], moment: string | null, { loaders }: Context) {
  return Promise.all(ids.map((id) => loaders.evidence(moment).load(id)));
}

function wasSaid({ readAt, retiredAt }: StatementRow, moment: string): boolean {
  const at = Date.parse(moment);
  return Date.parse(readAt) <= at && (retiredAt === null || Date.parse(retiredAt) > at);
}

function isRegistered(row: NodeRow): boolean {
  return row.label === 'Tenure' && row.registerEntry !== null;
}

function rootOf(path: Info['path']): string | number {
  return path.prev === undefined ? path.key : rootOf(path.prev);
}

const same = (resolver: AnyResolver): AnyResolver => resolver;

const noting =
  (resolver: AnyResolver): AnyResolver =>
  (root, args: { asOf?: unknown }, context, info) => {
    if (args.asOf instanceof Date) context.moments.set(rootOf(info.path), args.asOf.toISOString());
    return resolver(root, args, context, info);
  };

const refusing =
  (field: string) =>
  (resolver: AnyResolver): AnyResolver =>
  (root, args, context, info) => {
    if (momentOf(info, context) === null) return resolver(root, args, context, info);
    throw new BadInput(`"${field}" does not know what had been read by then: ask for it without "asOf"`);
  };

function mapFields(fields: Fields, wrap: (name: string) => (resolver: AnyResolver) => AnyResolver): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, resolver]) => [name, resolver && wrap(name)(resolver)]));
}
