import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import { placeEnd } from '../lexicon.ts';
import { FACILITY_HEADS, ORGANISATION_HEADS } from '../vocabulary/organisations.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Cities that the text itself shows as such: "Harbin City", "Mayor of X", "X Municipal", "arrived in X". */
export function findCities(sentences: readonly Sentence[], gazetteer: Gazetteer): Set<string> {
  const cities = new Set<string>();
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const name = cityHint(tokens, i) ?? cityBeforeCountry(tokens, i, gazetteer);
      if (name && gazetteer.find(name).length === 0) cities.add(name);
    }
  }
  return cities;
}

const BEHIND_CITY = wordSet('municipal municipality city');
/** Words that a city stands behind, by the word between. */
const BEFORE_CITY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', wordSet('mayor vice-mayor')],
  ['in', wordSet('arrived arrives arriving')],
  ['to', wordSet('visit trip travelled traveled flew travels')],
]);

function cityHint(tokens: readonly Token[], i: number): string | null {
  const word = lowerAt(tokens, i);
  if (BEHIND_CITY.has(word) && tokens[i]?.capital && tokens[i - 1]?.capital) return plainName(tokens, i - 1);
  const leads = BEFORE_CITY.get(word)?.has(lowerAt(tokens, i - 1)) ?? false;
  return leads && tokens[i + 1]?.capital ? plainName(tokens, i + 1) : null;
}

const BEFORE_CITY_AND_COUNTRY = wordSet('in to visited at visits');

/** "visited Kiel, Germany", "in Bordeaux, France": a name before its country is a city. */
function cityBeforeCountry(tokens: readonly Token[], i: number, gazetteer: Gazetteer): string | null {
  if (!BEFORE_CITY_AND_COUNTRY.has(lowerAt(tokens, i))) return null;
  let to = i + 1;
  while (isCapitalWord(tokens[to]) && to - i <= 3) to++;
  if (to === i + 1 || tokens[to]?.text !== ',' || tokens.slice(i + 1, to).some(isHead)) return null;
  const end = placeEnd(tokens, to + 1, gazetteer);
  const country = end > to + 1 ? gazetteer.find(phraseText(tokens, to + 1, end))[0] : undefined;
  return country?.kind === 'COUNTRY' ? phraseText(tokens, i + 1, to) : null;
}

function isHead(token: Token): boolean {
  return FACILITY_HEADS.has(token.lower) || ORGANISATION_HEADS.has(token.lower);
}

// One capitalised word that is no head of a body, and no part of a longer name.
function plainName(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (!token?.word || isHead(token) || /\d/u.test(token.text)) return null;
  if (belongsTo(tokens[at - 1], BESIDE_CITY) || belongsTo(tokens[at + 1], RIGHT_BEHIND_CITY)) return null;
  return token.text.replace(/['’]s$/u, '');
}

const BESIDE_CITY = wordSet('The In CPC Vice Mayor');
const RIGHT_BEHIND_CITY = wordSet('The In CPC Vice Mayor City Municipal Municipality');

function belongsTo(neighbour: Token | undefined, apart: ReadonlySet<string>): boolean {
  return isCapitalWord(neighbour) && !apart.has(neighbour.text);
}
