import { FEATURE_KINDS, type FeatureKind, kindOf, partsOf } from './features.ts';
import { joiningStrength, type Side } from './joining.ts';
import type { Anchored, EntryProfile, Member } from './members.ts';
import { writeProfile } from './profile.ts';

/** Two that may be one: mentions, or a mention and (as `b`) an entry of the register. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  /** By a judgement: names do not count. */
  readonly judged: boolean;
}

/** Members of one profile that share a feature, in order of mention. */
type Group = readonly Member[];

/** All that joins, the strongest first, then in order of ids. Members must be in order of mention. */
export function edgesOf(
  members: readonly Member[],
  anchored: readonly Anchored[],
  entryOf: (id: string) => EntryProfile,
): Edge[] {
  const anchors = groupBy(anchored, ({ feature }) => feature);
  const edges = [...sharers(members)].flatMap(([feature, sharing]) => {
    const kind = kindOf(feature);
    const groups = [...groupBy(sharing, ({ profile }) => writeProfile(profile)).values()];
    return [
      ...groups.flatMap((group) => within(group, kind)),
      ...groups.flatMap((group, at) => groups.slice(at + 1).flatMap((other) => between(group, other, kind))),
      ...groups.flatMap((group) => (anchors.get(feature) ?? []).flatMap((one) => toEntry(group, one, kind, entryOf))),
    ];
  });
  return [...edges, ...members.flatMap(claims)].sort(compare);
}

function sharers(members: readonly Member[]): Map<string, Member[]> {
  const byFeature = new Map<string, Member[]>();
  for (const member of members) {
    for (const feature of member.features) {
      if (FEATURE_KINDS[kindOf(feature)] !== 'JOINS') continue;
      const list = byFeature.get(feature);
      if (list) list.push(member);
      else byFeature.set(feature, [member]);
    }
  }
  return byFeature;
}

/** Within a group all join the first that is of another release: every pair would, and this is linear. */
function within(group: Group, kind: FeatureKind): Edge[] {
  return group.flatMap((member) => {
    const other = group.find((one) => one !== member && mayJoin(one, member, kind));
    return other ? edge(member, other, kind) : [];
  });
}

/** Of two groups the first pair of different releases speaks for all. */
function between(group: Group, others: Group, kind: FeatureKind): Edge[] {
  for (const member of group) {
    const other = others.find((one) => mayJoin(one, member, kind));
    if (other) return edge(member, other, kind);
  }
  return [];
}

/** What one release says is no evidence about itself: a tenure counts only through another. A judgement always counts. */
function mayJoin(a: Member, b: Member, kind: FeatureKind): boolean {
  return kind === 'same' || a.releaseId !== b.releaseId;
}

function edge(a: Member, b: Member, kind: FeatureKind): Edge[] {
  const strength = joiningStrength(kind, a.profile, b.profile);
  if (strength === 0) return [];
  const [first, second] = a.mention < b.mention ? [a, b] : [b, a];
  return [{ a: first.mention, b: second.mention, strength, judged: kind === 'same' }];
}

function toEntry(group: Group, one: Anchored, kind: FeatureKind, entryOf: (id: string) => EntryProfile): Edge[] {
  const isElsewhere = ({ releaseId }: Member) => one.firstRelease !== releaseId || one.lastRelease !== releaseId;
  return group
    .filter((each) => kind === 'same' || isElsewhere(each))
    .flatMap((member) => {
      const strength = strengthToEntry(kind, member.profile, one, entryOf);
      // Before two mentions: whom a judgement keeps from the entry shall not keep others from it.
      return strength === 0
        ? []
        : [{ a: member.mention, b: one.entry, strength: strength + 0.05, judged: kind === 'same' }];
    });
}

/** An entry is known by the register's names, and also by the one under which that mention was found to be its. */
export function strengthToEntry(
  kind: FeatureKind,
  side: Side,
  { entry, profile }: Pick<Anchored, 'entry' | 'profile'>,
  entryOf: (id: string) => EntryProfile,
): number {
  const { names, organisations } = entryOf(entry);
  const all = [...organisations, ...profile.organisations];
  const strengths = [names, profile.names].map((known) =>
    joiningStrength(kind, side, { names: known, organisations: all }),
  );
  return Math.max(...strengths);
}

/** A mention whose own release settles it, but which a judgement parts from another: it must stand up to it. */
function claims({ mention, features }: Member): Edge[] {
  return features.flatMap((feature) => {
    const [entry, score] = partsOf(feature);
    if (kindOf(feature) !== 'claim' || entry === undefined) return [];
    return [{ a: mention, b: entry, strength: Number(score), judged: false }];
  });
}

function compare(a: Edge, b: Edge): number {
  return b.strength - a.strength || (a.a === b.a ? (a.b < b.b ? -1 : a.b > b.b ? 1 : 0) : a.a < b.a ? -1 : 1);
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
