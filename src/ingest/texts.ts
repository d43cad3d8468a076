import { pageReleases, readStoredReleases, readTexts, type Writing } from '../graph/write/index.ts';
import type { Reread, StoredRelease } from './retract.ts';
import type { GraphStore } from './store.ts';

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

const BATCH = 50;

/** Reads all stored texts again, with the rules of today; what they no longer say is retired, as after an edit. */
export async function rereadAll(
  store: GraphStore,
  { reread, now, onProgress }: { readonly reread: Reread; readonly now: string; onProgress?: (read: number) => void },
): Promise<number> {
  let read = 0;
  for (let after: string | null = ''; after !== null; ) {
    const page: readonly StoredText[] = await store.texts(after, BATCH);
    const items = page.map(({ release, text }) => reread(release, text));
    if (items.length > 0) await store.take(items, now);
    read += items.length;
    onProgress?.(read);
    after = page.length === BATCH ? (page.at(-1)?.release.id ?? null) : null;
  }
  return read;
}
