import type { Context } from '../context.ts';
import type { MeetingResolvers } from '../types.ts';
import { datedTie, loadEvent, loadPlace } from '../values.ts';

export const Meeting: MeetingResolvers = {
  ...datedTie,
  place: ({ placeId }, _args, context) => loadPlace(placeId, context),
  city: ({ cityId }, _args, context) => loadPlace(cityId, context),
  aPosts: ({ a, eventId }, _args, context) => loadPosts(a.id, eventId, context),
  bPosts: ({ b, eventId }, _args, context) => loadPosts(b.id, eventId, context),
  event: ({ eventId }, _args, context) => loadEvent(eventId, context),
};

function loadPosts(person: string, event: string, { loaders }: Context) {
  return loaders.postsAtEvent.load({ person, event });
}
