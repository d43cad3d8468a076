import { answerNeighbourhood } from '../fields/neighbourhood.ts';
import type { PlaceResolvers } from '../types.ts';
import { loadNeighboursOf } from '../values.ts';

export const Place: PlaceResolvers = {
  parts: ({ id }, _args, context) => loadNeighboursOf('placesIn', 'Place', id, context),
  organisations: ({ id }, _args, context) => loadNeighboursOf('seatedIn', 'Organisation', id, context),
  within: async ({ id }, _args, context) => (await loadNeighboursOf('within', 'Place', id, context))[0] ?? null,
  neighbourhood: ({ id }, args, context) => answerNeighbourhood(id, args, context),
};
