import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { isBracketedAcronym, isNameToken, isVocabulary, placeEnd } from '../lexicon.ts';
import { MONTHS } from '../vocabulary/months.ts';
import {
  FACILITY_HEADS,
  MISSION_HEADS,
  NEVER_NAMES,
  ORGANISATION_HEADS,
  POLICY_WORDS,
} from '../vocabulary/organisations.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { continuesList, phraseText, startsName } from './phrases.ts';

/** A capitalised name of a body, facility or place; token positions, half-open. */
export interface ThingPhrase {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** "(SHETO)" right behind it. */
  readonly acronym: string | null;
}

const OPENERS = wordSet(
  "the a an its their his her city's country's department's bureau's company's university's district's ministry's group's council's province's local nearby famous renowned newly new both also then",
);

/** "the historic Temple of the Tide": in small letters, no part of the name. */
const DESCRIPTIONS = wordSet(
  'historic historical ancient sacred holy iconic prestigious celebrated old oldest world-famous world-renowned world-class state-of-the-art newly-built well-known main flagship leading adjacent',
);

/** Reads one named thing at i, articles skipped; null where the words are common nouns. `listed`: others stand before it. */
export function readThing(
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
  listed = false,
): ThingPhrase | null {
  let from = i;
  while (
    (OPENERS.has(tokens[from]?.lower ?? '') || DESCRIPTIONS.has(tokens[from]?.text ?? '')) &&
    !(tokens[from]?.capital && tokens[from + 1]?.capital && tokens[from]?.lower === 'new') &&
    from - i < 4
  )
    from++;
  const quoted = readQuoted(tokens, from);
  if (quoted) return quoted;
  const first = tokens[from];
  if (
    !first?.word ||
    !(first.capital || /^\d/u.test(first.text)) ||
    (NEVER_NAMES.has(first.lower) && !tokens[from + 1]?.capital)
  )
    return null;
  const to = listed ? lastOfList(tokens, from, thingEnd(tokens, from, gazetteer)) : thingEnd(tokens, from, gazetteer);
  if (to === from || !tokens.slice(from, to).some((t) => t.capital)) return null;
  const acronym = isBracketedAcronym(tokens, to) ? (tokens[to + 1]?.text ?? null) : null;
  // "the Office of the Harbour Board (HB) in Ashford": the letters are of the board.
  const text = phraseText(tokens, from, to).replace(/ \(\p{Lu}{2,}\)(?= in )/u, '');
  return { from, to, text: text.replace(/['’]s?$/u, ''), acronym };
}

// "the Board, Sandvik Barrage and Tidalia": behind a comma "and" before one word alone ends the list.
function lastOfList(tokens: readonly Token[], from: number, to: number): number {
  const [and, last] = [to - 2, tokens[to - 1]];
  const single = lowerAt(tokens, and) === 'and' && and > from + 1 && last !== undefined && !isVocabulary(last);
  return single ? and : to;
}

function readQuoted(tokens: readonly Token[], from: number): ThingPhrase | null {
  if (!['"', '“', '「'].includes(tokens[from]?.text ?? '')) return null;
  for (let to = from + 1; to < Math.min(tokens.length, from + 15); to++) {
    if (['"', '”', '」'].includes(tokens[to]?.text ?? ''))
      return { from, to: to + 1, text: phraseText(tokens, from + 1, to), acronym: null };
  }
  return null;
}

/** "to Ostmark March 16-22": the day is no part of the name. */
function isDay(tokens: readonly Token[], i: number): boolean {
  return MONTHS.has(lowerAt(tokens, i)) && /^\d/u.test(tokens[i + 1]?.text ?? '');
}

function thingEnd(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number {
  // The name of a place is not cut, whatever its words are elsewhere.
  let end = placeEnd(tokens, from, gazetteer);
  let at = end;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || (at > from && isDay(tokens, at))) break;
    if (token.text === '(') {
      const close = tokens.findIndex((t, k) => k > at && k < at + 6 && t.text === ')');
      const abroad = lowerAt(tokens, close + 1) === 'in' && keepsPlace(tokens, from, at, close + 2, gazetteer);
      if (close < 0 || !(abroad || (tokens[close + 1]?.capital ?? false))) break;
      at = close + 1;
      continue;
    }
    if (token.text === ',' && isMinistry(tokens.slice(from, at)) && continuesList(tokens, at, false)) {
      at = fieldsEnd(tokens, at);
      end = at;
      continue;
    }
    // "Ostmark–Belmora Council".
    const dash =
      /^[–—]$/u.test(token.text) && token.start === tokens[at - 1]?.end && token.end === tokens[at + 1]?.start;
    const seat = token.text === ',' && lowerAt(tokens, at - 1) === 'office' ? placeEnd(tokens, at + 1, gazetteer) : at;
    if (seat > at + 1 && tokens[seat]?.text === '(') {
      end = seat;
      break;
    }
    if (token.text === ',' && LEGAL_FORMS.has(lowerAt(tokens, at + 1)) && tokens[at + 1]?.capital) {
      end = at + 2;
      at = end;
      continue;
    }
    const plural = /^['’]$/u.test(token.text) && tokens[at - 1]?.lower.endsWith('s');
    if ((token.text === '/' || plural || dash) && at > from && tokens[at + 1]?.capital) {
      at++;
      continue;
    }
    const next = jointTarget(tokens, from, at, gazetteer);
    if (next !== null) {
      if (next === at) break;
      at = next;
      continue;
    }
    if (!token.word || !(token.capital || /^\d/u.test(token.text))) break;
    if (at > from && startsPerson(tokens, from, at, gazetteer)) break;
    at++;
    end = at;
  }
  return lowerTail(tokens, end);
}

/** "Harbour Works Co., Ltd.": of the name. */
const LEGAL_FORMS = wordSet('ltd ltd. limited inc inc. plc llc');

const MINISTRIES = wordSet('ministry department bureau office commission');

function isMinistry(words: readonly Token[]): boolean {
  return words.some(
    (t, i) => MINISTRIES.has(t.lower) && (words[i + 1]?.lower === 'of' || words[i + 1]?.lower === 'for'),
  );
}

/** "Ministry of Science, Technology, and Trade": where the fields end that the comma goes on with. */
function fieldsEnd(tokens: readonly Token[], comma: number): number {
  for (let end = comma; ; ) {
    let at = tokens[end]?.text === ',' ? end + 1 : end;
    const last = ['and', '&'].includes(lowerAt(tokens, at));
    if (last) at++;
    const from = at;
    while (tokens[at]?.capital && POLICY_WORDS.has(lowerAt(tokens, at))) at++;
    if (at === from || from === end) return end;
    if (last) return at;
    end = at;
  }
}

/** "Foreign Affairs Ann Bell": a person only behind a word of government or a place; the name of a place goes on. */
function startsPerson(tokens: readonly Token[], from: number, at: number, gazetteer: Gazetteer): boolean {
  if (!startsName(tokens, at, gazetteer) || endsWithHead(tokens, at) || lowerAt(tokens, at) === 'against') return false;
  const before = tokens[at - 1];
  return (
    (before !== undefined && isVocabulary(before)) ||
    (placeEnd(tokens, from, gazetteer) === at && !joinsMore(tokens, at))
  );
}

// "Ostrane Safe Harbour & Pilot Centre".
function joinsMore(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (tokens[to]?.capital) to++;
  return tokens[to]?.text === '&' && tokens[to + 1]?.capital === true;
}

const LONGEST_TAIL = 4;
const NO_TAILS = wordSet('area city county province district town village region island line home site');
const BREAKS_TAIL = wordSet('and or in on at of for to with by from as during is was are were the a an');

/** "Ashford naval base", "Brightway produce market": the head of a facility may stand in lower case. */
function lowerTail(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1];
  // "the Ashford Museum shop" is about the museum.
  if (last === undefined || isHead(last)) return end;
  for (let to = end; to < Math.min(tokens.length, end + LONGEST_TAIL); to++) {
    const token = tokens[to];
    if (!token?.word || token.capital || BREAKS_TAIL.has(token.lower)) return end;
    if (FACILITY_HEADS.has(token.lower)) return NO_TAILS.has(token.lower) ? end : to + 1;
  }
  return end;
}

/** Where a joining word leads: the position behind it, its own position if the name ends here, null if it is no joint. */
function jointTarget(tokens: readonly Token[], from: number, at: number, gazetteer: Gazetteer): number | null {
  const word = tokens[at]?.lower ?? '';
  const article = tokens[at + 1]?.lower === 'the' ? 1 : 0;
  const next = at + 1 + article;
  const more = tokens[next]?.capital === true || /^\d/u.test(tokens[next]?.text ?? '');
  if (['of', 'for', "d'", 'de'].includes(word)) return more && placeEnd(tokens, from, gazetteer) !== at ? next : at;
  if (['du', 'des', 'la', 'le', 'del', 'di', 'da', 'dos', 'y', 'van', 'von', 'der'].includes(word))
    return tokens[at + 1]?.capital || ['la', 'le', 'der'].includes(tokens[at + 1]?.lower ?? '') ? at + 1 : at;
  // "Centre for Persons with Disabilities".
  if (word === 'with')
    return more && article === 0 && tokens.slice(from, at).some((t) => t.lower === 'for') ? next : at;
  if (word === 'by') return more && /ed$/u.test(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.capital ? next : at;
  if (word === 'in') return more && keepsPlace(tokens, from, at, next, gazetteer) ? next : at;
  if (word === 'and' || word === '&')
    return more && article === 0 && !isListEnd(tokens, from, at, gazetteer) && !startsName(tokens, next, gazetteer)
      ? next
      : at;
  return null;
}

// "Economic and Trade Office in Shanghai", "Consulate General in Chengdu": the place is part of the name.
function keepsPlace(tokens: readonly Token[], from: number, at: number, place: number, gazetteer: Gazetteer): boolean {
  return tokens.slice(from, at).some((t) => MISSION_HEADS.has(t.lower)) && placeEnd(tokens, place, gazetteer) > place;
}

const REALMS = wordSet('republic kingdom');

// Two names, not one: two places, or two phrases that each have a head of their own.
function isListEnd(tokens: readonly Token[], from: number, and: number, gazetteer: Gazetteer): boolean {
  const second = placeEnd(tokens, and + 1, gazetteer);
  // "Ashford and Birch Affairs Office" is one.
  const realm = REALMS.has(lowerAt(tokens, from)) && lowerAt(tokens, from + 1) === 'of' ? from + 2 : from;
  const places = placeEnd(tokens, realm, gazetteer) === and && second > and + 1 && !isOfBody(tokens, second);
  return (
    places ||
    endsAbroad(tokens, from, and, gazetteer) ||
    bothHaveHeads(tokens, from, and) ||
    bothAreSingle(tokens, from, and)
  );
}

// Capitals behind a place that end in a body's head.
function isOfBody(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (tokens[to]?.capital && tokens[to]?.word) to++;
  return to > at && tokens.slice(at, to).some((t) => ORGANISATION_HEADS.has(t.lower));
}

// "the Trade Office in Sandvik and Business Belmora": behind its place the name of an office ends, unless another place follows.
function endsAbroad(tokens: readonly Token[], from: number, and: number, gazetteer: Gazetteer): boolean {
  const within = tokens.findLastIndex((t, i) => i > from && i < and && t.lower === 'in');
  if (within < 0 || placeEnd(tokens, within + 1, gazetteer) !== and) return false;
  return placeEnd(tokens, and + 1, gazetteer) === and + 1;
}

// "visited Ashford and Birchley": one unknown word each.
function bothAreSingle(tokens: readonly Token[], from: number, and: number): boolean {
  const [left, right, next] = [tokens[from], tokens[and + 1], tokens[and + 2]];
  const single = and === from + 1 && tokens[and]?.lower === 'and' && !(next?.capital && next.word);
  return single && [left, right].every((t) => t !== undefined && !isHead(t) && isNameToken(t));
}

function bothHaveHeads(tokens: readonly Token[], from: number, and: number): boolean {
  // "the Customs and Excise Department": two fields of one body.
  if (and === from + 1 && POLICY_WORDS.has(lowerAt(tokens, from))) return false;
  // "Pilot Zone Communication and Experience Centre" is one: a head inside a name ends none.
  const left = tokens.slice(from, and).some((t, k) => isHead(t) && endsOrGoesOnWithOf(tokens, from + k + 1, and));
  let to = and + 1;
  while (tokens[to]?.capital || tokens[to]?.lower === 'of') to++;
  return left && !goesOnWithField(tokens, from, and) && tokens.slice(and + 1, to).some(isHead);
}

// "Department of Science and Technology of Ostmark Province": the second field of one office.
function goesOnWithField(tokens: readonly Token[], from: number, and: number): boolean {
  const of = tokens.findIndex((t, i) => i > from && i < and && t.lower === 'of');
  const [field, next] = [tokens[and - 1], tokens[and + 1]];
  const fields = [field, next].every((t) => t !== undefined && POLICY_WORDS.has(t.lower) && !isHead(t));
  return of > 0 && fields && lowerAt(tokens, and + 2) === 'of';
}

function endsOrGoesOnWithOf(tokens: readonly Token[], at: number, and: number): boolean {
  return at === and || tokens[at]?.lower === 'of' || tokens[at]?.text === '(';
}

function isHead(token: Token): boolean {
  return token.capital && (FACILITY_HEADS.has(token.lower) || ORGANISATION_HEADS.has(token.lower));
}

function endsWithHead(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (tokens[to]?.capital) to++;
  return tokens.slice(at, to).some(isHead);
}
