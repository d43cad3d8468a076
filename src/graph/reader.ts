import type {
  AgreementsQuery,
  EventsQuery,
  ListedTie,
  MeetingsQuery,
  Neighbourhood,
  Page,
  PageQuery,
  Reference,
  Resolution,
  SearchQuery,
  TieRows,
  TiesQuery,
  VisitsQuery,
} from './read/questions.ts';
import type {
  AgreementRow,
  EntityRow,
  EventRow,
  EvidenceRow,
  MeetingRow,
  NodeRow,
  PostRow,
  ReleaseRow,
  SearchRow,
  StatementRow,
  StatisticsRow,
  TenureRow,
  VisitRow,
} from './read/rows.ts';

export type * from './read/questions.ts';
export type * from './read/rows.ts';

/**
 * The reading door to the graph: parameters in, parsed rows out; every method is one Cypher statement, however
 * many rows it answers. All days are `YYYY-MM-DD`, all windows inclusive. Errors: `DATABASE_UNAVAILABLE`,
 * `QUERY_TIMED_OUT`; anything else is a fault of ours.
 */
export interface GraphReader {
  /** Proves that the database answers a real query. */
  ping(): Promise<void>;
  /** Entities, releases and ties by id, in the order of `ids`; a merged id gives its survivor, an unknown one null. */
  nodes(ids: readonly string[]): Promise<(NodeRow | null)[]>;
  /** Entities by id only; cheaper than `nodes`. */
  entities(ids: readonly string[]): Promise<(EntityRow | null)[]>;
  /** Finds the entities that each reference fits, in the order of `references`. */
  resolve(references: readonly Reference[]): Promise<Resolution[]>;
  /** Entities whose names look like `text`, best first. */
  search(query: SearchQuery): Promise<Page<SearchRow>>;
  meetings(query: MeetingsQuery): Promise<Page<MeetingRow>>;
  countMeetings(query: MeetingsQuery): Promise<number>;
  /** One page for each person of `query.persons`, in their order; `a` is that person. */
  meetingsOfEach(query: MeetingsQuery): Promise<Page<MeetingRow>[]>;
  visits(query: VisitsQuery): Promise<Page<VisitRow>>;
  countVisits(query: VisitsQuery): Promise<number>;
  visitsOfEach(query: VisitsQuery): Promise<Page<VisitRow>[]>;
  agreements(query: AgreementsQuery): Promise<Page<AgreementRow>>;
  countAgreements(query: AgreementsQuery): Promise<number>;
  events(query: EventsQuery): Promise<Page<EventRow>>;
  countEvents(query: EventsQuery): Promise<number>;
  eventsOfEach(query: EventsQuery): Promise<Page<EventRow>[]>;
  /** The ties of one kind of each of `query.ids`, a page each, in their order. */
  ties<K extends ListedTie>(kind: K, query: TiesQuery): Promise<Page<TieRows[K]>[]>;
  /** How many ties of one kind each of `query.ids` has. */
  countTies(kind: ListedTie, query: TiesQuery): Promise<number[]>;
  /** The tenures of each person, latest first; with `on`, only those possible on that day. */
  tenures(persons: readonly string[], on: string | null): Promise<TenureRow[][]>;
  /** The posts in which each person took part in each event. */
  postsAtEvents(pairs: readonly { person: string; event: string }[]): Promise<PostRow[][]>;
  /** Entities next to each of `ids`: what it is part of, where it is seated, what was concluded at it… */
  neighbours(kind: Neighbourhood, ids: readonly string[]): Promise<EntityRow[][]>;
  /** The evidence under each list of statement ids, in their order. */
  evidence(statementIds: readonly string[]): Promise<EvidenceRow[]>;
  releases(ids: readonly string[]): Promise<(ReleaseRow | null)[]>;
  statements(releaseIds: readonly string[], page: PageQuery): Promise<Page<StatementRow>[]>;
  countStatements(releaseIds: readonly string[]): Promise<number[]>;
  statistics(): Promise<StatisticsRow>;
}
