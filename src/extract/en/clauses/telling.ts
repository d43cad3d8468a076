import { inQuotation } from '../../text/quotations.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { BEHIND_MERE_SPEAKING, TELLING_VERBS } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Behind "said that …", inside a quotation of more than a few words, or said by somebody of himself. */
export function isTold(tokens: readonly Token[], at: number): boolean {
  return ['i', 'we'].includes(lowerAt(tokens, at - 1)) || isTellingOf(tokens, at);
}

/** Likewise, where it is known who "I" is. */
export function isTellingOf(tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < at; i++) if (tellsOf(tokens, i, at)) return true;
  return inQuotation(tokens, at);
}

/** "The statement noted that Mr A met Ms B": a release in other words. */
const PAPERS = wordSet('statement communique communiqué readout');

/** "Haitham bin Ash Al Said": a family name. */
function isFamilySaid(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === 'Said' && /^(?:al|bin|ibn|ould|el)$/u.test(lowerAt(tokens, i - 1));
}

/** "pointed out", "said this in his address". */
const BEHIND_TELLING = wordSet('out this so');

function tellsOf(tokens: readonly Token[], i: number, at: number): boolean {
  if (!TELLING_VERBS.has(lowerAt(tokens, i)) || PAPERS.has(lowerAt(tokens, i - 1)) || isFamilySaid(tokens, i))
    return false;
  const next = BEHIND_TELLING.has(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
  if (!BEHIND_MERE_SPEAKING.has(lowerAt(tokens, next))) return true;
  // ", he noted, …": told in passing.
  if (tokens[next]?.text === ',' && tokens[i - 2]?.text === ',') return true;
  return tokens.slice(next, at).some((t) => t.lower === 'that');
}
