import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { AGREEMENT_HEADS, AGREEMENT_PHRASES } from '../../vocabulary/events.ts';
import { ARTICLES, COUNTS, NO_START } from '../../vocabulary/occasion-phrases.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { phraseText } from '../phrases.ts';
import { readThings } from '../thing-lists.ts';
import { headOf, type OccasionPhrase } from './occasion-phrase.ts';
import { phraseLimit } from './phrase-limit.ts';

const MOST_WORDS = 45;
const LIGHT = wordSet('of the for and on a an');
const ACRONYM_INSIDE = / ?\(\p{Lu}[\p{L}]*\)(?= (?:on|for|between))/u;

/** "a framework agreement on promoting talent co-operation" at i; null where the phrase has no head of an agreement. */
export function readAgreement(tokens: readonly Token[], i: number, gazetteer: Gazetteer): OccasionPhrase | null {
  if (NO_START.has(lowerAt(tokens, i))) return null;
  const from = skipCounts(tokens, i);
  if (NO_START.has(lowerAt(tokens, from))) return null;
  const quoted = readQuoted(tokens, from);
  if (quoted) return quoted;
  const to = phraseLimit(tokens, from, gazetteer, 'AGREEMENT');
  const words = tokens.slice(from, to);
  const head = headOf(words, (t) => AGREEMENT_HEADS.has(t.lower)) ?? phraseHead(words);
  // "the first such treaty": of its kind.
  if (!head || words.length > MOST_WORDS || words.some((t, k) => k < 2 && t.lower === 'such')) return null;
  const content = words.filter((t) => t.word && !LIGHT.has(t.lower));
  const bare = content.length <= 1 && !words.some((t) => t.lower === 'of');
  const end = bare || isKindAlone(words) ? partiesEnd(tokens, to, gazetteer) : to;
  const text = phraseText(tokens, from, end).replace(ACRONYM_INSIDE, '');
  return { from, to: end, text, bare: bare && end === to, head: head.lower };
}

const PAPERS = wordSet('roadmap framework blueprint programme program plan vision');
const LIGHT_IN_NAMES = wordSet('of the for and on a an to towards toward in with between');

/** "signed a “Roadmap towards a Closer Partnership”": a name in quotation marks, of a paper. */
function readQuoted(tokens: readonly Token[], from: number): OccasionPhrase | null {
  if (!['"', '“'].includes(tokens[from]?.text ?? '')) return null;
  const close = tokens.findIndex((t, k) => k > from && k <= from + MOST_WORDS && ['"', '”'].includes(t.text));
  const words = tokens.slice(from + 1, close);
  const head = words.find((t) => t.capital && (AGREEMENT_HEADS.has(t.lower) || PAPERS.has(t.lower)));
  const isName = words.length > 2 && words.every((t) => t.capital || !t.word || LIGHT_IN_NAMES.has(t.lower));
  if (close < 0 || !head || !isName) return null;
  return { from, to: close + 1, text: phraseText(tokens, from + 1, close), bare: false, head: head.lower };
}

const KINDS = wordSet('memorandum of understanding cooperation co-operation letter intent agreement mou');

// "a Memorandum of Understanding": says what it is, and not on what.
function isKindAlone(words: readonly Token[]): boolean {
  return words.every((t) => KINDS.has(t.lower));
}

/** "MOU between the A Institute and the B Academy": only its parties name it; where their names end. */
function partiesEnd(tokens: readonly Token[], to: number, gazetteer: Gazetteer): number {
  if (lowerAt(tokens, to) !== 'between') return to;
  const things = readThings(tokens, to + 1, gazetteer);
  return things.length >= 2 ? (things.at(-1)?.to ?? to) : to;
}

const COPIES = wordSet('copy copies text texts documents');
const WITH_COPIES = wordSet('signed');

/** Over "the three", "a number of", "signed copies of". */
function skipCounts(tokens: readonly Token[], i: number): number {
  let from = i;
  for (;;) {
    if (isCount(tokens[from])) from += lowerAt(tokens, from + 1) === 'of' ? 2 : 1;
    else if (ARTICLES.has(lowerAt(tokens, from)) || WITH_COPIES.has(lowerAt(tokens, from))) from++;
    else if (COPIES.has(lowerAt(tokens, from)) && lowerAt(tokens, from + 1) === 'of') from += 2;
    else return from;
  }
}

function isCount(token: Token | undefined): boolean {
  if (!token) return false;
  return (COUNTS.has(token.lower) && !token.capital) || /^\d{1,3}$/u.test(token.lower);
}

function phraseHead(words: readonly Token[]): Token | undefined {
  return (
    words.find((_, k) => AGREEMENT_PHRASES.some((phrase) => phrase.every((w, j) => words[k + j]?.lower === w))) ??
    words.find((t, k) => t.lower === 'joint' && isStatement(words, k + 1))
  );
}

const JOINT_PAPERS = wordSet('statement plan programme program');
const MOST_BETWEEN = 3;

// "a Joint Vision Statement": capitals alone between.
function isStatement(words: readonly Token[], from: number): boolean {
  const at = words.findIndex((t, i) => i >= from && JOINT_PAPERS.has(t.lower) && t.capital);
  return at > 0 && at - from <= MOST_BETWEEN && words.slice(from, at).every((t) => t.capital);
}
