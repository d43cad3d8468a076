import type { Scene, SetClause } from '../scene.ts';

/** What rules ask of a scene again and again is found once a scene. */
export function perScene<T>(find: (scene: Scene) => T): (scene: Scene) => T {
  const known = new WeakMap<Scene, { readonly value: T }>();
  return (scene) => {
    const found = known.get(scene) ?? { value: find(scene) };
    known.set(scene, found);
    return found.value;
  };
}

const bySentence = perScene((scene) => {
  const sentences = new Map<number, SetClause[]>();
  for (const clause of scene.clauses) {
    const known = sentences.get(clause.sentence.index);
    if (known) known.push(clause);
    else sentences.set(clause.sentence.index, [clause]);
  }
  return sentences;
});

/** The clauses of one sentence. */
export function clausesOf(scene: Scene, index: number): readonly SetClause[] {
  return bySentence(scene).get(index) ?? [];
}

/** How many of these clauses, in order of the text, stand in this sentence or before it. */
export function countUpTo(clauses: readonly SetClause[], index: number): number {
  let [low, high] = [0, clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.sentence.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of these clauses in this sentence or before it. */
export function lastUpTo(clauses: readonly SetClause[], index: number): SetClause | undefined {
  return clauses[countUpTo(clauses, index) - 1];
}
