import { lowerAt, type Token } from '../../text/tokens.ts';
import type { PersonMention } from '../references/index.ts';
import { COMPANY_VERBS } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { groupBefore } from './person-groups.ts';

/** "Miss A, accompanied by Dr B, met": Dr B is not who met; where the aside begins, or null if it is none. */
export function beforeCompanions(
  { tokens, persons }: { readonly tokens: readonly Token[]; readonly persons: readonly PersonMention[] },
  group: readonly PersonMention[],
): number | null {
  const [first] = group;
  const [last] = group.slice(-1);
  if (!first || !last) return null;
  // "accompanied by Dr B, and Ms C, met": the list goes back to "by", whatever joins it.
  const list = tokens[last.phrase.to]?.text === ',' ? groupBefore(tokens, persons, last, 0) : group;
  const from = beforeAddress(tokens, list[0]?.phrase.from ?? 0);
  const joined = lowerAt(tokens, from - 1) === 'by' ? companionVerb(tokens, from - 2) : inCompanyOf(tokens, from);
  if (joined === null) return null;
  const relative = ['was', 'were'].includes(lowerAt(tokens, joined - 1)) ? joined - 2 : joined;
  return tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
}

const ADDRESS = wordSet('his her their royal highness excellency majesty honourable the hrh hh he');

/** "by His Royal Highness Prince Ash": where the address begins. */
function beforeAddress(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ADDRESS.has(lowerAt(tokens, at - 1))) at--;
  return at;
}

const FARTHEST_COMPANION_VERB = 10;

// "accompanied by", "joined at the ceremony by".
function companionVerb(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i >= Math.max(0, from - FARTHEST_COMPANION_VERB) && tokens[i]?.text !== ','; i--)
    if (COMPANY_VERBS.has(lowerAt(tokens, i))) return i;
  return null;
}

/** "in the company of Mr B": where it begins. */
function inCompanyOf(tokens: readonly Token[], from: number): number | null {
  return ['in', 'the', 'company', 'of'].every((word, k) => lowerAt(tokens, from - 4 + k) === word) ? from - 4 : null;
}
