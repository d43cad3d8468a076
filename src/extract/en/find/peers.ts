import { lowerAt, type Token } from '../../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const PEERAGE = wordSet('lord lady baroness baron viscount earl');

const SAINT = wordSet('st st. saint');

/** "Baroness Thornbury of Wexcombe": a peer is called by rank and a single name; where it ends, 0 if it is none. */
export function peerEnd(tokens: readonly Token[], name: number, to: number): number {
  if (to - name !== 1 || !PEERAGE.has(tokens[name - 1]?.lower ?? '')) return 0;
  if (tokens[to]?.lower !== 'of' || !tokens[to + 1]?.capital) return to;
  const end = SAINT.has(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.capital ? to + 3 : to + 2;
  return tokens[end]?.capital && !/^\p{Lu}+$/u.test(tokens[end]?.text ?? '') ? to : end;
}

/** "lord ash" of "Lord Ash of Wexcombe" and of "Lord Tom Ash": how a peer is called; null where nobody of rank is named. */
export function peerCall(tokens: readonly Token[], from: number, to: number): string | null {
  const own = PEERAGE.has(lowerAt(tokens, from)) && to > from + 1;
  const rank = lowerAt(tokens, own ? from : from - 1);
  if (!PEERAGE.has(rank)) return null;
  return `${rank} ${lowerAt(tokens, own ? from + 1 : to - 1).replace(/'s?$/u, '')}`;
}
