import type { QuoteMode } from '../domain/exports.ts';

const SHORT = 160;

/** As much of a quote as may go along; null where nothing may, or there is none. Counts characters as readers do, not code units. */
export function quoteFor(mode: QuoteMode, quote: unknown): string | null {
  if (typeof quote !== 'string' || mode === 'none') return null;
  const characters = [...quote];
  if (mode === 'full' || characters.length <= SHORT) return quote;
  const cut = characters.slice(0, SHORT - 1).join('');
  // At the end of a word, unless the script has no spaces, or the last word is a very long one.
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
