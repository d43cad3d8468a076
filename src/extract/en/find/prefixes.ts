import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { isAcronym, isBracketedAcronym, isTitleCaseVerb, isVocabulary, placeEnd } from '../lexicon.ts';
import { HONORIFICS, STARTING_HONORIFICS } from '../vocabulary/honorifics.ts';
import { FACILITY_HEADS, LAND_NOUNS, ORGANISATION_HEADS, POLICY_WORDS } from '../vocabulary/organisations.ts';
import { PLURAL_HEADS, TITLE_MODIFIERS } from '../vocabulary/titles.ts';
import { ADVERBS } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { demonymAt } from './demonyms.ts';
import { type Head, readHead } from './heads.ts';
import { phraseText } from './phrases.ts';

/** What stands before the head of a title: a body or place, and words of policy that belong to the title. */
export interface Prefix {
  readonly head: Head;
  readonly organisation: string | null;
  readonly organisationFrom: number;
  readonly organisationTo: number;
  /** Where the title's own words begin ("Foreign" of "Singapore Foreign Minister"). */
  readonly titleFrom: number;
}

const ADDRESS = wordSet(
  "hon'ble hon’ble h. e. h.e. yb yab he hrh hh highness majesty excellency royal release joining meeting",
);

const LONGEST_BODY = 16;

/** "Singapore Foreign Minister", "HKMA Chief Executive", "China's Vice Premier", "Trade and Industry Minister". */
export function readPrefix(tokens: readonly Token[], i: number, gazetteer: Gazetteer): Prefix | null {
  if (!tokens[i]?.capital) return partyPrefix(tokens, i);
  // "Air Chief Marshal (Retd) Birch".
  if (HONORIFICS.has(`${lowerAt(tokens, i)} ${lowerAt(tokens, i + 1)}`)) return null;
  if ((i === 0 && opensSentence(tokens[i])) || isOfficeOf(tokens, i)) return null;
  // "welcomed to Ashford Secretary Birch": whither, and not where he is secretary.
  if (lowerAt(tokens, i - 1) === 'to' && /^welcom/u.test(lowerAt(tokens, i - 2))) return null;
  if (isWhere(tokens, i, gazetteer) || isEndOfCity(tokens, i)) return null;
  for (let at = i + 1; at < Math.min(tokens.length, i + LONGEST_BODY); at++) {
    const previous = tokens[at - 1];
    if (!previous || !mayPrecede(tokens, i, at - 1, gazetteer)) return null;
    if (!previous.capital && previous.text !== ')' && !isLandNoun(tokens, at - 1)) continue;
    const head = mayBeHead(tokens, at) ? readHead(tokens, at) : null;
    if (head) return splitPrefix(tokens, i, at, head, gazetteer);
    if (isBracketedAcronym(tokens, at)) at += 2;
  }
  return null;
}

const MEETING_VERBS = wordSet('met received receives meets hosted hosts welcomed');

/** "received in Ashford Ambassador Birch": where, and not whose ambassador he is. */
function isWhere(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  return (
    lowerAt(tokens, i - 1) === 'in' && MEETING_VERBS.has(lowerAt(tokens, i - 2)) && placeEnd(tokens, i, gazetteer) > i
  );
}

/** "in Washington, D.C. Secretary Birch said": the end of the city's name, and of the sentence. */
function isEndOfCity(tokens: readonly Token[], i: number): boolean {
  const at = lowerAt(tokens, i) === 'c.' ? i - 1 : i;
  return lowerAt(tokens, at) === 'd.' && lowerAt(tokens, at + 1) === 'c.' && tokens[at - 1]?.text === ',';
}

const HOUSES = wordSet('office residence cabinet');

/** "the Office of the Prime Minister, Harbour Road": the office, and nobody who is at it. */
function isOfficeOf(tokens: readonly Token[], i: number): boolean {
  if (!HOUSES.has(lowerAt(tokens, i)) || lowerAt(tokens, i + 1) !== 'of') return false;
  const at = lowerAt(tokens, i + 2) === 'the' ? i + 3 : i + 2;
  return readHead(tokens, at) !== null;
}

/** "Now Foreign Minister Ash", "Congratulating Minister Birch": no body. */
function opensSentence(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ((ADVERBS.has(token.lower) && token.lower !== 'the') || /^\p{Lu}\p{Ll}{4,}ing$/u.test(token.text))
  );
}

const LEVELS = wordSet('municipal provincial city county district');

/** "municipal party committee secretary", as machine translations write it. */
function partyPrefix(tokens: readonly Token[], i: number): Prefix | null {
  const words = [i, i + 1, i + 2].map((k) => tokens[k]?.lower ?? '');
  if (!LEVELS.has(words[0] ?? '') || words[1] !== 'party' || words[2] !== 'committee') return null;
  const head = readHead(tokens, i + 3);
  if (!head || head.plural) return null;
  const organisation = phraseText(tokens, i, i + 3);
  return { head, organisation, organisationFrom: i, organisationTo: i + 3, titleFrom: i + 3 };
}

/** Offices that stand in lower case behind their body: "HKMA chief executive", "Ashford mayor". */
const LOWER_HEADS = wordSet(
  'chief mayor vice-mayor governor vice-governor premier president vice-president chairman chairwoman ceo minister secretary secretary-general party director director-general head commissioner ambassador deputy vice executive consul-general consul counsellor counselor envoy',
);

function mayBeHead(tokens: readonly Token[], at: number): boolean {
  const [token, previous] = [tokens[at], tokens[at - 1]];
  const word = token?.lower ?? '';
  // "Ash Battery Co Chairman": a company, and no "Co-Chairman".
  if (word === 'co') return false;
  return (
    token?.capital === true ||
    PLURAL_HEADS.has(word) ||
    LOWER_HEADS.has(word) ||
    previous?.lower.endsWith("'s") === true
  );
}

// "and" joins words of policy or of a body's name, never a person to a country's post.
function mayPrecede(tokens: readonly Token[], i: number, k: number, gazetteer: Gazetteer): boolean {
  const token = tokens[k];
  if (!token) return false;
  // "(HNA) Foreign Minister": what a bracket opens before the title is no part of it.
  if (token.text === ')') return k - 2 >= i && isBracketedAcronym(tokens, k - 2);
  // "Ash Birch Meets IMF Director": what is told of him.
  if (token.capital) return token.word && !isTitleCaseVerb(token);
  if (isLandNoun(tokens, k)) return true;
  const around = [tokens[k - 1], tokens[k + 1]];
  if (token.lower === 'and' || token.lower === '&')
    return around.every((t) => t?.capital && isVocabulary(t)) || joinsPlaces(tokens, i, k, gazetteer);
  // "Ashford Labour Board - Sandvik Office Director".
  if (token.text === '-' || token.text === '–')
    return around.every((t) => t?.capital) && tokens.slice(i, k).some((t) => ORGANISATION_HEADS.has(t.lower));
  // "Investment, Trade and Industry Minister": fields in a list.
  if (token.text === ',')
    return around.every((t) => t?.capital && POLICY_WORDS.has(t.lower)) && placeEnd(tokens, i, gazetteer) !== k;
  return ['of', 'the', 'for'].includes(token.lower) && tokens.slice(i, k).some((t) => ORGANISATION_HEADS.has(t.lower));
}

/** "North Ostmark region governor": between a name of a land and an office. */
function isLandNoun(tokens: readonly Token[], k: number): boolean {
  const [before, token, next] = [tokens[k - 1], tokens[k], tokens[k + 1]];
  return before?.capital === true && LAND_NOUNS.has(token?.text ?? '') && LOWER_HEADS.has(next?.lower ?? '');
}

/** "Ashford & Birch Affairs Office": a body that is about both. */
function joinsPlaces(tokens: readonly Token[], i: number, k: number, gazetteer: Gazetteer): boolean {
  const second = placeEnd(tokens, k + 1, gazetteer);
  return second > k + 1 && isVocabulary(tokens[second] ?? NO_TOKEN) && placeEnd(tokens, i, gazetteer) === k;
}

const NO_TOKEN = { lower: '' } as Token;

/** "Ashford Special Region (ASR)", "China's". */
function withoutAcronym(text: string): string {
  return text.replace(/ ?\([\p{Lu}\p{N}&-]+\)$/u, '').replace(/['’]s?$/u, '');
}

/** "received at Bayview Palace Ostmark's Prime Minister": where, and then whose minister he is. */
function isHouseBeforeOwner(run: readonly Token[], gazetteer: Gazetteer): boolean {
  const owner = run.findIndex((t) => t.lower.endsWith("'s"));
  const house = run.findIndex((t, k) => k < owner && FACILITY_HEADS.has(t.lower));
  return house >= 0 && placeEnd(run, house + 1, gazetteer) === owner + 1;
}

const ALWAYS_BODIES = wordSet('service administration');

function splitPrefix(tokens: readonly Token[], i: number, at: number, head: Head, gazetteer: Gazetteer): Prefix | null {
  const run = tokens.slice(i, at);
  if (run.some((t) => STARTING_HONORIFICS.has(t.lower) || ADDRESS.has(t.lower.replace(/['’]s$/u, '')))) return null;
  if (isHouseBeforeOwner(run, gazetteer)) return null;
  let cut = i;
  run.forEach((token, k) => {
    const word = token.lower.replace(/'s$/u, '');
    if (ORGANISATION_HEADS.has(word) && (!POLICY_WORDS.has(word) || ALWAYS_BODIES.has(word))) cut = i + k + 1;
    if (token.lower.endsWith("'s") || isAcronym(token)) cut = i + k + 1;
  });
  const place = placeEnd(tokens, i, gazetteer);
  if (place > i && place <= at) cut = Math.max(cut, place);
  const country = demonymAt(tokens, i);
  if (country) cut = Math.max(cut, country.to);
  const ofTitle = (t: Token) =>
    POLICY_WORDS.has(t.lower) || TITLE_MODIFIERS.has(t.lower) || ['and', '&', ','].includes(t.lower);
  const rest = tokens.slice(cut, at);
  // "Ministry of Housing & Harbours Vice Minister": behind the "of" of its name all is the body's.
  if (rest.some((t) => t.lower === 'of')) cut = at;
  // An unknown capitalised word before a title is taken as a body only when nothing else is left over.
  if (cut === i && !rest.every(ofTitle)) {
    if (rest.some(isVocabulary) || rest.length > 3) return null;
    cut = at;
  }
  if (!tokens.slice(cut, at).every(ofTitle)) cut = at;
  const demonym = cut === country?.to ? country.name : undefined;
  const organisation = cut > i ? (demonym ?? withoutAcronym(phraseText(tokens, i, cut))) : null;
  return { head, organisation, organisationFrom: i, organisationTo: cut, titleFrom: cut };
}
