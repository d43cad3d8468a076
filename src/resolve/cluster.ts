import { Clusters } from './clusters.ts';
import { edgesOf } from './edges.ts';
import type { Anchored, EntryProfile, Member, Membership } from './members.ts';

/**
 * The entities of mentions that nothing in their own release settles: constrained clustering. What joins two is sorted, the
 * strongest first, and each pair united unless that would put together two entries of the register, two that were judged
 * different, or names that speak against each other. A function of the sets given, whatever their order; they must be
 * closed: whoever shares a joining feature with a member is a member, or anchored.
 */
export function clusterMembers(
  members: readonly Member[],
  anchored: readonly Anchored[],
  entryOf: (id: string) => EntryProfile,
): Map<string, Membership> {
  const sorted = [...members].sort((a, b) => (a.mention < b.mention ? -1 : 1));
  const clusters = new Clusters(sorted, anchored, entryOf);
  for (const { a, b, judged } of edgesOf(sorted, anchored, entryOf)) clusters.unite(a, b, judged);
  return clusters.memberships();
}
