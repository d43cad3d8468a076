/** Lucene takes 1,024 words a query. */
const MOST = 1_000;

type Group = readonly string[];

/** Where a search for the agreements that have a party in each of some groups starts, and what it has to look for in all it finds. */
export interface PartyParameters {
  /** A full-text query for agreements by the ids of their parties: of all groups that have room in one, if these are two at least. */
  readonly parties: string | null;
  /** Otherwise the shortest group, from each of which its agreements are walked to: with nothing to narrow it the index is slower. */
  readonly walked: Group;
  /** The groups that neither asks for. */
  readonly others: readonly Group[];
}

export function toPartyParameters(groups: readonly Group[]): PartyParameters {
  const sorted = [...groups].sort((left, right) => left.length - right.length);
  const [shortest = []] = sorted;
  const asked = fitting(sorted);
  // An empty group has no agreements, and is no query either.
  if (shortest.length === 0 || asked < 2) return { parties: null, walked: shortest, others: sorted.slice(1) };
  return { parties: sorted.slice(0, asked).map(anyOf).join(' '), walked: [], others: sorted.slice(asked) };
}

/** How many groups have room in one query. */
function fitting(groups: readonly Group[]): number {
  let room = MOST;
  return groups.filter((group) => {
    room -= group.length;
    return room >= 0;
  }).length;
}

function anyOf(ids: Group): string {
  return `+(${ids.map((id) => `"${id.replace(/["\\]/gu, '\\$&')}"`).join(' ')})`;
}
