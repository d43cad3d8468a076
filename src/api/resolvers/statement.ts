import type { StatementResolvers } from '../types.ts';
import { knownDay } from '../values.ts';

export const Statement: StatementResolvers = {
  date: knownDay,
  release: async ({ releaseId }, _args, { loaders }) => {
    const release = await loaders.release.load(releaseId);
    if (!release) throw new Error(`A statement names the release "${releaseId}", which the graph does not hold`);
    return release;
  },
  evidence: ({ id }, _args, { loaders }) => loaders.evidence.load(id),
};
