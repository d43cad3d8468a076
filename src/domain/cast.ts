import type { QuotedStatement, ReleaseFacts, ReleaseMention } from './evidence.ts';

/** SILENT: a retold release says nothing while its original is there. */
export type Standing = 'ACTIVE' | 'REJECTED' | 'AMENDED' | 'SILENT';

/** The rule that statements told by corrections bear. */
export const CORRECTION_RULE = 'correction';

export interface CastStatement {
  readonly statement: QuotedStatement;
  readonly status: Standing;
  /** The id of the correction that made, changed or rejected it. */
  readonly correction: string | null;
}

export interface CastMention {
  readonly mention: ReleaseMention;
  /** REJECTED: only statements that do not count name it. */
  readonly status: Standing;
  /** Only corrections name it. */
  readonly told: boolean;
}

/** What a release says, and what of it counts. */
export interface CastEvidence {
  readonly release: ReleaseFacts;
  readonly mentions: readonly CastMention[];
  readonly statements: readonly CastStatement[];
  /** Corrections that found what they are about; the others wait. */
  readonly applied: readonly string[];
  /** Why a correction cannot be applied though its statement is there, by id of the correction. */
  readonly faults: ReadonlyMap<string, string>;
}
