import type { Token } from '../../text/tokens.ts';
import { DEMONYMS } from '../vocabulary/titles.ts';

/** "French", "South African": a country by its adjective, of three words at most. */
export function demonymAt(tokens: readonly Token[], i: number): { readonly name: string; readonly to: number } | null {
  const one = tokens[i]?.lower ?? '';
  const pair = `${one} ${tokens[i + 1]?.lower ?? ''}`;
  const three = DEMONYMS.get(`${pair} ${tokens[i + 2]?.lower ?? ''}`);
  if (three !== undefined) return { name: three, to: i + 3 };
  const two = DEMONYMS.get(pair);
  if (two !== undefined) return { name: two, to: i + 2 };
  const name = DEMONYMS.get(one);
  return name === undefined ? null : { name, to: i + 1 };
}
