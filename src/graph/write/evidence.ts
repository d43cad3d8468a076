import type { ReleaseEvidence } from '../../domain/evidence.ts';
import type { Release } from '../../domain/release.ts';
import { runBatched, type Writing } from './apply.ts';
import { isCurrent } from './evidence-nodes.ts';
import { toReleaseEvidence, toStoredRelease } from './evidence-rows.ts';
import { byId, maybeText, type Stored, textOf, toStored } from './rows.ts';

/** A release with what it says, to be stored. */
export interface EvidenceItem {
  readonly release: Release;
  readonly evidence: ReleaseEvidence;
}

/** What is stored of releases, by id of release: enough to tell whether an input is new, changed or another one. */
export interface KnownRelease {
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly contentHash: string | null;
}

export async function readKnownReleases(writing: Writing, ids: readonly string[]): Promise<Map<string, KnownRelease>> {
  const releases = byId(await runBatched(writing, 'find-releases', 'ids', ids));
  const versions = await runBatched(writing, 'find-versions', 'ids', ids);
  const current = new Map(
    versions.map((row) => [textOf(row, 'releaseId'), toStored(row)] as const).filter(([, one]) => isCurrent(one)),
  );
  return new Map(
    [...releases].map(([id, { properties }]) => [
      id,
      {
        url: maybeText(properties, 'url'),
        publisher: maybeText(properties, 'publisher'),
        publishedOn: maybeText(properties, 'publishedOn'),
        contentHash: maybeText(current.get(id)?.properties ?? {}, 'contentHash'),
      },
    ]),
  );
}

/** What of releases counts, taken back from the graph, in order of release id. */
export async function readEvidence(writing: Writing, ids: readonly string[]): Promise<ReleaseEvidence[]> {
  return readWhere(writing, ids, (properties) => properties['status'] === 'ACTIVE');
}

/** What was read in releases as they are now, whether it counts or not; nothing that corrections told. */
export async function readAsRead(writing: Writing, ids: readonly string[]): Promise<ReleaseEvidence[]> {
  return readWhere(writing, ids, ({ status, told }) => status !== 'RETIRED' && told !== true);
}

async function readWhere(
  writing: Writing,
  ids: readonly string[],
  isWanted: (properties: Stored['properties']) => boolean,
): Promise<ReleaseEvidence[]> {
  const releases = byId(await runBatched(writing, 'find-releases', 'ids', ids));
  const mentions = byRelease(await runBatched(writing, 'find-mentions', 'ids', ids), isWanted);
  const statements = byRelease(await runBatched(writing, 'find-statements', 'ids', ids), isWanted);
  return [...releases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { properties }]) => toReleaseEvidence(properties, mentions.get(id) ?? [], statements.get(id) ?? []));
}

function byRelease(
  rows: Parameters<typeof byId>[0],
  isWanted: (properties: Stored['properties']) => boolean,
): Map<string, Stored['properties'][]> {
  const groups = new Map<string, Stored['properties'][]>();
  for (const { properties } of rows.map(toStored)) {
    if (!isWanted(properties)) continue;
    const id = textOf(properties, 'releaseId');
    const group = groups.get(id);
    if (group) group.push(properties);
    else groups.set(id, [properties]);
  }
  return groups;
}

/** The current texts of releases, by id. */
export async function readTexts(writing: Writing, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await runBatched(writing, 'find-texts', 'ids', ids);
  return new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'text')]));
}

/** Releases as they are stored, without their texts, in order of id. */
export async function readStoredReleases(
  writing: Writing,
  ids: readonly string[],
): Promise<Omit<Release, 'text' | 'contentHash'>[]> {
  const rows = byId(await runBatched(writing, 'find-releases', 'ids', ids));
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { properties }]) => toStoredRelease(properties));
}

/** Ids of releases after one, in order: a page of all that there are. */
export async function pageReleases({ transaction, cypher }: Writing, after: string, limit: number): Promise<string[]> {
  return (await transaction.run(cypher.get('page-releases'), { after, limit })).map((row) => textOf(row, 'id'));
}
