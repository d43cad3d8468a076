import type { ConcernResolvers, SessionResolvers } from '../types.ts';
import { loadEvidence } from '../values.ts';

/** Ties of which the reader gives all but the evidence. */
export const Session: SessionResolvers = { evidence: (row, _args, context, info) => loadEvidence(row, context, info) };
export const Concern: ConcernResolvers = { evidence: (row, _args, context, info) => loadEvidence(row, context, info) };
