import type { StoryRelease } from '../graph/write/index.ts';

/** Who of the releases of some stories is silent, and whose standing changes by that. */
export interface Standings {
  readonly silent: ReadonlySet<string>;
  /** Retold releases that are to fall silent, or to speak again. */
  readonly changed: readonly string[];
}

/**
 * A RETOLD release says nothing while its original is in the graph, whichever came first (model.md, "Evidence"): the
 * original speaks for itself, and one meeting is not counted twice. When the original goes, what retells it speaks again.
 *
 * @param gone releases that are about to be removed
 */
export function standingsOf(stories: readonly StoryRelease[], gone: ReadonlySet<string> = new Set()): Standings {
  const there = stories.filter(({ id }) => !gone.has(id));
  const originals = new Set(there.filter(({ kind }) => kind === 'ORIGINAL').map(({ key }) => key));
  const retold = there.filter(({ kind }) => kind === 'RETOLD');
  const silent = new Set(retold.filter(({ key }) => originals.has(key)).map(({ id }) => id));
  return { silent, changed: retold.filter(({ id, speaks }) => speaks === silent.has(id)).map(({ id }) => id) };
}
