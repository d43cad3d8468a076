import { lowerAt } from '../../text/tokens.ts';
import type { Clause } from '../clauses/index.ts';
import { phraseText } from '../find/phrases.ts';
import { placeEnd } from '../lexicon.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { liesIn } from './abroad.ts';
import type { Places } from './cities.ts';

/** "met B in Ostmark today", "During his stay in Ostmark, he met B": an area that the city told before does not lie in. */
export function isElsewhere(clause: Clause, city: string | null, { gazetteer }: Places): boolean {
  if (city === null || clause.told) return false;
  const { tokens } = clause.sentence;
  return tokens.some((t, i) => {
    if (
      !['in', 'to'].includes(t.lower) ||
      !tokens[i + 1] ||
      !(isOfStay(clause, i) || isMeetingIn(clause, i) || opens(clause, i))
    )
      return false;
    const from = lowerAt(tokens, i + 1) === 'the' ? i + 2 : i + 1;
    const area = gazetteer.find(phraseText(tokens, from, placeEnd(tokens, from, gazetteer)))[0];
    return area !== undefined && AREAS.has(area.kind) && !liesIn(gazetteer.find(city)[0], area, gazetteer);
  });
}

const AREAS: ReadonlySet<string> = new Set(['COUNTRY', 'PROVINCE']);
const STAYS = wordSet('stay visit trip');

/** "During his stay in", "During her visit to": at the head of the sentence. */
function isOfStay({ sentence: { tokens }, groupFrom }: Clause, at: number): boolean {
  return at < groupFrom && at <= 4 && lowerAt(tokens, 0) === 'during' && STAYS.has(lowerAt(tokens, at - 1));
}

/** "In Ostmark, he met B": at the head of the sentence, up to a comma. */
function opens({ sentence: { tokens }, groupFrom }: Clause, at: number): boolean {
  let to = at + 1;
  while (tokens[to]?.word && (tokens[to]?.capital || lowerAt(tokens, to) === 'the')) to++;
  return at === 0 && lowerAt(tokens, 0) === 'in' && to < groupFrom && tokens[to]?.text === ',';
}

/** "met in Ostmark": right behind the verb or whom it is about. */
function isMeetingIn({ kind, sentence: { tokens }, to, limit, persons }: Clause, at: number): boolean {
  if (kind !== 'MEET' || lowerAt(tokens, at) !== 'in' || at < to || at > limit) return false;
  return at === to || persons.some((p) => p.phrase.to === at && p.phrase.posts.length === 0);
}
