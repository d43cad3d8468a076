import { runBatched, type Writing } from './apply.ts';
import { maybeText, textOf, textsOf } from './rows.ts';

/** An entity by all its names, and the mention that leads it. */
export interface Shown {
  readonly names: readonly string[];
  /** Null where the register gives the entity its id. */
  readonly leader: string | null;
  /** The leader's name. */
  readonly name: string | null;
  /** In which the leader's release was published. */
  readonly year: string | null;
}

/** Entities that mentions refer to, by id. */
export async function readShown(writing: Writing, ids: readonly string[]): Promise<Map<string, Shown>> {
  const rows = await runBatched(writing, 'find-names-shown', 'ids', ids);
  return new Map(
    rows.map((row) => [
      textOf(row, 'id'),
      {
        names: textsOf(row, 'names'),
        leader: maybeText(row, 'leader'),
        name: maybeText(row, 'name'),
        year: maybeText(row, 'year'),
      },
    ]),
  );
}
