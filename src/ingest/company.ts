import type { Register } from '../domain/register.ts';
import {
  readFeatures,
  readSharing,
  readVouchers,
  type StoredProfile,
  type StoredVoucher,
  type Writing,
} from '../graph/write/index.ts';
import {
  type Anchored,
  clusterMembers,
  FEATURE_KINDS,
  kindOf,
  type Member,
  type Membership,
  partsOf,
  readProfile,
} from '../resolve/index.ts';
import { bearersOf } from './bearers.ts';
import { entryProfiles, type OwnMember, storedMember } from './members.ts';

/** Releases whose ids are those of none at hand. */
const ELSEWHERE = { firstRelease: '', lastRelease: '\uffff' };

/** Does a feature tell who must be looked at together? */
export function isBinding(feature: string): boolean {
  const kind = kindOf(feature);
  return FEATURE_KINDS[kind] === 'JOINS' || (kind === 'different' && partsOf(feature).length === 2);
}

/** The mentions that hang together by features with those whose decision changed: read from the graph as far as they reach. */
export class Company {
  readonly #loaded = new Set<string>();
  readonly #stored = new Map<string, StoredProfile>();

  /** Stored mentions that were read. */
  get stored(): Iterable<StoredProfile> {
    return this.#stored.values();
  }

  has(feature: string): boolean {
    return this.#loaded.has(feature);
  }

  /** Reads on from features until nobody new shares one. `own` are all mentions of the releases at hand. */
  async expand(writing: Writing, seeds: Iterable<string>, own: ReadonlyMap<string, OwnMember>): Promise<void> {
    const bearers = bearersOf(own.values());
    for (let frontier = new Set(seeds); frontier.size > 0; ) {
      const fresh = [...frontier].filter((one) => isBinding(one) && !this.#loaded.has(one)).sort();
      for (const feature of fresh) this.#loaded.add(feature);
      const rows = await readSharing(writing, fresh);
      const others = rows.filter(({ mention }) => !own.has(mention));
      for (const row of rows) this.#stored.set(row.mention, row);
      const mine = fresh.flatMap((feature) => bearers.get(feature) ?? []).filter(({ profile }) => !profile.anchored);
      frontier = new Set([...others, ...mine].flatMap(({ features }) => features));
    }
  }

  /**
   * Whom all that were read, and those of the releases at hand that hang together with them, are about. `known`: some of
   * these releases were settled before.
   */
  async cluster(
    writing: Writing,
    own: ReadonlyMap<string, OwnMember>,
    { releases, known }: { readonly releases: ReadonlySet<string>; readonly known: boolean },
    register: Register,
  ): Promise<Map<string, Membership>> {
    const mine = [...own.values()].filter(({ features }) => features.some((one) => this.#loaded.has(one)));
    const others = [...this.#stored.values()].filter(({ releaseId }) => !releases.has(releaseId)).map(storedMember);
    const vouchers = await this.#vouchers(writing, releases, known);
    const anchored: Anchored[] = [
      ...vouchers.map((one) => ({ ...one, profile: readProfile(one.profile) })),
      ...mine.filter(({ profile }) => profile.anchored).flatMap((one) => this.#vouched(one)),
    ];
    const members: Member[] = [...others, ...mine.filter(({ profile }) => !profile.anchored)];
    return clusterMembers(members, anchored, entryProfiles(register));
  }

  /** Of releases that are all new the features themselves tell who vouches for them: nobody of these does yet. */
  async #vouchers(writing: Writing, releases: ReadonlySet<string>, known: boolean): Promise<StoredVoucher[]> {
    const loaded = [...this.#loaded].sort();
    if (known) return readVouchers(writing, loaded, [...releases]);
    return [...(await readFeatures(writing, loaded))].flatMap(([feature, sharers]) =>
      sharers
        .filter(({ profile }) => readProfile(profile).anchored)
        .map(({ entity, profile }) => ({ feature, entry: entity, profile, ...ELSEWHERE })),
    );
  }

  #vouched({ features, decision, profile, releaseId }: OwnMember): Anchored[] {
    const loaded = features.filter((feature) => this.#loaded.has(feature));
    const entry = decision.registered ?? '';
    return loaded.map((feature) => ({ feature, entry, profile, firstRelease: releaseId, lastRelease: releaseId }));
  }
}
