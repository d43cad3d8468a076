import type { Register } from '../domain/register.ts';
import type { Writing } from '../graph/write/index.ts';
import type { Membership } from '../resolve/index.ts';
import type { OwnMember } from './members.ts';

export interface Joined {
  readonly joined: ReadonlyMap<string, Membership>;
  /** Those that may change more than themselves. */
  readonly others: readonly OwnMember[];
}

export async function joinStanding(_: Writing, fresh: readonly OwnMember[], __: Register): Promise<Joined> {
  return { joined: new Map(), others: fresh };
}
