import type { PostResolvers } from '../types.ts';
import { loadNeighboursOf } from '../values.ts';

export const Post: PostResolvers = {
  organisation: async ({ id }, _args, context) =>
    (await loadNeighboursOf('organisationOfPost', 'Organisation', id, context))[0] ?? null,
};
