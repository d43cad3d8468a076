import type { BlockKind, CleanText } from '../../domain/release.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Sentence {
  /** The place of the sentence in the release, counted from 0. */
  readonly index: number;
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly tokens: readonly Token[];
}

const TERMINAL = new Set(['.', '!', '?', '。', '！', '？']);
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '」', '』']);

/** Words and marks of a release that are read: over fifty pages. Then whatever rules do, reading ends in time. */
const MOST_TOKENS = 25_000;
/** A script without spaces has few and long words. */
const MOST_CHARACTERS = 500_000;

/** The sentences of a release, and from where on it is not read because it is too long; null where all is. */
export interface Cut {
  readonly sentences: readonly Sentence[];
  readonly unreadFrom: number | null;
}

/** Cuts the blocks of a clean text into sentences; boilerplate is left out, and what lies behind the most that is read. */
export function sentencesOf(clean: CleanText): Sentence[] {
  return [...cutSentences(clean).sentences];
}

export function cutSentences({ text, blocks }: CleanText): Cut {
  const sentences: Sentence[] = [];
  let left = MOST_TOKENS;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'BOILERPLATE') continue;
    const end = Math.min(block.end, MOST_CHARACTERS);
    const tokens = block.start < end ? tokenize(text.slice(block.start, end), block.start, left) : [];
    left -= tokens.length;
    for (const part of splitSentences(tokens)) {
      sentences.push({ index: sentences.length, block: index, blockKind: block.kind, tokens: part });
    }
    const read = tokens.at(-1)?.end ?? block.start;
    if (read < block.end) return { sentences, unreadFrom: read };
  }
  return { sentences, unreadFrom: null };
}

function splitSentences(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue;
    let end = i + 1;
    while (end < tokens.length && CLOSING.has(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end)
      end++;
    parts.push(tokens.slice(from, end));
    from = end;
    i = end - 1;
  }
  if (from < tokens.length) parts.push(tokens.slice(from));
  return parts.flatMap(cutLong).filter((part) => part.some((token) => token.word));
}

/** No sentence of a release has more words; longer stretches (tables, hostile texts) are cut, so that reading stays linear. */
const LONGEST = 400;

function cutLong(part: Token[]): Token[][] {
  if (part.length <= LONGEST) return [part];
  return Array.from({ length: Math.ceil(part.length / LONGEST) }, (_, i) => part.slice(i * LONGEST, (i + 1) * LONGEST));
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !TERMINAL.has(token.text)) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  // "3.30pm", "whomet.org": a full stop inside a word ends nothing.
  if (token.text === '.' && next.word && !next.capital && !/^\d/u.test(next.text)) return false;
  // "Chargé d'affaires a.i. Ash": for the time being.
  const [a, dot, letter] = tokens.slice(Math.max(0, i - 3), i).map((t) => t.text);
  if (dot === '.' && ((a === 'a' && letter === 'i') || (a === 'h' && letter === 'c'))) return false;
  // "a.i., Ms Ash": a comma goes on.
  return ![',', ';'].includes(next.text);
}
