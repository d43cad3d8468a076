import type { Part } from '../scene.ts';

/** Two persons of two sides. */
export interface Pair {
  readonly subject: Part;
  readonly object: Part;
}

/** Each of the one side with each of the other. */
export function pairsOf(subjects: readonly Part[], objects: readonly Part[]): Pair[] {
  return subjects.flatMap((subject) => objects.map((object) => ({ subject, object })));
}
