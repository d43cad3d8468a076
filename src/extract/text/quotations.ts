import type { Token } from './tokens.ts';

/** Does this token stand inside quotation marks, with more than a few words between them? */
export function inQuotation(tokens: readonly Token[], at: number): boolean {
  let open = -1;
  for (let i = 0; i < at; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === '“' || (text === '"' && open < 0)) open = i;
    else if (text === '”' || text === '"') open = -1;
  }
  if (open < 0) return false;
  const close = tokens.findIndex((t, i) => i >= at && (t.text === '”' || t.text === '"'));
  return close < 0 || close - open > 8;
}
