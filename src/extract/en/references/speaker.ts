import type { Sentence } from '../../text/sentences.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';

/** What "I" is called as a phrase. */
export const FIRST_PERSON = 'I';
const HEAD_LINES = 8;
const LONGEST_LINE = 12;

/**
 * Who says "I": the one person whom the lines at the head of a release name by themselves ("Senator the Hon Ada Ash");
 * null where they name nobody or several. Behind the first sentence of running text nobody is looked for.
 */
export function speakerOf(
  sentences: readonly Sentence[],
  phrases: readonly (readonly PersonPhrase[])[],
): PersonPhrase | null {
  const first = sentences.findIndex(({ tokens }) => tokens.length > LONGEST_LINE || tokens.at(-1)?.text === '.');
  const head = sentences.slice(0, Math.min(first < 0 ? HEAD_LINES : first, HEAD_LINES));
  const named = head.flatMap(({ tokens, index }) =>
    (phrases[index] ?? []).filter(({ form, from, to }) => form === 'NAME' && (to - from) * 2 >= tokens.length),
  );
  const [speaker] = named;
  return speaker && named.every(({ name }) => name === speaker.name) ? speaker : null;
}
