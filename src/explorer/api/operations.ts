// biome-ignore-all lint: made by a script
// biome-ignore-all format: made by a script
// biome-ignore-all assist: made by a script
// Made from src/explorer/queries/ by scripts/generate-api-types.mjs. Do not edit.
import type { Operation } from './operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type NeighbourhoodQueryVariables = Exact<{
  id: string;
  via?: ReadonlyArray<TieKind> | TieKind | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly node:
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
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
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
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
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
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
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
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
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly neighbourhood: { readonly counts: ReadonlyArray<{ readonly tie: TieKind, readonly kind: EntityKind, readonly entities: number, readonly ties: number }>, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
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
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
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
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
           }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
            | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
          , readonly end:
            | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
            | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
            | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
            | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
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
      | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
      | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
      | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
     }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly hops: ReadonlyArray<{ readonly kind: TieKind, readonly pointsToEnd: boolean, readonly others: number, readonly date: string | null, readonly start:
      | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
      | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
      | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
    , readonly end:
      | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
      | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
      | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
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
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
  , readonly end:
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
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
    | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
    | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
    | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
    | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
    | Record<PropertyKey, never>
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<EntityKind> | EntityKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null }
        | { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null }
        | { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string }
        | { readonly __typename: 'Event', readonly type: EventType, readonly status: EventStatus, readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string }
        | { readonly __typename: 'Agreement', readonly date: string | null, readonly dateText: string | null, readonly id: string, readonly name: string, readonly agreementKind: string | null }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PagesFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

type NamedEntity_Person_Fragment = { readonly __typename: 'Person', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string };

type NamedEntity_Organisation_Fragment = { readonly __typename: 'Organisation', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly organisationKind: OrganisationKind | null };

type NamedEntity_Place_Fragment = { readonly __typename: 'Place', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly placeKind: PlaceKind | null };

type NamedEntity_Post_Fragment = { readonly __typename: 'Post', readonly names: ReadonlyArray<string>, readonly id: string, readonly name: string };

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

export type StatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsQuery = { readonly statistics: { readonly releases: number, readonly statements: number, readonly persons: number, readonly organisations: number, readonly places: number, readonly posts: number, readonly events: number, readonly agreements: number, readonly meetings: number, readonly visits: number, readonly signatures: number, readonly witnessings: number } };


export const Neighbourhood: Operation<NeighbourhoodQuery, NeighbourhoodQueryVariables> = { name: 'Neighbourhood', text: "query Neighbourhood($id: ID!, $via: [TieKind!], $from: LocalDate, $to: LocalDate, $first: Int, $after: String) {\n  node(id: $id) {\n    ... on Entity {\n      ...NamedEntity\n      neighbourhood(via: $via, from: $from, to: $to, first: $first, after: $after) {\n        ...Surroundings\n      }\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n  }\n  ... on Post {\n    names\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment Surroundings on Neighbourhood {\n  counts {\n    tie\n    kind\n    entities\n    ties\n  }\n  edges {\n    node {\n      ...NamedEntity\n    }\n  }\n  pageInfo {\n    ...Pages\n  }\n  hops {\n    ...DrawnHop\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}\nfragment DrawnHop on Hop {\n  start {\n    ...NamedEntity\n  }\n  end {\n    ...NamedEntity\n  }\n  kind\n  pointsToEnd\n  others\n  date\n  tie {\n    id\n  }\n}" };
export const EntityById: Operation<EntityByIdQuery, EntityByIdQueryVariables> = { name: 'EntityById', text: "query EntityById($id: ID!) {\n  node(id: $id) {\n    ... on Entity {\n      ...NamedEntity\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n  }\n  ... on Post {\n    names\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}" };
export const Search: Operation<SearchQuery, SearchQueryVariables> = { name: 'Search', text: "query Search($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        ...NamedEntity\n      }\n    }\n    pageInfo {\n      ...Pages\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n  }\n  ... on Post {\n    names\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}" };
export const Statistics: Operation<StatisticsQuery, StatisticsQueryVariables> = { name: 'Statistics', text: "query Statistics {\n  statistics {\n    releases\n    statements\n    persons\n    organisations\n    places\n    posts\n    events\n    agreements\n    meetings\n    visits\n    signatures\n    witnessings\n  }\n}" };
