import { kindOf, partsOf } from './features.ts';
import { areAlike, mayMeet } from './joining.ts';
import { type Anchored, byLead, type EntryProfile, entityIdOf, type Member, type Membership } from './members.ts';

type Names = readonly string[];

/** Mentions, and at most one entry of the register, that are one as far as is known. */
interface Cluster {
  readonly members: Member[];
  entry: string | null;
  /** Each set of names once; that of an entry is the register's. */
  readonly names: Map<string, Names>;
  /** Further names under which mentions were found to be the entry's: they speak for who bears one, against nobody. */
  readonly used: Names[];
  readonly releases: Map<string, Member[]>;
  /** `different` features of two mentions: who shares one is parted from who has the other end. */
  readonly parted: Set<string>;
  /** Entries that some member is not. */
  readonly barred: Set<string>;
}

/** Clusters that grow by uniting two at a time, where nothing speaks against it. */
export class Clusters {
  readonly #of = new Map<string, Cluster>();
  /** Sets of names that a judgement put together: they do not speak against each other any more. */
  readonly #judged = new Map<string, string>();

  constructor(members: readonly Member[], anchored: readonly Anchored[], entryOf: (id: string) => EntryProfile) {
    const barredBy = barring(anchored);
    for (const member of members) this.#of.set(member.mention, clusterOf(member, barredBy));
    for (const { entry } of anchored) this.#addEntry(entry, anchored, entryOf);
    for (const member of members) {
      for (const feature of member.features) {
        if (kindOf(feature) === 'claim') this.#addEntry(partsOf(feature)[0] ?? '', anchored, entryOf);
      }
    }
  }

  unite(a: string, b: string, judged: boolean): void {
    const [one, other] = [this.#of.get(a), this.#of.get(b)];
    if (!one || !other || one === other || !mayUnite(one, other)) return;
    if (judged) this.#relateNames(one, other);
    else if (!this.#namesMeet(one, other)) return;
    const [larger, smaller] = one.members.length >= other.members.length ? [one, other] : [other, one];
    absorb(larger, smaller);
    for (const { mention } of smaller.members) this.#of.set(mention, larger);
    if (smaller.entry !== null) this.#of.set(smaller.entry, larger);
    larger.entry ??= smaller.entry;
  }

  memberships(): Map<string, Membership> {
    const result = new Map<string, Membership>();
    for (const { members, entry } of new Set(this.#of.values())) {
      const [leader] = [...members].sort(byLead);
      if (!leader) continue;
      const entity = entry ?? entityIdOf(leader.mention);
      for (const { mention } of members) result.set(mention, { entity, leader: leader.mention, name: leader.name });
    }
    return result;
  }

  #addEntry(id: string, anchored: readonly Anchored[], entryOf: (id: string) => EntryProfile): void {
    if (this.#of.has(id)) return;
    const used = anchored.filter(({ entry }) => entry === id).map(({ profile }) => profile.names);
    this.#of.set(id, { ...emptyCluster(), entry: id, names: namesOf(entryOf(id).names), used });
  }

  #namesMeet(one: Cluster, other: Cluster): boolean {
    for (const [keyA, a] of one.names) {
      for (const [keyB, b] of other.names) {
        if (this.#find(keyA) === this.#find(keyB) || mayMeet(a, b)) continue;
        if (!other.used.some((used) => areAlike(a, used)) && !one.used.some((used) => areAlike(b, used))) return false;
      }
    }
    return releasesMeet(one, other);
  }

  #relateNames(one: Cluster, other: Cluster): void {
    const [first, ...rest] = [...one.names.keys(), ...other.names.keys()];
    if (first !== undefined) for (const key of rest) this.#judged.set(this.#find(key), this.#find(first));
  }

  #find(key: string): string {
    const up = this.#judged.get(key);
    return up === undefined || up === key ? key : this.#find(up);
  }
}

function emptyCluster(): Cluster {
  return {
    members: [],
    entry: null,
    names: new Map(),
    used: [],
    releases: new Map(),
    parted: new Set(),
    barred: new Set(),
  };
}

function clusterOf(member: Member, barredBy: ReadonlyMap<string, readonly string[]>): Cluster {
  const { names } = member.profile;
  const different = member.features.filter((feature) => kindOf(feature) === 'different');
  const [alone, pairs] = [
    different.filter((one) => partsOf(one).length === 1),
    different.filter((one) => partsOf(one).length === 2),
  ];
  return {
    ...emptyCluster(),
    members: [member],
    names: namesOf(names),
    releases: new Map([[member.releaseId, [member]]]),
    parted: new Set(pairs),
    barred: new Set([...alone.flatMap(partsOf), ...pairs.flatMap((pair) => barredBy.get(pair) ?? [])]),
  };
}

/** Who was judged different from a mention that is settled is not that one's entry. */
function barring(anchored: readonly Anchored[]): Map<string, string[]> {
  const barred = new Map<string, string[]>();
  for (const { feature, entry } of anchored) {
    if (kindOf(feature) === 'different') barred.set(feature, [...(barred.get(feature) ?? []), entry]);
  }
  return barred;
}

/** Two entries, and those who were judged different, are never one, whatever else is said. */
function mayUnite(one: Cluster, other: Cluster): boolean {
  if (one.entry !== null && other.entry !== null) return false;
  if (one.entry !== null && other.barred.has(one.entry)) return false;
  if (other.entry !== null && one.barred.has(other.entry)) return false;
  return ![...one.parted].some((pair) => other.parted.has(pair));
}

/** Two of one release meet only if their names are alike: it tells them apart. */
function releasesMeet(one: Cluster, other: Cluster): boolean {
  const [fewer, more] = one.releases.size <= other.releases.size ? [one, other] : [other, one];
  for (const [release, members] of fewer.releases) {
    const others = more.releases.get(release) ?? [];
    const apart = members.some(({ profile: a }) =>
      others.some(({ profile: b }) => a.names.length > 0 && b.names.length > 0 && !areAlike(a.names, b.names)),
    );
    if (apart) return false;
  }
  return true;
}

function absorb(into: Cluster, from: Cluster): void {
  into.members.push(...from.members);
  for (const [key, names] of from.names) into.names.set(key, names);
  for (const [release, members] of from.releases) {
    into.releases.set(release, [...(into.releases.get(release) ?? []), ...members]);
  }
  into.used.push(...from.used);
  for (const pair of from.parted) into.parted.add(pair);
  for (const entry of from.barred) into.barred.add(entry);
}

const namesOf = (names: Names) => new Map(names.length > 0 ? [[names.join('\u001f'), names]] : []);
