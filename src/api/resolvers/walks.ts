import type {
  CommonContactEdgeResolvers,
  CompanionEdgeResolvers,
  CooperationResolvers,
  CooperationYearResolvers,
  HopResolvers,
  NeighbourEdgeResolvers,
  NeighbourhoodResolvers,
  PathResolvers,
} from '../types.ts';
import { knownDay, loadAll, loadEvidence } from '../values.ts';

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
  evidence: (hop, _args, context, info) => loadEvidence(hop, context, info),
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
  evidence: ({ node }, _args, context, info) => loadEvidence(node, context, info),
};

export const NeighbourEdge: NeighbourEdgeResolvers = {
  node: ({ node }) => node.entity,
  distance: ({ node }) => node.distance,
  ties: ({ node }) => node.ties,
};

export const Neighbourhood: NeighbourhoodResolvers = {
  counts: ({ counts }) => counts(),
  hops: ({ hops }) => hops(),
};

export const Cooperation: CooperationResolvers = {
  mechanisms: ({ mechanisms }) => mechanisms(),
};

export const CooperationYear: CooperationYearResolvers = {
  meetings: ({ meetings }) => meetings.length,
  visits: ({ visits }) => visits.length,
  agreements: ({ agreements }) => agreements.length,
  topics: async ({ topics }, _args, context) => {
    const rows = await loadAll(
      topics.map(({ topic }) => topic),
      'Topic',
      context,
    );
    return rows.map((topic) => ({ topic, count: topics.find((one) => one.topic === topic.id)?.count ?? 0 }));
  },
  meetingEvents: ({ meetings }, _args, context) => loadAll(meetings, 'Event', context),
  visitEvents: ({ visits }, _args, context) => loadAll(visits, 'Event', context),
  concluded: ({ agreements }, _args, context) => loadAll(agreements, 'Agreement', context),
};
