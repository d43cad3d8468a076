import { lowerAt } from '../../text/tokens.ts';
import type { Clause } from '../clauses/index.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { cityAt, cityName, type Places } from './cities.ts';
import { GOING } from './clause-cities.ts';

/** "concluded his visit to A, B and C": all of them. */
export function citiesListed({ kind, sentence: { tokens }, to, limit }: Clause, places: Places): string[] {
  if (!GOING.has(kind)) return [];
  const cities: string[] = [];
  for (let i = to; i < limit && (tokens[i]?.capital || BETWEEN_CITIES.has(lowerAt(tokens, i))); i++) {
    const city = cityAt(tokens, i, places);
    if (city) cities.push(city);
  }
  return cities;
}

const BETWEEN_CITIES = wordSet('and , the');
const GUESTS = wordSet('visiting');

/** "The Mayor of X met the visiting delegation": a host of a city receives at home, whatever the house is called. */
export function cityOfReceiver({ kind, sentence, subjects, to, limit }: Clause, places: Places): string | null {
  if (kind !== 'MEET' || !sentence.tokens.slice(to, Math.min(limit, to + GUEST_REACH)).some((t) => GUESTS.has(t.lower)))
    return null;
  const posts = subjects.flatMap((mention) => mention.phrase.posts);
  const cities = new Set(posts.map(({ organisation }) => organisation && cityName(organisation, places)));
  return cities.size === 1 ? ([...cities][0] ?? null) : null;
}

const GUEST_REACH = 5;
const HOSTS = wordSet('mayor vice-mayor');

/** "called on the Mayor of X" on a journey that led to X. */
export function cityOfHost(clause: Clause, visited: ReadonlySet<string>, places: Places): string | null {
  if (clause.kind !== 'MEET' && clause.kind !== 'MET_BY') return null;
  const { tokens } = clause.sentence;
  const end = Math.min(clause.limit, clause.to + HOST_REACH);
  for (let i = clause.to; i < end; i++) {
    if (!HOSTS.has(lowerAt(tokens, i))) continue;
    const city = lowerAt(tokens, i + 1) === 'of' ? cityAt(tokens, i + 2, places) : null;
    if (city && visited.has(city)) return city;
  }
  return cityOfOffices(clause, visited);
}

/** "met the Secretary of the X Municipal Committee" where the journey led to several cities, X among them. */
function cityOfOffices({ persons, to, limit }: Clause, visited: ReadonlySet<string>): string | null {
  if (visited.size < 2) return null;
  const hosts = persons.filter(({ phrase }) => phrase.from >= to && phrase.from <= limit);
  const bodies = hosts.flatMap(({ phrase }) => phrase.posts).flatMap(({ organisation }) => organisation ?? []);
  const cities = new Set(
    bodies.filter((body) => MUNICIPAL.test(body)).flatMap((body) => [...visited].filter((city) => body.includes(city))),
  );
  return cities.size === 1 ? ([...cities][0] ?? null) : null;
}

const MUNICIPAL = /\b(?:Municipal|Municipality|City)\b/u;
const HOST_REACH = 8;
