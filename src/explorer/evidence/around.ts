/** A passage of a text, and what is around it. */
export interface Around {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const ENOUGH = 160;

/** The words from `start` to `end`, with about a sentence before and after, cut between words. */
export function around(text: string, start: number, end: number, enough = ENOUGH): Around {
  const before = text.slice(Math.max(0, start - enough), start);
  const after = text.slice(end, end + enough);
  const cutBefore = start > enough ? `… ${before.replace(/^\S*\s+/u, '')}` : before;
  const cutAfter = end + enough < text.length ? `${after.replace(/\s+\S*$/u, '')} …` : after;
  return { before: cutBefore.trimStart(), marked: text.slice(start, end), after: cutAfter.trimEnd() };
}
