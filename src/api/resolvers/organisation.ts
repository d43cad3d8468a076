import { answerNeighbourhood } from '../fields/neighbourhood.ts';
import { eventsConnection, tiesConnection } from '../lists.ts';
import type { OrganisationResolvers } from '../types.ts';
import { loadNeighboursOf } from '../values.ts';

export const Organisation: OrganisationResolvers = {
  partOf: ({ id }, _args, context) => loadNeighboursOf('partOf', 'Organisation', id, context),
  parts: ({ id }, _args, context) => loadNeighboursOf('partsOf', 'Organisation', id, context),
  posts: ({ id }, _args, context) => loadNeighboursOf('postsOf', 'Post', id, context),
  agreements: ({ id }, args, context, info) => tiesConnection('partyTo', id, args, context, info),
  events: ({ id }, args, context, info) => eventsConnection('Organisation.events', id, args, context, info),
  sessions: ({ id }, args, context, info) => tiesConnection('sessionsOf', id, args, context, info),
  seat: async ({ id }, _args, context) => (await loadNeighboursOf('seat', 'Place', id, context))[0] ?? null,
  neighbourhood: ({ id }, args, context) => answerNeighbourhood(id, args, context),
};
