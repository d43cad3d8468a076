import type { Release } from '../../domain/release.ts';
import { applyNodes, runBatched, sendTies, type Writing } from './apply.ts';
import { diffNodes } from './diff.ts';
import { isCurrent, node, placeOf, type Reading, retire, stamp, versionId } from './evidence-nodes.ts';
import { releaseProperties } from './evidence-rows.ts';
import { byId, type Stored, textOf, type WantedNode, type WantedTie } from './rows.ts';

/** What a storing of releases found. */
export interface StoredReleases {
  /** A text is new, or current again. */
  readonly news: boolean;
  /** Releases that nobody knew. */
  readonly fresh: ReadonlySet<string>;
}

/** Stores releases and their texts; a text that was edited becomes a new version, and the one before is retired. */
export async function writeReleases(
  writing: Writing,
  releases: readonly Release[],
  reading: Reading,
): Promise<StoredReleases> {
  const ids = releases.map(({ id }) => id);
  const stored = byId(await runBatched(writing, 'find-releases', 'ids', ids));
  const rows = await runBatched(writing, 'find-versions', 'ids', ids);
  const versions = byId(rows);
  const wanted = releases.map((release) =>
    node('Release', release.id, keepNotes(releaseProperties(release), stored.get(release.id), reading)),
  );
  const texts = releases.map((release) => {
    const id = versionId(release);
    const { text, contentHash } = release;
    const properties = { releaseId: release.id, text, contentHash, ...stamp(versions.get(id), reading) };
    return node('ReleaseVersion', id, properties);
  });
  const made = await applyNodes(writing, diffNodes(stored, wanted));
  const madeTexts = await applyNodes(writing, diffNodes(knownTexts(versions, texts), texts));
  await retire(writing, [versions], texts, reading.now);
  const linked = new Set(rows.filter((row) => row['linked'] === true).map((row) => textOf(row, 'id')));
  const place = (id: string, created: ReadonlyMap<string, string>, old: ReadonlyMap<string, Stored>) =>
    placeOf(created.get(id) ?? old.get(id)?.at, id);
  const create = releases.flatMap((release): WantedTie[] => {
    const id = versionId(release);
    if (linked.has(id)) return [];
    const start = place(id, madeTexts, versions);
    return [{ kind: 'VERSION_OF', start, end: place(release.id, made, stored), properties: {} }];
  });
  sendTies(writing, { create, change: [], remove: [] });
  const news = texts.some(({ id }) => {
    const old = versions.get(id);
    return old === undefined || !isCurrent(old);
  });
  return { news, fresh: new Set(ids.filter((id) => !stored.has(id))) };
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
