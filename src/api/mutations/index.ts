import type { MutationResolvers } from '../types.ts';
import { ingestRelease } from './ingest-release.ts';

/** What editors and reviewers may do; each says beside it who may. */
export const Mutation: MutationResolvers = { ingestRelease };
