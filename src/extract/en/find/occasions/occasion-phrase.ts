import { lowerAt, type Token } from '../../../text/tokens.ts';
import { ORGANISATION_HEADS } from '../../vocabulary/organisations.ts';
import { TITLE_HEADS } from '../../vocabulary/titles.ts';
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
  if (!words[0]?.capital || isOfBody(words, cut)) return undefined;
  const last = words.at(-1);
  return last?.capital && isHead(last) ? last : endOfName(words, isHead);
}

// "the Standing Committee of the Congress", "the Chair of the Forum": no congress and no forum.
function isOfBody(words: readonly Token[], cut: number): boolean {
  const before = lowerAt(words, cut - 1);
  const whose = ORGANISATION_HEADS.has(before) || TITLE_HEADS.has(before);
  return cut > 0 && whose && ['the', 'a', 'an', 'its'].includes(lowerAt(words, cut + 1));
}

const INSIDE_NAME = wordSet('of and');

/** "Status of Forces Agreement on training": the last of the capitals that the phrase begins with. */
function endOfName(words: readonly Token[], isHead: (token: Token) => boolean): Token | undefined {
  const end = words.findIndex((t) => !t.capital && !INSIDE_NAME.has(t.lower));
  const last = words[end - 1];
  return last?.capital && isHead(last) ? last : undefined;
}
