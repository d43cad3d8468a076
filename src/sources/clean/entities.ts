import { decodeHTMLStrict } from 'entities';
import type { Edit } from './traced.ts';

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/gu;

/** HTML character references left in plain text: `&amp;`, `&nbsp;`, `&#39;`. Unknown names stay as they are. */
export function decodeEntities(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(ENTITY)) {
    const decoded = decodeHTMLStrict(match[0]);
    if (decoded === match[0]) continue;
    edits.push({ start: match.index, end: match.index + match[0].length, text: decoded });
  }
  return edits;
}
