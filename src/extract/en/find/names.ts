import { lowerAt, type Token } from '../../text/tokens.ts';
import {
  HEADLINE_VERBS,
  isAcronym,
  isInitial,
  isInnerName,
  isNameToken,
  isParticle,
  isSurnameHe,
  isVocabulary,
} from '../lexicon.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { HONORIFICS } from '../vocabulary/honorifics.ts';
import { MONTHS, WEEKDAYS } from '../vocabulary/months.ts';
import { FACILITY_HEADS, ORGANISATION_HEADS, POLICY_WORDS } from '../vocabulary/organisations.ts';
import { CHINESE_SURNAMES, PLACE_SURNAMES } from '../vocabulary/surnames.ts';
import { SHORT_OFFICES, TITLE_HEADS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { readHead } from './heads.ts';
import { readHonorifics } from './honorifics.ts';
import { peerEnd } from './peers.ts';

/** A person's name as token positions (half-open), without honorifics. */
export interface NamePhrase {
  /** Where the honorifics begin, or the name itself. */
  readonly from: number;
  readonly nameFrom: number;
  readonly to: number;
  readonly pronoun: 'he' | 'she' | null;
  readonly honorific: boolean;
}

const POST_NOMINALS =
  /^(?:GBM|GBS|SBS|BBS|JP|KC|SC|QC|MP|MBE|OBE|CBE|KCMG|GCMG|CMG|KBE|DBE|FRS|PhD|MH|PC|PJG|DUBC|KCB|KCVO|CB|CVO|CH|DSO|DL|GCB|LVO|AC|AO|AM|RN|PN|USN|RAN|DNZM|KNZM|CNZM|ONZM|MNZM|QSO|GOSM|MSP|MEP|TD|FREng|IDC|PSM|PBM|PPA)$/u;
const MAX_NAME_TOKENS = 9;

/** "Mr Chan Tai-man", "Professor Sir John Smith", "Dr the Honourable A B Tan". */
export function readHonorificName(tokens: readonly Token[], i: number): NamePhrase | null {
  const run = readHonorifics(tokens, i);
  if (!run) return null;
  // "General Administration", "Justice Department": words of bodies too.
  const alsoOfBodies = tokens.slice(i, run.to).every((t) => POLICY_WORDS.has(t.lower) || t.lower === 'major');
  if (alsoOfBodies && !isNameToken(tokens[run.to])) return null;
  const to = nameEnd(tokens, run.to, true);
  // "General Traders Association", "His Majesty Audience Ceremony".
  const last = lowerAt(tokens, to - 1);
  if (to === run.to || (alsoOfBodies && ORGANISATION_HEADS.has(last)) || (to > run.to + 1 && CEREMONIES.has(last)))
    return null;
  // "His Royal Highness Prince Ash": so he is called.
  const royal =
    ROYAL.has(tokens[run.to - 1]?.lower ?? '') && tokens.slice(i, run.to).some((t) => IS_ROYAL.has(t.lower));
  if (royal) return { from: i, nameFrom: run.to - 1, to, pronoun: run.pronoun, honorific: true };
  if (isOfficeBehindAddress(tokens, i, run.to) || isNamedAfter(tokens, run.to, to)) return null;
  const peer = peerEnd(tokens, run.to, to);
  if (peer > 0) return { from: i, nameFrom: run.to - 1, to: peer, pronoun: run.pronoun, honorific: true };
  return { from: i, nameFrom: run.to, to: skipPostNominals(tokens, to), pronoun: run.pronoun, honorific: true };
}

const CEREMONIES = wordSet('ceremony audience banquet reception');

const ADDRESSES = wordSet(
  "h. e. h.e. he hh hrh hm his her their the excellency highness majesty royal rt rt. right hon hon. honourable honorable hon'ble holiness eminence grace beatitude lordship worship most yab yb",
);

/** "HH the Emir Sheikh Ash", "HE Prime Minister Birch": an office, whose holder's name stands behind it. */
function isOfficeBehindAddress(tokens: readonly Token[], from: number, to: number): boolean {
  const named = ['bin', 'ibn'].includes(lowerAt(tokens, to + 1));
  return !named && tokens.slice(from, to).every((t) => ADDRESSES.has(t.lower)) && readHead(tokens, to) !== null;
}

/** Whom roads, halls and schools are named after. */
const REMEMBERED = wordSet(
  'sheikh sheikha sir lady dame king queen prince princess sultan captain general admiral marshal lord imam cardinal father saint police dr dr. rev rev. tun tunku tengku',
);

/** "Sheikh Ash Road", "Sir Ash Birch Island": a place; "Sir Peter Hall" is a person by his given name. */
function isNamedAfter(tokens: readonly Token[], from: number, to: number): boolean {
  if (!REMEMBERED.has(lowerAt(tokens, from - 1))) return false;
  const last = lowerAt(tokens, to - 1);
  const surname = GIVEN_NAMES.has(lowerAt(tokens, from)) && (last === 'park' || SURNAMES_BEHIND_TITLES.has(last));
  const inside = to > from + 1 && isOfPlaces(tokens[to - 1]) && !(to === from + 2 && surname);
  return inside || (isOfPlaces(tokens[to]) && lowerAt(tokens, to + 1) !== 'of');
}

function isOfPlaces(token: Token | undefined): boolean {
  if (!token?.capital || TITLE_HEADS.has(token.lower)) return false;
  return FACILITY_HEADS.has(token.lower) || ORGANISATION_HEADS.has(token.lower) || PARTS_OF_NAMES.has(token.lower);
}

const PARTS_OF_NAMES = wordSet('medical air military international secondary primary memorial national general');

const ROYAL = wordSet('prince princess king queen sultan tunku tengku raja');
const IS_ROYAL = wordSet('highness majesty');

/** The end of a bare name of two or more tokens that starts at i and is a whole run of capitals; null where none is. */
export function readBareName(tokens: readonly Token[], i: number, afterTitle = false): NamePhrase | null {
  const surname =
    isShortSurname(tokens, i) &&
    (afterTitle ||
      isSurnameHe(tokens, i) ||
      isKorean(tokens, i) ||
      /^\p{Lu}\p{Ll}+-\p{L}/u.test(tokens[i + 1]?.text ?? ''));
  if (!isNameToken(tokens[i]) && !surname) return null;
  if (startsWithLetters(tokens, i) && !(afterTitle && startsWithInitials(tokens, i))) return null;
  const to = nameEnd(tokens, i, false, afterTitle);
  const words = tokens.slice(i, to).filter((t) => !isInitial(t)).length;
  // "K. T. Ash": letters and one word.
  const longest = tokens.slice(i, to).some((t) => FATHERS.has(t.lower)) ? MAX_NAME_TOKENS : 5;
  if (
    words < (isInitial(tokens[i]) ? 1 : 2) ||
    to - i < 2 ||
    tokens.slice(i, to).filter((t) => t.word && !isInitial(t)).length > longest
  )
    return null;
  const end = skipPostNominals(tokens, to);
  const next = tokens[end];
  // "Premier Ann Ash's Official Visit": the possessive ends her name.
  const owns = lowerAt(tokens, end - 1).endsWith("'s");
  if (!owns && next?.capital && next.word && !isDay(tokens, end) && next.start - (tokens[end - 1]?.end ?? 0) <= 1)
    return null;
  // "Velmora FM": how an office is called for short; "Ann Bell MP" is she.
  const letters = tokens[end - 1]?.text ?? '';
  if (SHORT_OFFICES.has(letters) && !POST_NOMINALS.test(letters)) return null;
  return { from: i, nameFrom: i, to: end, pronoun: null, honorific: false };
}

/** "Jan Ash Friday called on", "met Jan Ash Oct. 8": a weekday before a verb ends the name, and so does a month before its day. */
function isDay(tokens: readonly Token[], i: number): boolean {
  if (MONTHS.has(lowerAt(tokens, i).replace(/\.$/u, '')) && /^\d/u.test(tokens[i + 1]?.text ?? '')) return true;
  return WEEKDAYS.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.word === true && !tokens[i + 1]?.capital;
}

function nameEnd(tokens: readonly Token[], i: number, afterHonorific: boolean, afterTitle = false): number {
  let to = i;
  while (to < tokens.length && to - i < MAX_NAME_TOKENS) {
    const token = tokens[to];
    if (!token) break;
    const first = to === i;
    const possessive = token.lower.endsWith("'s");
    if (first && !afterHonorific && isShortSurname(tokens, i)) to++;
    else if (!first && fatherAt(tokens, to) > to) to = fatherAt(tokens, to);
    else if (!first && isSonOf(tokens, to)) to += 4;
    else if (!first && isNickname(tokens, to)) to += 3;
    else if (!first && isAyn(tokens, to)) to++;
    else if (!first && isInnerName(tokens, to)) to++;
    else if (endsChineseName(tokens, i, to) || endsInLetters(tokens, i, to)) to++;
    else if (to === i + 1 && isGivenWithSurname(tokens, i, afterTitle)) to++;
    else if (afterHonorific && to === i + 1 && token.capital && token.word && !isRunOn(tokens, to)) to++;
    else if (isNameToken(token) || (afterHonorific && token.capital && token.word && (first || !stopsName(token))))
      to++;
    else if (
      (!first || afterHonorific) &&
      isParticle(token) &&
      (tokens[to + 1]?.capital || (isParticle(tokens[to + 1]) && tokens[to + 2]?.capital))
    )
      to++;
    else if (possessive && token.capital && (afterHonorific ? first : !first && isPossessiveName(token))) return to + 1;
    else break;
    if (possessive) break;
  }
  return to;
}

/** "Tengku Ash Ibni Sultan Birch": behind the honorifics of him whose son he is; i where none stand. */
function fatherAt(tokens: readonly Token[], i: number): number {
  if (!FATHERS.has(lowerAt(tokens, i))) return i;
  let to = i + 1;
  while (HONORIFICS.has(lowerAt(tokens, to)) || LATE.test(lowerAt(tokens, to)) || isRankOfFather(tokens, to)) to++;
  if (to === i + 1 || !tokens[to]?.capital) return i;
  return LATE.test(lowerAt(tokens, i + 1)) ? endOfLate(tokens, to) : to;
}

const LATE = /^(?:al-?marhum|allahyarham)$/u;
const LONGEST_LATE = 8;

/** "bin Pengiran Dato Birch": an unknown word of rank before a known one. */
function isRankOfFather(tokens: readonly Token[], i: number): boolean {
  return isNameToken(tokens[i]) && FATHERS.has(lowerAt(tokens, i - 1)) && lowerAt(tokens, i + 1) === 'dato';
}

/** "Al-Marhum Sultan Ash ‘Ali Birch": where the name of a late father ends, marks of letters included. */
function endOfLate(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + LONGEST_LATE && (isNameToken(tokens[to]) || /^['’‘]$/u.test(tokens[to]?.text ?? ''))) to++;
  return to;
}

/** "Ganesan s/o Birch", "Ash a/l Birch": whose son or daughter, in four tokens. */
function isSonOf(tokens: readonly Token[], i: number): boolean {
  const short = tokens
    .slice(i, i + 3)
    .map((t) => t.lower)
    .join('');
  return /^(?:[sd]\/o|a\/[lp])$/u.test(short) && tokens[i + 3]?.capital === true;
}

/** "Ferran “Bo” Ash", "Ferran (Bo) Ash": between quotation marks or brackets. */
function isNickname(tokens: readonly Token[], i: number): boolean {
  const quoted = /^[“"'‘]$/u.test(tokens[i]?.text ?? '') && /^[”"'’]$/u.test(tokens[i + 2]?.text ?? '');
  const bracketed = tokens[i]?.text === '(' && tokens[i + 2]?.text === ')' && !isAcronym(tokens[i + 1]);
  return (quoted || bracketed) && isNameToken(tokens[i + 1]) && isNameToken(tokens[i + 3]);
}

/** "Omar Ria’ Al-Ash", "Samuel ‘Akilo": a letter of the name, and no quotation mark. */
export function isAyn(tokens: readonly Token[], i: number): boolean {
  const [before, mark, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !mark || !next || !/^[’'‘]$/u.test(mark.text) || !isNameToken(next)) return false;
  if (mark.start === before.end) return /^(?:al|el)(?:-|$)/iu.test(next.text) && next.start > mark.end;
  const closed = tokens.slice(i + 1, i + 6).some((t) => /^[’']$/u.test(t.text));
  return mark.text === '‘' && mark.end === next.start && !closed;
}

const FATHERS = wordSet('ibni ibn bin binti');

// "Tan Wei How": a short word of the language ends a name that a surname began.
function endsChineseName(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[to];
  if (
    to - i < 2 ||
    to - i > 3 ||
    !token?.capital ||
    HEADLINE_VERBS.has(token.lower) ||
    !/^\p{Lu}\p{Ll}{0,3}$/u.test(token.text)
  )
    return false;
  const after = tokens[to + 1];
  return CHINESE_SURNAMES.has(tokens[i]?.lower ?? '') && isNameToken(tokens[i + 1]) && !(after?.capital && after.word);
}

// "SM Teo": letters of a title, unless they are a surname or all is in capitals ("LEE Hsien Loong", "ANA M. DELA ROSA").
function startsWithLetters(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !/^\p{Lu}{2,4}$/u.test(token.text) || CHINESE_SURNAMES.has(token.lower)) return false;
  return !/^[\p{Lu}.'-]+$/u.test(tokens[i + 1]?.text ?? '');
}

// "Chief Executive KP Ash", "Ambassador LIND Toma": behind a title the letters of given names, or a surname.
function startsWithInitials(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const letters = tokens[i]?.text ?? '';
  if (OFFICES_IN_LETTERS.has(letters)) return false;
  return /^\p{Lu}{2,4}$/u.test(letters) && isNameToken(next) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '');
}

/** "Cabinet Secretary, CS Ash Birch": the letters of the title once more. */
const OFFICES_IN_LETTERS: ReadonlySet<string> = new Set('CS PS FM PM DPM EAM DG HE HH HM SM SMS'.split(' '));

// "President Ash Wilde's greetings".
function isPossessiveName(token: Token): boolean {
  const lower = token.lower.replace(/'s$/u, '');
  return isNameToken({ ...token, text: token.text.replace(/['’]s$/u, ''), lower });
}

// "Surya MD": letters that are no honour end a name.
function endsInLetters(tokens: readonly Token[], i: number, to: number): boolean {
  const text = tokens[to]?.text ?? '';
  return to === i + 1 && /^\p{Lu}{2}$/u.test(text) && !POST_NOMINALS.test(text) && !tokens[to + 1]?.capital;
}

/** "Dora Law": a known given name and a surname that is also a word of business, and no more capitals. */
export function isGivenWithSurname(tokens: readonly Token[], i: number, afterTitle = false): boolean {
  const [given, surname, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const dated = surname?.lower === 'may' && /^\d/u.test(next?.text ?? '');
  const named =
    given?.capital &&
    surname?.capital &&
    GIVEN_NAMES.has(given.lower) &&
    (isSurnameOnly(surname.lower) || (afterTitle && SURNAMES_BEHIND_TITLES.has(surname.lower))) &&
    !dated;
  return named === true && !(next?.capital && next.word) && !['of', 'for'].includes(next?.lower ?? '');
}

const SURNAMES_TOO = wordSet('may west church banks');
/** Of persons behind their titles, of places and bodies elsewhere: "Minister Peter Hall", "Albert Hall". */
const SURNAMES_BEHIND_TITLES = wordSet(
  'hall house street bridge bank green north lake french english land water park post temple field speaker young price marsh mason cook castle garden farm forest waters law major page work law home gold mills stone rose day wells town parish power best white brown black gray reed short long good goods college dean abbey day winter summer spring may ford read sharp wise noble lodge moor pool port court holiday judge priest friend power ball cross',
);

function isSurnameOnly(word: string): boolean {
  return SURNAMES_TOO.has(word) || (CHINESE_SURNAMES.has(word) && POLICY_WORDS.has(word) && !FACILITY_HEADS.has(word));
}

/** "An Wei", "He Lifeng": surnames that are also common words, only where a title stands before them. */
function isShortSurname(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.capital === true && CHINESE_SURNAMES.has(token.lower) && isNameToken(tokens[i + 1]);
}

/** "Park Won Ash": a family name, though a place elsewhere; two short words of a name behind it, and no more capitals. */
function isKorean(tokens: readonly Token[], i: number): boolean {
  const given = [tokens[i + 1], tokens[i + 2]];
  const short = given.every((t) => isNameToken(t) && /^\p{Lu}\p{Ll}{1,5}$/u.test(t?.text ?? ''));
  return PLACE_SURNAMES.has(tokens[i]?.text ?? '') && short && !(tokens[i + 3]?.capital && tokens[i + 3]?.word);
}

// "Miss Dora Law": a second word that is also a word of business is a surname, unless more capitals follow.
function isRunOn(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to + 1];
  return (
    (next?.capital === true && next.word) ||
    (TITLE_HEADS.has(tokens[to]?.lower ?? '') && !RANKS_AND_NAMES.has(tokens[to]?.lower ?? '')) ||
    ['of', 'for'].includes(next?.lower ?? '')
  );
}

/** "Colonel Hassan Amir", "Dr Ann King": as last words of a name. */
const RANKS_AND_NAMES = wordSet('amir emir king dean bishop judge marshal');

function stopsName(token: Token): boolean {
  return isVocabulary(token) || TITLE_HEADS.has(token.lower);
}

/** "Ann Bell, C.G.H., the President": an honour in single letters, each with its dot, before a comma. */
function dottedHonour(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  if (tokens[at]?.text !== ',') return at;
  while (/^\p{Lu}\.$/u.test(tokens[end]?.text ?? '')) end++;
  return end > at + 2 && tokens[end]?.text === ',' ? end : at;
}

export function skipPostNominals(tokens: readonly Token[], to: number): number {
  let end = to;
  while (tokens[end]?.text === ',' && POST_NOMINALS.test(tokens[end + 1]?.text ?? '')) end += 2;
  while (POST_NOMINALS.test(tokens[end]?.text ?? '')) end++;
  const letters = dottedHonour(tokens, end);
  return letters > end ? skipPostNominals(tokens, letters) : end;
}

/** The name as it is shown: without honorifics, possessive and post-nominals. */
export function nameText(tokens: readonly Token[], phrase: NamePhrase): string {
  const words: string[] = [];
  const named = tokens.slice(phrase.nameFrom, phrase.to);
  for (const [i, token] of named.entries()) {
    // "Sultan Ash ibni Al-Marhum Sultan Birch": he is called without his late father.
    if (words.length > 0 && FATHERS.has(token.lower) && LATE.test(named[i + 1]?.lower ?? '')) break;
    // "Ann Bell M.P.": a member of parliament.
    if (words.length > 1 && token.text === 'M.' && named[i + 1]?.text === 'P.' && i + 2 === named.length) break;
    if (token.text === ',' || (words.length > 0 && POST_NOMINALS.test(token.text))) break;
    words.push(/^['’‘]$/u.test(token.text) ? token.text : token.text.replace(/['’]s?$/u, ''));
  }
  return words
    .join(' ')
    .replace(/ [“"'‘(] \S+ [”"'’)] /u, ' ')
    .replace(/ ([’'‘]) (?=(?:al|el)[- ])/giu, '$1 ')
    .replace(/ ‘ /gu, ' ‘')
    .replace(/ \/ /gu, '/');
}
