import { pageReleases, readStoredReleases, readTexts, type Writing } from '../graph/write/index.ts';
import type { StoredRelease } from './retract.ts';

export interface StoredText {
  readonly release: StoredRelease;
  readonly text: string;
}

/** A page of stored releases with their current texts, in order of id. */
export async function readTextPage(writing: Writing, after: string, limit: number): Promise<StoredText[]> {
  const ids = await pageReleases(writing, after, limit);
  const texts = await readTexts(writing, ids);
  return (await readStoredReleases(writing, ids)).map((release) => ({ release, text: texts.get(release.id) ?? '' }));
}
