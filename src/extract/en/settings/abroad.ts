import type { Gazetteer, GazetteerPlace } from '../../../domain/gazetteer.ts';
import type { Clause } from '../clauses/index.ts';
import { phraseText } from '../find/phrases.ts';
import { placeEnd } from '../lexicon.ts';

const GOING: ReadonlySet<Clause['kind']> = new Set(['TRIP', 'VISIT', 'LEAD']);
const HIGHEST = 4;

/** "Ashford – Minister A visited Belmora": a journey that happened has led to a country in which this city does not lie. */
export function leadsAway(
  { kind, modality, told, sentence: { tokens }, to }: Clause,
  city: string,
  gazetteer: Gazetteer,
): boolean {
  if (!GOING.has(kind) || modality !== 'OCCURRED' || told) return false;
  const from = tokens[to]?.lower === 'the' ? to + 1 : to;
  const country = gazetteer.find(phraseText(tokens, from, placeEnd(tokens, from, gazetteer)))[0];
  return country?.kind === 'COUNTRY' && !liesIn(gazetteer.find(city)[0], country, gazetteer);
}

/** Does the city lie in the country or province? */
export function liesIn(place: GazetteerPlace | undefined, country: GazetteerPlace, gazetteer: Gazetteer): boolean {
  let at = place;
  for (let level = 0; at && level < HIGHEST; level++) {
    if (at.id === country.id) return true;
    at = at.within === null ? undefined : gazetteer.get(at.within);
  }
  return false;
}
