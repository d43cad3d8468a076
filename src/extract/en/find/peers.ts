import type { Token } from '../../text/tokens.ts';
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
