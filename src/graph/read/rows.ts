import type { Precision } from '../../domain/dates.ts';
import type { OrganisationKind, TenureKind } from '../../domain/register.ts';
import type { ReleaseKind } from '../../domain/release.ts';
import type {
  EntityKind,
  EventType,
  Modality,
  PlaceKind,
  Role,
  StatementPart,
  StatementType,
} from '../../domain/statement.ts';
import type { NameMatch } from '../../names/match.ts';

export type ParticipationRole = Role | 'SIGNATORY' | 'WITNESS' | 'PARTY' | 'VISITOR' | 'COMPANION';

export type EventStatus = 'OCCURRED' | 'ANNOUNCED' | 'CANCELLED';

/** A date as the graph holds it: `date` is the first possible day; the API shows it only for precision DAY. */
export interface Dated {
  readonly date: string | null;
  readonly dateText: string | null;
  readonly precision: Precision;
}

interface Named<Label extends EntityKind> {
  readonly label: Label;
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

export interface PersonRow extends Named<'Person'> {
  readonly description: string | null;
}
export interface OrganisationRow extends Named<'Organisation'> {
  readonly kind: OrganisationKind | null;
  readonly description: string | null;
}
export interface PlaceRow extends Named<'Place'> {
  readonly kind: PlaceKind | null;
  readonly description: string | null;
}
export type PostRow = Named<'Post'>;
export interface EventRow extends Named<'Event'>, Dated {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly endDate: string | null;
  readonly placeId: string | null;
  readonly cityId: string | null;
  readonly statementIds: readonly string[];
}
export interface AgreementRow extends Named<'Agreement'>, Dated {
  readonly kind: string | null;
  readonly statementIds: readonly string[];
}
export type TopicRow = Named<'Topic'>;
export type EntityRow = PersonRow | OrganisationRow | PlaceRow | PostRow | EventRow | AgreementRow | TopicRow;

interface TieBase<Label extends string> {
  readonly label: Label;
  readonly id: string;
  readonly statementIds: readonly string[];
}

export interface MeetingRow extends TieBase<'Meeting'>, Dated {
  readonly a: PersonRow;
  readonly b: PersonRow;
  readonly eventId: string;
  readonly placeId: string | null;
  readonly cityId: string | null;
}
export interface VisitRow extends TieBase<'Visit'>, Dated {
  readonly person: PersonRow;
  readonly target: PlaceRow | OrganisationRow;
  readonly eventId: string;
  readonly cityId: string | null;
}
export interface SignatureRow extends TieBase<'Signature'>, Dated {
  readonly person: PersonRow;
  readonly agreement: AgreementRow;
  readonly onBehalfOfId: string | null;
}
export interface WitnessingRow extends TieBase<'Witnessing'>, Dated {
  readonly person: PersonRow;
  readonly agreement: AgreementRow;
}
export interface AccompanimentRow extends TieBase<'Accompaniment'>, Dated {
  readonly person: PersonRow;
  readonly accompanied: PersonRow;
  readonly eventId: string;
}
export interface PartyRow extends TieBase<'Party'>, Dated {
  readonly organisation: OrganisationRow;
  readonly agreement: AgreementRow;
}
export interface ParticipationRow extends TieBase<'Participation'> {
  readonly participant: PersonRow | OrganisationRow;
  readonly event: EventRow;
  readonly role: ParticipationRole | null;
  readonly side: string | null;
  readonly capacity: string | null;
  readonly postId: string | null;
}
export interface SessionRow extends TieBase<'Session'> {
  readonly number: number | null;
  readonly event: EventRow;
  readonly organisation: OrganisationRow;
}
export interface ConcernRow extends TieBase<'Concern'> {
  readonly topic: TopicRow;
  readonly about: EventRow | AgreementRow;
}
export interface TenureRow extends TieBase<'Tenure'> {
  readonly person: PersonRow;
  readonly post: PostRow;
  readonly kind: TenureKind;
  readonly from: string | null;
  readonly fromPrecision: Precision;
  readonly to: string | null;
  readonly toPrecision: Precision;
  readonly fromText: string | null;
  readonly toText: string | null;
  readonly announced: boolean;
  readonly observedFrom: string | null;
  readonly observedTo: string | null;
  readonly certainty: 'CERTAIN' | 'POSSIBLE' | null;
  readonly registerEntry: { readonly id: string; readonly source: string | null } | null;
}
export type TieRow =
  | MeetingRow
  | VisitRow
  | SignatureRow
  | WitnessingRow
  | AccompanimentRow
  | PartyRow
  | ParticipationRow
  | SessionRow
  | ConcernRow
  | TenureRow;

export interface ReleaseRow {
  readonly label: 'Release';
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
  readonly kind: ReleaseKind;
  readonly basedOn: {
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly title: string | null;
  } | null;
}

/** The text of a release between two edits; the text itself is asked for apart, as it is long. */
export interface VersionRow {
  readonly id: string;
  readonly contentHash: string;
  readonly readAt: string;
  /** Null: the current one. */
  readonly retiredAt: string | null;
}

/** One span of one statement. */
export interface EvidenceRow {
  readonly statementId: string;
  /** Null, with where it stands: a correction told it without words of the release. */
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly rule: string;
  readonly modality: Modality;
  readonly release: ReleaseRow;
}

export const STATEMENT_STATUSES = ['ACTIVE', 'RETIRED', 'SILENT', 'REJECTED', 'AMENDED'] as const;
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];

export interface StatementRow extends Dated {
  readonly label: 'Statement';
  readonly id: string;
  readonly type: StatementType;
  readonly modality: Modality;
  /** The date as far as it is known: `2023`, `2023-05`, `2023-05-11`. */
  readonly said: string | null;
  readonly start: number;
  readonly status: StatementStatus;
  readonly rule: string;
  readonly confidence: number;
  /** ISO times. */
  readonly readAt: string;
  readonly retiredAt: string | null;
  readonly releaseId: string;
  /** Of the correction that made, amended or rejected it. */
  readonly correctionId: string | null;
  readonly mentions: readonly {
    readonly as: StatementPart;
    readonly text: string;
    readonly start: number | null;
    readonly end: number | null;
    readonly entity: EntityRow | null;
  }[];
}

export type NodeRow = EntityRow | TieRow | ReleaseRow | StatementRow;

export interface SearchRow {
  readonly entity: EntityRow;
  readonly score: number;
  readonly match: NameMatch;
}

export interface StatisticsRow {
  /** Of the labels, ties and properties. */
  readonly graphVersion: number;
  readonly releases: number;
  readonly statements: number;
  readonly persons: number;
  readonly organisations: number;
  readonly places: number;
  readonly posts: number;
  readonly events: number;
  readonly agreements: number;
  readonly meetings: number;
  readonly visits: number;
  readonly signatures: number;
  readonly witnessings: number;
}
