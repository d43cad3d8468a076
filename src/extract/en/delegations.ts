import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Sentence } from '../text/sentences.ts';
import { isCapitalWord, lowerAt, type Token } from '../text/tokens.ts';
import { phraseEnd, phraseText } from './find/phrases.ts';
import { leaderAt, type PersonMention, type PersonReading } from './references/index.ts';
import type { Delegation } from './scene.ts';

/** Finds the delegations that a release speaks of, one a sentence at most. */
export function findDelegations(
  sentences: readonly Sentence[],
  people: PersonReading,
  gazetteer: Gazetteer,
): Delegation[] {
  return sentences.flatMap(({ tokens, index }) => {
    const at = tokens.findIndex((t) => t.lower === 'delegation');
    if (at < 0) return [];
    const leader = leaderOf(tokens, at, people.mentions[index] ?? []);
    return [{ leader, body: bodyBefore(tokens, at) ?? bodyBehind(tokens, at, gazetteer) }];
  });
}

/** "a delegation led by Mr A", "Mr A led a delegation". */
function leaderOf(tokens: readonly Token[], at: number, mentions: readonly PersonMention[]): PersonMention | null {
  const leader = leaderAt(
    tokens,
    at,
    mentions.map(({ phrase }) => phrase),
  );
  return mentions.find(({ phrase }) => phrase === leader) ?? null;
}

/** "the Arvandia Special Region Government delegation". */
function bodyBefore(tokens: readonly Token[], at: number): string | null {
  let from = at;
  while (isCapitalWord(tokens[from - 1])) from--;
  return from < at ? phraseText(tokens, from, at) : null;
}

/** "a delegation of the Ministry of X". */
function bodyBehind(tokens: readonly Token[], at: number, gazetteer: Gazetteer): string | null {
  if (!['of', 'from'].includes(lowerAt(tokens, at + 1))) return null;
  const start = lowerAt(tokens, at + 2) === 'the' ? at + 3 : at + 2;
  const end = phraseEnd(tokens, start, gazetteer, 'BODY');
  return end > start ? phraseText(tokens, start, end) : null;
}
