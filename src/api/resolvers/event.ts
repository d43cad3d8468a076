import { tiesConnection } from '../lists.ts';
import type { EventResolvers } from '../types.ts';
import { knownDay, loadEvidence, loadNeighboursOf, loadPlace } from '../values.ts';

export const Event: EventResolvers = {
  date: knownDay,
  place: ({ placeId }, _args, context) => loadPlace(placeId, context),
  city: ({ cityId }, _args, context) => loadPlace(cityId, context),
  participants: ({ id }, args, context) => tiesConnection('participantsOf', id, args, context),
  agreements: ({ id }, _args, context) => loadNeighboursOf('agreementsAt', 'Agreement', id, context),
  evidence: (event, _args, context) => loadEvidence(event, context),
};
