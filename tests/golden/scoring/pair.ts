/**
 * Pairs as many of `left` with one of `right` each as can be (Kuhn's algorithm), trying better pairs first.
 * `quality` is 0 for a pair that must not be.
 */
export function pair<L, R>(
  left: readonly L[],
  right: readonly R[],
  quality: (l: L, r: R) => number,
): ReadonlyMap<L, R> {
  const owners = new Map<R, L>();
  const choices = new Map(left.map((l) => [l, choicesOf(l, right, quality)]));
  const settle = (l: L, tried: Set<R>): boolean =>
    (choices.get(l) ?? []).some((r) => {
      if (tried.has(r)) return false;
      tried.add(r);
      const owner = owners.get(r);
      if (owner !== undefined && !settle(owner, tried)) return false;
      owners.set(r, l);
      return true;
    });
  for (const l of left) settle(l, new Set());
  return new Map([...owners].map(([r, l]) => [l, r]));
}

function choicesOf<L, R>(l: L, right: readonly R[], quality: (l: L, r: R) => number): R[] {
  return right
    .map((r) => ({ r, worth: quality(l, r) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ r }) => r);
}
