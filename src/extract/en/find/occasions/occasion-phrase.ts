import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../vocabulary/word-set.ts';

/** A noun phrase that names an event or an agreement; token positions, half-open. */
export interface OccasionPhrase {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** "the meeting", "the agreement": a head with an article alone; it refers to something named elsewhere. */
  readonly bare: boolean;
  readonly head: string;
}

const BEHIND_HEAD = wordSet('of for on to in between with');

/**
 * The head noun of the phrase: in its first part, before "of", "for" or "on" ("spirit of the Congress" is no congress),
 * or at the end of a phrase that is a name throughout ("Board of Trade Annual Dinner").
 */
export function headOf(words: readonly Token[], isHead: (token: Token) => boolean): Token | undefined {
  const cut = words.findIndex((t, k) => k > 0 && BEHIND_HEAD.has(t.lower));
  const found = (cut < 0 ? words : words.slice(0, cut)).findLast(isHead);
  if (found) return found;
  const last = words.at(-1);
  return words[0]?.capital && last?.capital && isHead(last) ? last : undefined;
}
