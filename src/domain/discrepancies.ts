/**
 * What releases that tell of one event say differently. STATUS, DATE, AREA, PLACE and NUMBER are of the event; PARTICIPANT,
 * ROLE and SIDE of the person or organisation, AGREEMENT of the agreement that `about` names. EVENT: another event that may
 * be this one, and was kept apart because a release tells two apart that both fit; its id is the value.
 */
export const DISCREPANCY_FIELDS = [
  'STATUS',
  'DATE',
  'AREA',
  'PLACE',
  'PARTICIPANT',
  'ROLE',
  'SIDE',
  'AGREEMENT',
  'NUMBER',
  'EVENT',
] as const;
export type DiscrepancyField = (typeof DISCREPANCY_FIELDS)[number];

export interface DiscrepancyValue {
  /** A date as far as known, `from/to` for a range; the id of an area, place or event; a name; null: it says nothing of it. */
  readonly value: string | null;
  /** Ids of the releases that say so, sorted. */
  readonly releases: readonly string[];
}

export interface Discrepancy {
  readonly field: DiscrepancyField;
  /** The id of the participant or agreement that differs. */
  readonly about: string | null;
  readonly values: readonly DiscrepancyValue[];
}

/** As the graph holds them: one JSON text each, in a fixed order. Null for none. */
export function packDiscrepancies(discrepancies: readonly Discrepancy[]): string[] | null {
  return discrepancies.length === 0 ? null : discrepancies.map((one) => JSON.stringify(one)).sort();
}

/** The way back, from the property `discrepancies` of an event; nothing for an event without them. */
export function readDiscrepancies(stored: unknown): Discrepancy[] {
  const texts = Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : [];
  return texts.map((text) => JSON.parse(text) as Discrepancy);
}
