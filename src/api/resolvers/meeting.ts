import type { GraphQLResolveInfo } from 'graphql';
import { momentOf } from '../as-of.ts';
import type { Context } from '../context.ts';
import { pairKey } from '../loaders.ts';
import type { MeetingResolvers } from '../types.ts';
import { datedTie, loadEvent, loadPlace } from '../values.ts';

export const Meeting: MeetingResolvers = {
  ...datedTie,
  place: ({ placeId }, _args, context) => loadPlace(placeId, context),
  city: ({ cityId }, _args, context) => loadPlace(cityId, context),
  aPosts: ({ a, eventId }, _args, context, info) => loadPosts(a.id, eventId, context, info),
  bPosts: ({ b, eventId }, _args, context, info) => loadPosts(b.id, eventId, context, info),
  event: ({ eventId }, _args, context) => loadEvent(eventId, context),
};

function loadPosts(person: string, event: string, context: Context, info: GraphQLResolveInfo) {
  return context.loaders.postsAtEvent(momentOf(info, context)).load(pairKey(person, event));
}
