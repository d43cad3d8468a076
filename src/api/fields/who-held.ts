import { POST, resolveOne } from '../references.ts';
import type { QueryResolvers } from '../types.ts';
import { loadHolders } from '../values.ts';

export const whoHeld: NonNullable<QueryResolvers['whoHeld']> = async (_root, { post, on }, context) => {
  const found = await resolveOne(post, POST, context);
  return found ? loadHolders(found.entity.id, on, context) : [];
};
