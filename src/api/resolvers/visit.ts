import type { VisitResolvers } from '../types.ts';
import { datedTie, loadEvent, loadPlace } from '../values.ts';

export const Visit: VisitResolvers = {
  ...datedTie,
  city: ({ cityId }, _args, context) => loadPlace(cityId, context),
  event: ({ eventId }, _args, context) => loadEvent(eventId, context),
};
