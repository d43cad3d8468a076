import type { Reread } from './retract.ts';
import type { GraphStore } from './store.ts';
import type { StoredText } from './texts.ts';

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
