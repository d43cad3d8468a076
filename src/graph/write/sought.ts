import type { Writing } from './apply.ts';
import { type Sought, Standing } from './standing.ts';

/** Of a graph that has neither features nor keys yet; null of any other: what stands there is not known. */
export async function openStanding(writing: Writing): Promise<Standing | null> {
  const [row] = await writing.transaction.run(writing.cypher.get('count-sought'));
  return row?.['count'] === 0 ? new Standing() : null;
}

/** Those of these that may stand. */
export function mayStand({ standing }: Writing, kind: Sought, ids: readonly string[]): readonly string[] {
  return standing ? ids.filter((id) => standing.mayHold(kind, id)) : ids;
}
