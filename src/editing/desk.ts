import type { Correction } from '../domain/correction.ts';
import type { PartialDate } from '../domain/dates.ts';
import type { QuotedStatement } from '../domain/evidence.ts';
import type { Judgement, Verdict } from '../domain/judgement.ts';
import type { ReleaseKind } from '../domain/release.ts';
import type { EntityKind, Span } from '../domain/statement.ts';
import type { Warning } from '../domain/warnings.ts';

/**
 * What editors and reviewers do to the graph. `by` is who does it, as their token names them. Errors: BAD_INPUT,
 * RELEASE_REJECTED, DATABASE_UNAVAILABLE.
 */
export interface Desk {
  /** Reads one release, and takes it into the graph unless `dryRun`. */
  ingestRelease(given: GivenRelease, by: string): Promise<TakenRelease>;
  /** Corrects what a release says, and draws what follows from it. */
  correct(given: GivenCorrection, by: string): Promise<Corrected>;
  /** Decides who is who, and draws what follows from it. Error: ENTITY_NOT_FOUND. */
  judge(given: GivenJudgement, by: string): Promise<Judged>;
}

/** `left` and `right`: ids of persons (merged away ones too), of mentions, or of entries of the register. */
export interface GivenJudgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly why: string | null;
}

export interface Judged {
  readonly judgement: Judgement;
  /** The ids of the entities that both sides stand for now. */
  readonly left: string | null;
  readonly right: string | null;
}

export type GivenCorrection = Omit<Correction, 'id' | 'by' | 'at'>;

export interface Corrected {
  readonly correction: Correction;
  /** The id of the statement that counts now; null for REJECT. */
  readonly statement: string | null;
  readonly warnings: readonly Warning[];
}

/** A release as an editor gives it; what is null is not known. */
export interface GivenRelease {
  readonly id: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: PartialDate | null;
  readonly language: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
  readonly kind: ReleaseKind | null;
  readonly basedOn: { readonly publisher: string; readonly publishedOn: string; readonly title: string } | null;
  /** It takes the place of a release of the same id from elsewhere. */
  readonly replace: boolean;
  /** Nothing is written. */
  readonly dryRun: boolean;
}

export interface TakenRelease {
  readonly releaseId: string;
  /** Beside what was stored before. */
  readonly state: 'NEW' | 'CHANGED' | 'UNCHANGED';
  readonly written: boolean;
  /** In the order of the text. */
  readonly statements: readonly ReadStatement[];
  /** All names that were seen, in the order of the text. */
  readonly mentions: readonly ReadMention[];
  readonly warnings: readonly Warning[];
}

/** A statement with the names of its parts as the release gives them. */
export interface ReadStatement {
  readonly statement: QuotedStatement;
  readonly subject: string;
  readonly object: string;
  readonly organisation: string | null;
  readonly city: string | null;
  readonly place: string | null;
}

/** A name as it was seen. */
export interface ReadMention extends Span {
  readonly kind: EntityKind;
  readonly text: string;
  /** The fullest form of the release. */
  readonly name: string;
}
