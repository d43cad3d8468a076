import { momentOf } from '../as-of.ts';
import { answerItinerary } from '../fields/itinerary.ts';
import { answerNeighbourhood } from '../fields/neighbourhood.ts';
import { eventsConnection, nestedConnection, tiesConnection } from '../lists.ts';
import { byDate, isPartialDay, readPage, toConnection } from '../paging.ts';
import { toMeetingsQuery, toVisitsQuery } from '../queries.ts';
import type { PersonResolvers } from '../types.ts';

export const Person: PersonResolvers = {
  posts: ({ id }, { on = null }, context, info) => {
    const asOf = momentOf(info, context);
    const { loaders, reader } = context;
    return loaders.each('Person.posts', [on, asOf], (ids) => reader.tenures(ids, on, asOf)).load(id);
  },
  meetings: async ({ id }, args, context, info) => {
    const request = readPage(`Person.meetings ${id}`, args);
    const query = await toMeetingsQuery({ ...args, asOf: momentOf(info, context) }, request, context);
    const page = (persons: readonly string[]) => context.reader.meetingsOfEach({ ...query, persons });
    const count = (persons: readonly string[]) => context.reader.countMeetingsOfEach({ ...query, persons });
    return nestedConnection(id, request, { field: 'Person.meetings', query, page, count, keyOf: byDate }, context);
  },
  visits: async ({ id }, args, context, info) => {
    const request = readPage(`Person.visits ${id}`, args);
    const query = await toVisitsQuery({ ...args, asOf: momentOf(info, context) }, request, context);
    const page = (persons: readonly string[]) => context.reader.visitsOfEach({ ...query, persons });
    const count = (persons: readonly string[]) => context.reader.countVisitsOfEach({ ...query, persons });
    return nestedConnection(id, request, { field: 'Person.visits', query, page, count, keyOf: byDate }, context);
  },
  signed: ({ id }, args, context, info) => tiesConnection('signedBy', id, args, context, info),
  witnessed: ({ id }, args, context, info) => tiesConnection('witnessedBy', id, args, context, info),
  accompanied: ({ id }, args, context, info) => tiesConnection('accompaniedBy', id, args, context, info),
  events: ({ id }, args, context, info) => eventsConnection('Person.events', id, args, context, info),
  mentions: async ({ id }, args, { loaders, reader }) => {
    const request = readPage(`Person.mentions ${id}`, args, isPartialDay);
    const query = { first: request.first, after: request.after };
    const page = await loaders.each('Person.mentions', query, (ids) => reader.mentionsOfEach(ids, query)).load(id);
    return toConnection(request, page, (mention) => ({ value: mention.release.publishedOn, id: mention.id }));
  },
  itinerary: ({ id }, args, context) => answerItinerary(id, args, context),
  neighbourhood: ({ id }, args, context) => answerNeighbourhood(id, args, context),
};
