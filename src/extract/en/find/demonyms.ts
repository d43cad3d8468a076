import type { Token } from '../../text/tokens.ts';
import { DEMONYMS } from '../vocabulary/titles.ts';

/** "French", "South African": a country by its adjective, of one or two words. */
export function demonymAt(tokens: readonly Token[], i: number): { readonly name: string; readonly to: number } | null {
  const one = tokens[i]?.lower ?? '';
  const two = DEMONYMS.get(`${one} ${tokens[i + 1]?.lower ?? ''}`);
  if (two !== undefined) return { name: two, to: i + 2 };
  const name = DEMONYMS.get(one);
  return name === undefined ? null : { name, to: i + 1 };
}
