import { byDate, readPage, toConnection } from '../paging.ts';
import { toMeetingsQuery } from '../queries.ts';
import type { QueryResolvers } from '../types.ts';

export const whoMetWhom: NonNullable<QueryResolvers['whoMetWhom']> = async (_root, args, context) => {
  const request = readPage('whoMetWhom', args);
  const query = await toMeetingsQuery(args, request, context);
  const page = await context.reader.meetings(query);
  return toConnection(request, page, byDate, () => context.reader.countMeetings(query));
};
