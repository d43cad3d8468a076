import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { isCapitalWord, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import { isBracketedAcronym, placeEnd } from '../lexicon.ts';
import { FACILITY_HEADS, ORGANISATION_HEADS } from '../vocabulary/organisations.ts';
import { CITY_STATES, HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { capitalAt } from './capitals.ts';
import { bareName, knownEnd, skipToTown } from './city-names.ts';

/** All that tells a city from another name. */
export interface Places {
  readonly gazetteer: Gazetteer;
  /** Cities that the text itself shows as such. */
  readonly cities: ReadonlySet<string>;
}

const CITY_WORDS = / (?:City|Municipality)$/u;

/** The city that is named right at this token ("Bracken", "the city of Bracken"), else null. */
export function cityAt(tokens: readonly Token[], i: number, places: Places): string | null {
  const capital = capitalAt(tokens, i);
  if (capital) return capital;
  const found = cityFrom(tokens, skipToTown(tokens, i), places);
  return found && !goesOn(tokens, found.to) ? found.name : null;
}

interface FoundCity {
  readonly name: string;
  readonly to: number;
}

function cityFrom(tokens: readonly Token[], at: number, places: Places): FoundCity | null {
  const known = knownEnd(tokens, at, places.cities);
  const listed = placeEnd(tokens, at, places.gazetteer);
  if (known > at && known >= listed) return { name: bareName(tokens, at, known), to: known };
  const name = listed > at ? cityName(phraseText(tokens, at, listed), places) : null;
  return name === null ? null : { name, to: listed };
}

// "Bracken Institute of Technology" begins with a city and is none; "in Bracken Foreign Minister A" goes on with a person.
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  // "Ashford University (Birch)", but "in Ashford (with photos)".
  if (next?.text === '(') return isCapitalWord(tokens[at + 1]) && !isBracketedAcronym(tokens, at);
  if (next?.lower === 'and' && isOfBody(tokens, at + 1)) return true;
  if (!isCapitalWord(next) || HONORIFICS.has(next.lower)) return false;
  if (TITLE_HEADS.has(next.lower) || TITLE_MODIFIERS.has(next.lower)) return false;
  return !['City', 'Municipality', 'Province'].includes(next.text);
}

// "Ashford and Birch Affairs Office" is about both.
function isOfBody(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (isCapitalWord(tokens[to])) to++;
  return to > at + 1 && tokens.slice(at + 1, to).some((t) => ORGANISATION_HEADS.has(t.lower));
}

/** Where the words behind a city say that it is an office of the city elsewhere, or a body without a house. */
const NO_VENUES = wordSet('economic trade office embassy consulate mission delegation team association chamber bank');
const VENUES = wordSet('government council municipal grounds base arena centre centrum resort premises');
const LONGEST_VENUE = 9;

/** The city whose name a venue begins with: "the Luozhou Guest House", "Bracken Institute of Technology". */
export function cityOfVenue(tokens: readonly Token[], i: number, places: Places): string | null {
  const at = ['the', 'its', 'a'].includes(tokens[i]?.lower ?? '') ? i + 1 : i;
  const city = cityFrom(tokens, at, places);
  if (!city) return null;
  let to = city.to;
  while ((isCapitalWord(tokens[to]) || JOINTS.has(tokens[to]?.lower ?? '')) && to - at < LONGEST_VENUE) to++;
  const rest = tokens.slice(city.to, to).map((t) => t.lower);
  // "the Lakeford 2020 House": an event has its name from the city, and may lie anywhere.
  if (rest.length === 0 || rest.some((word) => NO_VENUES.has(word) || /^\d{4}$/u.test(word))) return null;
  return rest.some((word) => FACILITY_HEADS.has(word) || VENUES.has(word)) ? city.name : null;
}

const JOINTS = wordSet('of for and');

/** The city that a place name stands for: itself, or the city that a district lies in; null for a province or country. */
export function cityName(name: string, { gazetteer, cities }: Places): string | null {
  const bare = name.replace(/['’]s?$/u, '').replace(CITY_WORDS, '');
  for (const place of gazetteer.find(bare)) {
    if (place.kind === 'CITY' || CITY_STATES.has(place.name.toLowerCase())) return place.name;
    if (place.kind === 'DISTRICT' || place.kind === 'VENUE') {
      const above = place.within ? gazetteer.get(place.within) : undefined;
      if (above?.kind === 'CITY') return above.name;
    }
  }
  return cities.has(bare) ? bare : null;
}
