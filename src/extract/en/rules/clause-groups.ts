import type { Scene, SetClause } from '../scene.ts';

/** The clauses of each sentence, by its index, in order of the text. */
export function clausesBySentence(scene: Scene): ReadonlyMap<number, readonly SetClause[]> {
  const groups = new Map<number, SetClause[]>();
  for (const clause of scene.clauses) {
    const group = groups.get(clause.sentence.index);
    if (group) group.push(clause);
    else groups.set(clause.sentence.index, [clause]);
  }
  return groups;
}
