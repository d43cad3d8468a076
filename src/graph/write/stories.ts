import type { Release } from '../../domain/release.ts';
import { runBatched, type Writing } from './apply.ts';
import { storyKey } from './evidence-rows.ts';
import { byId, maybeText, textOf } from './rows.ts';

/** A release of a story: one that tells it first, or one that retells it. */
export interface StoryRelease {
  readonly id: string;
  readonly key: string;
  readonly kind: Release['kind'];
  /** Some statement of it counts. */
  readonly speaks: boolean;
}

/** The stories that releases tell, as they are stored. */
export async function readStoryKeys(writing: Writing, ids: readonly string[]): Promise<string[]> {
  const stored = byId(await runBatched(writing, 'find-releases', 'ids', ids));
  return [...stored.values()].flatMap(({ properties }) => maybeText(properties, 'storyKey') ?? []);
}

export function storyKeysOf(releases: readonly Release[]): string[] {
  return releases.flatMap((release) => storyKey(release) ?? []);
}

/** All releases of these stories. */
export async function readStories(writing: Writing, keys: readonly string[]): Promise<StoryRelease[]> {
  const rows = await runBatched(writing, 'find-stories', 'keys', [...new Set(keys)].sort());
  return rows.map((row) => ({
    id: textOf(row, 'id'),
    key: textOf(row, 'storyKey'),
    kind: textOf(row, 'kind') as Release['kind'],
    speaks: row['speaks'] === true,
  }));
}
