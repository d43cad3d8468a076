import type { EntityKind, Referent } from '../domain/statement.ts';
import { type Candidate, chooseClear } from './choose.ts';
import type { CompareNames } from './compare-names.ts';
import { findLikeness, type Likeness } from './likeness.ts';
import type { Story } from './story.ts';
import type { AliasFeatures } from './types.ts';

/** Referents of the left release with those of the right that are the same. */
export interface Alignment {
  readonly features: AliasFeatures;
  readonly kind: EntityKind;
  readonly left: string;
  readonly right: string;
  readonly score: number;
}

/** A name alone never aligns: this much of the statements has to be the same. */
const LEAST_STRUCTURE = 0.5;
const LEAST = 0.5;
/** More than what the order of the text gives by itself. */
const MARGIN = 0.11;
const ORDER = 0.1;
/** What a name that agrees adds, and what one that says nothing leaves. */
const NAME = { match: 0.3, silent: 0.85 };

/**
 * Aligns persons, organisations, events, agreements and places, each at most once; doubtful ones not at all. Persons come
 * first: their names tell most, and whom they stand beside tells the others.
 */
export function align(left: Story, right: Story, compare: CompareNames): Alignment[] {
  const alignBy = (likeness: Likeness) => alignOnce(left, right, compare, likeness);
  const persons = alignBy(findLikeness(left, right, compare, new Map())).filter(({ kind }) => kind === 'Person');
  const known = new Map(persons.map((one) => [one.left, one.right]));
  const others = alignBy(findLikeness(left, right, compare, known)).filter(({ kind }) => kind !== 'Person');
  return [...persons, ...others];
}

function alignOnce(left: Story, right: Story, compare: CompareNames, likeness: Likeness): Alignment[] {
  const candidates = [...left.referents.values()].flatMap((a) =>
    [...right.referents.values()].flatMap((b) => candidateOf(a, b, left, right, compare, likeness) ?? []),
  );
  return chooseClear(candidates, LEAST, MARGIN).map(({ what }) => what);
}

function candidateOf(
  a: Referent,
  b: Referent,
  left: Story,
  right: Story,
  compare: CompareNames,
  likeness: Likeness,
): Candidate<Alignment> | undefined {
  const structure = likeness(a.key, b.key);
  // A title alone names many offices: posts are aligned by their holders.
  if (a.kind !== b.kind || a.kind === 'Post' || !a.named || !b.named || structure < LEAST_STRUCTURE) return undefined;
  const verdict = compare(a, b);
  const name = typeof verdict === 'object' ? verdict.match : null;
  // Only the gazetteer tells that two names are of one place: many are visited on one day.
  if (a.kind === 'Place' && name === null) return undefined;
  const order = 1 - Math.abs((left.ranks.get(a.key) ?? 0) - (right.ranks.get(b.key) ?? 0));
  const basis = name === null ? structure * NAME.silent : structure * (1 - NAME.match) + NAME.match;
  const score = basis * (1 - ORDER + ORDER * order);
  const features = { structure, order, name };
  return { left: a.key, right: b.key, score, what: { kind: a.kind, left: a.key, right: b.key, score, features } };
}
