import { momentOf } from '../as-of.ts';
import { answerNeighbourhood } from '../fields/neighbourhood.ts';
import { readWindow } from '../input.ts';
import { nestedConnection } from '../lists.ts';
import { byDate, readPage } from '../paging.ts';
import { toPart } from '../queries.ts';
import type { TopicResolvers } from '../types.ts';

export const Topic: TopicResolvers = {
  events: ({ id }, args, context, info) => {
    const request = readPage(`Topic.events ${id}`, args);
    const query = toPart(readWindow({ ...args, asOf: momentOf(info, context) }), request);
    const page = (ids: readonly string[]) => context.reader.eventsAbout({ ...query, ids });
    const count = (ids: readonly string[]) => context.reader.countEventsAbout({ ...query, ids });
    return nestedConnection(id, request, { field: 'Topic.events', query, page, count, keyOf: byDate }, context);
  },
  agreements: ({ id }, args, context, info) => {
    const request = readPage(`Topic.agreements ${id}`, args);
    const query = toPart(readWindow({ ...args, asOf: momentOf(info, context) }), request);
    const page = (ids: readonly string[]) => context.reader.agreementsAbout({ ...query, ids });
    const count = (ids: readonly string[]) => context.reader.countAgreementsAbout({ ...query, ids });
    return nestedConnection(id, request, { field: 'Topic.agreements', query, page, count, keyOf: byDate }, context);
  },
  neighbourhood: ({ id }, args, context) => answerNeighbourhood(id, args, context),
};
