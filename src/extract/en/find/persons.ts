import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { readCounterpart, readUnnamedCounterpart } from './counterparts.ts';
import { readNamedPerson } from './named-persons.ts';
import type { PersonContext, PersonPhrase } from './person-phrase.ts';
import { readPluralTitle } from './plural-titles.ts';
import { readPost } from './posts.ts';
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
  return found.length > 1 ? withPluralBehind(tokens, found, context) : found;
}

/** "Ash Lin and Bo Wen, deputy mayors,": one plural title behind several names without one. */
function withPluralBehind(
  tokens: readonly Token[],
  found: readonly PersonPhrase[],
  context: PersonContext,
): PersonPhrase[] {
  const result = [...found];
  for (let last = result.length - 1; last > 0; last--) {
    const end = result[last]?.to ?? 0;
    const post = tokens[end]?.text === ',' ? readPost(tokens, end + 1, context.gazetteer) : null;
    if (!post?.plural || post.noPost || (tokens[post.to]?.word && tokens[post.to]?.capital)) continue;
    for (let i = last; i >= 0; i--) {
      const phrase = result[i];
      const next = result[i + 1];
      const joined = i === last || (next !== undefined && phrase !== undefined && next.from - phrase.to <= 2);
      if (phrase?.form !== 'NAME' || phrase.posts.length > 0 || !joined) break;
      result[i] = { ...phrase, posts: [post], to: i === last ? post.to : phrase.to };
    }
  }
  return result;
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
    readCounterpart(tokens, i, context) ??
    readNamedPerson(tokens, i, context) ??
    readUnnamedCounterpart(tokens, i) ??
    readTitleOnly(tokens, i, context) ??
    readPronoun(tokens, i);
  return person ? [person] : [];
}
