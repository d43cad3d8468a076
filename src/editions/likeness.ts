import type { Referent } from '../domain/statement.ts';
import type { CompareNames } from './compare-names.ts';
import { type Part, type PartOf, partsOf, shapeOf } from './compare-statements.ts';
import type { Story } from './story.ts';

/** How far the statements of two referents are the same, 0 to 1; 0 for those of two kinds. */
export type Likeness = (left: string, right: string) => number;

/** Enough for a likeness to reach those two statements away, as from the city's mayor to the guest's companion. */
const ROUNDS = 3;
/**
 * What is left where a person's name speaks against (a Korean one has Han characters too, and is read otherwise), or
 * agrees with that of another. Two places of the gazetteer are never one.
 */
const DOUBT = 0.3;

interface Standing {
  /** Index of the statement in its story. */
  readonly statement: number;
  readonly part: Part;
  readonly others: readonly PartOf[];
}

/**
 * Likeness flows: two referents are alike if they stand in the same part of statements of one shape, the more so
 * the more the other parts of those statements are alike. `known`: keys of the left with those of the right that are
 * the same for sure.
 */
export function findLikeness(
  left: Story,
  right: Story,
  compare: CompareNames,
  known: ReadonlyMap<string, string>,
): Likeness {
  const shapes = left.statements.map((a) => right.statements.map((b) => shapeOf(a, b, left, right)));
  const standings = [standingsOf(left), standingsOf(right)] as const;
  const pairs = pairsOf(left, right);
  const trusted = trustOf(pairs, compare, known);
  let current = trusted;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = current;
    const like: Likeness = (a, b) => before.get(`${a} ${b}`) ?? 0;
    current = new Map(
      pairs.map(([a, b]) => {
        const pair = `${a.key} ${b.key}`;
        const share = compareStandings(standings[0].get(a.key) ?? [], standings[1].get(b.key) ?? [], shapes, like);
        return [pair, share * (trusted.get(pair) ?? 0)];
      }),
    );
  }
  return (a, b) => current.get(`${a} ${b}`) ?? 0;
}

function pairsOf(left: Story, right: Story): (readonly [Referent, Referent])[] {
  return [...left.referents.values()].flatMap((a) =>
    [...right.referents.values()].filter((b) => b.kind === a.kind).map((b) => [a, b] as const),
  );
}

function trustOf(
  pairs: readonly (readonly [Referent, Referent])[],
  compare: CompareNames,
  known: ReadonlyMap<string, string>,
): Map<string, number> {
  const taken = new Set<string>();
  for (const [a, b] of pairs) if (typeof compare(a, b) === 'object') taken.add(`< ${a.key}`).add(`> ${b.key}`);
  return new Map(
    pairs.map(([a, b]) => {
      if (known.has(a.key)) return [`${a.key} ${b.key}`, known.get(a.key) === b.key ? 1 : 0];
      const verdict = compare(a, b);
      if (verdict === 'against' && a.kind !== 'Person') return [`${a.key} ${b.key}`, 0];
      const elsewhere = taken.has(`< ${a.key}`) || taken.has(`> ${b.key}`);
      const doubted = verdict === 'against' || (verdict === 'silent' && elsewhere);
      return [`${a.key} ${b.key}`, doubted ? DOUBT : 1];
    }),
  );
}

function standingsOf({ statements }: Story): Map<string, Standing[]> {
  const all = new Map<string, Standing[]>();
  for (const [statement, one] of statements.entries()) {
    // A title says little of who holds it: "Director" is many.
    const parts = partsOf(one).filter(({ key }) => !(one.type === 'HOLDS' && key === one.object));
    for (const own of parts) {
      const others = parts.filter((part) => part !== own);
      all.set(own.key, [...(all.get(own.key) ?? []), { statement, part: own.part, others }]);
    }
  }
  return all;
}

/** The mean of how well each finds its like on the other side: what only one tells lowers it. */
function compareStandings(
  left: readonly Standing[],
  right: readonly Standing[],
  shapes: readonly (readonly number[])[],
  like: Likeness,
): number {
  if (left.length + right.length === 0) return 0;
  const weights = left.map((a) => right.map((b) => weightOf(a, b, shapes[a.statement]?.[b.statement] ?? 0, like)));
  const best = weights.map((row) => Math.max(0, ...row));
  const bestBack = right.map((_, index) => Math.max(0, ...weights.map((row) => row[index] ?? 0)));
  return [...best, ...bestBack].reduce((sum, weight) => sum + weight, 0) / (left.length + right.length);
}

function weightOf(a: Standing, b: Standing, shape: number, like: Likeness): number {
  if (shape === 0 || a.part !== b.part) return 0;
  const both = a.others.flatMap((one) => {
    const likes = b.others.filter(({ part }) => part === one.part).map((other) => like(one.key, other.key));
    return likes.length === 0 ? [] : [Math.max(...likes)];
  });
  if (both.includes(0)) return 0;
  const mean = both.length === 0 ? 1 : both.reduce((sum, one) => sum + one, 0) / both.length;
  return shape * (0.5 + 0.5 * mean);
}
