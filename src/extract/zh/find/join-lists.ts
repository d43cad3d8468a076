import type { ZhSentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/words.ts';

const INSIDE = new Set(['NAME', 'TITLE', 'RANK', 'BODY', 'PLACE', 'CHAR', 'PLAIN', 'GROUP', 'HONORIFIC', 'LATIN']);
const JOINTS = wordSet('、 ， ； 。 以及 及 和 与 等 兼 ( ) · - — – “ ” 「 」');
const LONGEST = 1000;

export interface CutSentence {
  readonly sentence: ZhSentence;
  readonly words: readonly Token[];
}

/**
 * "包括局长甲；署长乙；以及丙。": a sentence of persons alone goes on with the list before the semicolon,
 * and "局长甲；署长乙参加会议。" with the one behind it.
 */
export function joinLists(cut: readonly CutSentence[], folded: string): CutSentence[] {
  const joined: CutSentence[] = [];
  for (const next of cut) {
    const last = joined.at(-1);
    if (last && goesOn(last, next, folded))
      joined[joined.length - 1] = {
        sentence: { ...last.sentence, end: next.sentence.end },
        words: [...last.words, ...next.words],
      };
    else joined.push(next);
  }
  return joined.map(({ sentence, words }, index) => ({ sentence: { ...sentence, index }, words }));
}

function goesOn({ sentence: last, words: before }: CutSentence, { sentence, words }: CutSentence, folded: string) {
  return (
    last.block === sentence.block &&
    sentence.end - last.start < LONGEST &&
    folded.charAt(last.end - 1) === '；' &&
    (isList(words) || (isList(before) && words.some((w) => w.kind === 'NAME')))
  );
}

function isList(words: readonly Token[]): boolean {
  return (
    words.some((w) => w.kind === 'NAME') &&
    words.every((w) => INSIDE.has(w.kind) || JOINTS.has(w.text) || /^[会于同]$/u.test(w.text))
  );
}
