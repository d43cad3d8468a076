import type { CommonContactEdgeResolvers, CompanionEdgeResolvers, HopResolvers, PathResolvers } from '../types.ts';
import { knownDay, loadEvidence } from '../values.ts';

export const Path: PathResolvers = {
  length: ({ hops }) => hops.length,
  entities: ({ hops }) => [...hops.slice(0, 1).map(({ start }) => start), ...hops.map(({ end }) => end)],
};

export const Hop: HopResolvers = {
  date: knownDay,
  tie: async ({ tieId }, _args, { loaders }) => {
    const row = await loaders.node.load(tieId);
    return row && 'statementIds' in row && row.label !== 'Event' && row.label !== 'Agreement' ? row : null;
  },
  evidence: (hop, _args, context) => loadEvidence(hop, context),
};

export const CommonContactEdge: CommonContactEdgeResolvers = {
  node: ({ node }) => node.person,
  meetings: ({ node }) => node.meetings,
  contacts: ({ node }) => node.contacts,
};

export const CompanionEdge: CompanionEdgeResolvers = {
  node: ({ node }) => node.person,
  events: ({ node }) => node.events,
  firstOn: ({ node }) => node.firstOn,
  latestOn: ({ node }) => node.latestOn,
  evidence: ({ node }, _args, context) => loadEvidence(node, context),
};
