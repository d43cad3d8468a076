import type { Token } from './tokens.ts';

const BRANDS = new Set('brand campaign scheme programme program initiative slogan logo label'.split(' '));

/** "the “Study in Ashford” brand": does this token stand in the name of something that has no place? */
export function isInBrand(tokens: readonly Token[], at: number): boolean {
  return openingBefore(tokens, at) >= 0 && BRANDS.has(tokens[closingAfter(tokens, at) + 1]?.lower ?? '');
}

/** Does this token stand inside quotation marks, with more than a few words between them? */
export function inQuotation(tokens: readonly Token[], at: number): boolean {
  const open = openingBefore(tokens, at);
  if (open < 0) return false;
  const close = closingAfter(tokens, at);
  return close < 0 || close - open > 8;
}

/** The mark that is open here; -1 where none is. */
function openingBefore(tokens: readonly Token[], at: number): number {
  let open = -1;
  for (let i = 0; i < at; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === '“' || (text === '"' && open < 0)) open = i;
    else if (text === '”' || text === '"') open = -1;
  }
  return open;
}

/** The mark that closes here or next; -1 where none does. */
function closingAfter(tokens: readonly Token[], at: number): number {
  return tokens.findIndex((t, i) => i >= at && (t.text === '”' || t.text === '"'));
}
