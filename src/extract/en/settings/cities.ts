import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import { readThing } from '../find/things.ts';
import { placeEnd } from '../lexicon.ts';
import { CITY_STATES } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** All that tells a city from another name. */
export interface Places {
  readonly gazetteer: Gazetteer;
  /** Cities that the text itself shows as such. */
  readonly cities: ReadonlySet<string>;
}

const BEFORE_CITY = wordSet('the city of downtown central both to in');
const CITY_WORDS = / (?:City|Municipality)$/u;

/** The city that is named right at this token ("Harbin", "the city of Harbin"), else null. */
export function cityAt(tokens: readonly Token[], i: number, places: Places): string | null {
  let at = i;
  while (BEFORE_CITY.has(lowerAt(tokens, at)) && at - i < 4) at++;
  const end = placeEnd(tokens, at, places.gazetteer);
  if (end > at) return goesOn(tokens[end]) ? null : cityName(phraseText(tokens, at, end), places);
  const name = readThing(tokens, at, places.gazetteer)?.text.replace(CITY_WORDS, '');
  return name !== undefined && places.cities.has(name) ? name : null;
}

// "Harbin Institute of Technology" begins with a city and is none.
function goesOn(next: Token | undefined): boolean {
  if (next?.text === '(') return true;
  return isCapitalWord(next) && !['City', 'Municipality', 'Province'].includes(next.text);
}

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
