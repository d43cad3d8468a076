import type { StatementResolvers } from '../types.ts';
import { knownDay } from '../values.ts';

export const Statement: StatementResolvers = {
  date: knownDay,
  evidence: ({ id }, _args, { loaders }) => loaders.evidence.load(id),
};
