import type { ReadRelease } from '../domain/release.ts';
import type { Span } from '../domain/statement.ts';
import { originOf } from './assemble/origin.ts';
import { sentencesOf } from './text/sentences.ts';

/** Where the sentences that rules look at lie in the stored text, in order; boilerplate has none. */
export function sentenceSpans(read: ReadRelease): Span[] {
  return sentencesOf(read.clean).flatMap(({ tokens }) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first && last ? [originOf(read, { start: first.start, end: last.end })] : [];
  });
}
