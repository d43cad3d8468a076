import type { PartialDate } from '../domain/dates.ts';
import type { QuotedStatement } from '../domain/evidence.ts';
import type { ReleaseKind } from '../domain/release.ts';
import type { Warning } from '../domain/warnings.ts';

/**
 * What editors and reviewers do to the graph. `by` is who does it, as their token names them. Errors: BAD_INPUT,
 * RELEASE_REJECTED, DATABASE_UNAVAILABLE.
 */
export interface Desk {
  /** Reads one release, and takes it into the graph unless `dryRun`. */
  ingestRelease(given: GivenRelease, by: string): Promise<TakenRelease>;
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
