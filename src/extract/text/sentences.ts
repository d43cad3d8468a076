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

/** Cuts the blocks of a clean text into sentences; boilerplate is left out. */
export function sentencesOf(clean: CleanText): Sentence[] {
  const sentences: Sentence[] = [];
  clean.blocks.forEach((block, index) => {
    if (block.kind === 'BOILERPLATE') return;
    const tokens = tokenize(clean.text.slice(block.start, block.end), block.start);
    for (const part of splitSentences(tokens)) {
      sentences.push({ index: sentences.length, block: index, blockKind: block.kind, tokens: part });
    }
  });
  return sentences;
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
  // "a.i., Ms Ash": a comma goes on.
  return ![',', ';'].includes(next.text);
}
