import type { Line } from './lines.ts';
import { endsSentence, endsWithCutWord, holdsSentenceEnd, isHan } from './sentence.ts';
import { isWrapped } from './wrapping.ts';

/** From here on a text without final punctuation is rather a cut sentence than a headline, in characters. */
const LONG_SENTENCE = 240;
const LONG_PARAGRAPH = 120;
const SHORT_CLAUSE = 40;

const SEPARATE_START = /^(?:https?:|www\.|[\w.+-]{1,40}@|by \p{Lu}|(?:tel|fax|email|e-mail|photo|source)\b ?:)/iu;
const CAPTION_START = /^[([]?(?:Photo|Picture|Caption|Pictured|From left|Left to right)\b/iu;

/**
 * Does a line go on where the paragraph before it stops? `paragraph` runs from its first to its last line.
 * A blank line counts for little where a sentence is clearly cut, and a headline is never swallowed.
 */
export function continues(text: string, paragraph: readonly Line[], next: Line, width: number | null): boolean {
  const first = paragraph[0];
  const last = paragraph.at(-1);
  if (!first || !last || first.marked === 'TITLE' || next.marked !== null) return false;
  const before = text.slice(Math.max(last.start, last.end - 400), last.end);
  const after = text.slice(next.start, Math.min(next.end, next.start + 400));
  if (last.alone || next.alone || SEPARATE_START.test(after)) return false;
  if (!next.afterGap && width !== null && isWrapped(text, last, next, width)) return true;
  return goesOn(text, { start: first.start, end: last.end }, before, after, next);
}

function goesOn(
  text: string,
  range: { start: number; end: number },
  before: string,
  after: string,
  next: Line,
): boolean {
  if (endsSentence(before)) return false;
  if (/^[\p{Ll},，、；;)）]/u.test(after) || /[，、]$/u.test(before) || endsWithCutWord(before)) return true;
  const length = range.end - range.start;
  if (before.endsWith(',')) return length >= SHORT_CLAUSE || /^["“‘]/u.test(after);
  const head = text.slice(range.start, Math.min(range.end, range.start + 1500));
  if (CAPTION_START.test(head) || !/^[\p{L}\p{N}]/u.test(after)) return false;
  const isCut = length >= LONG_SENTENCE || (length >= LONG_PARAGRAPH && holdsSentenceEnd(head));
  return isCut && endsSentence(text.slice(next.start, next.end).slice(-12));
}

/** What stands between two joined lines: nothing between Han characters or after a hyphen that splits a word. */
export function joiner(text: string, last: Line, next: Line): string {
  const before = text.charAt(last.end - 1);
  const after = text.charAt(next.start);
  if (isHan(before) && isHan(after)) return '';
  const isHyphen = before === '-' && /\p{L}/u.test(text.charAt(last.end - 2)) && /\p{L}/u.test(after);
  return isHyphen && !next.afterGap ? '' : ' ';
}
