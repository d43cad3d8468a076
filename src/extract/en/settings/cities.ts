import type { Gazetteer, GazetteerPlace } from '../../../domain/gazetteer.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import { isBracketedAcronym, placeEnd } from '../lexicon.ts';
import { HONORIFICS } from '../vocabulary/honorifics.ts';
import { MONTHS, WEEKDAYS } from '../vocabulary/months.ts';
import { FACILITY_HEADS, ORGANISATION_HEADS } from '../vocabulary/organisations.ts';
import { CITY_STATES, TITLE_HEADS, TITLE_MODIFIERS } from '../vocabulary/titles.ts';
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
  if (next?.text === '(')
    return isCapitalWord(tokens[at + 1]) && !isBracketedAcronym(tokens, at) && !isDay(tokens[at + 1]);
  if (next?.lower === 'and' && isOfBody(tokens, at + 1)) return true;
  if (!isCapitalWord(next) || HONORIFICS.has(next.lower)) return false;
  if (TITLE_HEADS.has(next.lower) || TITLE_MODIFIERS.has(next.lower)) return false;
  return !['City', 'Municipality', 'Province'].includes(next.text);
}

/** "in Ashford (May 3)". */
function isDay(token: Token | undefined): boolean {
  return MONTHS.has(token?.lower ?? '') || WEEKDAYS.has(token?.lower ?? '');
}

// "Ashford and Birch Affairs Office" is about both.
function isOfBody(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (isCapitalWord(tokens[to])) to++;
  return to > at + 1 && tokens.slice(at + 1, to).some((t) => ORGANISATION_HEADS.has(t.lower));
}

/** Where the words behind a city say that it is an office of the city elsewhere, or a body without a house. */
const NO_VENUES = wordSet(
  'economic trade office embassy consulate mission delegation team association chamber bank pavilion',
);
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
  if (rest.length === 0 && isVenue(phraseText(tokens, at, city.to), places)) return city.name;
  // "the Lakeford 2020 House": an event has its name from the city, and may lie anywhere.
  if (rest.length === 0 || rest.some((word) => NO_VENUES.has(word) || /^\d{4}$/u.test(word))) return null;
  return rest.some((word) => FACILITY_HEADS.has(word) || VENUES.has(word)) ? city.name : null;
}

const JOINTS = wordSet('of for and');

function isVenue(name: string, { gazetteer }: Places): boolean {
  return gazetteer.find(name)[0]?.kind === 'VENUE';
}

/** Cities whose head of government is called Chief Executive. */
const OF_CHIEF_EXECUTIVES = ['Hong Kong', 'Macao'];

/**
 * "at Government House", where a Chief Executive was: houses of one name in several lands stand in the register with
 * their city ("Government House, Hong Kong").
 */
export function cityOfHouse(tokens: readonly Token[], i: number, places: Places): string | null {
  const from = lowerAt(tokens, i) === 'the' ? i + 1 : i;
  let to = from;
  while (isCapitalWord(tokens[to]) && to - from < LONGEST_VENUE) to++;
  if (to - from < 2) return null;
  const house = phraseText(tokens, from, to);
  return OF_CHIEF_EXECUTIVES.find((city) => isVenue(`${house}, ${city}`, places)) ?? null;
}

/** The city that a place name stands for: itself, or the city that a district lies in; null for a province or country. */
export function cityName(name: string, { gazetteer, cities }: Places): string | null {
  const whole = name.replace(/['’]s?$/u, '');
  // "Mexico City": without its last word it would be the country.
  const named = gazetteer.find(whole).find(({ kind }) => kind === 'CITY');
  if (named) return named.name;
  const bare = whole.replace(CITY_WORDS, '');
  for (const place of gazetteer.find(bare)) {
    if (place.kind === 'CITY' || CITY_STATES.has(place.name.toLowerCase())) return place.name;
    const above = place.kind === 'DISTRICT' || place.kind === 'VENUE' ? cityAround(place, gazetteer) : null;
    if (above) return above;
  }
  return cities.has(bare) ? bare : null;
}

const MOST_STEPS = 6;

/** The city that a district or venue of the register lies in; null where a province or country holds it. */
export function cityAround(place: GazetteerPlace, gazetteer: Gazetteer): string | null {
  let above: GazetteerPlace | undefined = place;
  for (let step = 0; above && step < MOST_STEPS; step++) {
    if (above.kind === 'CITY' || CITY_STATES.has(above.name.toLowerCase())) return above.name;
    above = above.within ? gazetteer.get(above.within) : undefined;
  }
  return null;
}
