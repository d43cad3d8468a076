import type { Release } from '../../domain/release.ts';
import { applyNodes, applyTies, runBatched, type Writing } from './apply.ts';
import { diffNodes } from './diff.ts';
import { node, placeOf, type Reading, retire, stamp, versionId } from './evidence-nodes.ts';
import { releaseProperties } from './evidence-rows.ts';
import { byId, type Stored, textOf, type WantedNode, type WantedTie } from './rows.ts';

/** Stores releases and their texts; a text that was edited becomes a new version, and the one before is retired. */
export async function writeReleases(writing: Writing, releases: readonly Release[], reading: Reading): Promise<void> {
  const ids = releases.map(({ id }) => id);
  const stored = byId(await runBatched(writing, 'find-releases', 'ids', ids));
  const versions = byId(await runBatched(writing, 'find-versions', 'ids', ids));
  const wanted = releases.map((release) =>
    node('Release', release.id, keepNotes(releaseProperties(release), stored.get(release.id), reading)),
  );
  const texts = releases.map((release) => {
    const id = versionId(release);
    const { text, contentHash } = release;
    const properties = { releaseId: release.id, text, contentHash, ...stamp(versions.get(id), reading) };
    return node('ReleaseVersion', id, properties);
  });
  await applyNodes(writing, diffNodes(stored, wanted));
  await applyNodes(writing, diffNodes(knownTexts(versions, texts), texts));
  await retire(writing, [versions], texts, reading.now);
  await writeVersionTies(writing, ids);
}

/** Whether a release waits to be drawn again, and which run read it first, are the writer's own notes, not what was read. */
function keepNotes(
  properties: WantedNode['properties'],
  old: Stored | undefined,
  { run }: Reading,
): WantedNode['properties'] {
  const { stale, runId } = old?.properties ?? {};
  return { ...properties, stale: stale === true ? true : null, runId: old ? (runId ?? null) : run };
}

/** Texts are long and told by their hash, so they are not read to be compared. */
function knownTexts(versions: ReadonlyMap<string, Stored>, wanted: readonly WantedNode[]): Map<string, Stored> {
  return new Map(
    wanted.flatMap(({ id, properties }) => {
      const old = versions.get(id);
      if (!old) return [];
      const { releaseId, text } = properties;
      return [[id, { at: old.at, properties: { ...old.properties, id, releaseId, text } }] as const];
    }),
  );
}

async function writeVersionTies(writing: Writing, ids: readonly string[]): Promise<void> {
  const versions = await runBatched(writing, 'find-versions', 'ids', ids);
  const releases = byId(await runBatched(writing, 'find-releases', 'ids', ids));
  const create = versions
    .filter((row) => row['linked'] !== true)
    .map((row): WantedTie => {
      const end = placeOf(releases.get(textOf(row, 'releaseId'))?.at, textOf(row, 'releaseId'));
      return { kind: 'VERSION_OF', start: textOf(row, 'at'), end, properties: {} };
    });
  await applyTies(writing, { create, change: [], remove: [] });
}
