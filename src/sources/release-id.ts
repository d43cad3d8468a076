import { ReleaseRejected } from '../domain/errors.ts';
import { contentHash } from '../domain/ids.ts';
import type { SourceDocument } from './document.ts';

const LONGEST_ID = 200;

/**
 * The metadata's id, else the fallback (base name, `--id`, `<base name>-<line>`), else a content hash.
 * Ids are NFC and trimmed. Throws ReleaseRejected for one with control characters or above 200 characters.
 */
export function releaseIdOf(document: Pick<SourceDocument, 'metadata' | 'fallbackId' | 'text'>): string {
  return checkId(document.metadata.id ?? document.fallbackId ?? contentHash(document.text).slice(0, 16));
}

export function checkId(text: string): string {
  const id = text.normalize('NFC').trim();
  const seen = JSON.stringify(id.slice(0, 60));
  if (id === '') throw new ReleaseRejected('the id is empty');
  if (id.length > LONGEST_ID) throw new ReleaseRejected(`the id ${seen}… is longer than ${LONGEST_ID} characters`);
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(id)) throw new ReleaseRejected(`the id ${seen} holds control characters`);
  return id;
}
