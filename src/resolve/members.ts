import { hashId } from '../domain/ids.ts';
import type { Profile } from './profile.ts';

/** One mention, as far as comparing needs it. */
export interface Member {
  readonly mention: string;
  readonly releaseId: string;
  /** In which its release was published; null where no day is known. */
  readonly year: string | null;
  readonly name: string;
  readonly profile: Profile;
  readonly features: readonly string[];
}

/** Mentions of one register entry that share a feature and a profile: they need not be told from each other. */
export interface Anchored {
  readonly feature: string;
  readonly entry: string;
  readonly profile: Profile;
  /** The smallest and the largest id of their releases: equal where all are of one. */
  readonly firstRelease: string;
  readonly lastRelease: string;
}

/** What clustering needs to know of a register entry. */
export interface EntryProfile {
  readonly names: readonly string[];
  readonly organisations: readonly string[];
}

/** The entity of a mention: its id, and the name that the picture shows. */
export interface Membership {
  readonly entity: string;
  /** The member whose id gives the entity's; its name is shown. */
  readonly leader: string;
  readonly name: string;
}

/**
 * Orders mentions by which of them leads an entity: one of the earliest year, and of that year the one of the smallest id. So
 * an entity keeps its id when news of it come; whoever reads an archive backwards changes it once a year at most, and now and
 * then within the first (docs/decisions/identity.md).
 */
export function byLead(a: Pick<Member, 'mention' | 'year'>, b: Pick<Member, 'mention' | 'year'>): number {
  const [one, other] = [a, b].map(({ mention, year }) => `${year ?? NO_YEAR} ${mention}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** After all years. */
const NO_YEAR = '~';

/** The year of a day, or of a text that begins with one. */
export const yearOf = (day: string | null): string | null => day?.slice(0, 4) ?? null;

/** The id that an unregistered entity has if this mention leads it; otherwise another id by which it is known. */
export function entityIdOf(mention: string): string {
  return hashId('entity', mention);
}
