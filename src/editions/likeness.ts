import type { Referent } from '../domain/statement.ts';
import type { CompareNames, NameVerdict } from './compare-names.ts';
import { type Part, type PartOf, partsOf, shapeOf } from './compare-statements.ts';
import { PairMap } from './pair-map.ts';
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
  let like: Likeness = (a, b) => trusted.get(a, b) ?? 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new PairMap<number>();
    for (const [{ key: a }, { key: b }] of pairs) {
      const share = compareStandings(standings[0].get(a) ?? [], standings[1].get(b) ?? [], shapes, like);
      next.set(a, b, share * (trusted.get(a, b) ?? 0));
    }
    like = (a, b) => next.get(a, b) ?? 0;
  }
  return like;
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
): PairMap<number> {
  const left = new Set<string>();
  const right = new Set<string>();
  for (const [a, b] of pairs) {
    if (typeof compare(a, b) !== 'object') continue;
    left.add(a.key);
    right.add(b.key);
  }
  const trusted = new PairMap<number>();
  for (const [a, b] of pairs) {
    const elsewhere = left.has(a.key) || right.has(b.key);
    const same = known.get(a.key);
    trusted.set(a.key, b.key, same === undefined ? trust(a, compare(a, b), elsewhere) : Number(same === b.key));
  }
  return trusted;
}

function trust({ kind }: Referent, verdict: NameVerdict, elsewhere: boolean): number {
  if (verdict === 'against') return kind === 'Person' ? DOUBT : 0;
  return verdict === 'silent' && elsewhere ? DOUBT : 1;
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
  let sum = 0;
  let parts = 0;
  for (const { part, key } of a.others) {
    const other = b.others.find((one) => one.part === part);
    if (!other) continue;
    const likeness = like(key, other.key);
    if (likeness === 0) return 0;
    sum += likeness;
    parts += 1;
  }
  return shape * (0.5 + 0.5 * (parts === 0 ? 1 : sum / parts));
}
