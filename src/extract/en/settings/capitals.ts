import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { CAPITALS } from '../vocabulary/capitals.ts';
import { DEMONYMS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const BEHIND = wordSet('on to for where today yesterday this last with after during from and as by when while');

/** "the French capital", but not "the French capital market"; null where none is meant or a name follows. */
export function capitalAt(tokens: readonly Token[], i: number): string | null {
  const at = lowerAt(tokens, i) === 'the' ? i + 1 : i;
  const end = [at + 1, at + 2].find((k) => lowerAt(tokens, k) === 'capital');
  if (at === i || end === undefined || !isCapitalWord(tokens[at])) return null;
  const next = tokens[end + 1];
  if (next?.word && (next.capital || !BEHIND.has(next.lower))) return null;
  const demonym = Array.from({ length: end - at }, (_, k) => lowerAt(tokens, at + k)).join(' ');
  return CAPITALS.get(DEMONYMS.get(demonym) ?? '') ?? null;
}
