import { createHash } from 'node:crypto';
import { type PartialDate, precisionOf } from './dates.ts';
import { foldName } from './names.ts';
import type { EntityKind, Modality, StatementType } from './statement.ts';

/**
 * A stable id: the first 16 hex digits (64 bits) of SHA-256 over the parts.
 * Parts are joined by a character that no text of ours may hold, so ("ab","c") and ("a","bc") differ.
 */
export function hashId(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256')
    .update(parts.map((part) => (part === null ? '\u0001' : String(part))).join('\u0000'))
    .digest('hex')
    .slice(0, 16);
}

/** SHA-256 of a text, in hex: tells whether a release was edited. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The key of what a release names by this name: of a post, its title at an organisation. */
export function mentionKey(kind: EntityKind, name: string, organisation: string | null = null): string {
  const key = `${kind}:${foldName(name) || name}`;
  return kind === 'Post' && organisation !== null ? `${key}@${mentionKey('Organisation', organisation)}` : key;
}

/** The id of the mention with a key in a release: of the fewest and rawest facts, so it survives re-reading and editing. */
export function mentionId(release: string, key: string): string {
  return hashId('mention', release, key);
}

/** What tells one statement of a release from the others. */
export interface StatementCore {
  readonly type: StatementType;
  /** Keys of what it is about; those of a MET_WITH in any order, of a HOLDS the title alone. */
  readonly subject: string;
  readonly object: string;
  /** HOLDS: the folded name of the organisation, or nothing. Of a meeting without a name: with whom it was. */
  readonly apart: string;
  readonly date: PartialDate | null;
  readonly modality: Modality;
}

/** The id of a statement: never of offsets, rule or confidence, so reading a release twice gives the same ids. */
export function statementId(release: string, { type, subject, object, apart, date, modality }: StatementCore): string {
  const ends = type === 'MET_WITH' ? [subject, object].sort() : [subject, object];
  return hashId(release, type, ...ends, apart, date, precisionOf(date), modality);
}
