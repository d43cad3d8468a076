import { answerNeighbourhood } from '../fields/neighbourhood.ts';
import { tiesConnection } from '../lists.ts';
import type { AgreementResolvers } from '../types.ts';
import { knownDay, loadConcerns, loadEvidence, loadNeighboursOf } from '../values.ts';

export const Agreement: AgreementResolvers = {
  date: knownDay,
  parties: ({ id }, args, context) => tiesConnection('partiesOf', id, args, context),
  signatures: ({ id }, args, context) => tiesConnection('signaturesOf', id, args, context),
  witnesses: ({ id }, args, context) => tiesConnection('witnessesOf', id, args, context),
  concludedAt: async ({ id }, _args, context) =>
    (await loadNeighboursOf('concludedAt', 'Event', id, context))[0] ?? null,
  topics: ({ id }, _args, context) => loadNeighboursOf('topics', 'Topic', id, context),
  concerns: ({ id }, _args, context) => loadConcerns(id, context),
  evidence: (agreement, _args, context) => loadEvidence(agreement, context),
  neighbourhood: ({ id }, args, context) => answerNeighbourhood(id, args, context),
};
