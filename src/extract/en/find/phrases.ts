import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import {
  isAcronym,
  isChineseShaped,
  isInitial,
  isInnerName,
  isNameToken,
  isParticle,
  isStyle,
  isVocabulary,
  placeEnd,
} from '../lexicon.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { HONORIFICS, STARTING_HONORIFICS } from '../vocabulary/honorifics.ts';
import { MONTHS, WEEKDAYS } from '../vocabulary/months.ts';
import { FACILITY_HEADS, LAND_NOUNS, ORGANISATION_HEADS, POLICY_WORDS } from '../vocabulary/organisations.ts';
import { POSSESSIVES } from '../vocabulary/possessives.ts';
import { CHINESE_SURNAMES } from '../vocabulary/surnames.ts';
import { DEMONYMS, TITLE_MODIFIERS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { demonymAt } from './demonyms.ts';
import { headEnd, readHead } from './heads.ts';
import { isAyn, isGivenWithSurname } from './names.ts';

/** FIELD: what a title is for; BODY: the body it is at; LIST: a body whose name may list fields. */
type PhraseKind = 'FIELD' | 'BODY' | 'LIST';

const JOINTS = wordSet('of for and & in on to at the with between');

/** The words from..to as one line, punctuation closed up. */
export function phraseText(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const gap = i > from && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '';
    text += gap + token.text;
  }
  return text;
}

const BEFORE_ARTICLE = wordSet(
  'of for and or & in on to at with by from as between among towards toward under over against through within across into about around after before amid all both',
);

/** "with the Ministry of Works the new rules": an article right behind a name opens another phrase; behind "on" or "amending" it does not. */
export function opensNextPhrase(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    ['the', 'a', 'an'].includes(tokens[i]?.text ?? '') &&
    before?.word === true &&
    before.capital &&
    !BEFORE_ARTICLE.has(before.lower) &&
    !before.lower.endsWith('ing')
  );
}

export function skipWords(tokens: readonly Token[], i: number, words: ReadonlySet<string>): number {
  let at = i;
  while (words.has(tokens[at]?.lower ?? '') && at - i < 4) at++;
  return at;
}

/** "the Amir's office", in small letters. */
const OWNED_BODIES = wordSet('office cabinet secretariat court');

/** "of the sisterly Republic of Ostmark". */
const ARTICLE = wordSet('the sisterly brotherly friendly');

/**
 * The end of the phrase after "of" or "for". It stops before an honorific, before another post, and before a bare name
 * ("Minister of Foreign Affairs Penny Wong"). Commas only inside a list of fields ("Innovation, Technology and
 * Industry"). Machine translations write bodies in lower case ("the provincial party committee").
 */
export function phraseEnd(tokens: readonly Token[], from: number, gazetteer: Gazetteer, kind: PhraseKind): number {
  const ruler = rulerEnd(tokens, from);
  if (ruler > from) return ruler;
  const lowerCase = isLowerBody(tokens[from]);
  const counts = (token: Token | undefined) =>
    token?.word === true && (token.capital || /^\d/u.test(token.text) || (lowerCase && isBodyWord(token)));
  // "Port Ash Orsino Lamberti": the name of a place is not cut.
  let end = kind === 'FIELD' ? from : Math.max(landsEnd(tokens, from, gazetteer), placeEnd(tokens, from, gazetteer));
  let at = end;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(') {
      const close = bracketEnd(tokens, at);
      if (isAcronym(tokens[at + 1]) && isNameOf(tokens, close, gazetteer) && !isCapitalWord(tokens[close + 2])) break;
      const more = tokens[close]?.capital || (tokens[close]?.lower === 'of' && !isAcronym(tokens[at + 1]));
      // "the Forum for Trade (Ashford), Mr Birch": the seat is the last word of the name.
      const seat = close > at && !isAcronym(tokens[at + 1]) && placeEnd(tokens, at + 1, gazetteer) === close - 1;
      if (close === at || !(more || seat) || isNameBehind(tokens, close)) break;
      at = close;
      if (seat) end = close;
    } else if (token.text === ',') {
      if (
        !continuesList(tokens, at, lowerCase) ||
        (kind === 'BODY' && !isOfMinistry(tokens, from, at) && !isOnFields(tokens, from, at))
      )
        break;
      at++;
    } else if (token.lower === 'with' && lowerAt(tokens, at + 1) === 'disabilities') at++;
    else if (joinsCapitals(tokens, at)) at++;
    else if (JOINTS.has(token.lower)) {
      if (at === from && token.lower !== 'the') break;
      if (kind === 'FIELD' && !['and', '&', 'the'].includes(token.lower)) break;
      if (token.lower === 'in' && placeEnd(tokens, from, gazetteer) === at) break;
      if (['for', 'in', 'at', 'between'].includes(token.lower) && !tokens.slice(from, at).some(isKindOfBody)) break;
      const next = skipWords(tokens, at + 1, ARTICLE);
      const served = ['of', 'to'].includes(token.lower) ? rulerEnd(tokens, next) : next;
      if (served > next) return served;
      const lands = landsEnd(tokens, next, gazetteer);
      if (lands > next) {
        end = at = lands;
        continue;
      }
      if (!counts(tokens[next]) || !startsMore(tokens, token, next, gazetteer)) break;
      if (['and', '&'].includes(token.lower) && isOtherOffice(tokens, from, next)) break;
      // "Ambassador of Ostmark and Ann Bell": behind the name of a place a name is another's.
      if (token.lower === 'and' && placeEnd(tokens, from, gazetteer) === at && isNameOf(tokens, next, gazetteer)) break;
      at = next;
    } else {
      if (!counts(token)) break;
      if (at > from && isNumeral(token)) {
        end = at + 1;
        break;
      }
      if (at > from && (isHonorific(tokens, at) || isRankOfName(tokens, at))) break;
      // "Envoy for North Birch Ann Bell": the name of a place is no part of hers.
      const name = at > from && startsName(tokens, at, gazetteer);
      const place = name || isNameToken(tokens[at + 1]) ? placeEnd(tokens, at, gazetteer) : at;
      if (name && place < at + 2) break;
      at = Math.max(at + 1, place);
      end = at;
      if (lowerAt(tokens, at - 1).endsWith("'s") && !tokens[at]?.capital) {
        if (OWNED_BODIES.has(lowerAt(tokens, at))) end = at + 1;
        break;
      }
    }
  }
  if (kind === 'FIELD') return end;
  return landNounEnd(tokens, kind === 'BODY' ? governmentEnd(tokens, from, end) : end);
}

/** "the Lake Council (LC) Ann Bell met": two words of a name behind the letters of a body, and no more capitals. */
function isNameBehind(tokens: readonly Token[], close: number): boolean {
  let to = close;
  while (isNameToken(tokens[to]) && !isAcronym(tokens[to])) to++;
  return (
    to - close >= 2 && to - close <= 4 && !(tokens[to]?.capital && tokens[to]?.word) && lowerAt(tokens, to) !== 'of'
  );
}

/** "Minister of Trade II": the second of those who hold one office. */
export function isNumeral(token: Token): boolean {
  return /^I{2,3}$/u.test(token.text);
}

const OF_LEVELS = wordSet('municipal provincial city district county prefectural regional');
const GOVERNMENTS = wordSet('government parliament');

/** "of the Lakeford municipal government": in small letters behind the name of a place. */
function governmentEnd(tokens: readonly Token[], from: number, end: number): number {
  if (end === from || !tokens[end - 1]?.capital) return end;
  const at = OF_LEVELS.has(lowerAt(tokens, end)) ? end + 1 : end;
  const next = tokens[at + 1];
  const goesOn = next?.word === true && !next.capital && /[^s]s$|ion$/u.test(next.lower) && next.lower !== 'was';
  return GOVERNMENTS.has(tokens[at]?.text ?? '') && !goesOn ? at + 1 : end;
}

/** "Governor of North Ostmark region Ann Bell": what kind of land it is, in small letters before a name. */
function landNounEnd(tokens: readonly Token[], end: number): number {
  const land = tokens[end - 1]?.capital === true && LAND_NOUNS.has(tokens[end]?.text ?? '');
  return land && isNameToken(tokens[end + 1]) && isNameToken(tokens[end + 2]) ? end + 1 : end;
}

const LONGEST_LANDS = 12;

/**
 * "Ashford, Birch and Elm Affairs Office", "Liaison with Ashford, Birch and Overseas Friends": where a list of places
 * ends that a body is for; `from` where none stands.
 */
function landsEnd(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number {
  const first = placeEnd(tokens, from, gazetteer);
  if (first === from || tokens[first]?.text !== ',') return from;
  const and = tokens.findIndex((t, i) => i > first && i < from + LONGEST_LANDS && ['and', '&'].includes(t.lower));
  const listed = and > 0 && tokens.slice(first, and).every((t) => t.text === ',' || (t.capital && t.word));
  if (!listed || isNameOf(tokens, first + 1, gazetteer)) return from;
  let to = and + 1;
  while (tokens[to]?.capital && !ABOUT_LANDS.has(lowerAt(tokens, to)) && to < and + 4) to++;
  return ABOUT_LANDS.has(lowerAt(tokens, to)) ? to + (lowerAt(tokens, to) === 'overseas' ? 2 : 1) : from;
}

const ABOUT_LANDS = wordSet('affairs overseas');

/** "Ministry of Economy, Trade and Industry", but "Department of Health, Food and Health Bureau" are two. */
function isOfMinistry(tokens: readonly Token[], from: number, comma: number): boolean {
  if (!['ministry', 'department'].includes(lowerAt(tokens, from)) || lowerAt(tokens, from + 1) !== 'of') return false;
  let to = comma + 1;
  while (tokens[to]?.capital || ['and', '&', ','].includes(lowerAt(tokens, to))) to++;
  return !tokens.slice(comma, to).some((t) => ORGANISATION_HEADS.has(t.lower) && !POLICY_WORDS.has(t.lower));
}

/** "the Commission on Youth, Sports and Tourism". */
function isOnFields(tokens: readonly Token[], from: number, comma: number): boolean {
  return tokens.slice(from, comma).some((t, i, all) => t.lower === 'on' && ABOUT_FIELDS.has(all[i - 1]?.lower ?? ''));
}

// "Centre for Health Protection", but "ASEAN for Economic Community".
export function isKindOfBody(token: Token): boolean {
  return ORGANISATION_HEADS.has(token.lower) || FACILITY_HEADS.has(token.lower);
}

const FOREIGN_JOINTS = wordSet("de du des del della d' la le et für und der y do da");

/** "Shipowners' Federation", "Banque de France", "Health/Welfare". */
function joinsCapitals(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  if (text === '/') return next?.capital === true && headEnd(tokens, at + 1) === at + 1;
  if (/^['’]$/u.test(text)) return next?.capital === true && tokens[at - 1]?.lower.endsWith('s') === true;
  return FOREIGN_JOINTS.has(text) && (next?.capital === true || FOREIGN_JOINTS.has(next?.text ?? ''));
}

// "Secretary for Administration and Justice, Mr Ash": a field, not a judge.
function isHonorific(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (isStyle(tokens, at)) return true;
  if (tokens[at]?.text === 'HE' && STARTING_HONORIFICS.has(lowerAt(tokens, at + 1))) return true;
  // "the Ministry of Justice Ann Bell": the field, and no judge.
  if (word === 'justice' && ['of', 'and', '&', 'for'].includes(lowerAt(tokens, at - 1))) return false;
  // "the Ambassador of Ostmark His Excellency Ash".
  if (OWNERS_OF_RANK.has(word) && tokens[at]?.capital && RANKS_OWNED.test(tokens[at + 1]?.text ?? '')) return true;
  // "the Ministry of Defence Air Marshal Ash".
  if (tokens[at]?.capital && HONORIFICS.has(`${word} ${lowerAt(tokens, at + 1)}`)) return true;
  return STARTING_HONORIFICS.has(word) && !(POLICY_WORDS.has(word) && !isNameToken(tokens[at + 1]));
}

const OWNERS_OF_RANK = wordSet('his her their');
const RANKS_OWNED = /^(?:Excellency|Excellencies|Royal|Highness|Majesty|Majesties|Honou?r)$/u;

const RULERS = wordSet('king queen amir emir sultan president');

/** "Director of the Office of His Majesty Ann Bell", "Adviser to His Highness the Amir": whom somebody serves, not by his name; `i` elsewhere. */
function rulerEnd(tokens: readonly Token[], i: number): number {
  if (!OWNERS_OF_RANK.has(lowerAt(tokens, i))) return i;
  const rank = lowerAt(tokens, i + 1) === 'royal' ? i + 2 : i + 1;
  const named = HONORIFICS.has(lowerAt(tokens, rank + 1)) || RULERS.has(lowerAt(tokens, rank + 1));
  if (!/^(?:Majesty|Majesties|Highness)$/u.test(tokens[rank]?.text ?? '') || named) return i;
  const called = lowerAt(tokens, rank + 1) === 'the' && RULERS.has(lowerAt(tokens, rank + 2));
  return called ? rank + 3 : rank + 1;
}

const RANKS_OF_NAMES = wordSet('ambassador undersecretary senator congressman attorney');

/** "Deputy Minister for Trade Ambassador Ash": how somebody is called, and no part of the field. */
function isRankOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return RANKS_OF_NAMES.has(lowerAt(tokens, at)) && (isNameToken(next) || STARTING_HONORIFICS.has(next?.lower ?? ''));
}

export function behindRankOfName(tokens: readonly Token[], at: number): number {
  const king = /^(?:King|Queen)$/u.test(tokens[at]?.text ?? '') && isNameToken(tokens[at + 1]);
  return king || isRankOfName(tokens, at) ? at + 1 : at;
}

function isLowerBody(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && isBodyWord(token);
}

function isBodyWord(token: Token): boolean {
  return (
    POLICY_WORDS.has(token.lower) ||
    ORGANISATION_HEADS.has(token.lower) ||
    ['party', 'group', 'members', 'municipal', 'provincial'].includes(token.lower)
  );
}

function bracketEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 10); i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

// A comma goes on only as "A, B and C" over words of policy.
export function continuesList(tokens: readonly Token[], comma: number, lowerCase: boolean): boolean {
  const before = tokens[comma - 1];
  if (!before || !POLICY_WORDS.has(before.lower)) return false;
  let at = comma + 1;
  for (let words = 0; words < 8; words++, at++) {
    const token = tokens[at];
    if (!token) return false;
    if (token.lower === 'and' || token.text === '&') {
      // "Education, Science, and Innovation": the last comma of a list.
      const inList = words > 0 || tokens.slice(Math.max(0, comma - 3), comma).some((t) => t.text === ',');
      return inList && (isField(tokens[at + 1]) || (isLandOf(tokens, at + 1) && isField(tokens[at + 2])));
    }
    if (token.text === ',' && words > 0) continue;
    if (!(isField(token) || isLandOf(tokens, at)) || (!lowerCase && !token.capital)) return false;
  }
  return false;
}

function isField(token: Token | undefined): boolean {
  return token !== undefined && POLICY_WORDS.has(token.lower);
}

/** "Moroccan Expatriates": of a land. */
function isLandOf(tokens: readonly Token[], at: number): boolean {
  return DEMONYMS.has(lowerAt(tokens, at));
}

function startsMore(tokens: readonly Token[], joint: Token, next: number, gazetteer: Gazetteer): boolean {
  const token = tokens[next];
  if (!token || isHonorific(tokens, next)) return false;
  if (joint.lower === 'and' || joint.lower === '&') {
    // "Sultan of Birch and Her Majesty", "… and Velmoran Foreign Minister".
    const land = demonymAt(tokens, next);
    if (POSSESSIVES.has(token.lower) || (land && readHead(tokens, land.to))) return false;
    const field = POLICY_WORDS.has(token.lower);
    if (!field && (headEnd(tokens, next) > next || readHead(tokens, next))) return false;
    // "… and Standing Committee member of": a head of several words is no field.
    if (headEnd(tokens, next) > next + 1) return false;
    // "… and Second Minister for Law": rank words that lead to a head begin another post.
    if (TITLE_MODIFIERS.has(token.lower) && headEnd(tokens, next + 1) > next + 1) return false;
    // "… of Ashford and Birch Chief Executive Mr C".
    const place = placeEnd(tokens, next, gazetteer);
    if (place > next && headEnd(tokens, place) > place) return false;
    // "the Commission and Ostmark's Foreign Minister A".
    if (token.lower.endsWith("'s") && readHead(tokens, next + 1)) return false;
    return !startsName(tokens, next, gazetteer);
  }
  // "the Committee on Night Ferries", "the Embassy of Birch to Ashford".
  const before = tokens.slice(Math.max(0, next - LONGEST_MISSION), next).map((t) => t.lower);
  const isDay = MONTHS.has(token.lower) || WEEKDAYS.has(token.lower);
  if (joint.lower === 'on' && !isDay && before.slice(-3).some((word) => ABOUT_FIELDS.has(word))) return true;
  if (joint.lower === 'to' && before.some((word) => SENT.has(word)) && placeEnd(tokens, next, gazetteer) > next)
    return true;
  // "Association for Friendship with Foreign Lands".
  if (joint.lower === 'with' && before.some((word) => BETWEEN_LANDS.has(word)) && token.lower === 'foreign')
    return true;
  // "in", "on", "to", "at", "with" join only an office abroad to its place.
  if (['in', 'on', 'to', 'at', 'with'].includes(joint.lower))
    return ['in', 'at'].includes(joint.lower) && placeEnd(tokens, next, gazetteer) > next;
  return true;
}

/** "Minister of Schools and Harbour Minister Ash": behind a field "and" begins an office with its field before it. */
function isOtherOffice(tokens: readonly Token[], from: number, next: number): boolean {
  if (tokens.slice(from, next).some(isKindOfBody)) return false;
  if (isDeputyBehind(tokens, next)) return true;
  const head = [next + 1, next + 2].find((k) => lowerAt(tokens, k) === 'minister');
  return head !== undefined && tokens.slice(next, head).every((t) => t.capital) && tokens[head + 1]?.capital === true;
}

const DEPUTIES = wordSet('deputy assistant vice acting associate');
const LONGEST_DEPUTY = 5;

/** "for Relief and Deputy Emergency Coordinator, Ms Ash": no field begins with such a rank. */
function isDeputyBehind(tokens: readonly Token[], at: number): boolean {
  if (!DEPUTIES.has(lowerAt(tokens, at))) return false;
  const length = tokens.slice(at, at + LONGEST_DEPUTY + 1).findIndex((t) => !(t.capital && t.word));
  return length > 1 && headEnd(tokens, at + length - 1) === at + length;
}

const BETWEEN_LANDS = wordSet('friendship relations exchange exchanges contact cooperation co-operation');
/** Two words of names at least, none of them of bodies and no place. */
function isNameOf(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  return isNameToken(tokens[at]) && isNameToken(tokens[at + 1]) && placeEnd(tokens, at, gazetteer) === at;
}

const SENT = wordSet('embassy mission delegation');
const LONGEST_MISSION = 12;
/** Bodies that are named for what they are on. */
const ABOUT_FIELDS = wordSet(
  'committee subcommittee sub-committee council commission conference board panel force group forum',
);

/** Does a person's name begin here and fill the rest of the run of capitals? */
export function startsName(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const first = tokens[at];
  let to = first?.capital && CHINESE_SURNAMES.has(first.lower) && tokens[at - 1]?.capital ? at + 1 : at;
  while (
    isNameToken(tokens[to]) ||
    (to > at && (isInnerName(tokens, to) || isAyn(tokens, to) || isParticleInName(tokens, to)))
  )
    to++;
  if (
    to - at === 2 &&
    CHINESE_SURNAMES.has(first?.lower ?? '') &&
    /^\p{Lu}\p{Ll}{0,3}$/u.test(tokens[to]?.text ?? '') &&
    !tokens[to + 1]?.capital
  )
    to++;
  if (to === at + 1 && isGivenWithSurname(tokens, at)) to++;
  // "Supreme Court H.E. Tom Ash".
  if (tokens.slice(at, to).some((_, k) => isStyle(tokens, at + k))) return false;
  const length = to - at;
  if (length < 2 || tokens.slice(at, to).filter((t) => !isInitial(t)).length > 5) return false;
  const next = tokens[to];
  if (next?.capital && next.word) return false;
  if (placeEnd(tokens, at, gazetteer) >= to) return false;
  // "Commissioner of Police Ann Bell, Mr Ash": by a given name that is known, whoever comes behind the comma.
  const given = GIVEN_NAMES.has(first?.lower ?? '') && tokens[at - 1]?.capital === true;
  // "… Art Troupe, Mr Jin": a name comes later, so this is still the body.
  if (next?.text === ',' && isHonorific(tokens, to + 1)) return given && length === 2;
  if (given || GIVEN_NAMES.has(first?.lower ?? '')) return true;
  if (isChineseShaped(tokens.slice(at, to)) || (length === 3 && isChineseShaped(tokens.slice(at, at + 2)))) return true;
  const before = tokens[at - 1];
  if (!before?.capital) return false;
  return isVocabulary(before) || endsPlace(tokens, at, gazetteer);
}

/** "Ana dos Santos Birch". */
function isParticleInName(tokens: readonly Token[], i: number): boolean {
  return (
    isParticle(tokens[i]) && (isNameToken(tokens[i + 1]) || (isParticle(tokens[i + 1]) && isNameToken(tokens[i + 2])))
  );
}

function endsPlace(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  for (let from = Math.max(0, at - 4); from < at; from++) if (placeEnd(tokens, from, gazetteer) === at) return true;
  return false;
}
