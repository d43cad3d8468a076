import { ENTITY_KINDS, type EntityKind } from './statement.ts';

/** Values of node and relationship properties. A `LocalDate` becomes a Neo4j DATE. */
export type PropertyValue = string | number | boolean | LocalDate | readonly string[] | null;

/** A calendar day, kept apart from text so that the writer stores a real date. */
export interface LocalDate {
  readonly day: string;
}

/** An entity's label is its kind. */
export const NODE_LABELS = ENTITY_KINDS;
export type NodeLabel = EntityKind;

export const TIE_KINDS = [
  'MET_WITH',
  'VISITED',
  'SIGNED',
  'WITNESSED',
  'ACCOMPANIED',
  'PARTY_TO',
  'TOOK_PART',
  'HELD',
  'AT',
  'PART_OF',
  'SEATED_IN',
  'WITHIN',
  'HELD_AT',
  'CONCLUDED_AT',
  'CONCERNS',
  'SESSION_OF',
  'COOPERATES_WITH',
  'DURING',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What a participant did at an event, the most telling first: who both spoke and attended, spoke. */
export const PARTICIPANT_ROLES = [
  'CHAIR',
  'CO_CHAIR',
  'SPEAKER',
  'HOST',
  'SIGNATORY',
  'WITNESS',
  'ORGANISER',
  'PARTY',
  'VISITOR',
  'COMPANION',
  'ATTENDEE',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** NONE: on neither side, as everyone at a conference. */
export type Side = 'A' | 'B' | 'NONE';

export interface PictureNode {
  readonly label: NodeLabel;
  readonly id: string;
  /** Without `id`; nulls are left out when written. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface PictureTie {
  readonly kind: TieKind;
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A part of the graph that analysts see: a pure function of evidence, register, judgements and corrections. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
}
