// biome-ignore-all lint: made by a script
// biome-ignore-all format: made by a script
// biome-ignore-all assist: made by a script
// Made from schema.graphql by scripts/generate-api-types.mjs. Do not edit.
import type { ChangeRow, ConflictRow, MentionRow, DoubtRow, PreviewRow, CareerOverlapRow, CommonContactRow, CompanionRow, ContactRow, HopRow, MechanismRow, NeighbourCountRow, NeighbourRow, SearchRow, StopRow, PersonRow, OrganisationRow, PlaceRow, PostRow, EventRow, AgreementRow, TopicRow, MeetingRow, VisitRow, SignatureRow, WitnessingRow, AccompanimentRow, PartyRow, ParticipationRow, SessionRow, ConcernRow, TenureRow, ReleaseRow, StatementRow, VersionRow, StatisticsRow } from '../graph/reader.ts';
import type { AmbiguousAnswer, Connection, CooperationAnswer, CooperationYearAnswer, Edge, EvidenceParent, NeighbourhoodAnswer, NoPathAnswer, NotFoundAnswer, PathAnswer, PathsAnswer } from './answers.ts';
import type { Discrepancy as DiscrepancyFacts, DiscrepancyValue as DiscrepancyValueFacts } from '../domain/discrepancies.ts';
import type { Correction as CorrectionFacts } from '../domain/correction.ts';
import type { Judgement as JudgementFacts } from '../domain/judgement.ts';
import type { Corrected, Judged, ReadMention as ReadMentionRow, ReadStatement as ReadStatementRow, TakenRelease } from '../editing/desk.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { StatementPart } from '../domain/statement.ts';
import type { TieKind } from '../domain/picture.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A day of the calendar, `YYYY-MM-DD`, such as `2023-05-11`, without a time of day or time zone.
   * As a value it is given only where the day is known; look at `dateText` and `precision` where it is null.
   */
  LocalDate: { input: string; output: string; }
  /** A moment, as RFC 3339 writes it, such as `2024-02-01T09:30:00Z`. Answers are in UTC. */
  DateTime: { input: Date; output: string; }
  /** A whole number, 0 or greater. */
  NonNegativeInt: { input: number; output: number; }
  /** An absolute web address that begins with `http://` or `https://`; never another scheme. */
  HttpUrl: { input: string; output: string; }
};

/** The questions that can be asked. */
export type Query = {
  /**
   * Any thing of the graph by its id: a person, an organisation, a place, a post, an event, an agreement, a
   * release, or a tie such as a meeting. Null where no such id exists. An id that was merged away answers with
   * the survivor.
   */
  readonly node?: Maybe<Node>;
  /** Several things by their ids, in the order asked, with null where an id does not exist. At most 200 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Full-text search over all names of all entities, in any script: `Chan Kwok`, `重慶`, `high-level meeting`.
   * Best match first; small spelling differences are forgiven, exact names win.
   */
  readonly search: SearchConnection;
  /**
   * One person. A name that fits several persons is answered as `AmbiguousEntity` with the candidates, a name
   * that fits nobody as `EntityNotFound` with suggestions: ask for all three with `... on`.
   */
  readonly person: PersonResult;
  /** One organisation: a government, bureau, party organ, company or co-operation mechanism. Likewise. */
  readonly organisation: OrganisationResult;
  /** One place: a country, province, city, district or venue. Likewise. */
  readonly place: PlaceResult;
  /** One post with its holders over time. Likewise. */
  readonly post: PostResult;
  /** One topic with the events and agreements about it. Likewise. */
  readonly topic: TopicResult;
  /**
   * Who met whom. One meeting is one pair of persons of different sides at one event, as a release says it;
   * persons who only sat in the same conference did not meet. All arguments narrow the answer together.
   * A name that fits several entities is the error `AMBIGUOUS_ENTITY`, one that fits none `ENTITY_NOT_FOUND`;
   * the candidates or suggestions are in the error's `extensions`.
   */
  readonly whoMetWhom: MeetingConnection;
  /** Who visited which place or organisation, latest first. Guests visit, hosts do not. */
  readonly visits: VisitConnection;
  /**
   * Agreements, latest first. Parties, signatories and witnesses are three different things: the organisations
   * that agreed, the persons who signed for them, and the persons who stood by.
   */
  readonly agreements: AgreementConnection;
  /** Events, latest first: meetings, visits, signings, conferences and so on, also those that were only announced. */
  readonly events: EventConnection;
  /**
   * Who held a post on a day: CERTAIN holders first, those in full right before those acting for them. Empty where nobody
   * is known to have held it. A name that fits several posts is the error `AMBIGUOUS_ENTITY`.
   */
  readonly whoHeld: ReadonlyArray<Tenure>;
  /**
   * How two entities are connected: paths of ties, the shortest first. Two persons, mostly; also organisations, places or
   * posts. A hop is one tie; of several ties between the same two the latest is shown and the others are counted. All
   * paths of one length come before any longer one; longer ones, up to 4 hops, only where there are fewer than `first`.
   * Places, organisations, posts and topics join nearly everyone with everyone, so no path leads through them unless
   * `through` says so; nor through an event with more than `massEvent` participants. The answer says what was left out.
   */
  readonly paths: PathsResult;
  /**
   * Whom all of these persons met, each of them: the most meetings first. Only meetings count, as a release says them;
   * a shared conference does not.
   */
  readonly commonContacts: CommonContactConnection;
  /**
   * Who travelled with a person, how often: those whom the person accompanied, those who accompanied the person, and
   * those who accompanied the same leader. Who shared the most events comes first.
   */
  readonly companions: CompanionConnection;
  /**
   * Where two persons held posts in one organisation, or in a part of it, at one time: the latest first. CERTAIN where
   * both were in office on at least one day for sure; POSSIBLE where only days between attestations overlap.
   */
  readonly careerOverlap: ReadonlyArray<CareerOverlap>;
  /**
   * What two parties did with each other, year by year: at how many events persons of the one met persons of the other,
   * visits either way, agreements to which both are parties, what all these were about, and the mechanisms in whose
   * sessions both took part. A place stands for the organisations seated in it, an organisation for itself and its parts.
   */
  readonly cooperation: Cooperation;
  /**
   * Pairs of persons that may be one and that the releases cannot tell: what needs a person's decision (`judge`). Those first
   * on which most hangs.
   */
  readonly reviewQueue: ReviewItemConnection;
  /**
   * What the graph holds that cannot all be true, or that somebody should look at: in order of kind, then of id. A mistake of a
   * release, of the register, of reading or of who is who: look at the evidence, then `judge`, `correct`, or mend the register.
   */
  readonly conflicts: ConflictConnection;
  /**
   * What would be one if two persons were judged SAME, and what speaks for and against it. Nothing is written. The errors are
   * `ENTITY_NOT_FOUND` where an id fits no person.
   */
  readonly previewMerge: MergePreview;
  /**
   * What has changed since a moment, in order of time: releases read and edited, judgements, corrections, persons merged and
   * split, releases withdrawn. Keep the last cursor and ask again with it as `after`.
   */
  readonly changes: ChangeConnection;
  /** One release by its id, with all that was read in it. Null where no such release was read. */
  readonly release?: Maybe<Release>;
  /** Releases that were read, the latest published first. Those whose day of publication is not known come last. */
  readonly releases: ReleaseConnection;
  /**
   * What releases say about an entity, sentence by sentence, those of the latest date first. With `asOf`: what they had said by
   * then, also what has been retired or rejected since.
   */
  readonly statements: StatementConnection;
  /** How much the graph holds. */
  readonly statistics: Statistics;
};


/** The questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** The questions that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryPersonArgs = {
  ref: EntityRef;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** The questions that can be asked. */
export type QueryOrganisationArgs = {
  ref: EntityRef;
};


/** The questions that can be asked. */
export type QueryPlaceArgs = {
  ref: EntityRef;
};


/** The questions that can be asked. */
export type QueryPostArgs = {
  ref: EntityRef;
};


/** The questions that can be asked. */
export type QueryTopicArgs = {
  ref: EntityRef;
};


/** The questions that can be asked. */
export type QueryWhoMetWhomArgs = {
  in?: InputMaybe<EntityRef>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  person?: InputMaybe<EntityRef>;
  with?: InputMaybe<EntityRef>;
  organisation?: InputMaybe<EntityRef>;
  orderBy?: InputMaybe<DateOrder>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryVisitsArgs = {
  by?: InputMaybe<EntityRef>;
  place?: InputMaybe<EntityRef>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryAgreementsArgs = {
  between?: InputMaybe<ReadonlyArray<EntityRef>>;
  directOnly?: InputMaybe<Scalars['Boolean']['input']>;
  signedBy?: InputMaybe<EntityRef>;
  witnessedBy?: InputMaybe<EntityRef>;
  topic?: InputMaybe<EntityRef>;
  in?: InputMaybe<EntityRef>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryEventsArgs = {
  types?: InputMaybe<ReadonlyArray<EventType>>;
  status?: InputMaybe<ReadonlyArray<EventStatus>>;
  in?: InputMaybe<EntityRef>;
  participant?: InputMaybe<EntityRef>;
  topic?: InputMaybe<EntityRef>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryWhoHeldArgs = {
  post: EntityRef;
  on: Scalars['LocalDate']['input'];
};


/** The questions that can be asked. */
export type QueryPathsArgs = {
  start: EntityRef;
  end: EntityRef;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
  through?: InputMaybe<ReadonlyArray<EntityKind>>;
  massEvent?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryCommonContactsArgs = {
  of: ReadonlyArray<EntityRef>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryCompanionsArgs = {
  of: EntityRef;
  in?: InputMaybe<EntityRef>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryCareerOverlapArgs = {
  a: EntityRef;
  b: EntityRef;
};


/** The questions that can be asked. */
export type QueryCooperationArgs = {
  between: ReadonlyArray<EntityRef>;
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryReviewQueueArgs = {
  minScore?: InputMaybe<Scalars['Float']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryConflictsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ConflictKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryPreviewMergeArgs = {
  left: Scalars['ID']['input'];
  right: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryChangesArgs = {
  since: Scalars['DateTime']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryReleaseArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryReleasesArgs = {
  about?: InputMaybe<EntityRef>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ReleaseKind>>;
  title?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryStatementsArgs = {
  about: EntityRef;
  types?: InputMaybe<ReadonlyArray<StatementType>>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What editors and reviewers do. Everybody may ask; each of these needs a token with its role, which whoever runs the
 * server makes (`whomet token new`), as a header: `Authorization: Bearer <token>`. Without one the answer is the error
 * `UNAUTHENTICATED`, with one of another role `FORBIDDEN`. A reviewer may do what an editor may. The token's name is noted
 * beside everything that is decided with it.
 */
export type Mutation = {
  /**
   * Editor: reads one release into the graph, or only shows what would be read (`dryRun`). Ingesting the same text again writes
   * nothing; an edited text takes the place of the former one. Error: `RELEASE_REJECTED` where it cannot be taken in.
   */
  readonly ingestRelease: IngestResult;
  /**
   * Editor: says that a statement does not count (REJECT), says something else (AMEND), or counts after all (RESTORE), or that
   * a release says this too (ADD). What was read is kept, and the correction stands when the release is read again. Of
   * corrections of one statement the latest stands. Error: `BAD_INPUT` where it cannot be made.
   */
  readonly correct: CorrectResult;
  /**
   * Reviewer: says that two persons are one (SAME), are two (DIFFERENT), or may be either (UNSURE, which also takes an earlier
   * judgement back). It beats what was decided automatically, and of judgements on one pair the latest stands, so all can be
   * undone. Who is who is decided and drawn anew before this answers; `previewMerge` shows beforehand what SAME would do.
   */
  readonly judge: JudgeResult;
};


/**
 * What editors and reviewers do. Everybody may ask; each of these needs a token with its role, which whoever runs the
 * server makes (`whomet token new`), as a header: `Authorization: Bearer <token>`. Without one the answer is the error
 * `UNAUTHENTICATED`, with one of another role `FORBIDDEN`. A reviewer may do what an editor may. The token's name is noted
 * beside everything that is decided with it.
 */
export type MutationIngestReleaseArgs = {
  input: ReleaseInput;
};


/**
 * What editors and reviewers do. Everybody may ask; each of these needs a token with its role, which whoever runs the
 * server makes (`whomet token new`), as a header: `Authorization: Bearer <token>`. Without one the answer is the error
 * `UNAUTHENTICATED`, with one of another role `FORBIDDEN`. A reviewer may do what an editor may. The token's name is noted
 * beside everything that is decided with it.
 */
export type MutationCorrectArgs = {
  input: CorrectionInput;
};


/**
 * What editors and reviewers do. Everybody may ask; each of these needs a token with its role, which whoever runs the
 * server makes (`whomet token new`), as a header: `Authorization: Bearer <token>`. Without one the answer is the error
 * `UNAUTHENTICATED`, with one of another role `FORBIDDEN`. A reviewer may do what an editor may. The token's name is noted
 * beside everything that is decided with it.
 */
export type MutationJudgeArgs = {
  left: Scalars['ID']['input'];
  right: Scalars['ID']['input'];
  verdict: Verdict;
  why?: InputMaybe<Scalars['String']['input']>;
};

/** What is decided about two persons or mentions. */
export type Verdict =
  /** They are one. */
  | 'SAME'
  /** They are two, however alike. */
  | 'DIFFERENT'
  /** It cannot be told: what was decided automatically stands, and the pair stays in the review queue. */
  | 'UNSURE';

/** A person's decision on who is who. */
export type Judgement = {
  /** A plain, lasting id. */
  readonly id: Scalars['ID']['output'];
  /** One of the two: the id of a mention, or of an entry of the register. */
  readonly left: Scalars['ID']['output'];
  /** The other one, likewise. */
  readonly right: Scalars['ID']['output'];
  /** What was decided. */
  readonly verdict: Verdict;
  /** Who decided, as their token or the file names them. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why, where it was said. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What followed from a judgement. */
export type JudgeResult = {
  /** The judgement as it is noted. */
  readonly judgement: Judgement;
  /** Whom the left id stands for now. */
  readonly left?: Maybe<Entity>;
  /** Whom the right id stands for now. */
  readonly right?: Maybe<Entity>;
  /** Whether both are one person now. */
  readonly areOne: Scalars['Boolean']['output'];
};

/** A correction of what a release says. */
export type CorrectionInput = {
  /** The statement that it is about; left out for ADD. */
  readonly statement?: InputMaybe<Scalars['ID']['input']>;
  /** The release; needed for ADD, else known from the statement. */
  readonly release?: InputMaybe<Scalars['ID']['input']>;
  /** What is done. */
  readonly verdict: CorrectionVerdict;
  /** What it says instead, or what is added: for AMEND and ADD alone. */
  readonly change?: InputMaybe<StatementChangeInput>;
  /** Why, for those who come after; at most 2000 characters. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

/** What a correction does to a statement. */
export type CorrectionVerdict =
  /** It does not count. */
  | 'REJECT'
  /** It says something else. */
  | 'AMEND'
  /** The release says this too. */
  | 'ADD'
  /** It counts as it was read. */
  | 'RESTORE';

/** What a statement says instead. What is left out stays as it was read; null takes a value away. */
export type StatementChangeInput = {
  /** What it says. */
  readonly type?: InputMaybe<StatementType>;
  /** Whether it took place, is planned, was called off, or is recalled. */
  readonly modality?: InputMaybe<Modality>;
  /** Who. */
  readonly subject?: InputMaybe<CorrectedPartInput>;
  /** Whom or what; of HOLDS the title alone. */
  readonly object?: InputMaybe<CorrectedPartInput>;
  /** The organisation of the post, or on whose behalf. */
  readonly organisation?: InputMaybe<CorrectedPartInput>;
  /** The day, `2023-05-11`, or as much of it as is known. */
  readonly date?: InputMaybe<Scalars['String']['input']>;
  /** The last day, likewise. */
  readonly endDate?: InputMaybe<Scalars['String']['input']>;
  /** The city. */
  readonly city?: InputMaybe<CorrectedPartInput>;
  /** The finest place. */
  readonly place?: InputMaybe<CorrectedPartInput>;
  /** As what: of ATTENDED alone. */
  readonly role?: InputMaybe<Role>;
  /** Which session: of SESSION_OF alone. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** Words of the release that say so, exactly as in its text. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
};

/** A name in a correction. */
export type CorrectedPartInput = {
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** What it names. Left out: what the type of the statement asks for. */
  readonly kind?: InputMaybe<EntityKind>;
};

/** A person's decision on what a release says. */
export type Correction = {
  /** A plain, lasting id. */
  readonly id: Scalars['ID']['output'];
  /** The statement that it is about, as it was read; null for ADD. */
  readonly statement?: Maybe<Statement>;
  /** The release. */
  readonly release: Release;
  /** What is done. */
  readonly verdict: CorrectionVerdict;
  /** What it says instead, field by field; empty for REJECT and RESTORE. */
  readonly change: ReadonlyArray<CorrectedField>;
  /** Who decided, as their token or the file names them. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why, where it was said. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** One field of what a statement says instead. */
export type CorrectedField = {
  /** The field, as `StatementChangeInput` names it. */
  readonly field: Scalars['String']['output'];
  /** Its value; null where it is taken away. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What followed from a correction. */
export type CorrectResult = {
  /** The correction as it is noted. */
  readonly correction: Correction;
  /** The statement that counts now: what AMEND or ADD told, or RESTORE brought back. Null for REJECT. */
  readonly statement?: Maybe<Statement>;
  /** What was seen that may be amiss. */
  readonly warnings: ReadonlyArray<ReadingWarning>;
};

/** A release to be read: its text, and what is known about it. What is left out is not known. */
export type ReleaseInput = {
  /** Its id: one that you can give again when the text was edited. Left out: made from the text. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The text as published, without markup, at most 1 MB. */
  readonly text: Scalars['String']['input'];
  /** Its headline. Left out: taken from the text where it has one. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /**
   * The day of publication, `2023-05-11`, or as much of it as is known. Without it, "yesterday" and "March 3" have no year.
   * Left out: taken from the text where it says so.
   */
  readonly publishedOn?: InputMaybe<Scalars['String']['input']>;
  /** Its language, such as `en` or `zh-Hant`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The terms under which its text may be used. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** How its source is to be named. */
  readonly attribution?: InputMaybe<Scalars['String']['input']>;
  /** Whose words it is in. Left out: ORIGINAL. */
  readonly kind?: InputMaybe<ReleaseKind>;
  /** What a RETOLD release retells. */
  readonly basedOn?: InputMaybe<ReleaseOriginInput>;
  /** Let it take the place of a release of the same id that has another address, publisher or day. */
  readonly replace?: InputMaybe<Scalars['Boolean']['input']>;
  /** Write nothing: only show what would be read. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The release that a RETOLD one retells. */
export type ReleaseOriginInput = {
  /** Who published the original. */
  readonly publisher: Scalars['String']['input'];
  /** The day on which it was published, or as much of it as is known. */
  readonly publishedOn: Scalars['String']['input'];
  /** The headline of the original. */
  readonly title: Scalars['String']['input'];
};

/** What was read in a release. */
export type IngestResult = {
  /** The release's id. */
  readonly releaseId: Scalars['ID']['output'];
  /** What it is beside what was stored before. */
  readonly state: IngestState;
  /** Whether it is in the graph now; false for a `dryRun`. */
  readonly written: Scalars['Boolean']['output'];
  /** The release as it is stored; null for a `dryRun`. */
  readonly release?: Maybe<Release>;
  /** What it says, in the order of the text. */
  readonly statements: ReadonlyArray<ReadStatement>;
  /** The names that were seen in it, in the order of the text, whether or not a statement is about them. */
  readonly mentions: ReadonlyArray<ReadMention>;
  /** What was seen and not taken, or only half understood. */
  readonly warnings: ReadonlyArray<ReadingWarning>;
};

/** What a release is beside what was stored before. */
export type IngestState =
  /** No release of this id was there. */
  | 'NEW'
  /** A release of this id was there, with another text. */
  | 'CHANGED'
  /** The same text was there. It may be read differently by today's rules. */
  | 'UNCHANGED';

/** A statement as it was read, with the names of its parts as the release gives them. In the graph it is `node(id)`. */
export type ReadStatement = {
  /** A plain, lasting id. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly type: StatementType;
  /** Whether it took place, is planned, was called off, or is recalled. */
  readonly modality: Modality;
  /** The name of the subject. */
  readonly subject: Scalars['String']['output'];
  /** The name of the object; of a post, its title. */
  readonly object: Scalars['String']['output'];
  /** The organisation of the post, or on whose behalf. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** The day, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** The words of the release that the date rests on. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: Precision;
  /** The city, or the smallest known area above the place. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The finest place named. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The words that say so. */
  readonly quote: Scalars['String']['output'];
  /** Where they begin in the text, in UTF-16 code units from 0. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** Where they end: the first code unit after them. */
  readonly end: Scalars['NonNegativeInt']['output'];
  /** The name of the rule that read it. */
  readonly rule: Scalars['String']['output'];
  /** How sure that rule is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
};

/** A name as it was seen in a text. */
export type ReadMention = {
  /** What it names. */
  readonly kind: EntityKind;
  /** The words. */
  readonly text: Scalars['String']['output'];
  /** The fullest form of the same name in the release, without honorifics: `Ada Moon` of `Ms Moon`. */
  readonly name: Scalars['String']['output'];
  /** Where the words begin in the text, in UTF-16 code units from 0. */
  readonly start: Scalars['NonNegativeInt']['output'];
  /** Where they end: the first code unit after them. */
  readonly end: Scalars['NonNegativeInt']['output'];
};

/** Something that was seen in a release and not taken, or only half understood. */
export type ReadingWarning = {
  /** A fixed word, such as `date-without-year`. */
  readonly kind: Scalars['String']['output'];
  /** What was seen, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** Where it begins in the text, in UTF-16 code units from 0; null where it is about the whole. */
  readonly start?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Where it ends: the first code unit after it. */
  readonly end?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The words. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/**
 * Which entity is meant. Give exactly one of the four. Spelling, script, case, accents, hyphens and honorifics
 * do not matter in names: `Mr Chan Kwok-ki`, `chan kwok ki` and `陳國基` are the same.
 */
export type EntityRef =
  /** By id, as any other answer gave it. Never ambiguous. */
  { readonly id: Scalars['ID']['input']; readonly named?: never; readonly name?: never; readonly post?: never; }
  |  /** By name and kind, where the name alone would fit things of several kinds. */
  { readonly id?: never; readonly named: NamedEntityInput; readonly name?: never; readonly post?: never; }
  |  /** By name. The argument decides which kinds of entity it may be. */
  { readonly id?: never; readonly named?: never; readonly name: Scalars['String']['input']; readonly post?: never; }
  |  /** By post: the person who held it. */
  { readonly id?: never; readonly named?: never; readonly name?: never; readonly post: PostRefInput; };

/** A name together with the kind of entity that bears it. */
export type NamedEntityInput = {
  /** The name in any spelling. */
  readonly name: Scalars['String']['input'];
  /** The kind of entity. */
  readonly kind: EntityKind;
};

/** The holder of a post, such as the Mayor of Harbin on 2024-09-01. */
export type PostRefInput = {
  /** The post's name, such as `Mayor` or `Chief Secretary for Administration`. */
  readonly name: Scalars['String']['input'];
  /** The name or id of the organisation that the post belongs to, or of the place where that is seated, such as `Harbin`. */
  readonly organisation?: InputMaybe<Scalars['String']['input']>;
  /** The holder on this day. Left out: all its holders, one after another. */
  readonly on?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type { EntityKind };

/** A person, or why there is not exactly one. */
export type PersonResult = Person | AmbiguousEntity | EntityNotFound;

/** An organisation, or why there is not exactly one. */
export type OrganisationResult = Organisation | AmbiguousEntity | EntityNotFound;

/** A place, or why there is not exactly one. */
export type PlaceResult = Place | AmbiguousEntity | EntityNotFound;

/** A post, or why there is not exactly one. */
export type PostResult = Post | AmbiguousEntity | EntityNotFound;

/** A topic, or why there is not exactly one. */
export type TopicResult = Topic | AmbiguousEntity | EntityNotFound;

/** The name fits several entities. Ask again by the id of the one that is meant. */
export type AmbiguousEntity = {
  /** The entities that the name fits, at most 20. */
  readonly candidates: ReadonlyArray<Entity>;
};

/** The name or id fits nothing. */
export type EntityNotFound = {
  /** Entities whose names look similar, best first, at most 5. */
  readonly suggestions: ReadonlyArray<Entity>;
};

/** Anything with an id of its own that `node` can find. */
export type Node = {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
};

/** A person, organisation, place, post, event, agreement or topic: what releases are about. */
export type Entity = {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** The preferred name. */
  readonly name: Scalars['String']['output'];
  /**
   * What is next to it in the graph: counts of all ties by kind first, then a page of entities, the nearest and most tied
   * first, and the ties among the page and the entity itself.
   */
  readonly neighbourhood: Neighbourhood;
};


/** A person, organisation, place, post, event, agreement or topic: what releases are about. */
export type EntityNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  massEvent?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person, almost always an official. */
export type Person = Node & Entity & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** The preferred name. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and script that is known, the preferred name included. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence about the person, where the register has one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /**
   * The posts that this person held, latest first, each with how we know. A release only attests that a person
   * held a post on a day; from and to come from the register.
   */
  readonly posts: ReadonlyArray<Tenure>;
  /** The meetings of this person. Each edge carries `counterpart`, the other person. */
  readonly meetings: MeetingConnection;
  /** The visits of this person as a guest, latest first. */
  readonly visits: VisitConnection;
  /** What this person signed, latest first. Witnessing is not signing. */
  readonly signed: SignatureConnection;
  /** The signings that this person stood by and witnessed, latest first. */
  readonly witnessed: WitnessingConnection;
  /** With whom this person travelled or attended on the same side, latest first. Colleagues of one side do not meet each other. */
  readonly accompanied: AccompanimentConnection;
  /** The events in which this person took part, latest first. */
  readonly events: EventConnection;
  /** Where this person was, and with whom, day by day: the events on the days of a window, the earliest first. At most 366 days. */
  readonly itinerary: Itinerary;
  /**
   * The names in releases that were taken for this person, those of the latest releases first, each with why: is this spelling
   * one of ours?
   */
  readonly mentions: MentionConnection;
  /**
   * What is next to it in the graph: counts of all ties by kind first, then a page of entities, the nearest and most tied
   * first, and the ties among the page and the entity itself.
   */
  readonly neighbourhood: Neighbourhood;
};


/** A person, almost always an official. */
export type PersonPostsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A person, almost always an official. */
export type PersonMeetingsArgs = {
  with?: InputMaybe<EntityRef>;
  in?: InputMaybe<EntityRef>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  orderBy?: InputMaybe<DateOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, almost always an official. */
export type PersonVisitsArgs = {
  place?: InputMaybe<EntityRef>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, almost always an official. */
export type PersonSignedArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, almost always an official. */
export type PersonWitnessedArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, almost always an official. */
export type PersonAccompaniedArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, almost always an official. */
export type PersonEventsArgs = {
  types?: InputMaybe<ReadonlyArray<EventType>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, almost always an official. */
export type PersonItineraryArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A person, almost always an official. */
export type PersonMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, almost always an official. */
export type PersonNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  massEvent?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A government, bureau, party organ, company, association, co-operation mechanism or the like. */
export type Organisation = Node & Entity & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** The preferred name. */
  readonly name: Scalars['String']['output'];
  /** Every spelling, acronym and script that is known, the preferred name included. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, where known. */
  readonly kind?: Maybe<OrganisationKind>;
  /** One sentence about it, where the register has one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The organisations of which it is directly a part. */
  readonly partOf: ReadonlyArray<Organisation>;
  /** The organisations that are directly a part of it, by name: at most 500. */
  readonly parts: ReadonlyArray<Organisation>;
  /** The posts at it, by name, each with its holders over time: at most 500. Those of its parts are theirs. */
  readonly posts: ReadonlyArray<Post>;
  /** The place where it is seated, where known. */
  readonly seat?: Maybe<Place>;
  /** The agreements to which it is a party itself, latest first. Those of its parts too: `agreements(between:)` at the root. */
  readonly agreements: PartyConnection;
  /** The events in which it took part itself, latest first. What its officials did: `whoMetWhom(organisation:)` at the root. */
  readonly events: EventConnection;
  /** The sessions of a co-operation mechanism, the latest first, with those that were only announced or recalled. Empty for other organisations. */
  readonly sessions: SessionConnection;
  /**
   * What is next to it in the graph: counts of all ties by kind first, then a page of entities, the nearest and most tied
   * first, and the ties among the page and the entity itself.
   */
  readonly neighbourhood: Neighbourhood;
};


/** A government, bureau, party organ, company, association, co-operation mechanism or the like. */
export type OrganisationAgreementsArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A government, bureau, party organ, company, association, co-operation mechanism or the like. */
export type OrganisationEventsArgs = {
  types?: InputMaybe<ReadonlyArray<EventType>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A government, bureau, party organ, company, association, co-operation mechanism or the like. */
export type OrganisationSessionsArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A government, bureau, party organ, company, association, co-operation mechanism or the like. */
export type OrganisationNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  massEvent?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country, province, city, district or venue. */
export type Place = Node & Entity & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** The preferred name. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and script that is known, the preferred name included. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, where known. */
  readonly kind?: Maybe<PlaceKind>;
  /** One sentence about it, where the register has one. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The place that directly holds it: a hotel's district, a city's province. Null for a country or where unknown. */
  readonly within?: Maybe<Place>;
  /** The places directly within it, by name: at most 500. */
  readonly parts: ReadonlyArray<Place>;
  /** The organisations seated in it, by name: at most 500. */
  readonly organisations: ReadonlyArray<Organisation>;
  /**
   * What is next to it in the graph: counts of all ties by kind first, then a page of entities, the nearest and most tied
   * first, and the ties among the page and the entity itself.
   */
  readonly neighbourhood: Neighbourhood;
};


/** A country, province, city, district or venue. */
export type PlaceNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  massEvent?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An office such as Mayor of Harbin: it stays while its holders change. */
export type Post = Node & Entity & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** The office, such as `Mayor, Harbin`. */
  readonly name: Scalars['String']['output'];
  /** Every spelling and script that is known, the preferred name included. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** The organisation that it belongs to, where known. */
  readonly organisation?: Maybe<Organisation>;
  /** Who held it, latest first, each with how we know. With a day, the certain holders come first. */
  readonly holders: ReadonlyArray<Tenure>;
  /**
   * What is next to it in the graph: counts of all ties by kind first, then a page of entities, the nearest and most tied
   * first, and the ties among the page and the entity itself.
   */
  readonly neighbourhood: Neighbourhood;
};


/** An office such as Mayor of Harbin: it stays while its holders change. */
export type PostHoldersArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** An office such as Mayor of Harbin: it stays while its holders change. */
export type PostNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  massEvent?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What events and agreements are about, from a vocabulary: finance, talent, tourism… */
export type Topic = Node & Entity & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** The preferred name. */
  readonly name: Scalars['String']['output'];
  /** Every name that is known, the preferred name included. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** The events about it, latest first. */
  readonly events: EventConnection;
  /** The agreements about it, latest first. */
  readonly agreements: AgreementConnection;
  /**
   * What is next to it in the graph: counts of all ties by kind first, then a page of entities, the nearest and most tied
   * first, and the ties among the page and the entity itself.
   */
  readonly neighbourhood: Neighbourhood;
};


/** What events and agreements are about, from a vocabulary: finance, talent, tourism… */
export type TopicEventsArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What events and agreements are about, from a vocabulary: finance, talent, tourism… */
export type TopicAgreementsArgs = {
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What events and agreements are about, from a vocabulary: finance, talent, tourism… */
export type TopicNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  massEvent?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A meeting, visit, signing, conference, ceremony and so on, with participants, sides, place and date. Two
 * releases about one event make one event with more evidence.
 */
export type Event = Node & Entity & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What sort of event it is. */
  readonly type: EventType;
  /** Whether it took place or was only announced. */
  readonly status: EventStatus;
  /** The (first) day, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day, where it is known to have lasted several. */
  readonly endDate?: Maybe<Scalars['LocalDate']['output']>;
  /** The date as the release says it. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: Precision;
  /** The finest place named, such as a hotel. */
  readonly place?: Maybe<Place>;
  /** The city where it was, or the smallest known area above the place where no city is known. */
  readonly city?: Maybe<Place>;
  /** Who took part, with side and capacity, ordered by side. */
  readonly participants: ParticipationConnection;
  /** The agreements concluded at it, ordered by name. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** What it was about, ordered by name. */
  readonly topics: ReadonlyArray<Topic>;
  /** The same with the sentences that say so. */
  readonly concerns: ReadonlyArray<Concern>;
  /** Which session of which co-operation mechanism it is; null where it is none. */
  readonly session?: Maybe<Session>;
  /** The journey that it was part of, where known. */
  readonly during?: Maybe<Event>;
  /** The events that were part of this journey, the earliest first; empty for what is no journey. */
  readonly parts: ReadonlyArray<Event>;
  /** What the releases that tell of it say differently. Empty where one alone tells of it, or all agree. */
  readonly discrepancies: ReadonlyArray<Discrepancy>;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * What is next to it in the graph: counts of all ties by kind first, then a page of entities, the nearest and most tied
   * first, and the ties among the page and the entity itself.
   */
  readonly neighbourhood: Neighbourhood;
};


/**
 * A meeting, visit, signing, conference, ceremony and so on, with participants, sides, place and date. Two
 * releases about one event make one event with more evidence.
 */
export type EventParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A meeting, visit, signing, conference, ceremony and so on, with participants, sides, place and date. Two
 * releases about one event make one event with more evidence.
 */
export type EventNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  massEvent?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A memorandum, arrangement, contract or the like. Its parties, signatories and witnesses are kept apart. */
export type Agreement = Node & Entity & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Its title, or what the release calls it. */
  readonly name: Scalars['String']['output'];
  /** What sort of agreement it is, such as `MEMORANDUM`, where known. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The day on which it was concluded, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** The date as the release says it. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: Precision;
  /** The organisations that agreed. */
  readonly parties: PartyConnection;
  /** The persons who signed it. Empty where the release names none, however many stood by. */
  readonly signatures: SignatureConnection;
  /** The persons who witnessed the signing. */
  readonly witnesses: WitnessingConnection;
  /** The event at which it was concluded, where known. */
  readonly concludedAt?: Maybe<Event>;
  /** What it is about, ordered by name. */
  readonly topics: ReadonlyArray<Topic>;
  /** The same with the sentences that say so. */
  readonly concerns: ReadonlyArray<Concern>;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * What is next to it in the graph: counts of all ties by kind first, then a page of entities, the nearest and most tied
   * first, and the ties among the page and the entity itself.
   */
  readonly neighbourhood: Neighbourhood;
};


/** A memorandum, arrangement, contract or the like. Its parties, signatories and witnesses are kept apart. */
export type AgreementPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A memorandum, arrangement, contract or the like. Its parties, signatories and witnesses are kept apart. */
export type AgreementSignaturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A memorandum, arrangement, contract or the like. Its parties, signatories and witnesses are kept apart. */
export type AgreementWitnessesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A memorandum, arrangement, contract or the like. Its parties, signatories and witnesses are kept apart. */
export type AgreementNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<ReadonlyArray<TieKind>>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  massEvent?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an organisation is. */
export type OrganisationKind =
  /** The government of a country, province, city or district. */
  | 'GOVERNMENT'
  /** A ministry, office or commission of a central government. */
  | 'MINISTRY'
  /** A bureau or department of a government. */
  | 'BUREAU'
  /** A committee or department of a political party. */
  | 'PARTY_ORGAN'
  /** A parliament, people's congress or council. */
  | 'LEGISLATURE'
  /** A business. */
  | 'COMPANY'
  /** A university, school or research institute. */
  | 'UNIVERSITY'
  /** A chamber, society or other association. */
  | 'ASSOCIATION'
  /** A standing co-operation body whose sessions are events. */
  | 'MECHANISM'
  /** An organisation of several states. */
  | 'INTERNATIONAL'
  /** Something else. */
  | 'OTHER';

/** Something that the releases of one event say differently. */
export type Discrepancy = {
  /** What differs. */
  readonly field: DiscrepancyField;
  /** The participant or agreement of which it differs; null where it is of the event. */
  readonly about?: Maybe<Entity>;
  /** Each value, with the releases that say so. */
  readonly values: ReadonlyArray<DiscrepancyValue>;
};

/** What releases say differently. */
export type DiscrepancyField =
  /** Whether it took place. */
  | 'STATUS'
  /** The day. */
  | 'DATE'
  /** The city or larger area. */
  | 'AREA'
  /** The finest place. */
  | 'PLACE'
  /** Whether `about` took part. */
  | 'PARTICIPANT'
  /** As what `about` took part. */
  | 'ROLE'
  /** On which side `about` was. */
  | 'SIDE'
  /** What `about`, an agreement, is called. */
  | 'AGREEMENT'
  /** Which session it is. */
  | 'NUMBER'
  /** Another event that may be this one; a release tells two apart that both fit. */
  | 'EVENT';

/** One of the values that releases give. */
export type DiscrepancyValue = {
  /** A date as far as known (`from/to` for a range), an id of an area, place or event, or a name; null where they say nothing of it. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The releases that say so. */
  readonly releases: ReadonlyArray<Release>;
};

/** A name in a release that was taken for a person: all places of the release where it stands for that one. */
export type Mention = {
  /** A plain, lasting id: give it to `judge`. */
  readonly id: Scalars['ID']['output'];
  /** The words at the first place; of what a correction told without any, the name. */
  readonly text: Scalars['String']['output'];
  /** The fullest form of the name in the release. */
  readonly name: Scalars['String']['output'];
  /** What else the release calls the person. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Where the words begin in the stored text, in UTF-16 code units from 0; null where only a correction told it. */
  readonly start?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Where they end: the first code unit after them. */
  readonly end?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The release. */
  readonly release: Release;
  /**
   * The rule that decided, of these the first that applied. A reviewer said so: `judgement`. Against the register:
   * `register-name-and-post` (the name, and a post held on that day), `register-weak-name-and-post` (likewise, a name of many),
   * `register-name` (the name, which one alone bears), `post-at-date` (the one holder of the post on that day, whose names do not
   * speak against it), `register-name-and-organisation` and `spelling-and-organisation` (a name or another spelling of it, and an
   * organisation that the person had to do with). Else: `across-releases` (other releases tie it to a person of the register),
   * `features` (known from releases only: see `reasons`), `within-release` (a part of a name, which stands for somebody of its own).
   */
  readonly method: Scalars['String']['output'];
  /** How sure that rule is, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What the mention has by which persons are told. A person who is known from releases only is one by those that are shared. */
  readonly reasons: ReadonlyArray<MentionReason>;
};

/** Something by which a mention may be told to be somebody. */
export type MentionReason = {
  /** What sort of thing it is. */
  readonly kind: MentionReasonKind;
  /**
   * What it says, from the general to the particular as the graph holds it: a folded name or a key of its spellings, then an id or a
   * folded name of the organisation, post or city, or the other side of a judgement; then the day.
   */
  readonly about: ReadonlyArray<Scalars['String']['output']>;
  /** Whether another mention of this person has it too. */
  readonly shared: Scalars['Boolean']['output'];
};

/** Sorts of things by which a mention may be told to be somebody. */
export type MentionReasonKind =
  /** The whole name, at an organisation. */
  | 'NAME'
  /** A spelling of the name (Jyutping, pinyin or other), in a post. */
  | 'SPELLING'
  /** A spelling of the name, in a city on a day. */
  | 'EVENT'
  /** A post that only one can hold, on a day. */
  | 'POST'
  /** A judgement that two are one. */
  | 'SAME'
  /** A judgement that two are two. */
  | 'DIFFERENT';

/** Two persons that may be one. */
export type ReviewItem = {
  /** A plain id, the same as long as the doubt is there. */
  readonly id: Scalars['ID']['output'];
  /** One of the two. */
  readonly left: Person;
  /** The other one. */
  readonly right: Person;
  /** What a judgement would be about: give these to `judge`, or the persons' own ids. */
  readonly leftJudged: Scalars['ID']['output'];
  /** Likewise, of the other. */
  readonly rightJudged: Scalars['ID']['output'];
  /** Why they may be one, each `word:about`, such as `equal-name:…` or `near-name-and-post:<post>`. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** How likely they are one, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** How much hangs on it: the mentions of the lesser of the two. */
  readonly weight: Scalars['Float']['output'];
};

/** Something that cannot all be true, or that somebody should look at. */
export type Conflict = {
  /** A plain id, the same as long as the conflict is there. */
  readonly id: Scalars['ID']['output'];
  /** What sort of conflict it is. */
  readonly kind: ConflictKind;
  /** The same in plain words, with names. */
  readonly message: Scalars['String']['output'];
  /** What it is about: the persons first, then posts, events, agreements and places. */
  readonly entities: ReadonlyArray<Entity>;
  /** Who says so: sentences of releases, or entries of the register. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Sorts of conflicts. */
export type ConflictKind =
  /** Two persons met at an event, and stood on one side there: one of them is on both sides of it. */
  | 'BOTH_SIDES'
  /** The releases that tell of one event say something differently: see its `discrepancies`. */
  | 'DISAGREEING_REPORTS'
  /** A person signed an agreement, and no post is known that the person can have held then. */
  | 'SIGNATORY_WITHOUT_POST'
  /** A tenure whose end lies before its beginning, however little is known of both. */
  | 'TENURE_ENDS_BEFORE_IT_BEGINS'
  /**
   * A person took part in events of one day in two cities, neither within the other. Events of one journey, those that last
   * several days and those whose day is not known do not count. One conflict a person and day.
   */
  | 'TWO_CITIES'
  /**
   * Two persons surely held, in full right and for more than the day of a handover, a post that only one can hold. Acting holders
   * and periods that were only announced do not count. One conflict two tenures.
   */
  | 'TWO_HOLDERS';

/** What would be one if two persons were. */
export type MergePreview = {
  /** One of the two. */
  readonly left: Person;
  /** The other one. */
  readonly right: Person;
  /** Whether they are one already; then there is nothing to merge. */
  readonly areOne: Scalars['Boolean']['output'];
  /** Every name that the one person would bear. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** What the left one has. */
  readonly leftTies: TieCounts;
  /** What the right one has. */
  readonly rightTies: TieCounts;
  /** For it: posts that both are said to have held. */
  readonly sharedPosts: ReadonlyArray<Post>;
  /** Against it: events in which both took part, at most 50. */
  readonly togetherAt: ReadonlyArray<Event>;
  /** Against it: events of one day in two cities, at most 50. */
  readonly apartOnOneDay: ReadonlyArray<ApartOnOneDay>;
  /** What the review queue says of the two; null where it holds nothing. */
  readonly doubt?: Maybe<ReviewItem>;
};

/** What a person has. */
export type TieCounts = {
  /** Mentions in releases. */
  readonly mentions: Scalars['NonNegativeInt']['output'];
  /** Meetings. */
  readonly meetings: Scalars['NonNegativeInt']['output'];
  /** Visits. */
  readonly visits: Scalars['NonNegativeInt']['output'];
  /** Signatures. */
  readonly signatures: Scalars['NonNegativeInt']['output'];
  /** Witnessings. */
  readonly witnessings: Scalars['NonNegativeInt']['output'];
  /** Events in which the person took part. */
  readonly events: Scalars['NonNegativeInt']['output'];
  /** Posts held. */
  readonly tenures: Scalars['NonNegativeInt']['output'];
};

/** Two events of one day in two cities. */
export type ApartOnOneDay = {
  /** That of the left person. */
  readonly left: Event;
  /** That of the right person. */
  readonly right: Event;
};

/** What happened to the graph. */
export type Change = {
  /** A plain, lasting id. */
  readonly id: Scalars['ID']['output'];
  /** When it came into this graph, which may be later than a person decided it. */
  readonly at: Scalars['DateTime']['output'];
  /** What. */
  readonly kind: ChangeKind;
  /** Who did it, where a person did. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The id of what changed: a release, a statement, a side of a judgement, or a person; null for what a correction added. */
  readonly subject?: Maybe<Scalars['ID']['output']>;
  /** The id of the other side of a judgement, of the survivor of a merge, or of the one that parted. */
  readonly into?: Maybe<Scalars['ID']['output']>;
  /** The release that it is about; null where it is about persons, or the release is gone. */
  readonly release?: Maybe<Release>;
  /** A title, quote or name of it, where there is one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Why, where it was said. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What can happen to the graph. */
export type ChangeKind =
  /** A release was read for the first time. */
  | 'RELEASE_READ'
  /** Another text of a release was read. */
  | 'RELEASE_EDITED'
  /** A statement was read for the first time. */
  | 'STATEMENT_ADDED'
  /** A statement was retired: the text of its release no longer makes it. */
  | 'STATEMENT_RETIRED'
  /** A reviewer judged that two are one. */
  | 'JUDGED_SAME'
  /** A reviewer judged that two are two. */
  | 'JUDGED_DIFFERENT'
  /** A reviewer left open whether two are one, or took a judgement back. */
  | 'JUDGED_UNSURE'
  /** An editor rejected a statement. */
  | 'CORRECTED_REJECT'
  /** An editor amended a statement. */
  | 'CORRECTED_AMEND'
  /** An editor added a statement to a release. */
  | 'CORRECTED_ADD'
  /** An editor let a statement count again as it was read. */
  | 'CORRECTED_RESTORE'
  /** `subject` answers as `into` from then on. */
  | 'MERGED'
  /** `into` parted from `subject`. */
  | 'SPLIT'
  /** A release was withdrawn. */
  | 'RETRACTED';

/** What a place is. */
export type PlaceKind =
  /** A country. */
  | 'COUNTRY'
  /** A province, autonomous region or state. */
  | 'PROVINCE'
  /** A city, or a territory that is one, such as Hong Kong. */
  | 'CITY'
  /** A district or county. */
  | 'DISTRICT'
  /** A building, hotel, hall, park or site. */
  | 'VENUE'
  /** An area that is none of the others, such as a bay area. */
  | 'REGION'
  /** Something else. */
  | 'OTHER';

/** What sort of event it is. */
export type EventType =
  /** Persons of different sides met. */
  | 'MEETING'
  /** Guests visited a place or an organisation. */
  | 'VISIT'
  /** An agreement was signed. */
  | 'SIGNING'
  /** A conference, forum or the like. */
  | 'CONFERENCE'
  /** An opening, launch or other ceremony. */
  | 'CEREMONY'
  /** A dinner, lunch or reception. */
  | 'DINNER'
  /** A session of a standing co-operation mechanism. */
  | 'SESSION'
  /** A whole journey of a delegation, with visits and meetings in it. */
  | 'TRIP'
  /** Something else. */
  | 'OTHER';

/** Whether an event took place. */
export type EventStatus =
  /** A release reports that it took place. */
  | 'OCCURRED'
  /** A release announced it; none has reported it yet. It makes no ties. */
  | 'ANNOUNCED'
  /** It was announced and called off. */
  | 'CANCELLED';

/** How much of a date is known. */
export type Precision =
  /** The day is known. */
  | 'DAY'
  /** Only month and year are known; `date` is null. */
  | 'MONTH'
  /** Only the year is known; `date` is null. */
  | 'YEAR'
  /** Nothing is known; `date` is null. */
  | 'UNKNOWN';

/** In which order dated things come. Those without any date come last in both. */
export type DateOrder =
  /** The latest first. */
  | 'LATEST_FIRST'
  /** The earliest first. */
  | 'EARLIEST_FIRST';

/** A tie between entities: it rests on statements of releases, or on an entry of the register. */
export type Tie = {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Who says so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Two persons of different sides met at an event, as a release says it. */
export type Meeting = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** One of the two; the person asked for, where one was. */
  readonly a: Person;
  /** The other one. */
  readonly b: Person;
  /** The day, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** The date as the release says it. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: Precision;
  /** The finest place named, such as a hotel. */
  readonly place?: Maybe<Place>;
  /** The city where it was, or the smallest known area above the place where no city is known. */
  readonly city?: Maybe<Place>;
  /** The posts in which `a` took part, as attested that day. */
  readonly aPosts: ReadonlyArray<Post>;
  /** The posts in which `b` took part, as attested that day. */
  readonly bPosts: ReadonlyArray<Post>;
  /** The event at which they met. */
  readonly event: Event;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A person visited a place or an organisation as a guest. */
export type Visit = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** The guest. */
  readonly person: Person;
  /** What was visited: a Place or an Organisation. */
  readonly target: VisitTarget;
  /** The day, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** The date as the release says it. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: Precision;
  /** The city where it was, or the smallest known area above the place where no city is known. */
  readonly city?: Maybe<Place>;
  /** The event that the visit is, or is part of. */
  readonly event: Event;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What can be visited. */
export type VisitTarget = Place | Organisation;

/** A person signed an agreement. */
export type Signature = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Who signed. */
  readonly person: Person;
  /** What was signed. */
  readonly agreement: Agreement;
  /** The organisation for which the person signed, where the release says so. */
  readonly onBehalfOf?: Maybe<Organisation>;
  /** The day, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** The date as the release says it. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: Precision;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A person stood by at the signing of an agreement and witnessed it. A witness is no signatory. */
export type Witnessing = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Who witnessed. */
  readonly person: Person;
  /** Whose signing was witnessed. */
  readonly agreement: Agreement;
  /** The day, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** The date as the release says it. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: Precision;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** An organisation is a party to an agreement. */
export type Party = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Who agreed. */
  readonly organisation: Organisation;
  /** What was agreed. */
  readonly agreement: Agreement;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Two persons of the same side travelled or attended together. */
export type Accompaniment = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Who accompanied. */
  readonly person: Person;
  /** Who was accompanied. */
  readonly accompanied: Person;
  /** The day, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** The date as the release says it. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: Precision;
  /** The event at which it was. */
  readonly event: Event;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** An event is a session of a co-operation mechanism. */
export type Session = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Which session it is, where a release counts them: the sixth is 6. */
  readonly number?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The event; look at its `status`, as the next session may be announced. */
  readonly event: Event;
  /** The co-operation mechanism. */
  readonly organisation: Organisation;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** An event or agreement is about a topic. */
export type Concern = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** The topic. */
  readonly topic: Topic;
  /** What is about it: an Event or an Agreement. */
  readonly about: Concerned;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** What can be about a topic. */
export type Concerned = Event | Agreement;

/** A person or organisation took part in an event. */
export type Participation = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Who took part: a Person or an Organisation. */
  readonly participant: Participant;
  /** In what. */
  readonly event: Event;
  /** As what, where the release says so. */
  readonly role?: Maybe<Role>;
  /** The delegation or host group; equal for all of one side within one event. `NONE` for a guest of neither side; null where unknown. */
  readonly side?: Maybe<Scalars['String']['output']>;
  /** The capacity in the words of the release, such as `Secretary of the Chongqing Municipal Party Committee`. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** The post that this capacity is, where known. */
  readonly post?: Maybe<Post>;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Who can take part in an event. */
export type Participant = Person | Organisation;

/** As what someone took part. */
export type Role =
  /** Presided. */
  | 'CHAIR'
  /** Presided together with another. */
  | 'CO_CHAIR'
  /** Gave a speech. */
  | 'SPEAKER'
  /** Received the guests. */
  | 'HOST'
  /** Took part. */
  | 'ATTENDEE'
  /** Organised it. */
  | 'ORGANISER'
  /** Signed an agreement at it. */
  | 'SIGNATORY'
  /** Witnessed the signing of an agreement at it. */
  | 'WITNESS'
  /** Is a party to an agreement concluded at it. */
  | 'PARTY'
  /** Came as a guest. */
  | 'VISITOR'
  /** Accompanied a guest. */
  | 'COMPANION';

/**
 * A person's holding of a post. The register knows from when to when; a release only attests it on a day, so
 * `observedFrom` and `observedTo` are the first and last such day.
 */
export type Tenure = Node & Tie & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Who held it. */
  readonly person: Person;
  /** What was held. */
  readonly post: Post;
  /** In full right, or acting for someone. */
  readonly kind: TenureKind;
  /** The first day, where the register knows the day. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** How much of `from` is known. */
  readonly fromPrecision: Precision;
  /** The last day, where the register knows the day. Null: it goes on, or the end is unknown. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
  /** How much of `to` is known. */
  readonly toPrecision: Precision;
  /** The beginning as the register or the text has it, in EDTF: `2022-07`, `2022~` (about), `[2021..2022]` (between). */
  readonly fromText?: Maybe<Scalars['String']['output']>;
  /** The end as the register or the text has it, in EDTF. */
  readonly toText?: Maybe<Scalars['String']['output']>;
  /** True where a release only announced it ("will be Acting Mayor from 3 to 6 May") and none attests it: it is never CERTAIN. */
  readonly announced: Scalars['Boolean']['output'];
  /** The first day on which a release attests it. */
  readonly observedFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day on which a release attests it. */
  readonly observedTo?: Maybe<Scalars['LocalDate']['output']>;
  /** How sure it is that the post was held on the day asked for; null where no day was asked for. */
  readonly certainty?: Maybe<Certainty>;
  /** Who says so: sentences of releases, or an entry of the register. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** How a post is held. */
export type TenureKind =
  /** In full right. */
  | 'SUBSTANTIVE'
  /** Acting for the holder or during a vacancy. */
  | 'ACTING';

/** How sure it is that a post was held on a day. */
export type Certainty =
  /** The day lies within from and to whatever imprecise dates stand for, or a release attests it for that very day. */
  | 'CERTAIN'
  /** The day lies between two attestations, where from and to are known too little to tell, or in an announced period. */
  | 'POSSIBLE';

/**
 * Who says so. Either a release: then `quote`, `start`, `end`, `modality` and `release` are given and
 * `registerEntry` is null. Or the register: then `registerEntry` is given and those are null.
 */
export type Evidence = {
  /** The words of the release, exactly as in its stored text; null where a correction told it without any. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Where the quote begins in the stored text, in UTF-16 code units from 0. */
  readonly start?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Where the quote ends: the first code unit after it. */
  readonly end?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The name of the rule that read it, or `register`. */
  readonly rule: Scalars['String']['output'];
  /** Whether the release reports it, announces it or recalls it. */
  readonly modality?: Maybe<Modality>;
  /** The id of the statement that was read. */
  readonly statementId?: Maybe<Scalars['ID']['output']>;
  /** The release. Look at its `kind`: a RETOLD one is not an independent source. */
  readonly release?: Maybe<Release>;
  /** The entry of the register. */
  readonly registerEntry?: Maybe<RegisterEntry>;
};

/** A curated record of the register. */
export type RegisterEntry = {
  /** The id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** The address of the page that the entry rests on, where given. */
  readonly source?: Maybe<Scalars['HttpUrl']['output']>;
};

/** What sort of thing a release says. */
export type Modality =
  /** It took place. */
  | 'OCCURRED'
  /** It is to take place. */
  | 'PLANNED'
  /** It was called off. */
  | 'CANCELLED'
  /** An earlier thing that the release recalls. */
  | 'BACKGROUND';

/** One source document as it was published, or as it is retold. */
export type Release = Node & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** Its headline, where known. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was published, where known. */
  readonly url?: Maybe<Scalars['HttpUrl']['output']>;
  /** Who published it, where known. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The day of publication, where known. */
  readonly publishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Its language as BCP 47 writes it, such as `en` or `zh-Hant`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The terms under which its text may be used, where known. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** How its source is to be named, where known. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  /** The original, retold in other words, or invented as an example. */
  readonly kind: ReleaseKind;
  /** What a RETOLD release retells. */
  readonly basedOn?: Maybe<ReleaseOrigin>;
  /** The stored text, to which all `start` and `end` refer. */
  readonly text: Scalars['String']['output'];
  /** When it was first read. */
  readonly readAt: Scalars['DateTime']['output'];
  /** Its text as it is and as it was before each edit, the latest first. */
  readonly versions: ReadonlyArray<ReleaseVersion>;
  /** What was read in it, in the order of the text. Look at `status` where you ask for more than the ACTIVE ones. */
  readonly statements: StatementConnection;
};


/** One source document as it was published, or as it is retold. */
export type ReleaseStatementsArgs = {
  status?: InputMaybe<ReadonlyArray<StatementStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The text of a release between two edits. */
export type ReleaseVersion = {
  /** A plain, lasting id. */
  readonly id: Scalars['ID']['output'];
  /** When this text was first read. */
  readonly readAt: Scalars['DateTime']['output'];
  /** When another text took its place; null for the current one. */
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The SHA-256 of the text, in hex: equal for equal texts. */
  readonly contentHash: Scalars['String']['output'];
  /** The text as it was given. */
  readonly text: Scalars['String']['output'];
};

/** The release that a RETOLD one retells. */
export type ReleaseOrigin = {
  /** Who published the original. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** When the original was published. */
  readonly publishedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The headline of the original. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Whose words a release is in. */
export type ReleaseKind =
  /** The text as its publisher published it. */
  | 'ORIGINAL'
  /** The facts of an original in Whomet's own words. Never an independent source. */
  | 'RETOLD'
  /** An invented example with fictional people and places. */
  | 'INVENTED';

/** One thing that a release says, as a rule read it: the atom of evidence. */
export type Statement = Node & {
  /** A plain, lasting id, the same in GraphQL and in Cypher. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly type: StatementType;
  /** Whether it took place, is planned, was called off, or is recalled. */
  readonly modality: Modality;
  /** The words that stand for the parts of it, and what they were resolved to. */
  readonly mentions: ReadonlyArray<StatementMention>;
  /** The day, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** The words of the release that the date rests on. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** How much of the date is known. */
  readonly precision: Precision;
  /** Whether it counts. */
  readonly status: StatementStatus;
  /** The name of the rule that read it. */
  readonly rule: Scalars['String']['output'];
  /** How sure that rule is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** When it was first read. */
  readonly readAt: Scalars['DateTime']['output'];
  /** When it was retired; null while it counts. */
  readonly retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The release that says it. */
  readonly release: Release;
  /** The correction that made, amended or rejected it; null for what counts as it was read. */
  readonly correction?: Maybe<Correction>;
  /** Where the release says it. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Whether a statement counts. */
export type StatementStatus =
  /** The release says so. */
  | 'ACTIVE'
  /** An earlier text of the release said so, or an earlier reading found it. */
  | 'RETIRED'
  /** A RETOLD release says nothing while its original is there and speaks for itself. */
  | 'SILENT'
  /** An editor rejected it. */
  | 'REJECTED'
  /** An editor amended it: another statement stands in its place. */
  | 'AMENDED';

/** What a statement says. */
export type StatementType =
  /** Subject and object met. */
  | 'MET_WITH'
  /** The subject visited the object. */
  | 'VISITED'
  /** The subject signed the object. */
  | 'SIGNED'
  /** The subject witnessed the signing of the object. */
  | 'WITNESSED'
  /** The subject took part in the object. */
  | 'ATTENDED'
  /** The subject held the post. */
  | 'HOLDS'
  /** The subject accompanied the object. */
  | 'ACCOMPANIED'
  /** The subject, an organisation, is a party to the object. */
  | 'PARTY_TO'
  /** The subject organised the object. */
  | 'ORGANISED'
  /** The subject is about the object, a topic. The subject is an event or agreement, or a person of a meeting that has no name. */
  | 'CONCERNS'
  /** The subject, an event, is a session of the object, a co-operation mechanism. */
  | 'SESSION_OF';

/** Words of a release that name a part of a statement. */
export type StatementMention = {
  /** Which part. */
  readonly as: StatementPart;
  /** The words; of what a correction told without any, the name. */
  readonly text: Scalars['String']['output'];
  /** Where they begin in the stored text, in UTF-16 code units from 0; null where only a correction told it. */
  readonly start?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Where they end: the first code unit after them. */
  readonly end?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The entity that they were resolved to; null where undecided. */
  readonly entity?: Maybe<Entity>;
};

export type { StatementPart };

/** How much the graph holds. */
export type Statistics = {
  /** The version of the graph: of its labels, ties and properties. `whomet migrate` brings an older one to the present. */
  readonly graphVersion: Scalars['NonNegativeInt']['output'];
  /** The version of this schema, such as `1.0`: the first number grows where a document of before may fail, the second where something is added. */
  readonly apiVersion: Scalars['String']['output'];
  /** Releases read. */
  readonly releases: Scalars['NonNegativeInt']['output'];
  /** Statements read in them. */
  readonly statements: Scalars['NonNegativeInt']['output'];
  /** Persons. */
  readonly persons: Scalars['NonNegativeInt']['output'];
  /** Organisations. */
  readonly organisations: Scalars['NonNegativeInt']['output'];
  /** Places. */
  readonly places: Scalars['NonNegativeInt']['output'];
  /** Posts. */
  readonly posts: Scalars['NonNegativeInt']['output'];
  /** Events, announced ones included. */
  readonly events: Scalars['NonNegativeInt']['output'];
  /** Agreements. */
  readonly agreements: Scalars['NonNegativeInt']['output'];
  /** Meetings: pairs of persons who met at an event. */
  readonly meetings: Scalars['NonNegativeInt']['output'];
  /** Visits. */
  readonly visits: Scalars['NonNegativeInt']['output'];
  /** Signatures. */
  readonly signatures: Scalars['NonNegativeInt']['output'];
  /** Witnessings. */
  readonly witnessings: Scalars['NonNegativeInt']['output'];
};

/** Where this page stands in the whole list. */
export type PageInfo = {
  /** Is there more after this page? Then ask again with `after: endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Is there something before this page? */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of entities found. */
export type SearchConnection = {
  /** The entities found of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of entities found. */
export type SearchEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How well it matches; comparable only within one answer. */
  readonly score: Scalars['Float']['output'];
  /** Why it matches. */
  readonly match: NameMatch;
};

/** Which of an entity's names a search found, and how that fits. */
export type NameMatch = {
  /** The name that fits best, as it is known. */
  readonly name: Scalars['String']['output'];
  /** Whether it is the preferred name, not another spelling, script or acronym. */
  readonly preferred: Scalars['Boolean']['output'];
  /** The script that it is written in. */
  readonly script: Script;
  /** How it fits. */
  readonly fit: NameFit;
};

/** How a name fits what was searched for; the closest first. */
export type NameFit =
  /** It is the whole name, whatever the case, accents, hyphens, or traditional or simplified characters. */
  | 'EXACT'
  /** The name begins so. */
  | 'PREFIX'
  /** The name holds all of the words. */
  | 'WORDS'
  /** The name holds all of the words, but a letter of some is amiss. */
  | 'SPELLING'
  /** The name holds some of the words only. */
  | 'PARTIAL';

/** Scripts that names are told apart by. */
export type Script =
  /** Latin letters. */
  | 'LATIN'
  /** Chinese characters, with or without other letters. */
  | 'HAN'
  /** Another script. */
  | 'OTHER';

/** A page of meetings. */
export type MeetingConnection = {
  /** The meetings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of meetings. */
export type MeetingEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: Meeting;
  /** The other person, where the list is that of one person or asked by `person`; else `b`. */
  readonly counterpart: Person;
};

/** A page of visits. */
export type VisitConnection = {
  /** The visits of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of visits. */
export type VisitEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The visit. */
  readonly node: Visit;
};

/** A page of agreements. */
export type AgreementConnection = {
  /** The agreements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of agreements. */
export type AgreementEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: Agreement;
};

/** A page of events. */
export type EventConnection = {
  /** The events of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of events. */
export type EventEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** A page of signatures. */
export type SignatureConnection = {
  /** The signatures of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SignatureEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of signatures. */
export type SignatureEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The signature. */
  readonly node: Signature;
};

/** A page of witnessings. */
export type WitnessingConnection = {
  /** The witnessings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<WitnessingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of witnessings. */
export type WitnessingEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The witnessing. */
  readonly node: Witnessing;
};

/** A page of accompaniments. */
export type AccompanimentConnection = {
  /** The accompaniments of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AccompanimentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of accompaniments. */
export type AccompanimentEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The accompaniment. */
  readonly node: Accompaniment;
};

/** A page of parties. */
export type PartyConnection = {
  /** The parties of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of parties. */
export type PartyEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The party. */
  readonly node: Party;
};

/** A page of participations. */
export type ParticipationConnection = {
  /** The participations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of participations. */
export type ParticipationEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The participation. */
  readonly node: Participation;
};

/** A page of releases. */
export type ReleaseConnection = {
  /** The releases of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReleaseEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of releases. */
export type ReleaseEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The release. */
  readonly node: Release;
};

/** A page of sessions. */
export type SessionConnection = {
  /** The sessions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SessionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of sessions. */
export type SessionEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: Session;
};

/** A page of doubtful pairs. */
export type ReviewItemConnection = {
  /** The doubtful pairs of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReviewItemEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of doubtful pairs. */
export type ReviewItemEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The doubtful pair. */
  readonly node: ReviewItem;
};

/** A page of mentions. */
export type MentionConnection = {
  /** The mentions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of mentions. */
export type MentionEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** A page of conflicts. */
export type ConflictConnection = {
  /** The conflicts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of conflicts. */
export type ConflictEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict. */
  readonly node: Conflict;
};

/** A page of changes. */
export type ChangeConnection = {
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of changes. */
export type ChangeEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** A page of statements. */
export type StatementConnection = {
  /** The statements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together, counted to 10000 at most. Counted only if asked for. */
  readonly totalCount: Scalars['NonNegativeInt']['output'];
  /** False where there are more than `totalCount`. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** One of a page of statements. */
export type StatementEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

export type { TieKind };

/** Paths between two entities, that there are none, or why the two were not found. */
export type PathsResult = Paths | NoPathWithin | AmbiguousEntity | EntityNotFound;

/** The paths found, the shortest first. */
export type Paths = {
  /** Each leads from `start` to `end` and meets no entity twice. */
  readonly paths: ReadonlyArray<Path>;
  /** What no path was allowed to lead through. */
  readonly leftOut: PathLimits;
};

/** One path: a chain of ties. */
export type Path = {
  /** How many ties it has. */
  readonly length: Scalars['NonNegativeInt']['output'];
  /** The entities in their order, both ends included. */
  readonly entities: ReadonlyArray<Entity>;
  /** The ties in their order. */
  readonly hops: ReadonlyArray<Hop>;
};

/** One tie of a path, or of a neighbourhood, between two entities next to each other. */
export type Hop = {
  /** The entity nearer to the beginning. The tie itself may point either way. */
  readonly start: Entity;
  /** The entity nearer to the end. */
  readonly end: Entity;
  /** What kind of tie. */
  readonly kind: TieKind;
  /** Whether the tie points from `start` to `end`, as from a guest to the place, and not the other way. Of a meeting it means nothing. */
  readonly pointsToEnd: Scalars['Boolean']['output'];
  /** The tie: of several between the two, the latest. Null for ties that have no type of their own here, such as AT or COOPERATES_WITH. */
  readonly tie?: Maybe<Tie>;
  /** How many other ties there are between the two, of the kinds and in the window asked for. */
  readonly others: Scalars['NonNegativeInt']['output'];
  /** The day, where known. */
  readonly date?: Maybe<Scalars['LocalDate']['output']>;
  /** Who says so. Empty where only the register does. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** The two are not connected within so many hops; what was left out may connect them. */
export type NoPathWithin = {
  /** The longest path that was looked for. */
  readonly maxHops: Scalars['NonNegativeInt']['output'];
  /** What no path was allowed to lead through. */
  readonly leftOut: PathLimits;
};

/** What no path was allowed to lead through. */
export type PathLimits = {
  /** Kinds of entity, but for start and end themselves. Name them in `through` to allow them. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** Events with more participants than this. */
  readonly eventsLargerThan: Scalars['NonNegativeInt']['output'];
};

/** A page of common contacts. */
export type CommonContactConnection = {
  /** The contacts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommonContactEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of common contacts. */
export type CommonContactEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** Who met all of them. */
  readonly node: Person;
  /** All meetings with them together. */
  readonly meetings: Scalars['NonNegativeInt']['output'];
  /** The meetings with each of them, in the order asked. */
  readonly contacts: ReadonlyArray<Contact>;
};

/** The meetings of two persons, counted. */
export type Contact = {
  /** The person asked for. */
  readonly person: Person;
  /** How many meetings. */
  readonly meetings: Scalars['NonNegativeInt']['output'];
  /** The day of the first one, of those whose day is known. */
  readonly firstOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day of the latest one, of those whose day is known. */
  readonly latestOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** A page of companions. */
export type CompanionConnection = {
  /** The companions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CompanionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One of a page of companions. */
export type CompanionEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The companion. */
  readonly node: Person;
  /** At how many events. */
  readonly events: Scalars['NonNegativeInt']['output'];
  /** The day of the first one, of those whose day is known. */
  readonly firstOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The day of the latest one, of those whose day is known. */
  readonly latestOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The sentences that say so. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Two persons in one organisation at one time. */
export type CareerOverlap = {
  /** The organisation: the larger one, where one post is in a part of it. */
  readonly organisation: Organisation;
  /** The tenure of `a`. */
  readonly a: Tenure;
  /** The tenure of `b`. */
  readonly b: Tenure;
  /** The first day on which both held their posts, as far as is known. */
  readonly from?: Maybe<Scalars['LocalDate']['output']>;
  /** The last day on which both did; null while it lasts. */
  readonly to?: Maybe<Scalars['LocalDate']['output']>;
  /** CERTAIN or POSSIBLE. */
  readonly certainty: Certainty;
};

/** What a person did on the days of a window. */
export type Itinerary = {
  /** The first day asked for. */
  readonly from: Scalars['LocalDate']['output'];
  /** The last day asked for. */
  readonly to: Scalars['LocalDate']['output'];
  /** The events in their order. Events that were only announced are among them: look at the event's `status`. */
  readonly stops: ReadonlyArray<Stop>;
  /** False where there are more than 200 stops: then ask for fewer days. */
  readonly complete: Scalars['Boolean']['output'];
};

/** One event of an itinerary. */
export type Stop = {
  /** The event, with place, date, status and evidence. */
  readonly event: Event;
  /** What the person did there. */
  readonly role?: Maybe<Role>;
  /** Whom the person met there, as a release says it. */
  readonly met: ReadonlyArray<Person>;
  /** Who was there on the same side. */
  readonly companions: ReadonlyArray<Person>;
};

/** What is next to an entity. */
export type Neighbourhood = {
  /** How many entities and ties of each kind are directly next to it, in the window asked for; whatever the page. */
  readonly counts: ReadonlyArray<NeighbourCount>;
  /** The entities of this page, each with its cursor. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** The ties between the entity and those of the page, and among these: of several of one kind between two, the latest. */
  readonly hops: ReadonlyArray<Hop>;
};

/** How much of one kind is next to an entity. */
export type NeighbourCount = {
  /** The kind of tie. */
  readonly tie: TieKind;
  /** The kind of entity at its other end. */
  readonly kind: EntityKind;
  /** How many entities. */
  readonly entities: Scalars['NonNegativeInt']['output'];
  /** How many ties. */
  readonly ties: Scalars['NonNegativeInt']['output'];
};

/** One of a page of neighbours. */
export type NeighbourEdge = {
  /** Its cursor: give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How many ties away it is: 1 or 2. */
  readonly distance: Scalars['NonNegativeInt']['output'];
  /** How many ties lead to it. */
  readonly ties: Scalars['NonNegativeInt']['output'];
};

/** What two parties did with each other. */
export type Cooperation = {
  /** The two, in the order asked. */
  readonly between: ReadonlyArray<Entity>;
  /** The years in which there was something, the earliest first. */
  readonly years: ReadonlyArray<CooperationYear>;
  /** Mechanisms with sessions in which both took part, the most sessions first. */
  readonly mechanisms: ReadonlyArray<CooperationMechanism>;
};

/** What two parties did with each other in one year. */
export type CooperationYear = {
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** At how many events persons of the one met persons of the other. */
  readonly meetings: Scalars['NonNegativeInt']['output'];
  /** How many visits of either to the other. */
  readonly visits: Scalars['NonNegativeInt']['output'];
  /** How many agreements. */
  readonly agreements: Scalars['NonNegativeInt']['output'];
  /** What these were about, the most frequent first. */
  readonly topics: ReadonlyArray<TopicCount>;
  /** The events of the meetings. */
  readonly meetingEvents: ReadonlyArray<Event>;
  /** The events of the visits. */
  readonly visitEvents: ReadonlyArray<Event>;
  /** The agreements. */
  readonly concluded: ReadonlyArray<Agreement>;
};

/** How often something was about a topic. */
export type TopicCount = {
  /** The topic. */
  readonly topic: Topic;
  /** At how many events and in how many agreements. */
  readonly count: Scalars['NonNegativeInt']['output'];
};

/** A mechanism with its sessions in which two parties took part. */
export type CooperationMechanism = {
  /** The mechanism. */
  readonly mechanism: Organisation;
  /** The sessions, the latest first. */
  readonly sessions: ReadonlyArray<Event>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PersonResult:
    | ( PersonRow )
    | ( AmbiguousAnswer )
    | ( NotFoundAnswer )
  ;
  OrganisationResult:
    | ( OrganisationRow )
    | ( AmbiguousAnswer )
    | ( NotFoundAnswer )
  ;
  PlaceResult:
    | ( PlaceRow )
    | ( AmbiguousAnswer )
    | ( NotFoundAnswer )
  ;
  PostResult:
    | ( PostRow )
    | ( AmbiguousAnswer )
    | ( NotFoundAnswer )
  ;
  TopicResult:
    | ( TopicRow )
    | ( AmbiguousAnswer )
    | ( NotFoundAnswer )
  ;
  VisitTarget:
    | ( PlaceRow )
    | ( OrganisationRow )
  ;
  Concerned:
    | ( EventRow )
    | ( AgreementRow )
  ;
  Participant:
    | ( PersonRow )
    | ( OrganisationRow )
  ;
  PathsResult:
    | ( PathsAnswer )
    | ( NoPathAnswer )
    | ( AmbiguousAnswer )
    | ( NotFoundAnswer )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( PersonRow )
    | ( OrganisationRow )
    | ( PlaceRow )
    | ( PostRow )
    | ( TopicRow )
    | ( EventRow )
    | ( AgreementRow )
    | ( MeetingRow )
    | ( VisitRow )
    | ( SignatureRow )
    | ( WitnessingRow )
    | ( PartyRow )
    | ( AccompanimentRow )
    | ( SessionRow )
    | ( ConcernRow )
    | ( ParticipationRow )
    | ( TenureRow )
    | ( ReleaseRow )
    | ( StatementRow )
  ;
  Entity:
    | ( PersonRow )
    | ( OrganisationRow )
    | ( PlaceRow )
    | ( PostRow )
    | ( TopicRow )
    | ( EventRow )
    | ( AgreementRow )
  ;
  Tie:
    | ( MeetingRow )
    | ( VisitRow )
    | ( SignatureRow )
    | ( WitnessingRow )
    | ( PartyRow )
    | ( AccompanimentRow )
    | ( SessionRow )
    | ( ConcernRow )
    | ( ParticipationRow )
    | ( TenureRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  HttpUrl: ResolverTypeWrapper<Scalars['HttpUrl']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Verdict: Verdict;
  Judgement: ResolverTypeWrapper<JudgementFacts>;
  JudgeResult: ResolverTypeWrapper<Judged>;
  CorrectionInput: CorrectionInput;
  CorrectionVerdict: CorrectionVerdict;
  StatementChangeInput: StatementChangeInput;
  CorrectedPartInput: CorrectedPartInput;
  Correction: ResolverTypeWrapper<CorrectionFacts>;
  CorrectedField: ResolverTypeWrapper<CorrectedField>;
  CorrectResult: ResolverTypeWrapper<Corrected>;
  ReleaseInput: ReleaseInput;
  ReleaseOriginInput: ReleaseOriginInput;
  IngestResult: ResolverTypeWrapper<TakenRelease>;
  IngestState: IngestState;
  ReadStatement: ResolverTypeWrapper<ReadStatementRow>;
  ReadMention: ResolverTypeWrapper<ReadMentionRow>;
  ReadingWarning: ResolverTypeWrapper<ReadingWarning>;
  EntityRef: EntityRef;
  NamedEntityInput: NamedEntityInput;
  PostRefInput: PostRefInput;
  EntityKind: EntityKind;
  PersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonResult']>;
  OrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationResult']>;
  PlaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceResult']>;
  PostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostResult']>;
  TopicResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TopicResult']>;
  AmbiguousEntity: ResolverTypeWrapper<AmbiguousAnswer>;
  EntityNotFound: ResolverTypeWrapper<NotFoundAnswer>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  Person: ResolverTypeWrapper<PersonRow>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  Place: ResolverTypeWrapper<PlaceRow>;
  Post: ResolverTypeWrapper<PostRow>;
  Topic: ResolverTypeWrapper<TopicRow>;
  Event: ResolverTypeWrapper<EventRow>;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  OrganisationKind: OrganisationKind;
  Discrepancy: ResolverTypeWrapper<DiscrepancyFacts>;
  DiscrepancyField: DiscrepancyField;
  DiscrepancyValue: ResolverTypeWrapper<DiscrepancyValueFacts>;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionReason: ResolverTypeWrapper<MentionReason>;
  MentionReasonKind: MentionReasonKind;
  ReviewItem: ResolverTypeWrapper<DoubtRow>;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  ConflictKind: ConflictKind;
  MergePreview: ResolverTypeWrapper<PreviewRow>;
  TieCounts: ResolverTypeWrapper<TieCounts>;
  ApartOnOneDay: ResolverTypeWrapper<Omit<ApartOnOneDay, 'left' | 'right'> & { left: ResolversTypes['Event'], right: ResolversTypes['Event'] }>;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeKind: ChangeKind;
  PlaceKind: PlaceKind;
  EventType: EventType;
  EventStatus: EventStatus;
  Precision: Precision;
  DateOrder: DateOrder;
  Tie: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Tie']>;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  Visit: ResolverTypeWrapper<VisitRow>;
  VisitTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VisitTarget']>;
  Signature: ResolverTypeWrapper<SignatureRow>;
  Witnessing: ResolverTypeWrapper<WitnessingRow>;
  Party: ResolverTypeWrapper<PartyRow>;
  Accompaniment: ResolverTypeWrapper<AccompanimentRow>;
  Session: ResolverTypeWrapper<SessionRow>;
  Concern: ResolverTypeWrapper<ConcernRow>;
  Concerned: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Concerned']>;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  Participant: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Participant']>;
  Role: Role;
  Tenure: ResolverTypeWrapper<TenureRow>;
  TenureKind: TenureKind;
  Certainty: Certainty;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  RegisterEntry: ResolverTypeWrapper<RegisterEntry>;
  Modality: Modality;
  Release: ResolverTypeWrapper<ReleaseRow>;
  ReleaseVersion: ResolverTypeWrapper<VersionRow>;
  ReleaseOrigin: ResolverTypeWrapper<ReleaseOrigin>;
  ReleaseKind: ReleaseKind;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementStatus: StatementStatus;
  StatementType: StatementType;
  StatementMention: ResolverTypeWrapper<Omit<StatementMention, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  StatementPart: StatementPart;
  Statistics: ResolverTypeWrapper<StatisticsRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SearchConnection: ResolverTypeWrapper<Connection<SearchRow>>;
  SearchEdge: ResolverTypeWrapper<Edge<SearchRow>>;
  NameMatch: ResolverTypeWrapper<NameMatch>;
  NameFit: NameFit;
  Script: Script;
  MeetingConnection: ResolverTypeWrapper<Connection<MeetingRow>>;
  MeetingEdge: ResolverTypeWrapper<Edge<MeetingRow>>;
  VisitConnection: ResolverTypeWrapper<Connection<VisitRow>>;
  VisitEdge: ResolverTypeWrapper<Edge<VisitRow>>;
  AgreementConnection: ResolverTypeWrapper<Connection<AgreementRow>>;
  AgreementEdge: ResolverTypeWrapper<Edge<AgreementRow>>;
  EventConnection: ResolverTypeWrapper<Connection<EventRow>>;
  EventEdge: ResolverTypeWrapper<Edge<EventRow>>;
  SignatureConnection: ResolverTypeWrapper<Connection<SignatureRow>>;
  SignatureEdge: ResolverTypeWrapper<Edge<SignatureRow>>;
  WitnessingConnection: ResolverTypeWrapper<Connection<WitnessingRow>>;
  WitnessingEdge: ResolverTypeWrapper<Edge<WitnessingRow>>;
  AccompanimentConnection: ResolverTypeWrapper<Connection<AccompanimentRow>>;
  AccompanimentEdge: ResolverTypeWrapper<Edge<AccompanimentRow>>;
  PartyConnection: ResolverTypeWrapper<Connection<PartyRow>>;
  PartyEdge: ResolverTypeWrapper<Edge<PartyRow>>;
  ParticipationConnection: ResolverTypeWrapper<Connection<ParticipationRow>>;
  ParticipationEdge: ResolverTypeWrapper<Edge<ParticipationRow>>;
  ReleaseConnection: ResolverTypeWrapper<Connection<ReleaseRow>>;
  ReleaseEdge: ResolverTypeWrapper<Edge<ReleaseRow>>;
  SessionConnection: ResolverTypeWrapper<Connection<SessionRow>>;
  SessionEdge: ResolverTypeWrapper<Edge<SessionRow>>;
  ReviewItemConnection: ResolverTypeWrapper<Connection<DoubtRow>>;
  ReviewItemEdge: ResolverTypeWrapper<Edge<DoubtRow>>;
  MentionConnection: ResolverTypeWrapper<Connection<MentionRow>>;
  MentionEdge: ResolverTypeWrapper<Edge<MentionRow>>;
  ConflictConnection: ResolverTypeWrapper<Connection<ConflictRow>>;
  ConflictEdge: ResolverTypeWrapper<Edge<ConflictRow>>;
  ChangeConnection: ResolverTypeWrapper<Connection<ChangeRow>>;
  ChangeEdge: ResolverTypeWrapper<Edge<ChangeRow>>;
  StatementConnection: ResolverTypeWrapper<Connection<StatementRow>>;
  StatementEdge: ResolverTypeWrapper<Edge<StatementRow>>;
  TieKind: TieKind;
  PathsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathsResult']>;
  Paths: ResolverTypeWrapper<PathsAnswer>;
  Path: ResolverTypeWrapper<PathAnswer>;
  Hop: ResolverTypeWrapper<HopRow>;
  NoPathWithin: ResolverTypeWrapper<NoPathAnswer>;
  PathLimits: ResolverTypeWrapper<PathLimits>;
  CommonContactConnection: ResolverTypeWrapper<Connection<CommonContactRow>>;
  CommonContactEdge: ResolverTypeWrapper<Edge<CommonContactRow>>;
  Contact: ResolverTypeWrapper<ContactRow>;
  CompanionConnection: ResolverTypeWrapper<Connection<CompanionRow>>;
  CompanionEdge: ResolverTypeWrapper<Edge<CompanionRow>>;
  CareerOverlap: ResolverTypeWrapper<CareerOverlapRow>;
  Itinerary: ResolverTypeWrapper<Omit<Itinerary, 'stops'> & { stops: ReadonlyArray<ResolversTypes['Stop']> }>;
  Stop: ResolverTypeWrapper<StopRow>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodAnswer>;
  NeighbourCount: ResolverTypeWrapper<NeighbourCountRow>;
  NeighbourEdge: ResolverTypeWrapper<Edge<NeighbourRow>>;
  Cooperation: ResolverTypeWrapper<CooperationAnswer>;
  CooperationYear: ResolverTypeWrapper<CooperationYearAnswer>;
  TopicCount: ResolverTypeWrapper<Omit<TopicCount, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  CooperationMechanism: ResolverTypeWrapper<MechanismRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  LocalDate: Scalars['LocalDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  HttpUrl: Scalars['HttpUrl']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Mutation: Record<PropertyKey, never>;
  Judgement: JudgementFacts;
  JudgeResult: Judged;
  CorrectionInput: CorrectionInput;
  StatementChangeInput: StatementChangeInput;
  CorrectedPartInput: CorrectedPartInput;
  Correction: CorrectionFacts;
  CorrectedField: CorrectedField;
  CorrectResult: Corrected;
  ReleaseInput: ReleaseInput;
  ReleaseOriginInput: ReleaseOriginInput;
  IngestResult: TakenRelease;
  ReadStatement: ReadStatementRow;
  ReadMention: ReadMentionRow;
  ReadingWarning: ReadingWarning;
  EntityRef: EntityRef;
  NamedEntityInput: NamedEntityInput;
  PostRefInput: PostRefInput;
  PersonResult: ResolversUnionTypes<ResolversParentTypes>['PersonResult'];
  OrganisationResult: ResolversUnionTypes<ResolversParentTypes>['OrganisationResult'];
  PlaceResult: ResolversUnionTypes<ResolversParentTypes>['PlaceResult'];
  PostResult: ResolversUnionTypes<ResolversParentTypes>['PostResult'];
  TopicResult: ResolversUnionTypes<ResolversParentTypes>['TopicResult'];
  AmbiguousEntity: AmbiguousAnswer;
  EntityNotFound: NotFoundAnswer;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Person: PersonRow;
  Organisation: OrganisationRow;
  Place: PlaceRow;
  Post: PostRow;
  Topic: TopicRow;
  Event: EventRow;
  Agreement: AgreementRow;
  Discrepancy: DiscrepancyFacts;
  DiscrepancyValue: DiscrepancyValueFacts;
  Mention: MentionRow;
  MentionReason: MentionReason;
  ReviewItem: DoubtRow;
  Conflict: ConflictRow;
  MergePreview: PreviewRow;
  TieCounts: TieCounts;
  ApartOnOneDay: Omit<ApartOnOneDay, 'left' | 'right'> & { left: ResolversParentTypes['Event'], right: ResolversParentTypes['Event'] };
  Change: ChangeRow;
  Tie: ResolversInterfaceTypes<ResolversParentTypes>['Tie'];
  Meeting: MeetingRow;
  Visit: VisitRow;
  VisitTarget: ResolversUnionTypes<ResolversParentTypes>['VisitTarget'];
  Signature: SignatureRow;
  Witnessing: WitnessingRow;
  Party: PartyRow;
  Accompaniment: AccompanimentRow;
  Session: SessionRow;
  Concern: ConcernRow;
  Concerned: ResolversUnionTypes<ResolversParentTypes>['Concerned'];
  Participation: ParticipationRow;
  Participant: ResolversUnionTypes<ResolversParentTypes>['Participant'];
  Tenure: TenureRow;
  Evidence: EvidenceParent;
  RegisterEntry: RegisterEntry;
  Release: ReleaseRow;
  ReleaseVersion: VersionRow;
  ReleaseOrigin: ReleaseOrigin;
  Statement: StatementRow;
  StatementMention: Omit<StatementMention, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  Statistics: StatisticsRow;
  PageInfo: PageInfo;
  SearchConnection: Connection<SearchRow>;
  SearchEdge: Edge<SearchRow>;
  NameMatch: NameMatch;
  MeetingConnection: Connection<MeetingRow>;
  MeetingEdge: Edge<MeetingRow>;
  VisitConnection: Connection<VisitRow>;
  VisitEdge: Edge<VisitRow>;
  AgreementConnection: Connection<AgreementRow>;
  AgreementEdge: Edge<AgreementRow>;
  EventConnection: Connection<EventRow>;
  EventEdge: Edge<EventRow>;
  SignatureConnection: Connection<SignatureRow>;
  SignatureEdge: Edge<SignatureRow>;
  WitnessingConnection: Connection<WitnessingRow>;
  WitnessingEdge: Edge<WitnessingRow>;
  AccompanimentConnection: Connection<AccompanimentRow>;
  AccompanimentEdge: Edge<AccompanimentRow>;
  PartyConnection: Connection<PartyRow>;
  PartyEdge: Edge<PartyRow>;
  ParticipationConnection: Connection<ParticipationRow>;
  ParticipationEdge: Edge<ParticipationRow>;
  ReleaseConnection: Connection<ReleaseRow>;
  ReleaseEdge: Edge<ReleaseRow>;
  SessionConnection: Connection<SessionRow>;
  SessionEdge: Edge<SessionRow>;
  ReviewItemConnection: Connection<DoubtRow>;
  ReviewItemEdge: Edge<DoubtRow>;
  MentionConnection: Connection<MentionRow>;
  MentionEdge: Edge<MentionRow>;
  ConflictConnection: Connection<ConflictRow>;
  ConflictEdge: Edge<ConflictRow>;
  ChangeConnection: Connection<ChangeRow>;
  ChangeEdge: Edge<ChangeRow>;
  StatementConnection: Connection<StatementRow>;
  StatementEdge: Edge<StatementRow>;
  PathsResult: ResolversUnionTypes<ResolversParentTypes>['PathsResult'];
  Paths: PathsAnswer;
  Path: PathAnswer;
  Hop: HopRow;
  NoPathWithin: NoPathAnswer;
  PathLimits: PathLimits;
  CommonContactConnection: Connection<CommonContactRow>;
  CommonContactEdge: Edge<CommonContactRow>;
  Contact: ContactRow;
  CompanionConnection: Connection<CompanionRow>;
  CompanionEdge: Edge<CompanionRow>;
  CareerOverlap: CareerOverlapRow;
  Itinerary: Omit<Itinerary, 'stops'> & { stops: ReadonlyArray<ResolversParentTypes['Stop']> };
  Stop: StopRow;
  Neighbourhood: NeighbourhoodAnswer;
  NeighbourCount: NeighbourCountRow;
  NeighbourEdge: Edge<NeighbourRow>;
  Cooperation: CooperationAnswer;
  CooperationYear: CooperationYearAnswer;
  TopicCount: Omit<TopicCount, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  CooperationMechanism: MechanismRow;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export interface HttpUrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HttpUrl'], any> {
  name: 'HttpUrl';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  person?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<QueryPersonArgs, 'ref'>>;
  organisation?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'ref'>>;
  place?: Resolver<ResolversTypes['PlaceResult'], ParentType, ContextType, RequireFields<QueryPlaceArgs, 'ref'>>;
  post?: Resolver<ResolversTypes['PostResult'], ParentType, ContextType, RequireFields<QueryPostArgs, 'ref'>>;
  topic?: Resolver<ResolversTypes['TopicResult'], ParentType, ContextType, RequireFields<QueryTopicArgs, 'ref'>>;
  whoMetWhom?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryWhoMetWhomArgs, 'orderBy' | 'first'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'directOnly' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  whoHeld?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<QueryWhoHeldArgs, 'post' | 'on'>>;
  paths?: Resolver<ResolversTypes['PathsResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'start' | 'end' | 'maxHops' | 'first' | 'massEvent'>>;
  commonContacts?: Resolver<ResolversTypes['CommonContactConnection'], ParentType, ContextType, RequireFields<QueryCommonContactsArgs, 'of' | 'first'>>;
  companions?: Resolver<ResolversTypes['CompanionConnection'], ParentType, ContextType, RequireFields<QueryCompanionsArgs, 'of' | 'first'>>;
  careerOverlap?: Resolver<ReadonlyArray<ResolversTypes['CareerOverlap']>, ParentType, ContextType, RequireFields<QueryCareerOverlapArgs, 'a' | 'b'>>;
  cooperation?: Resolver<ResolversTypes['Cooperation'], ParentType, ContextType, RequireFields<QueryCooperationArgs, 'between'>>;
  reviewQueue?: Resolver<ResolversTypes['ReviewItemConnection'], ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  previewMerge?: Resolver<ResolversTypes['MergePreview'], ParentType, ContextType, RequireFields<QueryPreviewMergeArgs, 'left' | 'right'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'since' | 'first'>>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType, RequireFields<QueryReleaseArgs, 'id'>>;
  releases?: Resolver<ResolversTypes['ReleaseConnection'], ParentType, ContextType, RequireFields<QueryReleasesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'about' | 'first'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestRelease?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestReleaseArgs, 'input'>>;
  correct?: Resolver<ResolversTypes['CorrectResult'], ParentType, ContextType, RequireFields<MutationCorrectArgs, 'input'>>;
  judge?: Resolver<ResolversTypes['JudgeResult'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'left' | 'right' | 'verdict'>>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudgeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeResult'] = ResolversParentTypes['JudgeResult']> = {
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  areOne?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CorrectionVerdict'], ParentType, ContextType>;
  change?: Resolver<ReadonlyArray<ResolversTypes['CorrectedField']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedField'] = ResolversParentTypes['CorrectedField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorrectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectResult'] = ResolversParentTypes['CorrectResult']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ReadingWarning']>, ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  releaseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IngestState'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['ReadStatement']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['ReadMention']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['ReadingWarning']>, ParentType, ContextType>;
};

export type ReadStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadStatement'] = ResolversParentTypes['ReadStatement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReadMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadMention'] = ResolversParentTypes['ReadMention']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ReadingWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingWarning'] = ResolversParentTypes['ReadingWarning']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityKindResolvers = EnumResolverSignature<{ PERSON?: any, ORGANISATION?: any, PLACE?: any, POST?: any, EVENT?: any, AGREEMENT?: any, TOPIC?: any }, ResolversTypes['EntityKind']>;

export type PersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonResult'] = ResolversParentTypes['PersonResult']> = {
  __resolveType?: TypeResolveFn<'Person' | 'AmbiguousEntity' | 'EntityNotFound', ParentType, ContextType>;
};

export type OrganisationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationResult'] = ResolversParentTypes['OrganisationResult']> = {
  __resolveType?: TypeResolveFn<'Organisation' | 'AmbiguousEntity' | 'EntityNotFound', ParentType, ContextType>;
};

export type PlaceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceResult'] = ResolversParentTypes['PlaceResult']> = {
  __resolveType?: TypeResolveFn<'Place' | 'AmbiguousEntity' | 'EntityNotFound', ParentType, ContextType>;
};

export type PostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostResult'] = ResolversParentTypes['PostResult']> = {
  __resolveType?: TypeResolveFn<'Post' | 'AmbiguousEntity' | 'EntityNotFound', ParentType, ContextType>;
};

export type TopicResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicResult'] = ResolversParentTypes['TopicResult']> = {
  __resolveType?: TypeResolveFn<'Topic' | 'AmbiguousEntity' | 'EntityNotFound', ParentType, ContextType>;
};

export type AmbiguousEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguousEntity'] = ResolversParentTypes['AmbiguousEntity']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityNotFound'] = ResolversParentTypes['EntityNotFound']> = {
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Person' | 'Organisation' | 'Place' | 'Post' | 'Topic' | 'Event' | 'Agreement' | 'Meeting' | 'Visit' | 'Signature' | 'Witnessing' | 'Party' | 'Accompaniment' | 'Session' | 'Concern' | 'Participation' | 'Tenure' | 'Release' | 'Statement', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType?: TypeResolveFn<'Person' | 'Organisation' | 'Place' | 'Post' | 'Topic' | 'Event' | 'Agreement', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<PersonPostsArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PersonMeetingsArgs, 'orderBy' | 'first'>>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<PersonVisitsArgs, 'first'>>;
  signed?: Resolver<ResolversTypes['SignatureConnection'], ParentType, ContextType, RequireFields<PersonSignedArgs, 'first'>>;
  witnessed?: Resolver<ResolversTypes['WitnessingConnection'], ParentType, ContextType, RequireFields<PersonWitnessedArgs, 'first'>>;
  accompanied?: Resolver<ResolversTypes['AccompanimentConnection'], ParentType, ContextType, RequireFields<PersonAccompaniedArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'first'>>;
  itinerary?: Resolver<ResolversTypes['Itinerary'], ParentType, ContextType, RequireFields<PersonItineraryArgs, 'from' | 'to'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PersonMentionsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<PersonNeighbourhoodArgs, 'depth' | 'massEvent' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<OrganisationAgreementsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganisationEventsArgs, 'first'>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<OrganisationSessionsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<OrganisationNeighbourhoodArgs, 'depth' | 'massEvent' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<PlaceNeighbourhoodArgs, 'depth' | 'massEvent' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType, Partial<PostHoldersArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<PostNeighbourhoodArgs, 'depth' | 'massEvent' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TopicEventsArgs, 'first'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<TopicAgreementsArgs, 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<TopicNeighbourhoodArgs, 'depth' | 'massEvent' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Concern']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  discrepancies?: Resolver<ReadonlyArray<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<EventNeighbourhoodArgs, 'depth' | 'massEvent' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  signatures?: Resolver<ResolversTypes['SignatureConnection'], ParentType, ContextType, RequireFields<AgreementSignaturesArgs, 'first'>>;
  witnesses?: Resolver<ResolversTypes['WitnessingConnection'], ParentType, ContextType, RequireFields<AgreementWitnessesArgs, 'first'>>;
  concludedAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Concern']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<AgreementNeighbourhoodArgs, 'depth' | 'massEvent' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  field?: Resolver<ResolversTypes['DiscrepancyField'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyValue']>, ParentType, ContextType>;
};

export type DiscrepancyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscrepancyValue'] = ResolversParentTypes['DiscrepancyValue']> = {
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['Release']>, ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MentionReason']>, ParentType, ContextType>;
};

export type MentionReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionReason'] = ResolversParentTypes['MentionReason']> = {
  kind?: Resolver<ResolversTypes['MentionReasonKind'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  leftJudged?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rightJudged?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type MergePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePreview'] = ResolversParentTypes['MergePreview']> = {
  left?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  areOne?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leftTies?: Resolver<ResolversTypes['TieCounts'], ParentType, ContextType>;
  rightTies?: Resolver<ResolversTypes['TieCounts'], ParentType, ContextType>;
  sharedPosts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  togetherAt?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  apartOnOneDay?: Resolver<ReadonlyArray<ResolversTypes['ApartOnOneDay']>, ParentType, ContextType>;
  doubt?: Resolver<Maybe<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
};

export type TieCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieCounts'] = ResolversParentTypes['TieCounts']> = {
  mentions?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  signatures?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  witnessings?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  tenures?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type ApartOnOneDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApartOnOneDay'] = ResolversParentTypes['ApartOnOneDay']> = {
  left?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  __resolveType?: TypeResolveFn<'Meeting' | 'Visit' | 'Signature' | 'Witnessing' | 'Party' | 'Accompaniment' | 'Session' | 'Concern' | 'Participation' | 'Tenure', ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  aPosts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  bPosts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['VisitTarget'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitTarget'] = ResolversParentTypes['VisitTarget']> = {
  __resolveType?: TypeResolveFn<'Place' | 'Organisation', ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WitnessingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Witnessing'] = ResolversParentTypes['Witnessing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccompanimentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accompaniment'] = ResolversParentTypes['Accompaniment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  accompanied?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcernResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concern'] = ResolversParentTypes['Concern']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Concerned'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcernedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concerned'] = ResolversParentTypes['Concerned']> = {
  __resolveType?: TypeResolveFn<'Event' | 'Agreement', ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  __resolveType?: TypeResolveFn<'Person' | 'Organisation', ParentType, ContextType>;
};

export type TenureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenureKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  fromPrecision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  toPrecision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  fromText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observedFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  observedTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  statementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  registerEntry?: Resolver<Maybe<ResolversTypes['RegisterEntry']>, ParentType, ContextType>;
};

export type RegisterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterEntry'] = ResolversParentTypes['RegisterEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['HttpUrl']>, ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['HttpUrl']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReleaseKind'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['ReleaseOrigin']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ReleaseVersion']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ReleaseStatementsArgs, 'status' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseVersion'] = ResolversParentTypes['ReleaseVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseOrigin'] = ResolversParentTypes['ReleaseOrigin']> = {
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['StatementMention']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatementStatus'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementMentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementMention'] = ResolversParentTypes['StatementMention']> = {
  as?: Resolver<ResolversTypes['StatementPart'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type StatementPartResolvers = EnumResolverSignature<{ SUBJECT?: any, OBJECT?: any, POST?: any, PLACE?: any, ORGANISATION?: any }, ResolversTypes['StatementPart']>;

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  graphVersion?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  signatures?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  witnessings?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
};

export type NameMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameMatch'] = ResolversParentTypes['NameMatch']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['NameFit'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  counterpart?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type SignatureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureConnection'] = ResolversParentTypes['SignatureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignatureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignatureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureEdge'] = ResolversParentTypes['SignatureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signature'], ParentType, ContextType>;
};

export type WitnessingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessingConnection'] = ResolversParentTypes['WitnessingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WitnessingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WitnessingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WitnessingEdge'] = ResolversParentTypes['WitnessingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Witnessing'], ParentType, ContextType>;
};

export type AccompanimentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccompanimentConnection'] = ResolversParentTypes['AccompanimentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccompanimentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccompanimentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccompanimentEdge'] = ResolversParentTypes['AccompanimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Accompaniment'], ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type ReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseConnection'] = ResolversParentTypes['ReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseEdge'] = ResolversParentTypes['ReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type ReviewItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItemConnection'] = ResolversParentTypes['ReviewItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReviewItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItemEdge'] = ResolversParentTypes['ReviewItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TieKindResolvers = EnumResolverSignature<{ MET_WITH?: any, VISITED?: any, SIGNED?: any, WITNESSED?: any, ACCOMPANIED?: any, PARTY_TO?: any, TOOK_PART?: any, HELD?: any, AT?: any, PART_OF?: any, SEATED_IN?: any, WITHIN?: any, HELD_AT?: any, CONCLUDED_AT?: any, CONCERNS?: any, SESSION_OF?: any, COOPERATES_WITH?: any, DURING?: any }, ResolversTypes['TieKind']>;

export type PathsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathsResult'] = ResolversParentTypes['PathsResult']> = {
  __resolveType?: TypeResolveFn<'Paths' | 'NoPathWithin' | 'AmbiguousEntity' | 'EntityNotFound', ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['PathLimits'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  start?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  pointsToEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType>;
  others?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type NoPathWithinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPathWithin'] = ResolversParentTypes['NoPathWithin']> = {
  maxHops?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['PathLimits'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathLimits'] = ResolversParentTypes['PathLimits']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  eventsLargerThan?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CommonContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonContactConnection'] = ResolversParentTypes['CommonContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommonContactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommonContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommonContactEdge'] = ResolversParentTypes['CommonContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  latestOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type CompanionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanionConnection'] = ResolversParentTypes['CompanionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompanionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanionEdge'] = ResolversParentTypes['CompanionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  latestOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type CareerOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareerOverlap'] = ResolversParentTypes['CareerOverlap']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
};

export type ItineraryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Itinerary'] = ResolversParentTypes['Itinerary']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['Stop']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stop'] = ResolversParentTypes['Stop']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  met?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  companions?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
};

export type NeighbourCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourCount'] = ResolversParentTypes['NeighbourCount']> = {
  tie?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CooperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperation'] = ResolversParentTypes['Cooperation']> = {
  between?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['CooperationYear']>, ParentType, ContextType>;
  mechanisms?: Resolver<ReadonlyArray<ResolversTypes['CooperationMechanism']>, ParentType, ContextType>;
};

export type CooperationYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationYear'] = ResolversParentTypes['CooperationYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicCount']>, ParentType, ContextType>;
  meetingEvents?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  visitEvents?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  concluded?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type TopicCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicCount'] = ResolversParentTypes['TopicCount']> = {
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
};

export type CooperationMechanismResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationMechanism'] = ResolversParentTypes['CooperationMechanism']> = {
  mechanism?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  HttpUrl?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgeResult?: JudgeResultResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectedField?: CorrectedFieldResolvers<ContextType>;
  CorrectResult?: CorrectResultResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  ReadStatement?: ReadStatementResolvers<ContextType>;
  ReadMention?: ReadMentionResolvers<ContextType>;
  ReadingWarning?: ReadingWarningResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  PersonResult?: PersonResultResolvers<ContextType>;
  OrganisationResult?: OrganisationResultResolvers<ContextType>;
  PlaceResult?: PlaceResultResolvers<ContextType>;
  PostResult?: PostResultResolvers<ContextType>;
  TopicResult?: TopicResultResolvers<ContextType>;
  AmbiguousEntity?: AmbiguousEntityResolvers<ContextType>;
  EntityNotFound?: EntityNotFoundResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancyValue?: DiscrepancyValueResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionReason?: MentionReasonResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  MergePreview?: MergePreviewResolvers<ContextType>;
  TieCounts?: TieCountsResolvers<ContextType>;
  ApartOnOneDay?: ApartOnOneDayResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitTarget?: VisitTargetResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  Witnessing?: WitnessingResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Accompaniment?: AccompanimentResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Concern?: ConcernResolvers<ContextType>;
  Concerned?: ConcernedResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  RegisterEntry?: RegisterEntryResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseVersion?: ReleaseVersionResolvers<ContextType>;
  ReleaseOrigin?: ReleaseOriginResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementMention?: StatementMentionResolvers<ContextType>;
  StatementPart?: StatementPartResolvers;
  Statistics?: StatisticsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  NameMatch?: NameMatchResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  SignatureConnection?: SignatureConnectionResolvers<ContextType>;
  SignatureEdge?: SignatureEdgeResolvers<ContextType>;
  WitnessingConnection?: WitnessingConnectionResolvers<ContextType>;
  WitnessingEdge?: WitnessingEdgeResolvers<ContextType>;
  AccompanimentConnection?: AccompanimentConnectionResolvers<ContextType>;
  AccompanimentEdge?: AccompanimentEdgeResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  ReleaseConnection?: ReleaseConnectionResolvers<ContextType>;
  ReleaseEdge?: ReleaseEdgeResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  ReviewItemConnection?: ReviewItemConnectionResolvers<ContextType>;
  ReviewItemEdge?: ReviewItemEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  TieKind?: TieKindResolvers;
  PathsResult?: PathsResultResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  NoPathWithin?: NoPathWithinResolvers<ContextType>;
  PathLimits?: PathLimitsResolvers<ContextType>;
  CommonContactConnection?: CommonContactConnectionResolvers<ContextType>;
  CommonContactEdge?: CommonContactEdgeResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  CompanionConnection?: CompanionConnectionResolvers<ContextType>;
  CompanionEdge?: CompanionEdgeResolvers<ContextType>;
  CareerOverlap?: CareerOverlapResolvers<ContextType>;
  Itinerary?: ItineraryResolvers<ContextType>;
  Stop?: StopResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourCount?: NeighbourCountResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Cooperation?: CooperationResolvers<ContextType>;
  CooperationYear?: CooperationYearResolvers<ContextType>;
  TopicCount?: TopicCountResolvers<ContextType>;
  CooperationMechanism?: CooperationMechanismResolvers<ContextType>;
};

