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


export const Search: Operation<SearchQuery, SearchQueryVariables> = { name: 'Search', text: "query Search($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    edges {\n      cursor\n      node {\n        ...NamedEntity\n      }\n    }\n    pageInfo {\n      ...Pages\n    }\n  }\n}\nfragment NamedEntity on Entity {\n  __typename\n  id\n  name\n  ... on Person {\n    names\n  }\n  ... on Organisation {\n    names\n    organisationKind: kind\n  }\n  ... on Place {\n    names\n    placeKind: kind\n  }\n  ... on Post {\n    names\n  }\n  ... on Topic {\n    names\n  }\n  ... on Event {\n    type\n    status\n    date\n    dateText\n  }\n  ... on Agreement {\n    agreementKind: kind\n    date\n    dateText\n  }\n}\nfragment Pages on PageInfo {\n  hasNextPage\n  endCursor\n}" };
export const Statistics: Operation<StatisticsQuery, StatisticsQueryVariables> = { name: 'Statistics', text: "query Statistics {\n  statistics {\n    releases\n    statements\n    persons\n    organisations\n    places\n    posts\n    events\n    agreements\n    meetings\n    visits\n    signatures\n    witnessings\n  }\n}" };
