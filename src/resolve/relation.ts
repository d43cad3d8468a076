import { isFullName } from '../domain/names.ts';
import { compareNames } from '../names/index.ts';

/** How two names relate: see `compareNames`. */
export type Relation = ReturnType<typeof compareNames>;

/** What tells more comes first: names that cannot be compared say nothing against what others of the same two say. */
const TELLING: readonly Relation[] = ['EQUAL', 'SPELLING', 'NEAR', 'OTHER', 'OPEN'];

/** The names of a mention that can be compared: the whole ones; of who is called by a part of a name alone, that part. */
export function comparableNames(name: string, aliases: readonly string[]): string[] {
  const whole = [...new Set([name, ...aliases].filter(isFullName))].sort();
  return whole.length > 0 ? whole : [name];
}

/**
 * How two persons relate by all their names. Where both are known by Han characters these decide: romanised alike,
 * two persons may be written differently.
 */
export function relateNames(a: readonly string[], b: readonly string[]): Relation {
  const [hanA, hanB] = [a.filter(isHan), b.filter(isHan)];
  return hanA.length > 0 && hanB.length > 0 ? best(hanA, hanB) : best(a, b);
}

const isHan = (name: string) => /^\p{Script=Han}{2,}$/u.test(name);

function best(a: readonly string[], b: readonly string[]): Relation {
  const found = new Set(a.flatMap((one) => b.map((other) => compareNames(one, other))));
  return TELLING.find((relation) => found.has(relation)) ?? 'OPEN';
}
