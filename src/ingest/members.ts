import type { Decision, ReleaseEvidence, ReleaseFacts, ReleaseMention } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import type { EntityKind } from '../domain/statement.ts';
import type { StoredProfile } from '../graph/write/index.ts';
import {
  type EntryProfile,
  type Member,
  profileOf,
  readProfile,
  registerNames,
  writeProfile,
  yearOf,
} from '../resolve/index.ts';

export interface DecidedRelease {
  readonly evidence: ReleaseEvidence;
  /** By key of mention. */
  readonly decided: ReadonlyMap<string, Decision>;
}

/** A mention of a release at hand, with what was decided and how it stood before. */
export interface OwnMember extends Member {
  readonly kind: EntityKind;
  readonly decision: Decision;
  /** As text. */
  readonly profileText: string;
  readonly stored: StoredProfile | null;
}

/** The named mentions of a release; `stored` are those of it that were settled before, by mention. */
export function ownMembers(
  { evidence, decided }: DecidedRelease,
  stored: ReadonlyMap<string, StoredProfile>,
): OwnMember[] {
  return evidence.mentions.flatMap((mention): OwnMember[] => {
    const decision = decided.get(mention.key);
    return decision && mention.named ? [toOwn(mention, decision, evidence.release, stored)] : [];
  });
}

function toOwn(
  mention: ReleaseMention,
  decision: Decision,
  { id: releaseId, publishedOn }: ReleaseFacts,
  stored: ReadonlyMap<string, StoredProfile>,
): OwnMember {
  const profile = profileOf(mention, decision);
  return {
    mention: mention.id,
    kind: mention.kind,
    releaseId,
    year: yearOf(publishedOn),
    name: mention.name,
    profile,
    features: decision.features,
    decision,
    profileText: writeProfile(profile),
    stored: stored.get(mention.id) ?? null,
  };
}

/** Is a mention decided as it was before? Then nothing that hangs on it changes. */
export function isSettled({ stored, profileText, profile, features, decision, name, year }: OwnMember): boolean {
  if (stored === null || stored.profile !== profileText || stored.name !== name) return false;
  if (stored.year !== year) return false;
  if (profile.anchored && stored.entity !== decision.registered) return false;
  return stored.features.length === features.length && features.every((one, at) => one === stored.features[at]);
}

export function storedMember({ mention, releaseId, year, name, profile, features }: StoredProfile): Member {
  return { mention, releaseId, year, name, profile: readProfile(profile), features };
}

/** What clustering asks of entries of the register, each made once; of what is no person, nothing. */
export function entryProfiles(register: Register): (id: string) => EntryProfile {
  const made = new Map<string, EntryProfile>();
  return (id) => {
    const profile = made.get(id) ?? entryProfile(id, register);
    made.set(id, profile);
    return profile;
  };
}

function entryProfile(id: string, register: Register): EntryProfile {
  const entry = register.entries.get(id);
  if (entry?.kind !== 'Person') return { names: [], organisations: [] };
  const organisations = entry.tenures.flatMap(({ post }) => {
    const office = register.entries.get(post);
    return office?.kind === 'Post' ? [office.organisation] : [];
  });
  return { names: registerNames(entry), organisations: [...new Set(organisations)] };
}
