import type { ZhSentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/words.ts';

const INSIDE = new Set(['NAME', 'TITLE', 'RANK', 'BODY', 'PLACE', 'CHAR', 'PLAIN', 'GROUP', 'HONORIFIC', 'LATIN']);
const JOINTS = wordSet('、 ， ； 。 以及 及 和 与 等 兼 ( ) · “ ” 「 」');
const LONGEST = 1000;

export interface CutSentence {
  readonly sentence: ZhSentence;
  readonly words: readonly Token[];
}

/** "包括局长甲；署长乙；以及丙。": a sentence of persons alone goes on with the list before the semicolon. */
export function joinLists(cut: readonly CutSentence[], folded: string): CutSentence[] {
  const joined: CutSentence[] = [];
  for (const next of cut) {
    const last = joined.at(-1);
    if (last && goesOn(last.sentence, next, folded))
      joined[joined.length - 1] = {
        sentence: { ...last.sentence, end: next.sentence.end },
        words: [...last.words, ...next.words],
      };
    else joined.push(next);
  }
  return joined.map(({ sentence, words }, index) => ({ sentence: { ...sentence, index }, words }));
}

function goesOn(last: ZhSentence, { sentence, words }: CutSentence, folded: string): boolean {
  return (
    last.block === sentence.block &&
    sentence.end - last.start < LONGEST &&
    folded.charAt(last.end - 1) === '；' &&
    words.some((w) => w.kind === 'NAME') &&
    words.every((w) => INSIDE.has(w.kind) || JOINTS.has(w.text))
  );
}
