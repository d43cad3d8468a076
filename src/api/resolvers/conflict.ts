import type { ConflictResolvers } from '../types.ts';
import { loadEvidence } from '../values.ts';

export const Conflict: ConflictResolvers = {
  entities: async ({ entityIds }, _args, { loaders }) =>
    (await Promise.all(entityIds.map((id) => loaders.entity.load(id)))).filter((entity) => entity !== null),
  evidence: async (conflict, _args, context) => {
    const said = await loadEvidence(conflict, context);
    return [...said, ...conflict.registerEntries.map((registerEntry) => ({ registerEntry }))];
  },
};
