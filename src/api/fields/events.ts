import { BadInput } from '../../domain/errors.ts';
import type { EventsQuery } from '../../graph/reader.ts';
import type { Context } from '../context.ts';
import { readWindow } from '../input.ts';
import { byDate, type PageRequest, readPage, toConnection } from '../paging.ts';
import { toPart } from '../queries.ts';
import { AREA, PARTICIPANT, resolveOne, resolvePersons, TOPIC } from '../references.ts';
import type { QueryEventsArgs, QueryResolvers } from '../types.ts';

export const events: NonNullable<QueryResolvers['events']> = async (_root, args, context) => {
  const request = readPage('events', args);
  const query = await toEventsQuery(args, request, context);
  const page = await context.reader.events(query);
  return toConnection(request, page, byDate, () => context.reader.countEvents(query));
};

async function toEventsQuery(args: QueryEventsArgs, request: PageRequest, context: Context): Promise<EventsQuery> {
  const window = readWindow(args);
  if (args.asOf != null && args.status != null)
    throw new BadInput('"status" is what it is now: leave it out with "asOf"');
  const [area, topic, participants] = await Promise.all([
    resolveOne(args.in, AREA, context),
    resolveOne(args.topic, TOPIC, context),
    resolvePersons(args.participant, context, PARTICIPANT),
  ]);
  const { types = null, status = null } = args;
  return {
    ...toPart(window, request),
    types,
    statuses: status,
    within: area?.scope.area ?? null,
    topics: topic && [topic.entity.id],
    participants,
  };
}
