import { withMoments } from '../as-of.ts';
import { Mutation } from '../mutations/index.ts';
import { scalars } from '../scalars.ts';
import type { Resolvers } from '../types.ts';
import { typeOfRow } from '../values.ts';
import { Accompaniment } from './accompaniment.ts';
import { Agreement } from './agreement.ts';
import { Conflict } from './conflict.ts';
import { connections, MeetingEdge, SearchEdge } from './connections.ts';
import {
  Change,
  Correction,
  CorrectResult,
  Discrepancy,
  DiscrepancyValue,
  JudgeResult,
  MergePreview,
} from './decisions.ts';
import { EntityKind, StatementPart } from './enums.ts';
import { Event } from './event.ts';
import { Evidence } from './evidence.ts';
import { Concern, Session } from './evident.ts';
import { IngestResult, ReadStatement } from './ingest-result.ts';
import { Meeting } from './meeting.ts';
import { Organisation } from './organisation.ts';
import { Participation } from './participation.ts';
import { Party } from './party.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';
import { Post } from './post.ts';
import { Query } from './query.ts';
import { Release, ReleaseVersion } from './release.ts';
import { Signature } from './signature.ts';
import { Statement } from './statement.ts';
import { Statistics } from './statistics.ts';
import { Tenure } from './tenure.ts';
import { Topic } from './topic.ts';
import { Visit } from './visit.ts';
import {
  CommonContactEdge,
  CompanionEdge,
  Cooperation,
  CooperationYear,
  Hop,
  NeighbourEdge,
  Neighbourhood,
  Path,
} from './walks.ts';
import { Witnessing } from './witnessing.ts';

const byLabel = { __resolveType: typeOfRow };

export const resolvers: Resolvers = withMoments({
  ...scalars,
  ...connections,
  EntityKind,
  StatementPart,
  Node: byLabel,
  Entity: byLabel,
  Tie: byLabel,
  PersonResult: byLabel,
  OrganisationResult: byLabel,
  PlaceResult: byLabel,
  PostResult: byLabel,
  TopicResult: byLabel,
  PathsResult: byLabel,
  VisitTarget: byLabel,
  Participant: byLabel,
  Concerned: byLabel,
  Query,
  Mutation,
  IngestResult,
  ReadStatement,
  JudgeResult,
  MergePreview,
  Conflict,
  Change,
  Discrepancy,
  DiscrepancyValue,
  Correction,
  CorrectResult,
  Person,
  Organisation,
  Place,
  Post,
  Topic,
  Event,
  Agreement,
  Meeting,
  MeetingEdge,
  Visit,
  Signature,
  Witnessing,
  Accompaniment,
  Party,
  Participation,
  Session,
  Concern,
  Tenure,
  Evidence,
  Release,
  ReleaseVersion,
  Statement,
  SearchEdge,
  Statistics,
  Path,
  Hop,
  CommonContactEdge,
  CompanionEdge,
  NeighbourEdge,
  Neighbourhood,
  Cooperation,
  CooperationYear,
});
