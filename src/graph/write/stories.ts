import type { Release } from '../../domain/release.ts';
import { runBatched, type Writing } from './apply.ts';
import { storyKey } from './evidence-rows.ts';
import { maybeText, textOf, toStored } from './rows.ts';

/** Which releases retell others that are in the graph, or are about to be. */
export interface Retellings {
  /** Of the releases at hand: those whose original is known. */
  readonly silent: ReadonlySet<string>;
  /** Of the graph: those whose original is at hand. */
  readonly silenced: readonly string[];
}

/** Finds, by day and title, what retells what. */
export async function findRetellings(writing: Writing, releases: readonly Release[]): Promise<Retellings> {
  const keys = [...new Set(releases.flatMap((release) => storyKey(release) ?? []))].sort();
  const stored = (await runBatched(writing, 'find-stories', 'keys', keys)).map((row) => {
    return { id: textOf(row, 'id'), key: textOf(row, 'storyKey'), retold: textOf(row, 'kind') === 'RETOLD' };
  });
  const own = new Set(releases.map(({ id }) => id));
  const originals = new Set([
    ...releases.filter(({ kind }) => kind === 'ORIGINAL').map(storyKey),
    ...stored.filter(({ id, retold }) => !retold && !own.has(id)).map(({ key }) => key),
  ]);
  const retold = releases.filter((release) => release.kind === 'RETOLD' && originals.has(storyKey(release)));
  return {
    silent: new Set(retold.map(({ id }) => id)),
    silenced: stored.filter((one) => one.retold && !own.has(one.id) && originals.has(one.key)).map(({ id }) => id),
  };
}

/** Retires what releases say; their texts stay. */
export async function retireSaid(writing: Writing, ids: readonly string[], now: string): Promise<void> {
  const said = [
    ...(await runBatched(writing, 'find-statements', 'ids', ids)),
    ...(await runBatched(writing, 'find-mentions', 'ids', ids)),
  ].map(toStored);
  const ats = said.filter(({ properties }) => maybeText(properties, 'status') === 'ACTIVE').map(({ at }) => at);
  await runBatched(writing, 'retire-nodes', 'ats', ats, { now: { instant: now } });
}
