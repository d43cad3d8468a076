import type { Connection } from '../answers.ts';
import type { MeetingEdgeResolvers, SearchEdgeResolvers } from '../types.ts';

/** Counts only because `totalCount` was selected. */
const counted = {
  totalCount: async (connection: Connection<unknown>) => (await connection.total()).count,
  totalCountIsExact: async (connection: Connection<unknown>) => (await connection.total()).isExact,
};

export const connections = {
  MeetingConnection: counted,
  VisitConnection: counted,
  AgreementConnection: counted,
  EventConnection: counted,
  SignatureConnection: counted,
  WitnessingConnection: counted,
  AccompanimentConnection: counted,
  PartyConnection: counted,
  ParticipationConnection: counted,
  ReleaseConnection: counted,
  SessionConnection: counted,
  ReviewItemConnection: counted,
  StatementConnection: counted,
};

export const MeetingEdge: MeetingEdgeResolvers = { counterpart: ({ node }) => node.b };

export const SearchEdge: SearchEdgeResolvers = {
  node: ({ node }) => node.entity,
  score: ({ node }) => node.score,
  match: ({ node }) => node.match,
};
