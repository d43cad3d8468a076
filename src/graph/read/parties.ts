/** Lucene takes 1,024 words a query: half of them for the shortest group, which is cut, half for those that narrow it. */
const HALF = 500;

/**
 * Full-text queries for agreements by the ids of their parties, which find all that have one in each group; one query for
 * every 500 of the shortest group, none where that is empty. Groups too long to be asked for are left out: what is found may
 * have no party in them.
 */
export function toPartyQueries(groups: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = [...groups].sort((left, right) => left.length - right.length);
  const narrowing = others.filter((group) => group.length * others.length <= HALF);
  const pieces = Array.from({ length: Math.ceil(first.length / HALF) }, (_, at) =>
    first.slice(at * HALF, (at + 1) * HALF),
  );
  return pieces.map((piece) => [piece, ...narrowing].map(anyOf).join(' '));
}

function anyOf(ids: readonly string[]): string {
  return `+(${ids.map((id) => `"${id.replace(/["\\]/gu, '\\$&')}"`).join(' ')})`;
}
