import type { Register } from '../domain/register.ts';
import { readFeatures, readShown, type Shown, type StoredSharer, type Writing } from '../graph/write/index.ts';
import {
  areAlike,
  byLead,
  type EntryProfile,
  entityIdOf,
  FEATURE_KINDS,
  joiningStrength,
  kindOf,
  type Membership,
  mayMeet,
  readProfile,
  strengthToEntry,
} from '../resolve/index.ts';
import { bearersOf } from './bearers.ts';
import { entryProfiles, type OwnMember } from './members.ts';

export interface Joined {
  readonly joined: ReadonlyMap<string, Membership>;
  /** Those that may change more than themselves. */
  readonly others: readonly OwnMember[];
}

/** Mentions of new releases that hang together, and the standing entities that they would join. */
interface Group {
  readonly members: readonly OwnMember[];
  readonly entities: ReadonlySet<string>;
}

/**
 * Mentions of releases that were never settled before, which join one standing entity, or only each other, and change
 * nothing else: no name speaks against another, no judgement is among them, and the entity keeps its leader. Whatever the
 * clustering of all would give, it gives the same (docs/decisions/identity.md), so nothing of the entity is read but its
 * names. All others must be clustered.
 */
export async function joinStanding(writing: Writing, fresh: readonly OwnMember[], register: Register): Promise<Joined> {
  const profileOf = entryProfiles(register);
  const features = [...new Set(fresh.flatMap((one) => one.features.filter(isJoining)))].sort();
  const sharers = await readFeatures(writing, features);
  const loose = fresh.filter(({ profile }) => !profile.anchored);
  const vouching = fresh.filter(({ profile }) => profile.anchored);
  const groups = groupsOf(loose, vouching, sharers, profileOf);
  const shown = await readShown(writing, [...new Set(groups.flatMap(({ entities }) => [...entities]))]);
  const joined = new Map<string, Membership>();
  const others = vouching.filter((one) => movesOthers(one, sharers, profileOf));
  for (const group of groups) {
    const membership = membershipOf(group, shown, register);
    if (!membership) others.push(...group.members);
    else for (const { mention } of group.members) joined.set(mention, membership);
  }
  return { joined, others };
}

const isJoining = (feature: string) => FEATURE_KINDS[kindOf(feature)] === 'JOINS';

type Sharers = ReadonlyMap<string, readonly StoredSharer[]>;
type ProfileOf = (id: string) => EntryProfile;

/** Would a mention that its own release settles draw others to its entry? */
function movesOthers(one: OwnMember, sharers: Sharers, profileOf: ProfileOf): boolean {
  const voucher = { entry: one.decision.registered ?? '', profile: one.profile };
  return one.features.some((feature) =>
    (sharers.get(feature) ?? []).some((sharer) => {
      const profile = readProfile(sharer.profile);
      const moves = !profile.anchored && sharer.entity !== voucher.entry;
      return moves && strengthToEntry(kindOf(feature), profile, voucher, profileOf) > 0;
    }),
  );
}

function groupsOf(
  loose: readonly OwnMember[],
  vouching: readonly OwnMember[],
  sharers: Sharers,
  profileOf: ProfileOf,
): Group[] {
  const mates = matesOf(loose);
  const vouchers = bearersOf(vouching);
  const seen = new Set<OwnMember>();
  return loose.flatMap((first) => {
    if (seen.has(first)) return [];
    const members = new Set([first]);
    for (const one of members) for (const mate of mates.get(one) ?? []) members.add(mate);
    for (const one of members) seen.add(one);
    const entities = [...members].flatMap((one) => [
      ...standingFor(one, sharers, profileOf),
      ...vouchedFor(one, vouchers, profileOf),
    ]);
    return [{ members: [...members], entities: new Set(entities) }];
  });
}

/** Who of the new ones joins whom: of different releases, as in the clustering. */
function matesOf(loose: readonly OwnMember[]): Map<OwnMember, OwnMember[]> {
  const mates = new Map<OwnMember, OwnMember[]>();
  for (const [feature, bearers] of bearersOf(loose)) {
    for (const a of bearers) {
      for (const b of bearers) {
        if (a.releaseId === b.releaseId || joiningStrength(kindOf(feature), a.profile, b.profile) === 0) continue;
        mates.set(a, [...(mates.get(a) ?? []), b]);
      }
    }
  }
  return mates;
}

/** Entities of the graph that a mention would join. */
function standingFor({ features, profile }: OwnMember, sharers: Sharers, profileOf: ProfileOf): string[] {
  return features.flatMap((feature) =>
    (sharers.get(feature) ?? []).flatMap((sharer) => {
      const other = readProfile(sharer.profile);
      const kind = kindOf(feature);
      const strength = other.anchored
        ? strengthToEntry(kind, profile, { entry: sharer.entity, profile: other }, profileOf)
        : joiningStrength(kind, profile, other);
      return strength > 0 ? [sharer.entity] : [];
    }),
  );
}

function vouchedFor(
  one: OwnMember,
  vouchers: ReadonlyMap<string, readonly OwnMember[]>,
  profileOf: ProfileOf,
): string[] {
  return one.features.flatMap((feature) =>
    (vouchers.get(feature) ?? []).flatMap(({ releaseId, decision, profile }) => {
      const entry = decision.registered ?? '';
      const joined = strengthToEntry(kindOf(feature), one.profile, { entry, profile }, profileOf) > 0;
      return joined && releaseId !== one.releaseId ? [entry] : [];
    }),
  );
}

/** Whom a group joins, where nothing speaks against it. */
function membershipOf(
  { members, entities }: Group,
  shown: ReadonlyMap<string, Shown>,
  register: Register,
): Membership | undefined {
  const [entity] = entities;
  if (entities.size > 1 || !members.every(isPlain) || !agree(members)) return undefined;
  const [first] = [...members].sort(byLead);
  if (!first) return undefined;
  if (entity === undefined) return { entity: entityIdOf(first.mention), leader: first.mention, name: first.name };
  const standing = shown.get(entity);
  // Who joins an entry of the register must agree with all who did: those are looked at together.
  if (register.entries.has(entity) || !standing || standing.leader === null || standing.name === null) return undefined;
  const welcome = members.every(({ profile }) => meetsAll(profile.names, standing.names));
  const { leader, name, year } = standing;
  const leads = byLead({ mention: leader, year }, first) < 0;
  return welcome && leads ? { entity, leader, name } : undefined;
}

/** Judgements are looked at with all that they are about. */
function isPlain({ features }: OwnMember): boolean {
  return features.every((feature) => !['same', 'different', 'claim'].includes(kindOf(feature)));
}

function agree(members: readonly OwnMember[]): boolean {
  return members.every((a, at) =>
    members.slice(at + 1).every((b) => {
      if (a.profile.names.length === 0) return true;
      return a.releaseId === b.releaseId
        ? areAlike(a.profile.names, b.profile.names)
        : mayMeet(a.profile.names, b.profile.names);
    }),
  );
}

const meetsAll = (names: readonly string[], shown: readonly string[]) =>
  names.length === 0 || shown.every((name) => mayMeet(names, [name]));
