import type { Prediction } from '../../../src/extract/index.ts';
import type { GoldEntity, GoldFact } from './gold.ts';
import { cityKey, contentOf, nameKey, nests, overlap } from './names.ts';

/** So much of a free name must be the same, as F1 of its words. */
const ENOUGH = 0.6;
const RANKS =
  'deputy vice acting under assistant associate former permanent executive standing chief senior first honorary designate'.split(
    ' ',
  );

/** How well the names of a prediction agree with a gold fact's, whatever day and city; 0 is not at all. */
export function agreement(said: Prediction, fact: GoldFact): number {
  if (fact.type === 'HOLDS') return naming(said.subject, fact.subject) * holding(said, fact);
  const { subject, object = '' } = said;
  const straight = naming(subject, fact.subject) * naming(object, fact.object);
  // A meeting has no direction.
  return straight || fact.type !== 'MET_WITH' ? straight : naming(object, fact.subject) * naming(subject, fact.object);
}

export function sameDate({ date }: Prediction, { dates }: GoldFact): boolean {
  return dates.has(date);
}

/** The city is part of meetings and visits alone. */
export function sameCity({ city }: Prediction, { type, cities }: GoldFact): boolean {
  return cities === null || (type !== 'MET_WITH' && type !== 'VISITED') || cities.has(cityKey(city ?? ''));
}

/** An announcement without a day agrees with any. */
export function fitsPlan(said: Prediction, fact: GoldFact): boolean {
  return sameCity(said, fact) && (said.date === null || fact.dates.has(null) || sameDate(said, fact));
}

/** 2 for a form that the gold lists; for a free name the share of its words. */
function naming(name: string, entity: GoldEntity | null): number {
  if (entity === null) return 0;
  if (entity.keys.has(nameKey(name))) return 2;
  const best = entity.free ? bestOf(entity.forms, contentOf(name), () => true) : 0;
  return best >= ENOUGH ? best : 0;
}

function holding({ post = '', organisation }: Prediction, fact: GoldFact): number {
  const words = contentOf(post);
  const title = bestOf(fact.posts, words, (form) => nests(form, words) && sameRank(form, words));
  if (title === 0) return 0;
  if (!organisation) return fact.organisationOptional ? title : 0;
  if (fact.object === null) return title;
  if (fact.object.keys.has(nameKey(organisation))) return title + 1;
  const body = contentOf(organisation);
  const named = bestOf(fact.object.forms, body, (form) => nests(form, body));
  return named === 0 ? 0 : title + named;
}

function sameRank(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return RANKS.every((rank) => a.has(rank) === b.has(rank));
}

function bestOf(
  forms: readonly ReadonlySet<string>[],
  words: ReadonlySet<string>,
  fits: (form: ReadonlySet<string>) => boolean,
): number {
  return Math.max(0, ...forms.filter(fits).map((form) => overlap(form, words)));
}
