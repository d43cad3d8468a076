import type { PartyResolvers } from '../types.ts';
import { loadEvidence } from '../values.ts';

export const Party: PartyResolvers = {
  evidence: (party, _args, context, info) => loadEvidence(party, context, info),
};
