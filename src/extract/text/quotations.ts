import type { Token } from './tokens.ts';

/** Does this token stand inside quotation marks that close again? */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  const open = openingBefore(tokens, at);
  return open >= 0 && tokens.some((t, i) => i >= at && (t.text === '”' || t.text === '"'));
}

/** Does this token stand inside quotation marks, with more than a few words between them? */
export function inQuotation(tokens: readonly Token[], at: number): boolean {
  const open = openingBefore(tokens, at);
  if (open < 0) return false;
  const close = tokens.findIndex((t, i) => i >= at && (t.text === '”' || t.text === '"'));
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
