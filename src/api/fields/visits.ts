import { byDate, readPage, toConnection } from '../paging.ts';
import { toVisitsQuery } from '../queries.ts';
import type { QueryResolvers } from '../types.ts';

export const visits: NonNullable<QueryResolvers['visits']> = async (_root, args, context) => {
  const request = readPage('visits', args);
  const query = await toVisitsQuery(args, request, context);
  const page = await context.reader.visits(query);
  return toConnection(request, page, byDate, () => context.reader.countVisits(query));
};
