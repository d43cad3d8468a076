import type { ReleaseKind } from '../../domain/release.ts';
import type { EntityKind, EventType, StatementType } from '../../domain/statement.ts';
import type {
  AccompanimentRow,
  EntityRow,
  EventStatus,
  ParticipationRow,
  PartyRow,
  SessionRow,
  SignatureRow,
  StatementStatus,
  WitnessingRow,
} from './rows.ts';

/** Where a page begins: the sort value and id of the last row of the page before. */
export interface SortKey {
  /** A day, a score or a word, as the list is ordered; null: the rows without one, which come last. */
  readonly value: string | number | null;
  readonly id: string;
}

export interface PageQuery {
  readonly first: number;
  readonly after: SortKey | null;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNext: boolean;
}

export interface Window {
  readonly from: string | null;
  readonly to: string | null;
  /** Only what had been read by this moment (ISO); left out or null: all. Lists of ties, events and agreements know it. */
  readonly asOf?: string | null;
}

export type DateOrder = 'LATEST_FIRST' | 'EARLIEST_FIRST';

/** How an entity is asked for, after the API has checked it: exactly one way. */
export type EntityReference =
  | { readonly by: 'id'; readonly id: string }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'post'; readonly name: string; readonly organisation: string | null; readonly on: string | null }
  /** The post itself, not who held it. */
  | { readonly by: 'office'; readonly name: string; readonly organisation: string | null };

/** Which part of a scope is needed: to work out the others would cost for nothing. */
export type ScopeKind = 'AREA' | 'POSTS' | 'PARTIES';

export interface Reference {
  readonly reference: EntityReference;
  /** Null: the entity alone is wanted. */
  readonly scope: ScopeKind | null;
  /** The kinds it may be, in groups: a later group counts only where no earlier one has a match. */
  readonly kinds: readonly (readonly EntityKind[])[];
}

/** The entities that a reference fits: none, one, or several. Suggestions only where none fits. */
export interface Resolution {
  readonly matches: readonly ResolvedEntity[];
  readonly suggestions: readonly EntityRow[];
}

export interface ResolvedEntity {
  readonly entity: EntityRow;
  /** What a filter by it covers. */
  readonly scope: Scope;
}

/** What a filter by an entity covers; null or empty where the kind of entity or the scope asked for has none. */
export interface Scope {
  /** AREA of a place. */
  readonly area: PlaceScope | null;
  /** PARTIES, POSTS. An organisation: itself and its parts. A place: those seated in it and their parts that stand for it, not those of an area around it. */
  readonly organisations: readonly string[];
  /** PARTIES. An organisation: itself. A place: the government that governs it. */
  readonly governments: readonly string[];
  /** POSTS of an organisation and of its parts. */
  readonly posts: readonly string[];
}

export interface PlaceScope {
  /** The cities and larger areas whose ties are meant. */
  readonly areas: readonly string[];
  /** For a place finer than a city: itself and the places within it, to which the ties of `areas` are narrowed. */
  readonly places: readonly string[] | null;
}

export interface SearchQuery extends PageQuery {
  readonly text: string;
  readonly kinds: readonly EntityKind[] | null;
}

export interface MeetingsQuery extends PageQuery, Window {
  readonly within: PlaceScope | null;
  readonly persons: readonly string[] | null;
  readonly with: readonly string[] | null;
  /** The posts of the organisation and its parts. */
  readonly posts: readonly string[] | null;
  readonly order: DateOrder;
}

export interface VisitsQuery extends PageQuery, Window {
  readonly persons: readonly string[] | null;
  readonly within: PlaceScope | null;
  readonly organisations: readonly string[] | null;
}

export interface AgreementsQuery extends PageQuery, Window {
  /** For each party asked for, the organisations that stand for it. */
  readonly between: readonly (readonly string[])[] | null;
  readonly signedBy: readonly string[] | null;
  readonly witnessedBy: readonly string[] | null;
  /** Where they were concluded. */
  readonly within: PlaceScope | null;
  readonly topics: readonly string[] | null;
}

export interface EventsQuery extends PageQuery, Window {
  readonly types: readonly EventType[] | null;
  readonly statuses: readonly EventStatus[] | null;
  readonly within: PlaceScope | null;
  readonly topics: readonly string[] | null;
  readonly participants: readonly string[] | null;
}

export interface StatementsQuery extends PageQuery {
  readonly statuses: readonly StatementStatus[];
}

export interface StatementsAboutQuery extends PageQuery {
  /** Of the entity. */
  readonly id: string;
  readonly types: readonly StatementType[] | null;
  /** What counted at this moment (ISO); null: what counts now. */
  readonly asOf: string | null;
}

export interface ReleasesQuery extends PageQuery, Window {
  readonly publisher: string | null;
  readonly kinds: readonly ReleaseKind[] | null;
  /** Words that the title holds, all of them. */
  readonly title: string | null;
  /** An entity that they name. */
  readonly about: string | null;
}

export interface TiesQuery extends PageQuery, Window {
  readonly ids: readonly string[];
}

/** Ties that are listed beside their person, agreement or event. */
export interface TieRows {
  readonly signedBy: SignatureRow;
  readonly witnessedBy: WitnessingRow;
  readonly accompaniedBy: AccompanimentRow;
  readonly signaturesOf: SignatureRow;
  readonly witnessesOf: WitnessingRow;
  readonly partiesOf: PartyRow;
  readonly participantsOf: ParticipationRow;
  readonly sessionsOf: SessionRow;
  readonly partyTo: PartyRow;
}
export type ListedTie = keyof TieRows;

export type Neighbourhood =
  | 'partOf'
  | 'partsOf'
  | 'postsOf'
  | 'seatedIn'
  | 'placesIn'
  | 'seat'
  | 'within'
  | 'organisationOfPost'
  | 'agreementsAt'
  | 'concludedAt'
  | 'topics';
