import type { MeetingsQuery, PageQuery, ResolvedEntity, VisitsQuery, Window } from '../graph/reader.ts';
import type { Context } from './context.ts';
import { readWindow } from './input.ts';
import type { PageRequest } from './paging.ts';
import { AREA, type OptionalRef, POSTS, resolveOne, resolvePersons, TARGET } from './references.ts';
import type { QueryWhoMetWhomArgs } from './types.ts';

/** From arguments to the reader's questions. Errors: BAD_INPUT, AMBIGUOUS_ENTITY, ENTITY_NOT_FOUND. */
type MeetingsArguments = Omit<QueryWhoMetWhomArgs, 'first' | 'after' | 'asOf'> & {
  readonly asOf?: Date | string | null;
};

export async function toMeetingsQuery(
  args: MeetingsArguments,
  page: PageRequest,
  context: Context,
): Promise<MeetingsQuery> {
  const window = readWindow(args);
  const [area, persons, counterparts, organisation] = await Promise.all([
    resolveOne(args.in, AREA, context),
    resolvePersons(args.person, context),
    resolvePersons(args.with, context),
    resolveOne(args.organisation, POSTS, context),
  ]);
  return {
    ...toPart(window, page),
    within: area?.scope.area ?? null,
    persons,
    with: counterparts,
    posts: organisation?.scope.posts ?? null,
    order: args.orderBy ?? 'LATEST_FIRST',
  };
}

export interface VisitsArguments {
  readonly by?: OptionalRef;
  readonly place?: OptionalRef;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly asOf?: Date | string | null;
}

export async function toVisitsQuery(args: VisitsArguments, page: PageRequest, context: Context): Promise<VisitsQuery> {
  const window = readWindow(args);
  const [persons, target] = await Promise.all([
    resolvePersons(args.by, context),
    resolveOne(args.place, TARGET, context),
  ]);
  return {
    ...toPart(window, page),
    persons,
    within: target?.scope.area ?? null,
    organisations: organisationsOf(target),
  };
}

/** The part of every question that says which stretch of the list is wanted. */
export function toPart({ from, to, asOf = null }: Window, { first, after }: PageRequest): Window & PageQuery {
  return { from, to, asOf, first, after };
}

function organisationsOf(target: ResolvedEntity | null): string[] | null {
  return target?.entity.label === 'Organisation' ? [target.entity.id] : null;
}
