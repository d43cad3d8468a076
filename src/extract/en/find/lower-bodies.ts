import { lowerAt, type Token } from '../../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const LONGEST_BODY = 5;
const ENDS_BODY = wordSet('who which that and to for with by on in');

/** "the head of the village, Ann Bell,": the comma behind a body without a name; `at` where none stands. */
export function lowerBodyEnd(tokens: readonly Token[], at: number): number {
  if (!['of', 'at'].includes(lowerAt(tokens, at))) return at;
  const from = ['the', 'a'].includes(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  let to = from;
  while (to < from + LONGEST_BODY && tokens[to]?.word && !tokens[to]?.capital && !ENDS_BODY.has(lowerAt(tokens, to)))
    to++;
  return to > from && tokens[to]?.text === ',' ? to : at;
}
