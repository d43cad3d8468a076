import { runBatched, runForReleases, type Writing } from './apply.ts';
import { maybeText, textOf, textsOf } from './rows.ts';
import { mayStand } from './sought.ts';

/** A mention as it was last settled. */
export interface StoredProfile {
  readonly mention: string;
  readonly releaseId: string;
  /** In which its release was published when it was settled; null where no day was known. */
  readonly year: string | null;
  readonly name: string;
  readonly entity: string;
  /** As `writeProfile` gives it. */
  readonly profile: string;
  /** The mention that gives the entity its id; null where the register does. */
  readonly leader: string | null;
  /** In order. */
  readonly features: readonly string[];
}

/** Mentions of a register entry, settled by their own releases, that have a feature. */
export interface StoredVoucher {
  readonly feature: string;
  readonly entry: string;
  readonly profile: string;
  readonly firstRelease: string;
  readonly lastRelease: string;
}

/** An entity that stands by a feature, with the profile of some of its mentions. */
export interface StoredSharer {
  readonly entity: string;
  readonly profile: string;
}

/** A mention with the features that it is to have. */
export interface WantedProfile extends StoredSharer {
  readonly mention: string;
  /** It vouches for its features, instead of sharing them. */
  readonly anchored: boolean;
  readonly features: readonly string[];
}

/** The mentions of releases as they were last settled. */
export async function readProfiles(writing: Writing, releases: readonly string[]): Promise<StoredProfile[]> {
  return (await runForReleases(writing, 'find-profiles', releases)).map(toProfile);
}

/** The mentions that share features and are not settled by their own releases. */
export async function readSharing(writing: Writing, features: readonly string[]): Promise<StoredProfile[]> {
  return (await runBatched(writing, 'find-sharers', 'ids', mayStand(writing, 'Feature', features))).map(toProfile);
}

/** Whose mentions vouch for features, but for those of `releases`. */
export async function readVouchers(
  writing: Writing,
  features: readonly string[],
  releases: readonly string[],
): Promise<StoredVoucher[]> {
  const rows = await runBatched(writing, 'find-vouchers', 'ids', mayStand(writing, 'Feature', features), { releases });
  return rows.map((row) => ({
    feature: textOf(row, 'feature'),
    entry: textOf(row, 'entry'),
    profile: textOf(row, 'profile'),
    firstRelease: textOf(row, 'firstRelease'),
    lastRelease: textOf(row, 'lastRelease'),
  }));
}

function toProfile(row: Readonly<Record<string, unknown>>): StoredProfile {
  return {
    mention: textOf(row, 'mention'),
    releaseId: textOf(row, 'releaseId'),
    year: maybeText(row, 'year'),
    name: textOf(row, 'name'),
    entity: textOf(row, 'entity'),
    profile: maybeText(row, 'profile') ?? '',
    leader: maybeText(row, 'leader'),
    features: textsOf(row, 'features').sort(),
  };
}
