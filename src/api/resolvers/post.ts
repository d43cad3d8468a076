import { momentOf } from '../as-of.ts';
import { answerNeighbourhood } from '../fields/neighbourhood.ts';
import type { PostResolvers } from '../types.ts';
import { loadHolders, loadNeighboursOf } from '../values.ts';

export const Post: PostResolvers = {
  holders: ({ id }, { on = null }, context, info) => loadHolders(id, on, context, momentOf(info, context)),
  organisation: async ({ id }, _args, context) =>
    (await loadNeighboursOf('organisationOfPost', 'Organisation', id, context))[0] ?? null,
  neighbourhood: ({ id }, args, context) => answerNeighbourhood(id, args, context),
};
