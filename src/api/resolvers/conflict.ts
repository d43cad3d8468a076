import type { ConflictResolvers } from '../types.ts';
import { loadEvidence } from '../values.ts';

export const Conflict: ConflictResolvers = {
  entities: async ({ entityIds }, _args, { loaders }) =>
    (await Promise.all(entityIds.map((id) => loaders.entity.load(id)))).filter((entity) => entity !== null),
  evidence: async (conflict, _args, context, info) => {
    const said = await loadEvidence(conflict, context, info);
    return [...said, ...conflict.registerEntries.map((registerEntry) => ({ registerEntry }))];
  },
};
