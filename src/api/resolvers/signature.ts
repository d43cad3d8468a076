import type { SignatureResolvers } from '../types.ts';
import { datedTie, loadOrganisation } from '../values.ts';

export const Signature: SignatureResolvers = {
  ...datedTie,
  onBehalfOf: ({ onBehalfOfId }, _args, context) => loadOrganisation(onBehalfOfId, context),
};
