import type { MutationResolvers } from '../types.ts';
import { correct } from './correct.ts';
import { ingestRelease } from './ingest-release.ts';
import { judge } from './judge.ts';

/** What editors and reviewers may do; each says beside it who may. */
export const Mutation: MutationResolvers = { ingestRelease, correct, judge };
