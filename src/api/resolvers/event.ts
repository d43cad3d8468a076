import { answerNeighbourhood } from '../fields/neighbourhood.ts';
import { tiesConnection } from '../lists.ts';
import type { EventResolvers } from '../types.ts';
import { knownDay, loadConcerns, loadEvidence, loadNeighboursOf, loadPlace } from '../values.ts';

export const Event: EventResolvers = {
  date: knownDay,
  place: ({ placeId }, _args, context) => loadPlace(placeId, context),
  city: ({ cityId }, _args, context) => loadPlace(cityId, context),
  participants: ({ id }, args, context) => tiesConnection('participantsOf', id, args, context),
  agreements: ({ id }, _args, context) => loadNeighboursOf('agreementsAt', 'Agreement', id, context),
  topics: ({ id }, _args, context) => loadNeighboursOf('topics', 'Topic', id, context),
  concerns: ({ id }, _args, context) => loadConcerns(id, context),
  session: async ({ id }, _args, { loaders, reader }) =>
    (await loaders.each('Event.session', null, (ids) => reader.sessionsAt(ids)).load(id))[0] ?? null,
  during: async ({ id }, _args, { loaders, reader }) =>
    (await loaders.each('Event.during', null, (ids) => reader.tripsOf(ids)).load(id))[0] ?? null,
  parts: ({ id }, _args, { loaders, reader }) =>
    loaders.each('Event.parts', null, (ids) => reader.partsOf(ids)).load(id),
  discrepancies: ({ id }, _args, { loaders, reader }) =>
    loaders.each('Event.discrepancies', null, (ids) => reader.discrepanciesOf(ids)).load(id),
  evidence: (event, _args, context) => loadEvidence(event, context),
  neighbourhood: ({ id }, args, context) => answerNeighbourhood(id, args, context),
};
