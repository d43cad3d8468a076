// biome-ignore-all lint: made by a script
// biome-ignore-all format: made by a script
// biome-ignore-all assist: made by a script
// Made from src/explorer/queries/ by scripts/generate-api-types.mjs. Do not edit.
import type { Operation } from './operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What is decided about two persons or mentions. */
export type Verdict =
  /** They are one. */
  | 'SAME'
  /** They are two, however alike. */
  | 'DIFFERENT'
  /** It cannot be told: what was decided automatically stands, and the pair stays in the review queue. */
  | 'UNSURE';

/** A correction of what a release says. */
export type CorrectionInput = {
  /** The statement that it is about; left out for ADD. */
  readonly statement?: string | null | undefined;
  /** The release; needed for ADD, else known from the statement. */
  readonly release?: string | null | undefined;
  /** What is done. */
  readonly verdict: CorrectionVerdict;
  /** What it says instead, or what is added: for AMEND and ADD alone. */
  readonly change?: StatementChangeInput | null | undefined;
  /** Why, for those who come after; at most 2000 characters. */
  readonly why?: string | null | undefined;
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
  readonly type?: StatementType | null | undefined;
  /** Whether it took place, is planned, was called off, or is recalled. */
  readonly modality?: Modality | null | undefined;
  /** Who. */
  readonly subject?: CorrectedPartInput | null | undefined;
  /** Whom or what; of HOLDS the title alone. */
  readonly object?: CorrectedPartInput | null | undefined;
  /** The organisation of the post, or on whose behalf. */
  readonly organisation?: CorrectedPartInput | null | undefined;
  /** The day, `2023-05-11`, or as much of it as is known. */
  readonly date?: string | null | undefined;
  /** The last day, likewise. */
  readonly endDate?: string | null | undefined;
  /** The city. */
  readonly city?: CorrectedPartInput | null | undefined;
  /** The finest place. */
  readonly place?: CorrectedPartInput | null | undefined;
  /** As what: of ATTENDED alone. */
  readonly role?: Role | null | undefined;
  /** Which session: of SESSION_OF alone. */
  readonly number?: number | null | undefined;
  /** Words of the release that say so, exactly as in its text. */
  readonly quote?: string | null | undefined;
};

/** A name in a correction. */
export type CorrectedPartInput = {
  /** The name. */
  readonly name: string;
  /** What it names. Left out: what the type of the statement asks for. */
  readonly kind?: EntityKind | null | undefined;
};

/** A release to be read: its text, and what is known about it. What is left out is not known. */
export type ReleaseInput = {
  /** Its id: one that you can give again when the text was edited. Left out: made from the text. */
  readonly id?: string | null | undefined;
  /** The text as published, without markup, at most 1 MB. */
  readonly text: string;
  /** Its headline. Left out: taken from the text where it has one. */
  readonly title?: string | null | undefined;
  /** Where it was published. */
  readonly url?: string | null | undefined;
  /** Who published it. */
  readonly publisher?: string | null | undefined;
  /**
   * The day of publication, `2023-05-11`, or as much of it as is known. Without it, "yesterday" and "March 3" have no year.
   * Left out: taken from the text where it says so.
   */
  readonly publishedOn?: string | null | undefined;
  /** Its language, such as `en` or `zh-Hant`. */
  readonly language?: string | null | undefined;
  /** The terms under which its text may be used. */
  readonly licence?: string | null | undefined;
  /** How its source is to be named. */
  readonly attribution?: string | null | undefined;
  /** Whose words it is in. Left out: ORIGINAL. */
  readonly kind?: ReleaseKind | null | undefined;
  /** What a RETOLD release retells. */
  readonly basedOn?: ReleaseOriginInput | null | undefined;
  /** Let it take the place of a release of the same id that has another address, publisher or day. */
  readonly replace?: boolean | null | undefined;
  /** Write nothing: only show what would be read. */
  readonly dryRun?: boolean | null | undefined;
};

/** The release that a RETOLD one retells. */
export type ReleaseOriginInput = {
  /** Who published the original. */
  readonly publisher: string;
  /** The day on which it was published, or as much of it as is known. */
  readonly publishedOn: string;
  /** The headline of the original. */
  readonly title: string;
};

/** What a release is beside what was stored before. */
export type IngestState =
  /** No release of this id was there. */
  | 'NEW'
  /** A release of this id was there, with another text. */
  | 'CHANGED'
  /** The same text was there. It may be read differently by today's rules. */
  | 'UNCHANGED';

/**
 * Which entity is meant. Give exactly one of the four. Spelling, script, case, accents, hyphens and honorifics
 * do not matter in names: `Mr Chan Kwok-ki`, `chan kwok ki` and `陳國基` are the same.
 */
export type EntityRef =
  {   /** By id, as any other answer gave it. Never ambiguous. */
  readonly id: string; readonly named?: never; readonly name?: never; readonly post?: never; }
  |  { readonly id?: never;   /** By name and kind, where the name alone would fit things of several kinds. */
  readonly named: NamedEntityInput; readonly name?: never; readonly post?: never; }
  |  { readonly id?: never; readonly named?: never;   /** By name. The argument decides which kinds of entity it may be. */
  readonly name: string; readonly post?: never; }
  |  { readonly id?: never; readonly named?: never; readonly name?: never;   /** By post: the person who held it. */
  readonly post: PostRefInput; };

/** A name together with the kind of entity that bears it. */
export type NamedEntityInput = {
  /** The name in any spelling. */
  readonly name: string;
  /** The kind of entity. */
  readonly kind: EntityKind;
};

/** The holder of a post, such as the Mayor of Harbin on 2024-09-01. */
export type PostRefInput = {
  /** The post's name, such as `Mayor` or `Chief Secretary for Administration`. */
  readonly name: string;
  /** The name or id of the organisation that the post belongs to, or of the place where that is seated, such as `Harbin`. */
  readonly organisation?: string | null | undefined;
  /** The holder on this day. Left out: all its holders, one after another. */
  readonly on?: string | null | undefined;
};

/** Kinds of entity. */
export type EntityKind =
  /** A human being, almost always an official. */
  | 'PERSON'
  /** A government, bureau, party organ, company, association, co-operation mechanism… */
  | 'ORGANISATION'
  /** A country, province, city, district or venue. */
  | 'PLACE'
  /** An office that persons hold, not its holder. */
  | 'POST'
  /** A meeting, visit, signing, conference, ceremony… */
  | 'EVENT'
  /** A memorandum, arrangement, contract or other thing that is signed. */
  | 'AGREEMENT'
  /** What events and agreements are about, from a vocabulary: finance, talent, tourism… */
  | 'TOPIC';

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

/** How a post is held. */
export type TenureKind =
  /** In full right. */
  | 'SUBSTANTIVE'
  /** Acting for the holder or during a vacancy. */
  | 'ACTING';

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

/** Whose words a release is in. */
export type ReleaseKind =
  /** The text as its publisher published it. */
  | 'ORIGINAL'
  /** The facts of an original in Whomet's own words. Never an independent source. */
  | 'RETOLD'
  /** An invented example with fictional people and places. */
  | 'INVENTED';

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

/** A part of a statement. */
export type StatementPart =
  /** Who did it. */
  | 'SUBJECT'
  /** With whom, or what. */
  | 'OBJECT'
  /** The post that is held. */
  | 'POST'
  /** Where. */
  | 'PLACE'
  /** The organisation of the post, or on whose behalf. */
  | 'ORGANISATION';

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

/** The kinds of tie of the graph: the types of its relationships. */
export type TieKind =
  /** Two persons of different sides met. */
  | 'MET_WITH'
  /** A person visited a place or an organisation. */
  | 'VISITED'
  /** A person signed an agreement. */
  | 'SIGNED'
  /** A person stood by when an agreement was signed. */
  | 'WITNESSED'
  /** A person went along with another, on the same side. */
  | 'ACCOMPANIED'
  /** An organisation is party to an agreement. */
  | 'PARTY_TO'
  /** A person or an organisation took part in an event. */
  | 'TOOK_PART'
  /** A person held a post. */
  | 'HELD'
  /** A post belongs to an organisation. */
  | 'AT'
  /** An organisation is part of another. */
  | 'PART_OF'
  /** An organisation has its seat in a place. */
  | 'SEATED_IN'
  /** A place lies within another. */
  | 'WITHIN'
  /** An event was held at a place. */
  | 'HELD_AT'
  /** An agreement was concluded at an event. */
  | 'CONCLUDED_AT'
  /** An event or agreement is about a topic. */
  | 'CONCERNS'
  /** An event is a session of a co-operation mechanism. */
  | 'SESSION_OF'
  /** Two organisations are parties to one agreement, or took part in one session of a mechanism. */
  | 'COOPERATES_WITH'
  /** An event was part of a journey. */
  | 'DURING';

export type PagesFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

type NamedEntity_Person_Fragment = { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string };

type NamedEntity_Organisation_Fragment = { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null };

type NamedEntity_Place_Fragment = { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null };

type NamedEntity_Post_Fragment = { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null };

type NamedEntity_Topic_Fragment = { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string };

type NamedEntity_Event_Fragment = { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string };

type NamedEntity_Agreement_Fragment = { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null };

export type NamedEntityFragment =
  | NamedEntity_Person_Fragment
  | NamedEntity_Organisation_Fragment
  | NamedEntity_Place_Fragment
  | NamedEntity_Post_Fragment
  | NamedEntity_Topic_Fragment
  | NamedEntity_Event_Fragment
  | NamedEntity_Agreement_Fragment
;

export type PersonNameFragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> };

export type OrganisationNameFragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> };

export type PlaceNameFragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> };

export type PostNameFragment = { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> };

export type TopicNameFragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string };

export type EventNameFragment = { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null };

export type AgreementNameFragment = { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null };

export type ReleaseNameFragment = { readonly __typename: 'Release', readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind };

export type QuoteFragment = { readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null };

export type PersonByIdQueryVariables = Exact<{
  id: string;
}>;


export type PersonByIdQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string, readonly names: ReadonlyArray<string>, readonly description: string | null, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly announced: boolean, readonly from: string | null, readonly fromText: string | null, readonly to: string | null, readonly toText: string | null, readonly observedFrom: string | null, readonly observedTo: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> }> }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type TenureRowFragment = { readonly id: string, readonly kind: TenureKind, readonly announced: boolean, readonly from: string | null, readonly fromText: string | null, readonly to: string | null, readonly toText: string | null, readonly observedFrom: string | null, readonly observedTo: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> };

export type MentionsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MentionsQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string, readonly mentions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly text: string, readonly name: string, readonly start: number | null, readonly end: number | null, readonly method: string, readonly score: number, readonly release: { readonly __typename: 'Release', readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind } } }> } }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type CompanionsQueryVariables = Exact<{
  of: EntityRef;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CompanionsQuery = { readonly companions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly events: number, readonly firstOn: string | null, readonly latestOn: string | null, readonly node: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> }> } };

export type OrganisationByIdQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationByIdQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly description: string | null, readonly kind: OrganisationKind | null, readonly id: string, readonly names: ReadonlyArray<string>, readonly name: string, readonly organisationKind: OrganisationKind | null, readonly partOf: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }>, readonly seat: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type SessionsQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly sessions: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly number: number | null, readonly event: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly city: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> } }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type PlaceByIdQueryVariables = Exact<{
  id: string;
}>;


export type PlaceByIdQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly description: string | null, readonly kind: PlaceKind | null, readonly id: string, readonly names: ReadonlyArray<string>, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly names: ReadonlyArray<string>, readonly within: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null } | null }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type PostByIdQueryVariables = Exact<{
  id: string;
}>;


export type PostByIdQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string, readonly names: ReadonlyArray<string>, readonly name: string, readonly organisation: { readonly __typename: 'Organisation', readonly name: string, readonly id: string, readonly names: ReadonlyArray<string> } | null, readonly holders: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly announced: boolean, readonly from: string | null, readonly fromText: string | null, readonly to: string | null, readonly toText: string | null, readonly observedFrom: string | null, readonly observedTo: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> }> }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type TopicByIdQueryVariables = Exact<{
  id: string;
}>;


export type TopicByIdQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly names: ReadonlyArray<string>, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type TopicEventsQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicEventsQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly events: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly __typename: 'Event', readonly endDate: string | null, readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly city: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> } }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type TopicAgreementsQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicAgreementsQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string, readonly agreements: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly __typename: 'Agreement', readonly kind: string | null, readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }> }, readonly signatures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }> }, readonly witnesses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> } }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type EventByIdQueryVariables = Exact<{
  id: string;
}>;


export type EventByIdQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly name: string, readonly endDate: string | null, readonly agreements: ReadonlyArray<{ readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }>, readonly concerns: ReadonlyArray<{ readonly id: string, readonly topic: { readonly __typename: 'Topic', readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> }>, readonly session: { readonly id: string, readonly number: number | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } | null, readonly during: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null } | null, readonly parts: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null }>, readonly discrepancies: ReadonlyArray<{ readonly field: DiscrepancyField, readonly about:
          | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
          | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
          | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
          | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
         | null, readonly values: ReadonlyArray<{ readonly value: string | null, readonly releases: ReadonlyArray<{ readonly __typename: 'Release', readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind }> }> }>, readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly city: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type ParticipantsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ParticipantsQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string, readonly participants: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly side: string | null, readonly role: Role | null, readonly capacity: string | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly participant:
              | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
              | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
            , readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> } }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type AgreementByIdQueryVariables = Exact<{
  id: string;
}>;


export type AgreementByIdQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Agreement', readonly kind: string | null, readonly id: string, readonly date: string | null, readonly dateText: string | null, readonly name: string, readonly agreementKind: string | null, readonly concludedAt: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null } | null, readonly concerns: ReadonlyArray<{ readonly id: string, readonly topic: { readonly __typename: 'Topic', readonly id: string, readonly name: string }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> }>, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> }, readonly signatures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly onBehalfOf: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> }, readonly witnesses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> }
    | { readonly __typename: 'Meeting', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
    | { readonly __typename: 'Signature', readonly id: string }
    | { readonly __typename: 'Witnessing', readonly id: string }
    | { readonly __typename: 'Party', readonly id: string }
    | { readonly __typename: 'Accompaniment', readonly id: string }
    | { readonly __typename: 'Session', readonly id: string }
    | { readonly __typename: 'Concern', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Tenure', readonly id: string }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
   | null };

export type ReleaseByIdQueryVariables = Exact<{
  id: string;
}>;


export type ReleaseByIdQuery = { readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly licence: string | null, readonly attribution: string | null, readonly readAt: string, readonly text: string, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly readAt: string, readonly retiredAt: string | null }> } | null };

export type ReleaseStatementsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleaseStatementsQuery = { readonly release: { readonly id: string, readonly statements: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly type: StatementType, readonly modality: Modality, readonly date: string | null, readonly dateText: string | null, readonly rule: string, readonly confidence: number, readonly correction: { readonly verdict: CorrectionVerdict, readonly by: string } | null, readonly mentions: ReadonlyArray<{ readonly as: StatementPart, readonly text: string, readonly start: number | null, readonly end: number | null, readonly entity:
              | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
              | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
              | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
              | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
              | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
             | null }>, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null }> } }> } } | null };

export type FindPersonQueryVariables = Exact<{
  ref: EntityRef;
}>;


export type FindPersonQuery = { readonly found:
    | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
    | { readonly __typename: 'AmbiguousEntity', readonly candidates: ReadonlyArray<
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
      > }
    | { readonly __typename: 'EntityNotFound', readonly suggestions: ReadonlyArray<
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
      > }
   };

export type FindOrganisationQueryVariables = Exact<{
  ref: EntityRef;
}>;


export type FindOrganisationQuery = { readonly found:
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
    | { readonly __typename: 'AmbiguousEntity', readonly candidates: ReadonlyArray<
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
      > }
    | { readonly __typename: 'EntityNotFound', readonly suggestions: ReadonlyArray<
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
      > }
   };

export type FindPlaceQueryVariables = Exact<{
  ref: EntityRef;
}>;


export type FindPlaceQuery = { readonly found:
    | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
    | { readonly __typename: 'AmbiguousEntity', readonly candidates: ReadonlyArray<
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
      > }
    | { readonly __typename: 'EntityNotFound', readonly suggestions: ReadonlyArray<
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
      > }
   };

type Found_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> };

type Found_AmbiguousEntity_Fragment = { readonly __typename: 'AmbiguousEntity', readonly candidates: ReadonlyArray<
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  > };

type Found_EntityNotFound_Fragment = { readonly __typename: 'EntityNotFound', readonly suggestions: ReadonlyArray<
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  > };

export type FoundFragment =
  | Found_Person_Fragment
  | Found_AmbiguousEntity_Fragment
  | Found_EntityNotFound_Fragment
;

type FoundOrganisation_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> };

type FoundOrganisation_AmbiguousEntity_Fragment = { readonly __typename: 'AmbiguousEntity', readonly candidates: ReadonlyArray<
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  > };

type FoundOrganisation_EntityNotFound_Fragment = { readonly __typename: 'EntityNotFound', readonly suggestions: ReadonlyArray<
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  > };

export type FoundOrganisationFragment =
  | FoundOrganisation_Organisation_Fragment
  | FoundOrganisation_AmbiguousEntity_Fragment
  | FoundOrganisation_EntityNotFound_Fragment
;

type FoundPlace_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> };

type FoundPlace_AmbiguousEntity_Fragment = { readonly __typename: 'AmbiguousEntity', readonly candidates: ReadonlyArray<
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  > };

type FoundPlace_EntityNotFound_Fragment = { readonly __typename: 'EntityNotFound', readonly suggestions: ReadonlyArray<
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  > };

export type FoundPlaceFragment =
  | FoundPlace_Place_Fragment
  | FoundPlace_AmbiguousEntity_Fragment
  | FoundPlace_EntityNotFound_Fragment
;

type Doubtful_AmbiguousEntity_Fragment = { readonly __typename: 'AmbiguousEntity', readonly candidates: ReadonlyArray<
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  > };

type Doubtful_EntityNotFound_Fragment = { readonly __typename: 'EntityNotFound', readonly suggestions: ReadonlyArray<
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  > };

export type DoubtfulFragment =
  | Doubtful_AmbiguousEntity_Fragment
  | Doubtful_EntityNotFound_Fragment
;

type Candidate_Person_Fragment = { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly post: { readonly name: string } }> };

type Candidate_Organisation_Fragment = { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null };

type Candidate_Place_Fragment = { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null };

type Candidate_Post_Fragment = { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null };

type Candidate_Topic_Fragment = { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string };

type Candidate_Event_Fragment = { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string };

type Candidate_Agreement_Fragment = { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null };

export type CandidateFragment =
  | Candidate_Person_Fragment
  | Candidate_Organisation_Fragment
  | Candidate_Place_Fragment
  | Candidate_Post_Fragment
  | Candidate_Topic_Fragment
  | Candidate_Event_Fragment
  | Candidate_Agreement_Fragment
;

export type NamesOfQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NamesOfQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Person', readonly id: string, readonly names: ReadonlyArray<string>, readonly description: string | null, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly names: ReadonlyArray<string>, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly id: string, readonly names: ReadonlyArray<string>, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly id: string, readonly names: ReadonlyArray<string>, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly id: string, readonly names: ReadonlyArray<string>, readonly name: string }
    | { readonly __typename: 'Event', readonly id: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly date: string | null, readonly dateText: string | null, readonly name: string, readonly agreementKind: string | null }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type EvidenceOfQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceOfQuery = { readonly node:
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Post', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Agreement', readonly name: string, readonly id: string, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Meeting', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly a: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly b: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Visit', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly target:
        | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
      , readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Signature', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly agreement: { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Witnessing', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly agreement: { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Party', readonly id: string, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly agreement: { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Accompaniment', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly accompanied: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Session', readonly number: number | null, readonly id: string, readonly event: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null }, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Concern', readonly id: string, readonly topic: { readonly __typename: 'Topic', readonly id: string, readonly name: string }, readonly about:
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null }
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null }
      , readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Participation', readonly id: string, readonly participant:
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
      , readonly event: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Tenure', readonly id: string, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
    | { readonly __typename: 'Release', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string, readonly statementType: StatementType, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null }> }
   | null };

export type FullEvidenceFragment = { readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly rule: string, readonly modality: Modality | null, readonly statementId: string | null, readonly release: { readonly __typename: 'Release', readonly language: string | null, readonly attribution: string | null, readonly licence: string | null, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind, readonly basedOn: { readonly publisher: string | null, readonly publishedOn: string | null, readonly title: string | null } | null } | null, readonly registerEntry: { readonly id: string, readonly source: string | null } | null };

export type ReleaseTextQueryVariables = Exact<{
  id: string;
}>;


export type ReleaseTextQuery = { readonly release: { readonly id: string, readonly language: string | null, readonly text: string } | null };

export type StatementsOfQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type StatementsOfQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly confidence: number, readonly type: StatementType, readonly id: string, readonly correction: { readonly verdict: CorrectionVerdict, readonly by: string, readonly why: string | null } | null }
   | null> };

export type ItineraryQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type ItineraryQuery = { readonly node:
    | { readonly id: string, readonly itinerary: { readonly complete: boolean, readonly stops: ReadonlyArray<{ readonly role: Role | null, readonly event: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly endDate: string | null, readonly dateText: string | null, readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string } | null, readonly city: { readonly __typename: 'Place', readonly id: string, readonly name: string } | null }, readonly met: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }>, readonly companions: ReadonlyArray<{ readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }> }> } }
    | Record<PropertyKey, never>
   | null };

export type LatestOfQueryVariables = Exact<{
  id: string;
}>;


export type LatestOfQuery = { readonly node:
    | { readonly id: string, readonly events: { readonly edges: ReadonlyArray<{ readonly node: { readonly date: string | null, readonly endDate: string | null } }> } }
    | Record<PropertyKey, never>
   | null };

export type WhoMetWhomQueryVariables = Exact<{
  in?: EntityRef | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  person?: EntityRef | null | undefined;
  with?: EntityRef | null | undefined;
  organisation?: EntityRef | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhoMetWhomQuery = { readonly whoMetWhom: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly date: string | null, readonly dateText: string | null, readonly a: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly b: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly aPosts: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }>, readonly bPosts: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }>, readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly city: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly event: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> } };

export type VisitsQueryVariables = Exact<{
  by?: EntityRef | null | undefined;
  place?: EntityRef | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitsQuery = { readonly visits: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly date: string | null, readonly dateText: string | null, readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly target:
          | { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }
        , readonly city: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly event: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> } };

export type AgreementsQueryVariables = Exact<{
  between?: ReadonlyArray<EntityRef> | EntityRef | null | undefined;
  directOnly?: boolean | null | undefined;
  signedBy?: EntityRef | null | undefined;
  witnessedBy?: EntityRef | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgreementsQuery = { readonly agreements: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly __typename: 'Agreement', readonly kind: string | null, readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }> }, readonly signatures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }> }, readonly witnesses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> } };

export type AgreementRowFragment = { readonly __typename: 'Agreement', readonly kind: string | null, readonly id: string, readonly name: string, readonly date: string | null, readonly dateText: string | null, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }> }, readonly signatures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }> }, readonly witnesses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly person: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }> }, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> };

export type EventsQueryVariables = Exact<{
  types?: ReadonlyArray<EventType> | EventType | null | undefined;
  status?: ReadonlyArray<EventStatus> | EventStatus | null | undefined;
  in?: EntityRef | null | undefined;
  participant?: EntityRef | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsQuery = { readonly events: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly __typename: 'Event', readonly endDate: string | null, readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly city: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> } }> } };

export type EventRowFragment = { readonly __typename: 'Event', readonly endDate: string | null, readonly id: string, readonly name: string, readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly city: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly url: string | null } | null, readonly registerEntry: { readonly id: string } | null }> };

export type ReleasesQueryVariables = Exact<{
  publisher?: string | null | undefined;
  title?: string | null | undefined;
  kinds?: ReadonlyArray<ReleaseKind> | ReleaseKind | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleasesQuery = { readonly releases: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly __typename: 'Release', readonly readAt: string, readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind } }> } };

export type NeighbourhoodQueryVariables = Exact<{
  id: string;
  via?: ReadonlyArray<TieKind> | TieKind | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly node:
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly tie:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> } }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly tie:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> } }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly tie:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> }, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly tie:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> }, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly tie:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> } }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly tie:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> } }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly tie:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> } }
    | Record<PropertyKey, never>
   | null };

export type SurroundingsFragment = { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
      | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
      | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
      | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
     }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
      | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
      | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
      | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
      | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
    , readonly end:
      | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
      | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
      | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
      | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
    , readonly tie:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null }> };

export type DrawnHopFragment = { readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  , readonly end:
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  , readonly tie:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type EntityByIdQueryVariables = Exact<{
  id: string;
}>;


export type EntityByIdQuery = { readonly node:
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
    | Record<PropertyKey, never>
   | null };

export type PathsQueryVariables = Exact<{
  start: EntityRef;
  end: EntityRef;
  maxHops?: number | null | undefined;
  first?: number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  through?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  massEvent?: number | null | undefined;
}>;


export type PathsQuery = { readonly paths:
    | { readonly __typename: 'Paths', readonly paths: ReadonlyArray<{ readonly length: number, readonly entities: ReadonlyArray<
          | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
          | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
          | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
          | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
        >, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly statementId: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind } | null, readonly registerEntry: { readonly id: string } | null }>, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly tie:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null }> }>, readonly leftOut: { readonly kinds: ReadonlyArray<EntityKind>, readonly eventsLargerThan: number } }
    | { readonly __typename: 'NoPathWithin', readonly maxHops: number, readonly leftOut: { readonly kinds: ReadonlyArray<EntityKind>, readonly eventsLargerThan: number } }
    | { readonly __typename: 'AmbiguousEntity', readonly candidates: ReadonlyArray<
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
      > }
    | { readonly __typename: 'EntityNotFound', readonly suggestions: ReadonlyArray<
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
      > }
   };

export type LimitsFragment = { readonly kinds: ReadonlyArray<EntityKind>, readonly eventsLargerThan: number };

export type ToldHopFragment = { readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly statementId: string | null, readonly release: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind } | null, readonly registerEntry: { readonly id: string } | null }>, readonly start:
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  , readonly end:
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  , readonly tie:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type ReadReleaseMutationVariables = Exact<{
  input: ReleaseInput;
}>;


export type ReadReleaseMutation = { readonly ingestRelease: { readonly releaseId: string, readonly state: IngestState, readonly written: boolean, readonly statements: ReadonlyArray<{ readonly id: string, readonly type: StatementType, readonly modality: Modality, readonly subject: string, readonly object: string, readonly organisation: string | null, readonly date: string | null, readonly dateText: string | null, readonly city: string | null, readonly place: string | null, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly confidence: number }>, readonly mentions: ReadonlyArray<{ readonly kind: EntityKind, readonly text: string, readonly name: string, readonly start: number, readonly end: number }>, readonly warnings: ReadonlyArray<{ readonly kind: string, readonly message: string, readonly start: number | null, readonly end: number | null, readonly text: string | null }> } };

export type CorrectMutationVariables = Exact<{
  input: CorrectionInput;
}>;


export type CorrectMutation = { readonly correct: { readonly correction: { readonly id: string, readonly verdict: CorrectionVerdict }, readonly statement: { readonly id: string, readonly type: StatementType } | null, readonly warnings: ReadonlyArray<{ readonly kind: string, readonly message: string }> } };

export type ReviewQueueQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly reviewQueue: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reasons: ReadonlyArray<string>, readonly score: number, readonly left: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly right: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PersonInDoubtFragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> };

export type PairQueryVariables = Exact<{
  left: string;
  right: string;
}>;


export type PairQuery = { readonly previewMerge: { readonly areOne: boolean, readonly names: ReadonlyArray<string>, readonly left: { readonly __typename: 'Person', readonly description: string | null, readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly fromText: string | null, readonly toText: string | null, readonly observedFrom: string | null, readonly observedTo: string | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } }>, readonly mentions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly start: number | null, readonly end: number | null, readonly method: string, readonly score: number, readonly release: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }, readonly right: { readonly __typename: 'Person', readonly description: string | null, readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly fromText: string | null, readonly toText: string | null, readonly observedFrom: string | null, readonly observedTo: string | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } }>, readonly mentions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly start: number | null, readonly end: number | null, readonly method: string, readonly score: number, readonly release: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }, readonly leftTies: { readonly mentions: number, readonly meetings: number, readonly visits: number, readonly signatures: number, readonly witnessings: number, readonly events: number, readonly tenures: number }, readonly rightTies: { readonly mentions: number, readonly meetings: number, readonly visits: number, readonly signatures: number, readonly witnessings: number, readonly events: number, readonly tenures: number }, readonly sharedPosts: ReadonlyArray<{ readonly __typename: 'Post', readonly id: string, readonly name: string }>, readonly togetherAt: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly name: string }>, readonly apartOnOneDay: ReadonlyArray<{ readonly left: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly date: string | null, readonly city: { readonly name: string } | null }, readonly right: { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly date: string | null, readonly city: { readonly name: string } | null } }>, readonly doubt: { readonly reasons: ReadonlyArray<string>, readonly score: number, readonly leftJudged: string, readonly rightJudged: string } | null } };

export type TiesFragment = { readonly mentions: number, readonly meetings: number, readonly visits: number, readonly signatures: number, readonly witnessings: number, readonly events: number, readonly tenures: number };

export type PersonSideFragment = { readonly __typename: 'Person', readonly description: string | null, readonly id: string, readonly name: string, readonly names: ReadonlyArray<string>, readonly posts: ReadonlyArray<{ readonly id: string, readonly kind: TenureKind, readonly from: string | null, readonly to: string | null, readonly fromText: string | null, readonly toText: string | null, readonly observedFrom: string | null, readonly observedTo: string | null, readonly post: { readonly __typename: 'Post', readonly id: string, readonly name: string } }>, readonly mentions: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: string, readonly start: number | null, readonly end: number | null, readonly method: string, readonly score: number, readonly release: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind } } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type JudgeMutationVariables = Exact<{
  left: string;
  right: string;
  verdict: Verdict;
  why?: string | null | undefined;
}>;


export type JudgeMutation = { readonly judge: { readonly areOne: boolean, readonly judgement: { readonly left: string, readonly right: string, readonly verdict: Verdict, readonly by: string, readonly at: string, readonly why: string | null }, readonly left:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
     | null, readonly right:
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'Post', readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
     | null } };

export type ChangesQueryVariables = Exact<{
  since: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly kind: ChangeKind, readonly by: string | null, readonly subject: string | null, readonly into: string | null, readonly name: string | null, readonly why: string | null, readonly release: { readonly id: string, readonly title: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConflictsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { readonly conflicts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: ConflictKind, readonly message: string, readonly entities: ReadonlyArray<
          | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
          | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
          | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
          | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
          | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
          | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
        >, readonly evidence: ReadonlyArray<{ readonly quote: string | null, readonly start: number | null, readonly end: number | null, readonly statementId: string | null, readonly release: { readonly id: string, readonly title: string | null } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly match: { readonly name: string, readonly preferred: boolean, readonly script: Script, readonly fit: NameFit }, readonly node:
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null, readonly within: { readonly name: string } | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly statistics: { readonly releases: number, readonly statements: number, readonly persons: number, readonly organisations: number, readonly places: number, readonly posts: number, readonly events: number, readonly agreements: number, readonly meetings: number, readonly visits: number, readonly signatures: number, readonly witnessings: number }, readonly whoMetWhom: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly date: string | null, readonly dateText: string | null, readonly a: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly b: { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> }, readonly city: { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly names: ReadonlyArray<string> } | null } }> }, readonly releases: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Release', readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedOn: string | null, readonly kind: ReleaseKind } }> } };


export const PersonById: Operation<PersonByIdQuery, PersonByIdQueryVariables> = { name: 'PersonById', text: "query PersonById($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Person {\n      ...NamedEntity\n      posts {\n        ...TenureRow\n      }\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment TenureRow on Tenure {\n  id\n  kind\n  announced\n  from\n  fromText\n  to\n  toText\n  observedFrom\n  observedTo\n  person {\n    ...PersonName\n  }\n  post {\n    ...PostName\n    organisation {\n      ...OrganisationName\n    }\n  }\n  evidence {\n    ...Quote\n  }\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment PostName on Post {\n  __typename\n  id\n  name\n  names\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const Mentions: Operation<MentionsQuery, MentionsQueryVariables> = { name: 'Mentions', text: "query Mentions($id: ID!, $first: Int, $after: String) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Person {\n      mentions(first: $first, after: $after) {\n        pageInfo {\n          ...Pages\n        }\n        edges {\n          cursor\n          node {\n            id\n            text\n            name\n            start\n            end\n            method\n            score\n            release {\n              ...ReleaseName\n            }\n          }\n        }\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment ReleaseName on Release {\n  __typename\n  id\n  title\n  url\n  publisher\n  publishedOn\n  kind\n}" };
export const Companions: Operation<CompanionsQuery, CompanionsQueryVariables> = { name: 'Companions', text: "query Companions($of: EntityRef!, $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  companions(of: $of, from: $from, to: $to, first: $first, after: $after) {\n    pageInfo {\n      ...Pages\n    }\n    edges {\n      cursor\n      node {\n        ...PersonName\n      }\n      events\n      firstOn\n      latestOn\n      evidence {\n        ...Quote\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const OrganisationById: Operation<OrganisationByIdQuery, OrganisationByIdQueryVariables> = { name: 'OrganisationById', text: "query OrganisationById($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Organisation {\n      ...NamedEntity\n      description\n      kind\n      partOf {\n        ...OrganisationName\n      }\n      seat {\n        ...PlaceName\n      }\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}" };
export const Sessions: Operation<SessionsQuery, SessionsQueryVariables> = { name: 'Sessions', text: "query Sessions($id: ID!, $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Organisation {\n      sessions(from: $from, to: $to, first: $first, after: $after) {\n        totalCount\n        totalCountIsExact\n        pageInfo {\n          ...Pages\n        }\n        edges {\n          cursor\n          node {\n            id\n            number\n            event {\n              ...EventName\n              city {\n                ...PlaceName\n              }\n            }\n            evidence {\n              ...Quote\n            }\n          }\n        }\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment EventName on Event {\n  __typename\n  id\n  name\n  type\n  status\n  date\n  dateText\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const PlaceById: Operation<PlaceByIdQuery, PlaceByIdQueryVariables> = { name: 'PlaceById', text: "query PlaceById($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Place {\n      ...NamedEntity\n      description\n      kind\n      within {\n        ...PlaceName\n        within {\n          ...PlaceName\n        }\n      }\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}" };
export const PostById: Operation<PostByIdQuery, PostByIdQueryVariables> = { name: 'PostById', text: "query PostById($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Post {\n      ...NamedEntity\n      organisation {\n        ...OrganisationName\n      }\n      holders {\n        ...TenureRow\n      }\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment TenureRow on Tenure {\n  id\n  kind\n  announced\n  from\n  fromText\n  to\n  toText\n  observedFrom\n  observedTo\n  person {\n    ...PersonName\n  }\n  post {\n    ...PostName\n    organisation {\n      ...OrganisationName\n    }\n  }\n  evidence {\n    ...Quote\n  }\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment PostName on Post {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const TopicById: Operation<TopicByIdQuery, TopicByIdQueryVariables> = { name: 'TopicById', text: "query TopicById($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Topic {\n      ...NamedEntity\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}" };
export const TopicEvents: Operation<TopicEventsQuery, TopicEventsQueryVariables> = { name: 'TopicEvents', text: "query TopicEvents($id: ID!, $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Topic {\n      events(from: $from, to: $to, first: $first, after: $after) {\n        totalCount\n        totalCountIsExact\n        pageInfo {\n          ...Pages\n        }\n        edges {\n          cursor\n          node {\n            ...EventRow\n          }\n        }\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment EventRow on Event {\n  ...EventName\n  endDate\n  place {\n    ...PlaceName\n  }\n  city {\n    ...PlaceName\n  }\n  evidence {\n    ...Quote\n  }\n}\nfragment EventName on Event {\n  __typename\n  id\n  name\n  type\n  status\n  date\n  dateText\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const TopicAgreements: Operation<TopicAgreementsQuery, TopicAgreementsQueryVariables> = { name: 'TopicAgreements', text: "query TopicAgreements($id: ID!, $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Topic {\n      agreements(from: $from, to: $to, first: $first, after: $after) {\n        totalCount\n        totalCountIsExact\n        pageInfo {\n          ...Pages\n        }\n        edges {\n          cursor\n          node {\n            ...AgreementRow\n          }\n        }\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment AgreementRow on Agreement {\n  ...AgreementName\n  kind\n  parties(first: 10) {\n    totalCount\n    edges {\n      node {\n        organisation {\n          ...OrganisationName\n        }\n      }\n    }\n  }\n  signatures(first: 10) {\n    totalCount\n    edges {\n      node {\n        person {\n          ...PersonName\n        }\n      }\n    }\n  }\n  witnesses(first: 10) {\n    totalCount\n    edges {\n      node {\n        person {\n          ...PersonName\n        }\n      }\n    }\n  }\n  evidence {\n    ...Quote\n  }\n}\nfragment AgreementName on Agreement {\n  __typename\n  id\n  name\n  date\n  dateText\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const EventById: Operation<EventByIdQuery, EventByIdQueryVariables> = { name: 'EventById', text: "query EventById($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Event {\n      ...NamedEntity\n      ...EventRow\n      agreements {\n        ...AgreementName\n      }\n      concerns {\n        id\n        topic {\n          ...TopicName\n        }\n        evidence {\n          ...Quote\n        }\n      }\n      session {\n        id\n        number\n        organisation {\n          ...OrganisationName\n        }\n      }\n      during {\n        ...EventName\n      }\n      parts {\n        ...EventName\n      }\n      discrepancies {\n        field\n        about {\n          ...NamedEntity\n        }\n        values {\n          value\n          releases {\n            ...ReleaseName\n          }\n        }\n      }\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment EventRow on Event {\n  ...EventName\n  endDate\n  place {\n    ...PlaceName\n  }\n  city {\n    ...PlaceName\n  }\n  evidence {\n    ...Quote\n  }\n}\nfragment EventName on Event {\n  __typename\n  id\n  name\n  type\n  status\n  date\n  dateText\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}\nfragment AgreementName on Agreement {\n  __typename\n  id\n  name\n  date\n  dateText\n}\nfragment TopicName on Topic {\n  __typename\n  id\n  name\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment ReleaseName on Release {\n  __typename\n  id\n  title\n  url\n  publisher\n  publishedOn\n  kind\n}" };
export const Participants: Operation<ParticipantsQuery, ParticipantsQueryVariables> = { name: 'Participants', text: "query Participants($id: ID!, $first: Int, $after: String) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Event {\n      participants(first: $first, after: $after) {\n        totalCount\n        totalCountIsExact\n        pageInfo {\n          ...Pages\n        }\n        edges {\n          cursor\n          node {\n            id\n            side\n            role\n            capacity\n            post {\n              ...PostName\n            }\n            participant {\n              ...PersonName\n              ...OrganisationName\n            }\n            evidence {\n              ...Quote\n            }\n          }\n        }\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment PostName on Post {\n  __typename\n  id\n  name\n  names\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const AgreementById: Operation<AgreementByIdQuery, AgreementByIdQueryVariables> = { name: 'AgreementById', text: "query AgreementById($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Agreement {\n      ...NamedEntity\n      kind\n      concludedAt {\n        ...EventName\n      }\n      concerns {\n        id\n        topic {\n          ...TopicName\n        }\n        evidence {\n          ...Quote\n        }\n      }\n      parties(first: 200) {\n        totalCount\n        edges {\n          node {\n            id\n            organisation {\n              ...OrganisationName\n            }\n            evidence {\n              ...Quote\n            }\n          }\n        }\n      }\n      signatures(first: 200) {\n        totalCount\n        edges {\n          node {\n            id\n            person {\n              ...PersonName\n            }\n            onBehalfOf {\n              ...OrganisationName\n            }\n            evidence {\n              ...Quote\n            }\n          }\n        }\n      }\n      witnesses(first: 200) {\n        totalCount\n        edges {\n          node {\n            id\n            person {\n              ...PersonName\n            }\n            evidence {\n              ...Quote\n            }\n          }\n        }\n      }\n      evidence {\n        ...Quote\n      }\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment EventName on Event {\n  __typename\n  id\n  name\n  type\n  status\n  date\n  dateText\n}\nfragment TopicName on Topic {\n  __typename\n  id\n  name\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}" };
export const ReleaseById: Operation<ReleaseByIdQuery, ReleaseByIdQueryVariables> = { name: 'ReleaseById', text: "query ReleaseById($id: ID!) {\n  release(id: $id) {\n    ...ReleaseName\n    language\n    licence\n    attribution\n    readAt\n    text\n    basedOn {\n      publisher\n      publishedOn\n      title\n    }\n    versions {\n      id\n      readAt\n      retiredAt\n    }\n  }\n}\nfragment ReleaseName on Release {\n  __typename\n  id\n  title\n  url\n  publisher\n  publishedOn\n  kind\n}" };
export const ReleaseStatements: Operation<ReleaseStatementsQuery, ReleaseStatementsQueryVariables> = { name: 'ReleaseStatements', text: "query ReleaseStatements($id: ID!, $first: Int, $after: String) {\n  release(id: $id) {\n    id\n    statements(first: $first, after: $after) {\n      totalCount\n      totalCountIsExact\n      pageInfo {\n        ...Pages\n      }\n      edges {\n        cursor\n        node {\n          id\n          type\n          modality\n          date\n          dateText\n          rule\n          confidence\n          correction {\n            verdict\n            by\n          }\n          mentions {\n            as\n            text\n            start\n            end\n            entity {\n              ...NamedEntity\n            }\n          }\n          evidence {\n            quote\n            start\n            end\n          }\n        }\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}" };
export const FindPerson: Operation<FindPersonQuery, FindPersonQueryVariables> = { name: 'FindPerson', text: "query FindPerson($ref: EntityRef!) {\n  found: person(ref: $ref) {\n    ...Found\n  }\n}\nfragment Found on PersonResult {\n  ... on Person {\n    ...PersonName\n  }\n  ...Doubtful\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment Doubtful on PersonResult {\n  ... on AmbiguousEntity {\n    __typename\n    candidates {\n      ...Candidate\n    }\n  }\n  ... on EntityNotFound {\n    __typename\n    suggestions {\n      ...Candidate\n    }\n  }\n}\nfragment Candidate on Entity {\n  ...NamedEntity\n  ... on Person {\n    posts {\n      id\n      kind\n      post {\n        name\n      }\n      from\n      to\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}" };
export const FindOrganisation: Operation<FindOrganisationQuery, FindOrganisationQueryVariables> = { name: 'FindOrganisation', text: "query FindOrganisation($ref: EntityRef!) {\n  found: organisation(ref: $ref) {\n    ...FoundOrganisation\n  }\n}\nfragment FoundOrganisation on OrganisationResult {\n  ... on Organisation {\n    ...OrganisationName\n  }\n  ...Doubtful\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment Doubtful on PersonResult {\n  ... on AmbiguousEntity {\n    __typename\n    candidates {\n      ...Candidate\n    }\n  }\n  ... on EntityNotFound {\n    __typename\n    suggestions {\n      ...Candidate\n    }\n  }\n}\nfragment Candidate on Entity {\n  ...NamedEntity\n  ... on Person {\n    posts {\n      id\n      kind\n      post {\n        name\n      }\n      from\n      to\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}" };
export const FindPlace: Operation<FindPlaceQuery, FindPlaceQueryVariables> = { name: 'FindPlace', text: "query FindPlace($ref: EntityRef!) {\n  found: place(ref: $ref) {\n    ...FoundPlace\n  }\n}\nfragment FoundPlace on PlaceResult {\n  ... on Place {\n    ...PlaceName\n  }\n  ...Doubtful\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}\nfragment Doubtful on PersonResult {\n  ... on AmbiguousEntity {\n    __typename\n    candidates {\n      ...Candidate\n    }\n  }\n  ... on EntityNotFound {\n    __typename\n    suggestions {\n      ...Candidate\n    }\n  }\n}\nfragment Candidate on Entity {\n  ...NamedEntity\n  ... on Person {\n    posts {\n      id\n      kind\n      post {\n        name\n      }\n      from\n      to\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}" };
export const NamesOf: Operation<NamesOfQuery, NamesOfQueryVariables> = { name: 'NamesOf', text: "query NamesOf($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    ... on Entity {\n      ...NamedEntity\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}" };
export const EvidenceOf: Operation<EvidenceOfQuery, EvidenceOfQueryVariables> = { name: 'EvidenceOf', text: "query EvidenceOf($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Event {\n      name\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Agreement {\n      name\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Statement {\n      statementType: type\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Meeting {\n      date\n      dateText\n      a {\n        ...PersonName\n      }\n      b {\n        ...PersonName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Visit {\n      date\n      dateText\n      person {\n        ...PersonName\n      }\n      target {\n        ...PlaceName\n        ...OrganisationName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Signature {\n      date\n      dateText\n      person {\n        ...PersonName\n      }\n      agreement {\n        ...AgreementName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Witnessing {\n      date\n      dateText\n      person {\n        ...PersonName\n      }\n      agreement {\n        ...AgreementName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Party {\n      organisation {\n        ...OrganisationName\n      }\n      agreement {\n        ...AgreementName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Accompaniment {\n      date\n      dateText\n      person {\n        ...PersonName\n      }\n      accompanied {\n        ...PersonName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Session {\n      number\n      event {\n        ...EventName\n      }\n      organisation {\n        ...OrganisationName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Concern {\n      topic {\n        ...TopicName\n      }\n      about {\n        ...EventName\n        ...AgreementName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Participation {\n      participant {\n        ...PersonName\n        ...OrganisationName\n      }\n      event {\n        ...EventName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n    ... on Tenure {\n      person {\n        ...PersonName\n      }\n      post {\n        ...PostName\n      }\n      evidence {\n        ...FullEvidence\n      }\n    }\n  }\n}\nfragment FullEvidence on Evidence {\n  quote\n  start\n  end\n  rule\n  modality\n  statementId\n  release {\n    ...ReleaseName\n    language\n    attribution\n    licence\n    basedOn {\n      publisher\n      publishedOn\n      title\n    }\n  }\n  registerEntry {\n    id\n    source\n  }\n}\nfragment ReleaseName on Release {\n  __typename\n  id\n  title\n  url\n  publisher\n  publishedOn\n  kind\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment AgreementName on Agreement {\n  __typename\n  id\n  name\n  date\n  dateText\n}\nfragment EventName on Event {\n  __typename\n  id\n  name\n  type\n  status\n  date\n  dateText\n}\nfragment TopicName on Topic {\n  __typename\n  id\n  name\n}\nfragment PostName on Post {\n  __typename\n  id\n  name\n  names\n}" };
export const ReleaseText: Operation<ReleaseTextQuery, ReleaseTextQueryVariables> = { name: 'ReleaseText', text: "query ReleaseText($id: ID!) {\n  release(id: $id) {\n    id\n    language\n    text\n  }\n}" };
export const StatementsOf: Operation<StatementsOfQuery, StatementsOfQueryVariables> = { name: 'StatementsOf', text: "query StatementsOf($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    id\n    ... on Statement {\n      confidence\n      type\n      correction {\n        verdict\n        by\n        why\n      }\n    }\n  }\n}" };
export const Itinerary: Operation<ItineraryQuery, ItineraryQueryVariables> = { name: 'Itinerary', text: "query Itinerary($id: ID!, $from: LocalDate!, $to: LocalDate!) {\n  node(id: $id) {\n    ... on Person {\n      id\n      itinerary(from: $from, to: $to) {\n        complete\n        stops {\n          role\n          event {\n            __typename\n            id\n            name\n            type\n            status\n            date\n            endDate\n            dateText\n            place {\n              __typename\n              id\n              name\n            }\n            city {\n              __typename\n              id\n              name\n            }\n          }\n          met {\n            __typename\n            id\n            name\n            names\n          }\n          companions {\n            __typename\n            id\n            name\n            names\n          }\n        }\n      }\n    }\n  }\n}" };
export const LatestOf: Operation<LatestOfQuery, LatestOfQueryVariables> = { name: 'LatestOf', text: "query LatestOf($id: ID!) {\n  node(id: $id) {\n    ... on Person {\n      id\n      events(first: 5) {\n        edges {\n          node {\n            date\n            endDate\n          }\n        }\n      }\n    }\n  }\n}" };
export const WhoMetWhom: Operation<WhoMetWhomQuery, WhoMetWhomQueryVariables> = { name: 'WhoMetWhom', text: "query WhoMetWhom($in: EntityRef, $from: LocalDate, $to: LocalDate, $person: EntityRef, $with: EntityRef, $organisation: EntityRef, $first: Int, $after: String) {\n  whoMetWhom(\n    in: $in\n    from: $from\n    to: $to\n    person: $person\n    with: $with\n    organisation: $organisation\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      ...Pages\n    }\n    edges {\n      cursor\n      node {\n        id\n        date\n        dateText\n        a {\n          ...PersonName\n        }\n        b {\n          ...PersonName\n        }\n        aPosts {\n          ...PostName\n        }\n        bPosts {\n          ...PostName\n        }\n        place {\n          ...PlaceName\n        }\n        city {\n          ...PlaceName\n        }\n        event {\n          ...EventName\n        }\n        evidence {\n          ...Quote\n        }\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment PostName on Post {\n  __typename\n  id\n  name\n  names\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}\nfragment EventName on Event {\n  __typename\n  id\n  name\n  type\n  status\n  date\n  dateText\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const Visits: Operation<VisitsQuery, VisitsQueryVariables> = { name: 'Visits', text: "query Visits($by: EntityRef, $place: EntityRef, $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  visits(\n    by: $by\n    place: $place\n    from: $from\n    to: $to\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      ...Pages\n    }\n    edges {\n      cursor\n      node {\n        id\n        date\n        dateText\n        person {\n          ...PersonName\n        }\n        target {\n          ...PlaceName\n          ...OrganisationName\n        }\n        city {\n          ...PlaceName\n        }\n        event {\n          ...EventName\n        }\n        evidence {\n          ...Quote\n        }\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment EventName on Event {\n  __typename\n  id\n  name\n  type\n  status\n  date\n  dateText\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const Agreements: Operation<AgreementsQuery, AgreementsQueryVariables> = { name: 'Agreements', text: "query Agreements($between: [EntityRef!], $directOnly: Boolean, $signedBy: EntityRef, $witnessedBy: EntityRef, $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  agreements(\n    between: $between\n    directOnly: $directOnly\n    signedBy: $signedBy\n    witnessedBy: $witnessedBy\n    from: $from\n    to: $to\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      ...Pages\n    }\n    edges {\n      cursor\n      node {\n        ...AgreementRow\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment AgreementRow on Agreement {\n  ...AgreementName\n  kind\n  parties(first: 10) {\n    totalCount\n    edges {\n      node {\n        organisation {\n          ...OrganisationName\n        }\n      }\n    }\n  }\n  signatures(first: 10) {\n    totalCount\n    edges {\n      node {\n        person {\n          ...PersonName\n        }\n      }\n    }\n  }\n  witnesses(first: 10) {\n    totalCount\n    edges {\n      node {\n        person {\n          ...PersonName\n        }\n      }\n    }\n  }\n  evidence {\n    ...Quote\n  }\n}\nfragment AgreementName on Agreement {\n  __typename\n  id\n  name\n  date\n  dateText\n}\nfragment OrganisationName on Organisation {\n  __typename\n  id\n  name\n  names\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const Events: Operation<EventsQuery, EventsQueryVariables> = { name: 'Events', text: "query Events($types: [EventType!], $status: [EventStatus!], $in: EntityRef, $participant: EntityRef, $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  events(\n    types: $types\n    status: $status\n    in: $in\n    participant: $participant\n    from: $from\n    to: $to\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      ...Pages\n    }\n    edges {\n      cursor\n      node {\n        ...EventRow\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment EventRow on Event {\n  ...EventName\n  endDate\n  place {\n    ...PlaceName\n  }\n  city {\n    ...PlaceName\n  }\n  evidence {\n    ...Quote\n  }\n}\nfragment EventName on Event {\n  __typename\n  id\n  name\n  type\n  status\n  date\n  dateText\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}\nfragment Quote on Evidence {\n  quote\n  release {\n    id\n    title\n    url\n  }\n  registerEntry {\n    id\n  }\n}" };
export const Releases: Operation<ReleasesQuery, ReleasesQueryVariables> = { name: 'Releases', text: "query Releases($publisher: String, $title: String, $kinds: [ReleaseKind!], $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  releases(\n    publisher: $publisher\n    title: $title\n    kinds: $kinds\n    from: $from\n    to: $to\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    totalCountIsExact\n    pageInfo {\n      ...Pages\n    }\n    edges {\n      cursor\n      node {\n        ...ReleaseName\n        readAt\n      }\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment ReleaseName on Release {\n  __typename\n  id\n  title\n  url\n  publisher\n  publishedOn\n  kind\n}" };
export const Neighbourhood: Operation<NeighbourhoodQuery, NeighbourhoodQueryVariables> = { name: 'Neighbourhood', text: "query Neighbourhood($id: ID!, $via: [TieKind!], $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  node(id: $id) {\n    ... on Entity {\n      ...NamedEntity\n      neighbourhood(via: $via, from: $from, to: $to, first: $first, after: $after) {\n        ...Surroundings\n      }\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment Surroundings on Neighbourhood {\n  counts {\n    tie\n    kind\n    entities\n    ties\n  }\n  edges {\n    node {\n      ...NamedEntity\n    }\n  }\n  pageInfo {\n    ...Pages\n  }\n  hops {\n    ...DrawnHop\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment DrawnHop on Hop {\n  start {\n    ...NamedEntity\n  }\n  end {\n    ...NamedEntity\n  }\n  kind\n  pointsToEnd\n  others\n  date\n  tie {\n    id\n  }\n}" };
export const EntityById: Operation<EntityByIdQuery, EntityByIdQueryVariables> = { name: 'EntityById', text: "query EntityById($id: ID!) {\n  node(id: $id) {\n    ... on Entity {\n      ...NamedEntity\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}" };
export const Paths: Operation<PathsQuery, PathsQueryVariables> = { name: 'Paths', text: "query Paths($start: EntityRef!, $end: EntityRef!, $maxHops: Int, $first: Int, $from: LocalDate, $to: LocalDate, $through: [EntityKind!], $massEvent: Int) {\n  paths(\n    start: $start\n    end: $end\n    maxHops: $maxHops\n    first: $first\n    from: $from\n    to: $to\n    through: $through\n    massEvent: $massEvent\n  ) {\n    __typename\n    ... on Paths {\n      paths {\n        length\n        entities {\n          ...NamedEntity\n        }\n        hops {\n          ...ToldHop\n        }\n      }\n      leftOut {\n        ...Limits\n      }\n    }\n    ... on NoPathWithin {\n      maxHops\n      leftOut {\n        ...Limits\n      }\n    }\n    ... on AmbiguousEntity {\n      candidates {\n        ...NamedEntity\n      }\n    }\n    ... on EntityNotFound {\n      suggestions {\n        ...NamedEntity\n      }\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment ToldHop on Hop {\n  ...DrawnHop\n  evidence {\n    quote\n    start\n    end\n    statementId\n    release {\n      id\n      title\n      publisher\n      publishedOn\n      kind\n    }\n    registerEntry {\n      id\n    }\n  }\n}\nfragment DrawnHop on Hop {\n  start {\n    ...NamedEntity\n  }\n  end {\n    ...NamedEntity\n  }\n  kind\n  pointsToEnd\n  others\n  date\n  tie {\n    id\n  }\n}\nfragment Limits on PathLimits {\n  kinds\n  eventsLargerThan\n}" };
export const ReadRelease: Operation<ReadReleaseMutation, ReadReleaseMutationVariables> = { name: 'ReadRelease', text: "mutation ReadRelease($input: ReleaseInput!) {\n  ingestRelease(input: $input) {\n    releaseId\n    state\n    written\n    statements {\n      id\n      type\n      modality\n      subject\n      object\n      organisation\n      date\n      dateText\n      city\n      place\n      quote\n      start\n      end\n      rule\n      confidence\n    }\n    mentions {\n      kind\n      text\n      name\n      start\n      end\n    }\n    warnings {\n      kind\n      message\n      start\n      end\n      text\n    }\n  }\n}" };
export const Correct: Operation<CorrectMutation, CorrectMutationVariables> = { name: 'Correct', text: "mutation Correct($input: CorrectionInput!) {\n  correct(input: $input) {\n    correction {\n      id\n      verdict\n    }\n    statement {\n      id\n      type\n    }\n    warnings {\n      kind\n      message\n    }\n  }\n}" };
export const ReviewQueue: Operation<ReviewQueueQuery, ReviewQueueQueryVariables> = { name: 'ReviewQueue', text: "query ReviewQueue($first: Int, $after: String) {\n  reviewQueue(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        left {\n          ...PersonInDoubt\n        }\n        right {\n          ...PersonInDoubt\n        }\n        reasons\n        score\n      }\n    }\n    pageInfo {\n      ...Pages\n    }\n    totalCount\n  }\n}\nfragment PersonInDoubt on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}" };
export const Pair: Operation<PairQuery, PairQueryVariables> = { name: 'Pair', text: "query Pair($left: ID!, $right: ID!) {\n  previewMerge(left: $left, right: $right) {\n    left {\n      ...PersonSide\n    }\n    right {\n      ...PersonSide\n    }\n    areOne\n    names\n    leftTies {\n      ...Ties\n    }\n    rightTies {\n      ...Ties\n    }\n    sharedPosts {\n      __typename\n      id\n      name\n    }\n    togetherAt {\n      __typename\n      id\n      name\n    }\n    apartOnOneDay {\n      left {\n        __typename\n        id\n        name\n        date\n        city {\n          name\n        }\n      }\n      right {\n        __typename\n        id\n        name\n        date\n        city {\n          name\n        }\n      }\n    }\n    doubt {\n      reasons\n      score\n      leftJudged\n      rightJudged\n    }\n  }\n}\nfragment PersonSide on Person {\n  ...PersonInDoubt\n  description\n  posts {\n    id\n    kind\n    from\n    to\n    fromText\n    toText\n    observedFrom\n    observedTo\n    post {\n      __typename\n      id\n      name\n    }\n  }\n  mentions(first: 8) {\n    edges {\n      node {\n        id\n        text\n        start\n        end\n        method\n        score\n        release {\n          id\n          title\n          publisher\n          publishedOn\n          kind\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\nfragment PersonInDoubt on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment Ties on TieCounts {\n  mentions\n  meetings\n  visits\n  signatures\n  witnessings\n  events\n  tenures\n}" };
export const Judge: Operation<JudgeMutation, JudgeMutationVariables> = { name: 'Judge', text: "mutation Judge($left: ID!, $right: ID!, $verdict: Verdict!, $why: String) {\n  judge(left: $left, right: $right, verdict: $verdict, why: $why) {\n    areOne\n    judgement {\n      left\n      right\n      verdict\n      by\n      at\n      why\n    }\n    left {\n      __typename\n      id\n      name\n    }\n    right {\n      __typename\n      id\n      name\n    }\n  }\n}" };
export const Changes: Operation<ChangesQuery, ChangesQueryVariables> = { name: 'Changes', text: "query Changes($since: DateTime!, $first: Int, $after: String) {\n  changes(since: $since, first: $first, after: $after) {\n    edges {\n      node {\n        id\n        at\n        kind\n        by\n        subject\n        into\n        name\n        why\n        release {\n          id\n          title\n        }\n      }\n    }\n    pageInfo {\n      ...Pages\n    }\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}" };
export const Conflicts: Operation<ConflictsQuery, ConflictsQueryVariables> = { name: 'Conflicts', text: "query Conflicts($first: Int, $after: String) {\n  conflicts(first: $first, after: $after) {\n    edges {\n      node {\n        id\n        kind\n        message\n        entities {\n          ...NamedEntity\n        }\n        evidence {\n          quote\n          start\n          end\n          statementId\n          release {\n            id\n            title\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...Pages\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}" };
export const Search: Operation<SearchQuery, SearchQueryVariables> = { name: 'Search', text: "query Search($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    edges {\n      cursor\n      match {\n        name\n        preferred\n        script\n        fit\n      }\n      node {\n        ...NamedEntity\n      }\n    }\n    pageInfo {\n      ...Pages\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n    description\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n    within {\n      name\n    }\n  }\n  ... on Post {\n    names\n    organisation {\n      name\n    }\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}" };
export const Start: Operation<StartQuery, StartQueryVariables> = { name: 'Start', text: "query Start {\n  statistics {\n    releases\n    statements\n    persons\n    organisations\n    places\n    posts\n    events\n    agreements\n    meetings\n    visits\n    signatures\n    witnessings\n  }\n  whoMetWhom(first: 60) {\n    edges {\n      node {\n        id\n        date\n        dateText\n        a {\n          ...PersonName\n        }\n        b {\n          ...PersonName\n        }\n        city {\n          ...PlaceName\n        }\n      }\n    }\n  }\n  releases(first: 6) {\n    edges {\n      node {\n        ...ReleaseName\n      }\n    }\n  }\n}\nfragment PersonName on Person {\n  __typename\n  id\n  name\n  names\n}\nfragment PlaceName on Place {\n  __typename\n  id\n  name\n  names\n}\nfragment ReleaseName on Release {\n  __typename\n  id\n  title\n  url\n  publisher\n  publishedOn\n  kind\n}" };
