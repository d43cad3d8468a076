import type { Ask } from './ask.ts';
import { instant, maybeText, text, word } from './fields.ts';
import type { Page } from './questions.ts';

export const CHANGE_ROW_KINDS = [
  'RELEASE_READ',
  'RELEASE_EDITED',
  'STATEMENT_ADDED',
  'STATEMENT_RETIRED',
  'JUDGED_SAME',
  'JUDGED_DIFFERENT',
  'JUDGED_UNSURE',
  'CORRECTED_REJECT',
  'CORRECTED_AMEND',
  'CORRECTED_ADD',
  'CORRECTED_RESTORE',
  'MERGED',
  'SPLIT',
  'RETRACTED',
] as const;

/** Something that changed in the graph. */
export interface ChangeRow {
  /** Unique in the log; rows of one moment are in its order. */
  readonly id: string;
  /** ISO time at which it came into this graph, which may be later than a person decided it. */
  readonly at: string;
  readonly kind: (typeof CHANGE_ROW_KINDS)[number];
  /** The id of the release, statement, judged side or entity; null for a CORRECTED_ADD. */
  readonly subject: string | null;
  /** A title, quote or name of it, where there is one. */
  readonly name: string | null;
  readonly release: string | null;
  /** The other side of a judgement; the entity that answers for a merged one, or has parted. */
  readonly into: string | null;
  readonly by: string | null;
  readonly why: string | null;
}

export interface ChangesQuery {
  /** ISO time: what came into the graph at this moment is included. */
  readonly since: string;
  readonly first: number;
  /** The last row that was seen. */
  readonly after: { readonly at: string; readonly id: string } | null;
}

export interface ChangesReader {
  /** What changed since a moment, the earliest first. */
  changes(query: ChangesQuery): Promise<Page<ChangeRow>>;
}

export function createChangesReader(ask: Ask): ChangesReader {
  return {
    changes({ since, first, after }) {
      const parameters = { from: { instant: after?.at ?? since }, afterId: after?.id ?? null, limit: first + 1 };
      return ask.page('changes', parameters, first, (row) => ({
        id: text(row, 'id'),
        at: instant(row, 'at'),
        kind: word(row, 'kind', CHANGE_ROW_KINDS),
        subject: maybeText(row, 'subject'),
        name: maybeText(row, 'name'),
        release: maybeText(row, 'release'),
        into: maybeText(row, 'into'),
        by: maybeText(row, 'by'),
        why: maybeText(row, 'why'),
      }));
    },
  };
}
