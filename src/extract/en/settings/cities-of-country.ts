import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import { placeEnd } from '../lexicon.ts';
import { FACILITY_HEADS, ORGANISATION_HEADS } from '../vocabulary/organisations.ts';
import { TOWN_PARTS } from '../vocabulary/town-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { bareName, townEnd } from './city-names.ts';

const BEFORE_CITY = wordSet('in to visited at visits');
const VISITING = wordSet('visited visits visiting');
const LONGEST = 3;

/** "visited Kiel, Germany", "in Bordeaux, France", "visited Kiel and Worms in Germany": names before their country are cities. */
export function citiesBeforeCountry(tokens: readonly Token[], i: number, gazetteer: Gazetteer): readonly string[] {
  const word = lowerAt(tokens, i);
  if (!BEFORE_CITY.has(word)) return [];
  return (VISITING.has(word) ? visitedIn(tokens, i + 1, gazetteer) : null) ?? beforeComma(tokens, i + 1, gazetteer);
}

function beforeComma(tokens: readonly Token[], from: number, gazetteer: Gazetteer): readonly string[] {
  let to = from;
  while ((isCapitalWord(tokens[to]) || (to > from && isInside(tokens, to))) && to - from < LONGEST) to++;
  if (to === from || tokens[to]?.text !== ',' || tokens.slice(from, to).some(isHead)) return [];
  return isCountryAt(tokens, to + 1, gazetteer) ? [phraseText(tokens, from, to)] : [];
}

const INSIDE = wordSet('de del da do la las los le');

/** "Marina del Ash": a small word between capitals. */
function isInside(tokens: readonly Token[], i: number): boolean {
  return INSIDE.has(lowerAt(tokens, i)) && isCapitalWord(tokens[i + 1]);
}

function isHead(token: Token): boolean {
  if (TOWN_PARTS.has(token.lower)) return false;
  return FACILITY_HEADS.has(token.lower) || ORGANISATION_HEADS.has(token.lower);
}

/** "visited A, B and C in the Republic of D"; null where nothing of this form stands. */
function visitedIn(tokens: readonly Token[], from: number, gazetteer: Gazetteer): readonly string[] | null {
  const names: string[] = [];
  let at = from;
  for (let to = townEnd(tokens, at); to > at; to = townEnd(tokens, at)) {
    names.push(bareName(tokens, at, to));
    at = to;
    while (JOINTS.has(lowerAt(tokens, at))) at++;
  }
  if (names.length === 0 || lowerAt(tokens, at) !== 'in') return null;
  const country = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  return isCountryAt(tokens, country, gazetteer) ? names : null;
}

const JOINTS = wordSet(', and');

function isCountryAt(tokens: readonly Token[], from: number, gazetteer: Gazetteer): boolean {
  const end = placeEnd(tokens, from, gazetteer);
  return end > from && gazetteer.find(phraseText(tokens, from, end))[0]?.kind === 'COUNTRY';
}
