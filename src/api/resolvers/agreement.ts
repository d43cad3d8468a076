import { answerNeighbourhood } from '../fields/neighbourhood.ts';
import { tiesConnection } from '../lists.ts';
import type { AgreementResolvers } from '../types.ts';
import { knownDay, loadConcerns, loadEvidence, loadNeighboursOf } from '../values.ts';

export const Agreement: AgreementResolvers = {
  date: knownDay,
  parties: ({ id }, args, context, info) => tiesConnection('partiesOf', id, args, context, info),
  signatures: ({ id }, args, context, info) => tiesConnection('signaturesOf', id, args, context, info),
  witnesses: ({ id }, args, context, info) => tiesConnection('witnessesOf', id, args, context, info),
  concludedAt: async ({ id }, _args, context) =>
    (await loadNeighboursOf('concludedAt', 'Event', id, context))[0] ?? null,
  topics: ({ id }, _args, context) => loadNeighboursOf('topics', 'Topic', id, context),
  concerns: ({ id }, _args, context) => loadConcerns(id, context),
  evidence: (agreement, _args, context, info) => loadEvidence(agreement, context, info),
  neighbourhood: ({ id }, args, context) => answerNeighbourhood(id, args, context),
};
