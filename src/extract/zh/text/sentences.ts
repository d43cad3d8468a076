import type { BlockKind, CleanText } from '../../../domain/release.ts';
import type { Span } from '../../../domain/statement.ts';

export interface ZhSentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly blockKind: BlockKind;
}

const ENDS = new Set(['。', '！', '？', '；', '\n']);
const CLOSING = new Set(['」', '』', '”', '’', '"', ')', '）']);
/** No sentence of a release is longer; longer stretches are cut, so that reading stays linear. */
const LONGEST = 1000;

/** Cuts the blocks of a folded text into sentences; boilerplate is left out. */
export function zhSentences(clean: CleanText, folded: string): ZhSentence[] {
  const sentences: ZhSentence[] = [];
  clean.blocks.forEach(({ kind, start, end }, block) => {
    if (kind === 'BOILERPLATE') return;
    for (const span of cut(folded, start, end))
      sentences.push({ ...span, index: sentences.length, block, blockKind: kind });
  });
  return sentences;
}

function cut(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!ENDS.has(text.charAt(i)) && i - from < LONGEST) continue;
    while (i + 1 < end && CLOSING.has(text.charAt(i + 1))) i++;
    spans.push({ start: from, end: i + 1 });
    from = i + 1;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
