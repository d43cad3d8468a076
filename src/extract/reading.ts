import type { PartialDate } from '../domain/dates.ts';
import type { Gazetteer } from '../domain/gazetteer.ts';
import type { ReadRelease } from '../domain/release.ts';
import type { EntityKind, EventType, Modality, PlaceKind, Role, Span, StatementType } from '../domain/statement.ts';
import type { Warning } from '../domain/warnings.ts';

/** When and where a clause happened, as far as the text tells. */
export interface Setting {
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  readonly dateText: string | null;
  /** Name of the city; null where the text names none. */
  readonly city: string | null;
  /** The clause itself says the city, or an area where the city of the story does not lie; else it is carried on from the story. */
  readonly ownCity?: boolean;
}

/** A part of a statement before it has a key: what it is and how the text calls it. */
export interface Part {
  readonly kind: EntityKind;
  readonly name: string;
  /** In the clean text; null where the part is implied. */
  readonly span: Span | null;
  readonly aliases?: readonly string[];
  readonly named?: boolean;
  readonly eventType?: EventType;
  /** Topic: its id in the vocabulary. */
  readonly topic?: string;
}

/** What a rule returns: a statement whose parts are still words. */
export interface Draft {
  readonly type: StatementType;
  readonly modality: Modality;
  readonly subject: Part;
  readonly object: Part;
  readonly organisation?: Part | null;
  readonly setting: Setting;
  readonly place?: Part | null;
  readonly role?: Role;
  readonly occasion?: string;
  readonly sides?: readonly [string, string];
  readonly via?: string;
  /** SESSION_OF: which session it is. */
  readonly number?: number;
  /** CONCERNS: what tells the meeting from others of the same person that day. */
  readonly apart?: string;
  /** In the clean text. */
  readonly span: Span;
  readonly rule: string;
  /** Says which of several drafts of one statement gives it; how sure the statement is tells `assemble/confidence.ts`. */
  readonly confidence: number;
}

/** What the rules of one language make of a release; `assemble/` makes statements with keys, mentions and ids of it. */
export interface Reading {
  /** All persons of the release, those whom no statement is about as well; one part each, its fullest name. */
  readonly persons: readonly Part[];
  /** Every mention of a person by name: the part with that mention's span. */
  readonly named: readonly Part[];
  readonly drafts: readonly Draft[];
  readonly warnings: readonly Warning[];
  /** What a place of this name is, where the text tells or the gazetteer knows. */
  readonly placeKind: (name: string) => PlaceKind | null;
}

/** Reads a release in one language. Pure; spans are of the clean text. */
export type ReadLanguage = (read: ReadRelease, gazetteer: Gazetteer) => Reading;
