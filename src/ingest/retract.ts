import type { Act } from '../domain/change.ts';
import type { Register } from '../domain/register.ts';
import type { Release } from '../domain/release.ts';
import {
  deleteReleases,
  deleteRunVersions,
  type EvidenceItem,
  type RemovedEvidence,
  readEvidence,
  readStoredReleases,
  readStories,
  readStoryKeys,
  readTextsBefore,
  type Writing,
  writeChanges,
} from '../graph/write/index.ts';
import { recast, storeEvidence } from './evidence.ts';
import { standingsOf } from './retold.ts';
import { settle } from './settle.ts';

/** A release as it is stored, without its text. */
export type StoredRelease = Omit<Release, 'text' | 'contentHash'>;

/** Reads a stored text anew, with the rules of today. */
export type Reread = (release: StoredRelease, text: string) => EvidenceItem;

/**
 * Removes releases with all that rested on them alone: they are drawn as if they said nothing, then what they said is deleted.
 * What retold them speaks again. Judgements and corrections stay, and take effect should the releases come again.
 */
export async function removeReleases(
  writing: Writing,
  ids: readonly string[],
  register: Register,
  act: Act,
): Promise<RemovedEvidence> {
  const silenced = (await readEvidence(writing, ids)).map((one) => ({ ...one, mentions: [], statements: [] }));
  const stories = await readStories(writing, await readStoryKeys(writing, ids));
  const { silent, changed } = standingsOf(stories, new Set(ids));
  const speaking = await recast(
    writing,
    changed.filter((id) => !ids.includes(id)),
    silent,
    { now: act.now, run: null },
  );
  await settle(writing, [...silenced, ...speaking.evidence], register, act);
  const changes = silenced.map(({ release }) => {
    return { kind: 'RETRACTED' as const, subject: release.id, into: null, name: release.title };
  });
  await writeChanges(writing, changes, act);
  return deleteReleases(writing, ids);
}

interface Withdrawal {
  readonly run: string;
  readonly reread: Reread;
  readonly act: Act;
}

/** Takes the texts of a run from releases that other runs have read too: they go back to the text before. */
export async function withdrawVersions(
  writing: Writing,
  ids: readonly string[],
  register: Register,
  { run, reread, act }: Withdrawal,
): Promise<void> {
  const texts = await readTextsBefore(writing, ids, run);
  const releases = await readStoredReleases(writing, [...texts.keys()]);
  const items = releases.map((release) => reread(release, texts.get(release.id) ?? ''));
  const cast = await storeEvidence(writing, items, { now: act.now, run: null });
  await settle(writing, cast.evidence, register, act);
  await deleteRunVersions(writing, ids, run);
}
