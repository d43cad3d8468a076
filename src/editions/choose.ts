/** Two things that may belong together. */
export interface Candidate<T> {
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly what: T;
}

/**
 * Each at most once: those that are each other's best by a margin; then again without them, so that what is left
 * over may become clear. What stays doubtful is not chosen. Does not depend on the order of the candidates.
 */
export function chooseClear<T>(candidates: readonly Candidate<T>[], least: number, margin: number): Candidate<T>[] {
  const chosen: Candidate<T>[] = [];
  let open = candidates.filter(({ score }) => score >= least);
  for (;;) {
    const clear = open.filter((one) => open.every((other) => other === one || !rivals(one, other, margin)));
    if (clear.length === 0) return chosen;
    chosen.push(...clear);
    const left = new Set(clear.map((one) => one.left));
    const right = new Set(clear.map((one) => one.right));
    open = open.filter((one) => !left.has(one.left) && !right.has(one.right));
  }
}

function rivals<T>(one: Candidate<T>, other: Candidate<T>, margin: number): boolean {
  if (one.left !== other.left && one.right !== other.right) return false;
  return other.score > one.score - margin;
}
