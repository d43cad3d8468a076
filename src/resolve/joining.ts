import type { FeatureKind } from './features.ts';
import type { Profile } from './profile.ts';
import { type Relation, relateNames } from './relation.ts';

/** Two that share a feature, as far as joining looks at them. */
export type Side = Pick<Profile, 'names' | 'organisations'>;

interface Joining {
  /** 0 to 1: stronger ones join first. */
  readonly strength: number;
  /** What their names may say to each other. */
  readonly relations: readonly Relation[];
  readonly allows?: (a: Side, b: Side) => boolean;
}

const ALIKE: readonly Relation[] = ['EQUAL', 'SPELLING'];
const NOT_OPPOSED: readonly Relation[] = ['EQUAL', 'SPELLING', 'OPEN'];

/** On one day in one city there may be two of a name: where both have organisations, these must meet. */
const notApart = (a: Side, b: Side) =>
  a.organisations.length === 0 ||
  b.organisations.length === 0 ||
  a.organisations.some((one) => b.organisations.includes(one));

/** What each kind of shared feature takes to make two mentions one. */
const JOININGS: Partial<Readonly<Record<FeatureKind, Joining>>> = {
  same: { strength: 2, relations: ['EQUAL', 'SPELLING', 'OPEN', 'NEAR', 'OTHER'] },
  block: { strength: 1, relations: NOT_OPPOSED },
  name: { strength: 0.9, relations: NOT_OPPOSED },
  spelling: { strength: 0.86, relations: ALIKE },
  post: { strength: 0.84, relations: NOT_OPPOSED },
  event: { strength: 0.8, relations: ALIKE, allows: notApart },
};

/**
 * How strongly a shared feature joins two of different releases, 0 for not at all. Names that are alike weigh more than
 * names that cannot be compared.
 */
export function joiningStrength(kind: FeatureKind, a: Side, b: Side): number {
  const joining = JOININGS[kind];
  if (!joining) return 0;
  const relation = relate(a.names, b.names);
  if (!joining.relations.includes(relation) || joining.allows?.(a, b) === false) return 0;
  return joining.strength - (relation === 'OPEN' ? 0.05 : 0);
}

/** Are they the same name, or spellings of one? */
export function areAlike(a: readonly string[], b: readonly string[]): boolean {
  return ALIKE.includes(relate(a, b));
}

/** May two be put together, whatever joins them? Not against their names. */
export function mayMeet(a: readonly string[], b: readonly string[]): boolean {
  return NOT_OPPOSED.includes(relate(a, b));
}

function relate(a: readonly string[], b: readonly string[]): Relation {
  return a.length === 0 || b.length === 0 ? 'OPEN' : relateNames(a, b);
}
