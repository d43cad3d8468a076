import { castEvidence, countingEvidence } from '../correct/index.ts';
import type { CastEvidence } from '../domain/cast.ts';
import type { Correction } from '../domain/correction.ts';
import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { Warning } from '../domain/warnings.ts';
import {
  type EvidenceItem,
  type Reading,
  readAsRead,
  readCorrections,
  readKnownReleases,
  readStories,
  readStoryKeys,
  readTexts,
  type StoredReleases,
  storyKeysOf,
  type Writing,
  writeReleases,
  writeSaid,
} from '../graph/write/index.ts';
import { standingsOf } from './retold.ts';

/** What counts of releases, to be resolved and drawn. */
export interface Cast {
  readonly evidence: readonly ReleaseEvidence[];
  readonly casts: readonly CastEvidence[];
}

/**
 * Stores releases and what they say, as corrections leave it; releases that retell them step back or speak again. Gives also
 * where their mentions are.
 */
export async function storeEvidence(
  writing: Writing,
  items: readonly EvidenceItem[],
  reading: Reading,
): Promise<Cast & StoredReleases & { readonly places: ReadonlyMap<string, string> }> {
  const releases = items.map(({ release }) => release);
  const ids = releases.map(({ id }) => id);
  const keys = [...(await readStoryKeys(writing, ids)), ...storyKeysOf(releases)];
  const stored = await writeReleases(writing, releases, reading);
  const { silent, changed } = standingsOf(await readStories(writing, keys));
  const corrections = await readCorrections(writing, ids);
  const own = items.map(({ release, evidence }) => ({
    contentHash: release.contentHash,
    cast: castEvidence(evidence, corrections.get(release.id) ?? [], {
      silent: silent.has(release.id),
      text: release.text,
    }),
  }));
  const places = await writeSaid({ ...writing, fresh: stored.fresh }, own, reading);
  const others = changed.filter((id) => !ids.includes(id));
  const { casts } = await recast(writing, others, silent, reading);
  return { ...joined([...own.map(({ cast }) => cast), ...casts]), ...stored, places };
}

/** Gives what was read in stored releases its standing anew, such as after a correction. */
export async function recast(
  writing: Writing,
  ids: readonly string[],
  silent: ReadonlySet<string>,
  reading: Reading,
): Promise<Cast> {
  const known = await readKnownReleases(writing, ids);
  const corrections = await readCorrections(writing, ids);
  const telling = ids.filter((id) => corrections.get(id)?.some(({ change }) => change !== null));
  const texts = await readTexts(writing, telling);
  const items = (await readAsRead(writing, ids)).map((read) => {
    const { id } = read.release;
    const settings = { silent: silent.has(id), text: texts.get(id) ?? '' };
    const cast = castEvidence(read, corrections.get(id) ?? [], settings);
    return { cast, contentHash: known.get(id)?.contentHash ?? '' };
  });
  await writeSaid(writing, items, reading);
  return joined(items.map(({ cast }) => cast));
}

/** The same for releases whose standing among retellings is not known yet. */
export async function recastStored(writing: Writing, ids: readonly string[], reading: Reading): Promise<Cast> {
  const { silent } = standingsOf(await readStories(writing, await readStoryKeys(writing, ids)));
  return recast(writing, ids, silent, reading);
}

/** A correction that cannot be applied is told, never dropped in silence. */
export function warningsOf({ casts }: Cast, corrections: ReadonlyMap<string, Correction> = new Map()): Warning[] {
  return casts.flatMap(({ release, faults }) =>
    [...faults].map(([id, fault]) => {
      const { by, statement } = corrections.get(id) ?? {};
      const what = statement == null ? id : `${id} of statement "${statement}"`;
      return {
        kind: 'correction-not-applied',
        message: `correction ${what}${by === undefined ? '' : ` by ${by}`}: ${fault}`,
        release: release.id,
      };
    }),
  );
}

function joined(casts: readonly CastEvidence[]): Cast {
  return { casts, evidence: casts.map(countingEvidence) };
}
