import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const PEERAGE = wordSet('lord lady baroness baron viscount earl');

/** "Baroness Thornbury of Wexcombe": a peer is called by rank and a single name; where it ends, 0 if it is none. */
export function peerEnd(tokens: readonly Token[], name: number, to: number): number {
  if (to - name !== 1 || !PEERAGE.has(tokens[name - 1]?.lower ?? '')) return 0;
  return tokens[to]?.lower === 'of' && tokens[to + 1]?.capital && !tokens[to + 2]?.capital ? to + 2 : to;
}
