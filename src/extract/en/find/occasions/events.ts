import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import type { EventType } from '../../../../domain/statement.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { HEADLINE_VERBS, placeEnd } from '../../lexicon.ts';
import { EVENT_HEADS, EVENT_HEADS_OF_NAMES, EVENT_PHRASES } from '../../vocabulary/events.ts';
import { HONORIFICS } from '../../vocabulary/honorifics.ts';
import { ARTICLES, NO_START, ORDINALS } from '../../vocabulary/occasion-phrases.ts';
import { DEMONYMS, TITLE_HEADS } from '../../vocabulary/titles.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { phraseText } from '../phrases.ts';
import { readThing } from '../things.ts';
import { headOf, type OccasionPhrase } from './occasion-phrase.ts';
import { OPENING_MARKS, phraseLimit } from './phrase-limit.ts';

interface EventPhrase extends OccasionPhrase {
  readonly type: EventType;
}

const MOST_WORDS = 40;
const LIGHT = wordSet('of the for and on a an in');

/** "the welcome dinner of the 2024 Trade Fair (Northland)" at i; null where the phrase has no head of an event. */
export function readEvent(tokens: readonly Token[], i: number, gazetteer: Gazetteer): EventPhrase | null {
  if (NO_START.has(lowerAt(tokens, i)) || isVerb(tokens, i)) return null;
  const from = ARTICLES.has(lowerAt(tokens, i)) ? i + 1 : i;
  if (isSecretariatOf(tokens, i)) return null;
  if (isPlaceWhither(tokens, from, gazetteer)) return null;
  const to = phraseLimit(tokens, from, gazetteer, 'EVENT');
  const words = tokens.slice(from, to);
  const head = (headOf(words, (t) => isEventHead(words, t)) ?? phraseHead(words))?.lower;
  if (head === undefined || words.length > MOST_WORDS || isNoEvent(words)) return null;
  const host = words.some((t) => t.capital) ? to : hostEnd(tokens, i, to, gazetteer);
  if (host > to) return { from, to: host, text: phraseText(tokens, from, host), bare: false, head, type: typeOf(head) };
  const content = words.filter((t) => t.word && !LIGHT.has(t.lower));
  const bare = content.length === 1 || isKnownAlready(tokens, i, words);
  if (!bare && !isNamed(words, content, head)) return null;
  const type = words.some((t) => t.lower === 'signing' || t.lower === 'signature') ? 'SIGNING' : typeOf(head);
  return { from, to, text: phraseText(tokens, from, to), bare, head, type };
}

// Bodies that are called a congress, a conference or an assembly; a part of an event that has a name of its own.
const BODIES =
  /(?:people['’]?s? congress|consultative conference|(?<!general|health|world|annual|environment|youth|special) assembly)$/u;
const ASSEMBLIES = /\b(?:national|legislative|provincial|parliamentary|federal) (?:assembly|congress)\b/u;
const PARTS = /^(?:question[ -]and[ -]answer|q ?& ?a) session/u;

function isNoEvent(words: readonly Token[]): boolean {
  const text = words
    .map((t) => t.lower)
    .join(' ')
    .replace(/ \(.*\)$/u, '')
    .replace(/ ['’] ?s/u, "'s");
  // "National People's Congress of Ostmark".
  const isBody =
    BODIES.test(text) ||
    BODIES.test(text.replace(/ of (?:the )?\S+$/u, '')) ||
    (ASSEMBLIES.test(text) && !OTHER_HEADS.test(text));
  if (words.some((t) => !t.capital && HEADLINE_VERBS.has(t.lower)) || isTalksOfSome(words)) return true;
  if (PLAQUES.test(text)) return true;
  if (isVague(words) || isForOfficial(words) || words.some((t) => ADDRESSES.test(t.text))) return true;
  return PARTS.test(text) || OWN_MEETINGS.test(text) || (isBody && !SESSIONS.test(text));
}

const TALKS = wordSet('meeting meetings talks discussion discussions consultations');

/** "a meeting between President Ash and officials": talks that nobody gave a name. */
function isTalksOfSome(words: readonly Token[]): boolean {
  const noun = words.findIndex((t) => TALKS.has(t.lower));
  const lower = noun >= 0 && noun <= 2 && words.slice(0, noun + 1).every((t) => !t.capital);
  return lower && ['between', 'with'].includes(lowerAt(words, noun + 1));
}

/** "the Secretariat of the Harbour Forum": a body, whatever it is named for. */
function isSecretariatOf(tokens: readonly Token[], i: number): boolean {
  const of = lowerAt(tokens, i - 1) === 'the' ? i - 2 : i - 1;
  return lowerAt(tokens, of) === 'of' && lowerAt(tokens, of - 1) === 'secretariat';
}

const ADDRESSES = /^(?:Mr|Ms|Mrs|Dr|Prof)\.?$/u;
const MEALS = wordSet('reception dinner lunch luncheon banquet breakfast');
const LONGEST_OFFICE = 8;

/** "the reception for the Ostmark Deputy Minister": that she was received, and no event. */
function isForOfficial(words: readonly Token[]): boolean {
  const meal = words.findIndex((t) => !t.capital && MEALS.has(t.lower));
  const guest = words.slice(meal + 2, meal + 2 + LONGEST_OFFICE);
  return meal >= 0 && meal < 2 && lowerAt(words, meal + 1) === 'for' && guest.some(isTitle);
}

/** "the commemorative plaque marking the opening": what is unveiled there. */
const PLAQUES = /^(?:\S+ )?(?:plaque|foundation stone|statue|monument)\b/u;
/** "various sessions", "a series of activities", "the inspection tour": no event with a name. */
function isVague(words: readonly Token[]): boolean {
  const first = words[0];
  if (first === undefined) return false;
  // "Velmoran business activities": of a land, and without a name.
  if (DEMONYMS.has(first.lower))
    return words.length > 1 && SEVERAL.has(lowerAt(words, words.length - 1)) && !words.slice(1).some((t) => t.capital);
  if (first.capital) return false;
  return VAGUE.has(first.lower) || (SEVERAL.has(first.lower) && !words.some((t) => t.capital));
}

const VAGUE = wordSet('various several numerous many some other related relevant different inspection study site');
const SEVERAL = wordSet('sessions events activities');

// "Minister Ash's meetings": whom he met, and no event.
const OWN_MEETINGS = /['’]s? (?:meetings|talks|consultations|activities|events)$/u;
const OTHER_HEADS = /\b(?:conference|forum|summit|dialogue|reception|dinner|election|seminar|workshop|visit)\b/u;
const SESSIONS = /\b(?:session|meeting|opening|ceremony|sitting|plenary)\b/u;

// "gave the opening address": a common noun behind it is the head.
function isEventHead(words: readonly Token[], token: Token): boolean {
  if (EVENT_HEADS_OF_NAMES.has(token.lower)) return token.capital;
  if (!EVENT_HEADS.has(token.lower)) return false;
  const next = words[words.indexOf(token) + 1];
  return !next?.word || next.capital || !/^\p{Ll}/u.test(next.text) || BEHIND_HEAD.has(next.lower) || isForm(next);
}

const BEHIND_HEAD = wordSet('of for on to in between with and or');

function isForm(token: Token): boolean {
  return /(?:ing|ed)$/u.test(token.lower);
}

function phraseHead(words: readonly Token[]): Token | undefined {
  return words.find(
    (t, k) => t.capital && EVENT_PHRASES.some((phrase) => phrase.every((w, j) => words[k + j]?.lower === w)),
  );
}

// "the conference for the hosts": a head alone behind "the", and no name behind it, is an event told before.
function isKnownAlready(tokens: readonly Token[], i: number, words: readonly Token[]): boolean {
  return (
    lowerAt(tokens, i) === 'the' &&
    lowerAt(words, 1) === 'for' &&
    EVENT_HEADS.has(lowerAt(words, 0)) &&
    !words.some((t) => t.capital)
  );
}

// "was in Lakeford for the Forum": the city is not of the name.
function isPlaceWhither(tokens: readonly Token[], from: number, gazetteer: Gazetteer): boolean {
  const end = placeEnd(tokens, from, gazetteer);
  return end > from && ['for', 'to'].includes(lowerAt(tokens, end));
}

// "attending the meeting", "host a dinner" begin with a verb.
function isVerb(tokens: readonly Token[], i: number): boolean {
  // "Meeting Director Ash, Mr Birch said": at the head of a sentence, before capitals.
  if (i === 0 && lowerAt(tokens, i) === 'meeting' && tokens[i + 1]?.capital) return true;
  const verb = tokens[i]?.capital === false || lowerAt(tokens, i).endsWith('ing');
  return verb && !ARTICLES.has(lowerAt(tokens, i)) && ARTICLES.has(lowerAt(tokens, i + 1));
}

function typeOf(head: string): EventType {
  return EVENT_HEADS.get(head) ?? 'OTHER';
}

const COMMON_HEADS = wordSet('meeting meetings event events talks activities');

function isNamed(words: readonly Token[], content: readonly Token[], head: string): boolean {
  if (words.some((t) => t.capital || OPENING_MARKS.has(t.text)) || content.length >= 3) return true;
  return content.length === 2 && (!COMMON_HEADS.has(head) || ORDINALS.has(content[0]?.lower ?? ''));
}

function isTitle(token: Token | undefined): boolean {
  return token?.capital === true && (HONORIFICS.has(token.lower) || TITLE_HEADS.has(token.lower));
}

const HOSTED = wordSet('hosted organised organized held given co-hosted');

/** "a luncheon hosted by the Business Council", "a symposium at the Museum": only its host or place names it; where that name ends. */
function hostEnd(tokens: readonly Token[], i: number, to: number, gazetteer: Gazetteer): number {
  const isNew = lowerAt(tokens, i) === 'a' || lowerAt(tokens, i) === 'an';
  if (isNew && to - i <= 3 && lowerAt(tokens, to) === 'at' && !COMMON_HEADS.has(lowerAt(tokens, to - 1)))
    return readThing(tokens, to + 1, gazetteer)?.to ?? to;
  if (!HOSTED.has(lowerAt(tokens, to)) || lowerAt(tokens, to + 1) !== 'by') return to;
  // "The dinner hosted by President A": who hosted it is no part of the name of one that is known already.
  if ([i, i - 1].some((at) => lowerAt(tokens, at) === 'the') && isTitle(tokens[to + 2])) return to;
  return isTitle(tokens[to + 2]) ? capitalsEnd(tokens, to + 2) : (readThing(tokens, to + 2, gazetteer)?.to ?? to);
}

// "a luncheon hosted by Governor Ann Bell".
function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.capital && tokens[end]?.word) end++;
  return end;
}
