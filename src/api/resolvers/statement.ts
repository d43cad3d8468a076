import type { StatementResolvers } from '../types.ts';
import { knownDay, loadRelease } from '../values.ts';

export const Statement: StatementResolvers = {
  date: knownDay,
  release: ({ releaseId }, _args, context) => loadRelease(releaseId, context),
  correction: ({ correctionId }, _args, { loaders, reader }) =>
    correctionId === null
      ? null
      : loaders.each('Statement.correction', null, (ids) => reader.corrections(ids)).load(correctionId),
  evidence: ({ id }, _args, { loaders }) => loaders.evidence(null).load(id),
};
