import type { ParticipationResolvers } from '../types.ts';
import { loadEvidence, loadPost } from '../values.ts';

export const Participation: ParticipationResolvers = {
  post: ({ postId }, _args, context) => loadPost(postId, context),
  evidence: (participation, _args, context, info) => loadEvidence(participation, context, info),
};
