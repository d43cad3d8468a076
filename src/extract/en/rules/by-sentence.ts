import { oncePer } from '../../../domain/once-per.ts';
import type { Scene, SetClause } from '../scene.ts';

const bySentence = oncePer((scene: Scene) => {
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
