import { hashId } from '../domain/ids.ts';
import type { Profile } from './profile.ts';

/** One mention, as far as comparing needs it. */
export interface Member {
  readonly mention: string;
  readonly releaseId: string;
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

/** The id that an unregistered entity has if this mention is its smallest; otherwise another id by which it is known. */
export function entityIdOf(mention: string): string {
  return hashId('entity', mention);
}
