import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { isVocabulary } from '../lexicon.ts';
import {
  ABOUT,
  AREA_WORDS,
  ARRIVING_VERBS,
  BEHIND_AREA,
  GOING_VERBS,
  NO_DATELINES,
  TOWN_PARTS,
} from '../vocabulary/town-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { citiesBeforeCountry } from './cities-of-country.ts';
import { bareName, inUsualCase, skipToTown, townEnd } from './city-names.ts';
import { journeyEnd } from './home-city.ts';
import { townOfLine } from './town-lines.ts';

/**
 * Cities that the text itself shows as such: "Bracken City", "Mayor of X", "X Municipal", "arrived in X", a dateline; and
 * what stands behind "in" as a town does, unless the text shows elsewhere that it is a country or province.
 */
export function findCities(sentences: readonly Sentence[], gazetteer: Gazetteer): Set<string> {
  const cities = new Set<string>();
  const likely = new Set<string>();
  const areas = new Set<string>();
  for (const sentence of sentences) {
    const { tokens, blockKind } = sentence;
    const line = blockKind === 'DATELINE' ? 0 : townOfLine(sentence);
    addTo(cities, line === null ? null : datelineTown(tokens.slice(line)));
    // A headline "Visit of Minister A to X": countries are known.
    if (blockKind === 'TITLE') addTo(likely, townVisited(tokens));
    for (let i = 0; i < tokens.length; i++) {
      addTo(cities, cityHint(tokens, i));
      for (const city of citiesBeforeCountry(tokens, i, gazetteer)) cities.add(city);
      addTo(likely, likelyTown(tokens, i));
      addTo(areas, areaHint(tokens, i));
    }
  }
  for (const name of likely) if (!areas.has(name)) cities.add(name);
  return new Set([...cities].filter((name) => gazetteer.find(name).length === 0));
}

function addTo(names: Set<string>, name: string | null): void {
  if (name) names.add(name);
}

const BEHIND_CITY = wordSet('municipal municipality city');
const MAYORS = wordSet('mayor vice-mayor lord-mayor');

function cityHint(tokens: readonly Token[], i: number): string | null {
  const word = lowerAt(tokens, i);
  if (BEHIND_CITY.has(word) && tokens[i]?.capital && tokens[i - 1]?.capital) return nameBefore(tokens, i);
  return word === 'of' && MAYORS.has(lowerAt(tokens, i - 1)) ? townAt(tokens, i + 1) : null;
}

function townVisited(tokens: readonly Token[]): string | null {
  const to = journeyEnd(tokens);
  return to < 0 ? null : townAt(tokens, to + 1);
}

function townAt(tokens: readonly Token[], i: number): string | null {
  const to = townEnd(tokens, i);
  return to > i ? bareName(tokens, i, to) : null;
}

// One capitalised word that is no head of a body, and no part of a longer name ("Port Almira City" is two words).
function nameBefore(tokens: readonly Token[], end: number): string | null {
  const token = tokens[end - 1];
  if (!token?.word || (isVocabulary(token) && !TOWN_PARTS.has(token.lower)) || /\d/u.test(token.text)) return null;
  const first = TOWN_PARTS.has(lowerAt(tokens, end - 2)) && tokens[end - 2]?.capital ? end - 2 : end - 1;
  const before = tokens[first - 1];
  if (isCapitalWord(before) && !BESIDE_CITY.has(before.text)) return null;
  return bareName(tokens, first, end);
}

const BESIDE_CITY = wordSet('The In CPC Vice Mayor');

/** "went on to X", "arrived in X", "the city of X", "met in X today": a name where a town's stands. */
function likelyTown(tokens: readonly Token[], i: number): string | null {
  const word = lowerAt(tokens, i);
  const before = lowerAt(tokens, i - 1);
  if (word === 'to') return GOING_VERBS.has(before) ? townAt(tokens, skipToTown(tokens, i + 1)) : null;
  // "the town of X", but "the Software Town of X".
  if (word === 'of')
    return (before === 'city' || before === 'town') && !tokens[i - 1]?.capital ? townAt(tokens, i + 1) : null;
  if (word !== 'in' || ABOUT.has(before)) return null;
  const at = skipToTown(tokens, i + 1);
  const town = townAt(tokens, at);
  if (town === null || ARRIVING_VERBS.has(before)) return town;
  return endsPlace(tokens[townEnd(tokens, at)]) ? town : null;
}

const BEHIND_PLACE = wordSet(
  'on with today yesterday tomorrow and where for to from this last at by during as after before when while earlier later or but the between early late next within that who which he she they his her their was were is will had has also then over aimed under together alongside',
);

function endsPlace(next: Token | undefined): boolean {
  return next === undefined || !next.word || /^\d/u.test(next.text) || BEHIND_PLACE.has(next.lower);
}

/** "the Prime Minister of X", "X Province", "X's Foreign Minister": countries and their parts. */
function areaHint(tokens: readonly Token[], i: number): string | null {
  if (lowerAt(tokens, i) === 'of' && AREA_WORDS.has(lowerAt(tokens, i - 1)))
    return townAt(tokens, lowerAt(tokens, i + 1) === 'the' ? i + 2 : i + 1);
  if (!tokens[i]?.capital || !BEHIND_AREA.has(lowerAt(tokens, i)) || !tokens[i - 1]?.capital) return null;
  return bareName(tokens, i - 1, i);
}

/** "MARREN HILL" of "MARREN HILL, 7 October 2025 —"; null for "PRESS RELEASE —". */
export function datelineTown(tokens: readonly Token[]): string | null {
  const from = tokens[0]?.text === '(' ? 1 : 0;
  let to = from;
  while (isCapitalWord(tokens[to]) && to - from < 4) to++;
  const words = tokens.slice(from, to);
  const isTown = words.length > 0 && words.length < 4 && !words.some((t) => NO_DATELINES.has(t.lower) || isNoTown(t));
  return isTown ? inUsualCase(bareName(tokens, from, to)) : null;
}

function isNoTown(token: Token): boolean {
  return townEnd([{ ...token, text: inUsualCase(token.text) }], 0) === 0 && !TOWN_PARTS.has(token.lower);
}
