import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { readNamedPerson } from './named-persons.ts';
import type { PersonContext, PersonPhrase } from './person-phrase.ts';
import { readPluralTitle } from './plural-titles.ts';
import { readPronoun } from './pronouns.ts';
import { readTitleOnly } from './title-references.ts';
import { readTitledName } from './titled-names.ts';

/** Finds the person phrases of a sentence, left to right, none inside another. */
export function findPersons(sentence: Sentence, context: PersonContext): PersonPhrase[] {
  const { tokens } = sentence;
  const found: PersonPhrase[] = [];
  for (let i = 0; i < tokens.length; ) {
    const after = skipByline(tokens, i);
    const phrases = after > i ? [] : readPersons(tokens, i, context, found.at(-1)?.to ?? 0);
    found.push(...phrases);
    i = Math.max(after, i + 1, phrases.at(-1)?.to ?? 0);
  }
  return found;
}

const CREDITS = wordSet('reporter reporters editor editors photo text source correspondent xinhua');

/** "(Reporters A and B)", "(Editor: C)": those who wrote it take part in nothing. */
function skipByline(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(' || !CREDITS.has(lowerAt(tokens, i + 1))) return i;
  const close = tokens.findIndex((t, k) => k > i && t.text === ')');
  return close < 0 ? i : close + 1;
}

// A title before a name, then a name with its title behind it, then what only refers.
function readPersons(tokens: readonly Token[], i: number, context: PersonContext, previousTo: number): PersonPhrase[] {
  const plural = readPluralTitle(tokens, i, context);
  if (plural.length > 0) return plural;
  const person =
    readTitledName(tokens, i, context, previousTo) ??
    readNamedPerson(tokens, i, context) ??
    readTitleOnly(tokens, i, context) ??
    readPronoun(tokens, i);
  return person ? [person] : [];
}
