import type { EventRow } from '../../graph/reader.ts';
import { loadSaid, momentOf } from '../as-of.ts';
import type { Context } from '../context.ts';
import { answerNeighbourhood } from '../fields/neighbourhood.ts';
import { tiesConnection } from '../lists.ts';
import type { EventResolvers } from '../types.ts';
import { knownDay, loadConcerns, loadEvidence, loadNeighboursOf, loadPlace } from '../values.ts';

export const Event: EventResolvers = {
  date: knownDay,
  status: (event, _args, context, info) => statusAt(event, momentOf(info, context), context),
  place: ({ placeId }, _args, context) => loadPlace(placeId, context),
  city: ({ cityId }, _args, context) => loadPlace(cityId, context),
  participants: ({ id }, args, context, info) => tiesConnection('participantsOf', id, args, context, info),
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
  evidence: (event, _args, context, info) => loadEvidence(event, context, info),
  neighbourhood: ({ id }, args, context) => answerNeighbourhood(id, args, context),
};

/** What had been told of it by a moment: an event that took place was only announced before that was reported. */
async function statusAt(event: EventRow, moment: string | null, context: Context): Promise<EventRow['status']> {
  if (moment === null) return event.status;
  const said = (await loadSaid(event.statementIds, moment, context)).flat().map(({ modality }) => modality);
  if (said.some((modality) => modality === 'OCCURRED' || modality === 'BACKGROUND')) return 'OCCURRED';
  return said.includes('CANCELLED') ? 'CANCELLED' : 'ANNOUNCED';
}
