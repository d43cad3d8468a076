import type { QuotedStatement, ReleaseEvidence } from '../domain/evidence.ts';
import {
  findReleasesOfStatements,
  readAsRead,
  readResting,
  readStories,
  readStoryKeys,
  type Writing,
} from '../graph/write/index.ts';

/**
 * The statements that ids of statements, ties, events or agreements stand for, with their releases. What retells one of these
 * releases says the same in other words: it is silent now, and would bring back what a person rejects should its original go.
 */
export async function findStatementsUnder(writing: Writing, ids: readonly string[]): Promise<Map<string, string>> {
  const resting = await readResting(writing, ids);
  const found = await findReleasesOfStatements(writing, [...new Set([...resting.values()].flat())]);
  const own = [...new Set(found.values())];
  const stories = await readStories(writing, await readStoryKeys(writing, own));
  const others = stories.filter(({ id, kind }) => kind === 'RETOLD' && !own.includes(id)).map(({ id }) => id);
  if (others.length === 0) return found;
  const told = await readAsRead(writing, own);
  const cores = new Set(told.flatMap((evidence) => statementsOf(evidence, found).map(coreOf)));
  const alike = (await readAsRead(writing, others)).flatMap(({ release, statements }) =>
    statements.filter((one) => cores.has(coreOf(one))).map(({ id }) => [id, release.id] as const),
  );
  return new Map([...found, ...alike]);
}

function statementsOf({ statements }: ReleaseEvidence, wanted: ReadonlyMap<string, string>): QuotedStatement[] {
  return statements.filter(({ id }) => wanted.has(id));
}

/** What a statement says, whichever release says it. */
function coreOf({ type, modality, subject, object, date }: QuotedStatement): string {
  const ends = type === 'MET_WITH' ? [subject, object].sort() : [subject, object];
  return JSON.stringify([type, modality, ...ends, date]);
}
