import { FEATURE_KINDS, type FeatureKind, kindOf, partsOf } from './features.ts';
import type { Profile } from './profile.ts';
import { type Relation, relateNames } from './relation.ts';

/** An entity that a feature stands by: one of its mentions has it. */
export interface Sharer {
  readonly entity: string;
  readonly profile: Profile;
}

/** Two entities that may be one, for a person to decide; `left` < `right`. */
export interface DoubtfulPair {
  readonly left: string;
  readonly right: string;
  /** Fixed words, each with what they are about: `spelling:py:li an`. In order. */
  readonly reasons: readonly string[];
  /** 0 to 1: how likely they are one. */
  readonly score: number;
  /** The word of the most telling reason. */
  readonly method: string;
}

interface Reason {
  readonly word: string;
  readonly about: string;
  readonly score: number;
}

const ALIKE: Partial<Readonly<Record<Relation, Omit<Reason, 'about'>>>> = {
  EQUAL: { word: 'equal-name', score: 0.5 },
  SPELLING: { word: 'spelling', score: 0.4 },
};
const IN_SEAT: Partial<Readonly<Record<Relation, Omit<Reason, 'about'>>>> = {
  EQUAL: { word: 'equal-name-and-post', score: 0.7 },
  SPELLING: { word: 'spelling-and-post', score: 0.7 },
  NEAR: { word: 'near-name-and-post', score: 0.6 },
  OPEN: { word: 'open-name-and-post', score: 0.4 },
};
/** What a mention gives as the reason why it may be an entry of the register (`suspicionsOf`). */
const OF_ENTRY: Readonly<Record<string, number>> = {
  'near-name-and-post': 0.6,
  'several-of-the-name': 0.5,
  namesake: 0.45,
  spelling: 0.4,
  unsure: 0.5,
};

/**
 * The doubtful pairs among entities that share features; the same whatever the order. Two entries of the register are never
 * doubtful, nor two that a judgement parts. `sharers` are, by feature, all entities that it stands by; only pairs with one of
 * `about` are given, of which all features must be there.
 */
export function doubtsOf(
  sharers: ReadonlyMap<string, readonly Sharer[]>,
  isEntry: (id: string) => boolean,
  about: ReadonlySet<string>,
): DoubtfulPair[] {
  const reasons = new Map<string, Map<string, Reason>>();
  const parted = new Set<string>();
  for (const [feature, list] of sharers) {
    for (const [a, b] of pairsOf(feature, list)) {
      if (!about.has(a.entity) && !about.has(b.entity)) continue;
      const pair = [a.entity, b.entity].sort().join(' ');
      if (a.entity === b.entity || (isEntry(a.entity) && isEntry(b.entity))) continue;
      if (kindOf(feature) === 'different') parted.add(pair);
      const reason = reasonOf(feature, a, b);
      if (reason) reasons.set(pair, (reasons.get(pair) ?? new Map()).set(`${reason.word}:${reason.about}`, reason));
    }
  }
  return [...reasons].filter(([pair]) => !parted.has(pair)).map(([pair, found]) => toPair(pair, found));
}

function toPair(pair: string, found: ReadonlyMap<string, Reason>): DoubtfulPair {
  const [left = '', right = ''] = pair.split(' ');
  const [best] = [...found.values()].sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1));
  return { left, right, reasons: [...found.keys()].sort(), score: best?.score ?? 0, method: best?.word ?? '' };
}

/** Who shares a feature with whom; an entry that a feature names shares it with all that have it. */
function pairsOf(feature: string, sharers: readonly Sharer[]): [Sharer, Sharer][] {
  const kind: FeatureKind = kindOf(feature);
  const [entry, other] = partsOf(feature);
  if (entry !== undefined && (kind === 'entry' || (kind === 'different' && other === undefined))) {
    const profile: Profile = { anchored: true, placed: true, names: [], organisations: [] };
    return sharers.map((sharer) => [sharer, { entity: entry, profile }]);
  }
  if (FEATURE_KINDS[kind] === 'JOINS') return [];
  return sharers.flatMap((a, at) => sharers.slice(at + 1).map((b): [Sharer, Sharer] => [a, b]));
}

function reasonOf(feature: string, a: Sharer, b: Sharer): Reason | undefined {
  const [about = '', reason = ''] = partsOf(feature);
  switch (kindOf(feature)) {
    case 'alike':
      // Of two who are known by a name alone nothing could be found out.
      return a.profile.placed || b.profile.placed ? told(ALIKE, a, b, about) : undefined;
    case 'seat':
      return told(IN_SEAT, a, b, about);
    case 'entry':
      return { word: reason, about, score: OF_ENTRY[reason] ?? 0.4 };
    case 'unsure':
      return { word: 'unsure', about: 'judgement', score: 0.5 };
    default:
      return undefined;
  }
}

function told(table: typeof ALIKE, a: Sharer, b: Sharer, about: string): Reason | undefined {
  const found = table[relateNames(a.profile.names, b.profile.names)];
  return found && { ...found, about };
}
