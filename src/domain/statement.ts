import type { PartialDate } from './dates.ts';
import type { Warning } from './warnings.ts';

export const ENTITY_KINDS = ['Person', 'Organisation', 'Place', 'Post', 'Event', 'Agreement', 'Topic'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const STATEMENT_TYPES = [
  'MET_WITH',
  'VISITED',
  'SIGNED',
  'WITNESSED',
  'ATTENDED',
  'HOLDS',
  'ACCOMPANIED',
  'PARTY_TO',
  'ORGANISED',
  'CONCERNS',
  'SESSION_OF',
] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

export const MODALITIES = ['OCCURRED', 'PLANNED', 'CANCELLED', 'BACKGROUND'] as const;
export type Modality = (typeof MODALITIES)[number];

export const ROLES = ['CHAIR', 'CO_CHAIR', 'SPEAKER', 'HOST', 'ATTENDEE', 'ORGANISER'] as const;
export type Role = (typeof ROLES)[number];

/** Half-open, in UTF-16 code units of `Release.text`: `text.slice(start, end)` is the quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of a release that names something. `text` is always `release.text.slice(start, end)`. */
export interface Mention extends Span {
  /** Local to the release: `m1`, `m2`, … in order of the text. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly text: string;
  /** The `Referent.key` that it is about, as resolved inside the release. */
  readonly referent: string;
}

/** What the mentions of one release are about, before anyone asks who that is elsewhere. */
export interface Referent {
  /** Local to the release: kind and folded name, such as `Person:chankwokki`, of a topic kind and id; unique in it. */
  readonly key: string;
  readonly kind: EntityKind;
  /** The fullest form found in this release, without honorifics. */
  readonly name: string;
  /** The other forms of this release that stand for it: acronyms, short forms, other scripts. */
  readonly aliases: readonly string[];
  /** False for a group ("leaders of Marlow City") that stands only in announcements. */
  readonly named: boolean;
  /** Place: what the text or the gazetteer says it is. */
  readonly placeKind?: PlaceKind;
  /** Place or Organisation: the `Referent.key` of the city that holds it, where the text or the gazetteer says so. */
  readonly within?: string;
  /** Event: its type, where its name tells. */
  readonly eventType?: EventType;
}

export const PLACE_KINDS = ['COUNTRY', 'PROVINCE', 'CITY', 'DISTRICT', 'VENUE', 'REGION', 'OTHER'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const EVENT_TYPES = [
  'MEETING',
  'VISIT',
  'SIGNING',
  'CONFERENCE',
  'CEREMONY',
  'DINNER',
  'SESSION',
  'TRIP',
  'OTHER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** One thing that a release says. References point to `Referent.key`s of the same release. */
export interface Statement {
  /**
   * Hash of release id + type + names of the parts + date + modality: never of offsets, rule or confidence,
   * so reading the same release twice gives the same ids.
   */
  readonly id: string;
  readonly type: StatementType;
  readonly modality: Modality;
  /**
   * Person; an organisation for PARTY_TO and ORGANISED, an event for SESSION_OF. CONCERNS: the event or agreement; of a
   * meeting that has no name, one of its persons, and `occasion` says which meeting.
   */
  readonly subject: string;
  /**
   * MET_WITH, ACCOMPANIED: person. VISITED: place or organisation. SIGNED, WITNESSED, PARTY_TO: agreement.
   * ATTENDED, ORGANISED: event. HOLDS: the Post referent (its name is the title as the text gives it).
   * CONCERNS: topic. SESSION_OF: the co-operation mechanism, an organisation.
   */
  readonly object: string;
  /** HOLDS: the organisation of the post. SIGNED: on whose behalf. */
  readonly organisation: string | null;
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  /** The words of the text that the date rests on. */
  readonly dateText: string | null;
  /** The city, or the smallest known area above the place, where it happened. */
  readonly city: string | null;
  /** The finest place named. */
  readonly place: string | null;
  /** ATTENDED only. */
  readonly role: Role | null;
  /**
   * Statements of one type that the text itself counts as one occasion share this key (local to the release);
   * it tells two meetings of one afternoon apart. CONCERNS: that of the meeting it is about.
   */
  readonly occasion: string | null;
  /** MET_WITH: the side ('A' or 'B') of subject and object in the occasion. */
  readonly sides: readonly [string, string] | null;
  /**
   * MET_WITH: the object or subject only attended. Free word, such as `attending`, `delegation leader`.
   * VISITED: `return` for a journey home, which makes no tie. HOLDS: `designate` for who is to hold it.
   */
  readonly via: string | null;
  /** SESSION_OF: which session it is, where the text counts them; absent elsewhere. */
  readonly number?: number;
  /** Where the text says it: at least one; repeats of one release are one statement with several spans. */
  readonly spans: readonly Span[];
  /** The keys of the mentions that carry it, by part. */
  readonly mentions: readonly { readonly as: StatementPart; readonly mention: string }[];
  /** The name of the rule that read it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export type StatementPart = 'subject' | 'object' | 'post' | 'place' | 'organisation';

/** All that was read in one release. */
export interface Extraction {
  readonly releaseId: string;
  readonly referents: readonly Referent[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly warnings: readonly Warning[];
}
