import type { PartialDate } from './dates.ts';
import { hashId } from './ids.ts';
import type { EntityKind, Modality, Role, StatementType } from './statement.ts';

export const CORRECTION_VERDICTS = ['REJECT', 'AMEND', 'ADD', 'RESTORE'] as const;
/** REJECT: it does not count. AMEND: it says something else. ADD: the release says this too. RESTORE: as it was read. */
export type CorrectionVerdict = (typeof CORRECTION_VERDICTS)[number];

/** A name in a correction; without a kind, the one that the type of the statement asks for. */
export interface CorrectedPart {
  readonly name: string;
  readonly kind: EntityKind | null;
}

/**
 * What a statement says instead, or what is added. A field that is absent stays as it was read, null takes the value away.
 * Fields mean what they mean in `Statement`.
 */
export interface StatementChange {
  readonly type?: StatementType;
  readonly modality?: Modality;
  readonly subject?: CorrectedPart;
  /** HOLDS: the title alone; `organisation` says of whom. */
  readonly object?: CorrectedPart;
  readonly organisation?: CorrectedPart | null;
  readonly date?: PartialDate | null;
  readonly endDate?: PartialDate | null;
  readonly city?: CorrectedPart | null;
  readonly place?: CorrectedPart | null;
  readonly role?: Role | null;
  readonly number?: number;
  /** Words of the release, exactly: where they are gone, what is added on them waits until they are back. */
  readonly quote?: string;
}

/**
 * A person's decision on what a release says. It is about the statement, not about what was drawn from it, so it survives
 * re-reading and rebuild; where the statement is not there (yet, or any more) it waits. Of corrections on one statement
 * the latest stands.
 */
export interface Correction {
  /** Hash of all other fields. */
  readonly id: string;
  readonly release: string;
  /** The statement that it is about, as read or as corrected before; null for ADD. */
  readonly statement: string | null;
  readonly verdict: CorrectionVerdict;
  /** AMEND and ADD only. */
  readonly change: StatementChange | null;
  /** Who decided, as the token or the file names them. */
  readonly by: string;
  /** When, an ISO time in UTC. */
  readonly at: string;
  readonly why: string | null;
}

/** A correction with its id. */
export function makeCorrection(given: Omit<Correction, 'id'>): Correction {
  const { release, statement, verdict, by, at, why } = given;
  const change = given.change === null ? null : canonicalChange(given.change);
  const text = change === null ? null : JSON.stringify(change);
  return { ...given, change, id: hashId('correction', release, statement, verdict, text, by, at, why) };
}

/** The same change, its fields in one order: equal changes have equal texts. */
function canonicalChange(change: StatementChange): StatementChange {
  const fields = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, plain(value)]));
}

function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const { name, kind } = value as CorrectedPart;
  return { name, kind: kind ?? null };
}
