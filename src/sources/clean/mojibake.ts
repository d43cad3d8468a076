import type { Edit } from './traced.ts';
import { windows1252Byte } from './windows-1252.ts';

/**
 * UTF-8 that someone read as windows-1252 ("â€™" for ’, "Ã©" for é), found by the way back:
 * characters whose windows-1252 bytes are one valid UTF-8 sequence are that sequence's character.
 *
 * Correct text can look like this by chance, as in “CAFÉ” (É and ” are bytes C9 94). So a sequence whose later
 * characters are all punctuation that may follow a letter counts only next to another sequence, or as an Ã
 * that does not end a word in capitals (AMANHÃ”).
 */
export function findMojibake(text: string): Edit[] {
  const edits: Edit[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(/[\u00c2-\u00f4]/gu)) {
    const start = match.index;
    if (start < previousEnd) continue;
    const found = readSequence(text, start) ?? readCutQuote(text, start);
    if (!found) continue;
    const touches = start === previousEnd || readSequence(text, found.end) !== null;
    if (found.certain || touches || isStrayTilde(text, found)) {
      edits.push(found);
      previousEnd = found.end;
    }
  }
  return edits;
}

interface Sequence extends Edit {
  readonly certain: boolean;
}

/** Punctuation that stands directly after a letter in correct text. */
const AFTER_LETTER = new Set('’”“‘…–—›‹»«•™²³¹\u00a0');

function readSequence(text: string, start: number): Sequence | null {
  const lead = windows1252Byte(text.charCodeAt(start));
  const length = lead === undefined ? 0 : sequenceLength(lead);
  if (lead === undefined || length === 0) return null;
  const bytes = [lead];
  let certain = length === 4;
  for (let i = start + 1; i < start + length; i += 1) {
    const byte = windows1252Byte(text.charCodeAt(i));
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return null;
    certain ||= !AFTER_LETTER.has(text.charAt(i)) || (lead === 0xc2 && byte >= 0xa0);
    bytes.push(byte);
  }
  const decoded = decodeStrictly(bytes);
  return decoded === null ? null : { start, end: start + length, text: decoded, certain };
}

/** The closing quote ” is bytes E2 80 9D; the last has no windows-1252 character and is often lost on the way. */
function readCutQuote(text: string, start: number): Sequence | null {
  if (!text.startsWith('â€', start)) return null;
  const end = text.charCodeAt(start + 2) === 0xfffd ? start + 3 : start + 2;
  return { start, end, text: '”', certain: true };
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeStrictly(bytes: readonly number[]): string | null {
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function isStrayTilde(text: string, found: Sequence): boolean {
  if (text.charAt(found.start) !== 'Ã') return false;
  return !/\p{Lu}/u.test(text.charAt(found.start - 1)) || /\p{L}/u.test(text.charAt(found.end));
}
