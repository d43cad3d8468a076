import { lowerAt, type Token } from '../../text/tokens.ts';
import { POSSESSIVES } from '../vocabulary/possessives.ts';

const LONGEST = 6;

/** Where "counterpart" of "his Belmoran counterpart" stands, if that begins here. */
export function ownCounterpart(tokens: readonly Token[], at: number): number | null {
  if (!POSSESSIVES.has(lowerAt(tokens, at))) return null;
  const noun = tokens.findIndex((t, i) => i > at && i < at + LONGEST && t.lower === 'counterpart');
  return noun < 0 ? null : noun;
}
