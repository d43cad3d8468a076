import { createHash } from 'node:crypto';

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

/** The id of the mention with a key in a release: of the fewest and rawest facts, so it survives re-reading and editing. */
export function mentionId(release: string, key: string): string {
  return hashId('mention', release, key);
}
