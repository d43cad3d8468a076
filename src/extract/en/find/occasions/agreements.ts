import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { AGREEMENT_HEADS, AGREEMENT_PHRASES } from '../../vocabulary/events.ts';
import { ARTICLES, COUNTS, NO_START } from '../../vocabulary/occasion-phrases.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { phraseText } from '../phrases.ts';
import { headOf, type OccasionPhrase } from './occasion-phrase.ts';
import { phraseLimit } from './phrase-limit.ts';

const MOST_WORDS = 45;
const LIGHT = wordSet('of the for and on a an');
const ACRONYM_INSIDE = / ?\(\p{Lu}[\p{L}]*\)(?= (?:on|for|between))/u;

/** "a framework agreement on promoting talent co-operation" at i; null where the phrase has no head of an agreement. */
export function readAgreement(tokens: readonly Token[], i: number, gazetteer: Gazetteer): OccasionPhrase | null {
  if (NO_START.has(lowerAt(tokens, i))) return null;
  const from = skipCounts(tokens, i);
  const to = phraseLimit(tokens, from, gazetteer, 'AGREEMENT');
  const words = tokens.slice(from, to);
  const head = headOf(words, (t) => AGREEMENT_HEADS.has(t.lower)) ?? phraseHead(words);
  if (!head || words.length > MOST_WORDS) return null;
  const content = words.filter((t) => t.word && !LIGHT.has(t.lower));
  const text = phraseText(tokens, from, to).replace(ACRONYM_INSIDE, '');
  return { from, to, text, bare: content.length <= 1 && !/\bof\b/u.test(text), head: head.lower };
}

/** Over "the three", "a number of". */
function skipCounts(tokens: readonly Token[], i: number): number {
  let from = i;
  for (;;) {
    if (isCount(tokens[from])) from += lowerAt(tokens, from + 1) === 'of' ? 2 : 1;
    else if (ARTICLES.has(lowerAt(tokens, from))) from++;
    else return from;
  }
}

function isCount(token: Token | undefined): boolean {
  if (!token) return false;
  return (COUNTS.has(token.lower) && !token.capital) || /^\d{1,3}$/u.test(token.lower);
}

function phraseHead(words: readonly Token[]): Token | undefined {
  return words.find((_, k) => AGREEMENT_PHRASES.some((phrase) => phrase.every((w, j) => words[k + j]?.lower === w)));
}
