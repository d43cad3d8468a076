import { isPartialDate } from '../../domain/dates.ts';
import { readWindow } from '../input.ts';
import { readPage, toConnection } from '../paging.ts';
import { ANYTHING, requireOne } from '../references.ts';
import type { QueryResolvers } from '../types.ts';

/** What releases say about an entity. Errors: BAD_INPUT, BAD_CURSOR, AMBIGUOUS_ENTITY, ENTITY_NOT_FOUND. */
export const statements: NonNullable<QueryResolvers['statements']> = async (_root, args, context) => {
  const { reader } = context;
  const request = readPage('statements', args, isSaidDate);
  const { entity } = await requireOne(args.about, ANYTHING, context);
  const { asOf = null } = readWindow({ asOf: args.asOf ?? null });
  const query = { id: entity.id, types: args.types ?? null, asOf, first: request.first, after: request.after };
  const page = await reader.statementsAbout(query);
  return toConnection(
    request,
    page,
    ({ said, id }) => ({ value: said ?? '', id }),
    () => reader.countStatementsAbout(query),
  );
};

/** A date as far as it is said; empty where none is. */
function isSaidDate(value: unknown): value is string {
  return value === '' || (typeof value === 'string' && isPartialDate(value));
}
