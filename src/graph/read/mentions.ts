import type { Ask } from './ask.ts';
import { type Fields, map, maybeNumber, maybeText, number, rows, text, texts, word } from './fields.ts';
import { toRelease } from './parse-releases.ts';
import type { Page, PageQuery } from './questions.ts';
import type { ReleaseRow } from './rows.ts';

const REASONS = ['NAME', 'SPELLING', 'EVENT', 'POST', 'SAME', 'DIFFERENT'] as const;

/** A name in a release, taken for a person. */
export interface MentionRow {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly start: number | null;
  readonly end: number | null;
  readonly release: ReleaseRow;
  readonly method: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly MentionReasonRow[];
}

interface MentionReasonRow {
  readonly kind: (typeof REASONS)[number];
  readonly about: readonly string[];
  /** Another mention of the person has it too. */
  readonly shared: boolean;
}

export interface MentionsReader {
  /** A page for each person, the latest published first; the sort value is the day of publication as far as it is known. */
  mentionsOfEach(persons: readonly string[], query: PageQuery): Promise<Page<MentionRow>[]>;
}

export function createMentionsReader(ask: Ask): MentionsReader {
  return {
    mentionsOfEach(ids, { first, after }) {
      const parameters = { ids, limit: first + 1, afterDay: after?.value ?? null, afterId: after?.id ?? null };
      return ask.pages('mentions-of-persons', parameters, { column: 'id', values: ids }, first, toMention);
    },
  };
}

function toMention(row: Fields): MentionRow {
  return {
    id: text(row, 'id'),
    text: maybeText(row, 'text') ?? text(row, 'name'),
    name: text(row, 'name'),
    aliases: texts(row, 'aliases'),
    start: maybeNumber(row, 'start'),
    end: maybeNumber(row, 'end'),
    release: toRelease(map(row, 'release')),
    method: text(row, 'method'),
    score: number(row, 'score'),
    reasons: rows(row, 'reasons', toReason),
  };
}

/** A feature's id is its kind and what it says, parted by bars. */
function toReason(row: Fields): MentionReasonRow {
  const [kind = '', ...about] = text(row, 'id').split('|');
  return { kind: word({ kind: kind.toUpperCase() }, 'kind', REASONS), about, shared: row.shared === true };
}
