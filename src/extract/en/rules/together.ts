import { foldName } from '../../../domain/names.ts';
import type { PersonRecord } from '../references/index.ts';
import type { SetClause } from '../scene.ts';

const MOST_TOGETHER = 8;

/** "A of Ostmark, B of Belmora and C of Velmora met": three or more, and each of another land or body. */
export function isRound({ subjects }: SetClause): boolean {
  const persons = subjects.flatMap((mention) => mention.persons);
  const bodies = persons.map(bodyOf);
  const told = bodies.filter((body) => body !== null);
  const each = persons.length > 2 && persons.length <= MOST_TOGETHER;
  // One may be of the land that nobody needs to name.
  return each && told.length >= persons.length - 1 && new Set(told).size === told.length;
}

function bodyOf({ posts }: PersonRecord): string | null {
  const body = posts.find(({ organisation }) => organisation !== null)?.organisation ?? null;
  return body === null ? null : foldName(body);
}
