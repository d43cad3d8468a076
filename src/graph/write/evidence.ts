import type { ReleaseEvidence } from '../../domain/evidence.ts';
import { hashId } from '../../domain/ids.ts';
import type { Release } from '../../domain/release.ts';
import { applyNodes, applyTies, runBatched, type Writing } from './apply.ts';
import { diffNodes, diffTies } from './diff.ts';
import {
  mentionProperties,
  partsOf,
  releaseProperties,
  spanProperties,
  statementProperties,
  toReleaseEvidence,
} from './evidence-rows.ts';
import {
  byId,
  maybeText,
  type Stored,
  textOf,
  toStored,
  toStoredTie,
  type WantedNode,
  type WantedTie,
} from './rows.ts';

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

/** Takes evidence back from the graph, in order of release id. */
export async function readEvidence(writing: Writing, ids: readonly string[]): Promise<ReleaseEvidence[]> {
  const releases = byId(await runBatched(writing, 'find-releases', 'ids', ids));
  const mentions = activeByRelease(await runBatched(writing, 'find-mentions', 'ids', ids));
  const statements = activeByRelease(await runBatched(writing, 'find-statements', 'ids', ids));
  return [...releases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { properties }]) => toReleaseEvidence(properties, mentions.get(id) ?? [], statements.get(id) ?? []));
}

function activeByRelease(rows: Parameters<typeof byId>[0]): Map<string, Stored['properties'][]> {
  const groups = new Map<string, Stored['properties'][]>();
  for (const { properties } of rows.map(toStored)) {
    if (properties['status'] !== 'ACTIVE') continue;
    const id = textOf(properties, 'releaseId');
    groups.set(id, [...(groups.get(id) ?? []), properties]);
  }
  return groups;
}

/**
 * Stores what releases say. Statements and mentions that a release no longer has are retired, never deleted; a text that was
 * edited becomes a new version. `now` (ISO) is set where something is read for the first time.
 */
export async function writeEvidence(writing: Writing, items: readonly EvidenceItem[], now: string): Promise<void> {
  const ids = items.map(({ release }) => release.id);
  const find = async (name: string) => byId(await runBatched(writing, name, 'ids', ids));
  const [releases, mentions, statements] = [
    await find('find-releases'),
    await find('find-mentions'),
    await find('find-statements'),
  ];
  const versions = await find('find-versions');
  const stamp = (old: Stored | undefined) => ({
    readAt: { instant: maybeText(old?.properties ?? {}, 'readAt') ?? now },
  });
  const wanted = {
    releases: items.map(({ release }) =>
      node('Release', release.id, keepStale(releaseProperties(release), releases.get(release.id))),
    ),
    versions: items.map(({ release }) => {
      const id = versionId(release);
      const { text, contentHash } = release;
      return node('ReleaseVersion', id, { releaseId: release.id, text, contentHash, ...stamp(versions.get(id)) });
    }),
    mentions: items.flatMap(({ release, evidence }) =>
      evidence.mentions.map((one) => node('Mention', one.id, mentionProperties(one, release.id))),
    ),
    statements: items.flatMap(({ release, evidence }) =>
      evidence.statements.map((one) =>
        node('Statement', one.id, { ...statementProperties(one, release.id), ...stamp(statements.get(one.id)) }),
      ),
    ),
  };
  const withTexts = knownTexts(versions, wanted.versions);
  const at = new Map<string, string>();
  for (const [stored, nodes] of [
    [releases, wanted.releases],
    [withTexts, wanted.versions],
    [mentions, wanted.mentions],
    [statements, wanted.statements],
  ] as const) {
    for (const [id, one] of stored) at.set(id, one.at);
    for (const [id, place] of await applyNodes(writing, diffNodes(stored, nodes))) at.set(id, place);
  }
  await retire(writing, [mentions, statements, versions], Object.values(wanted).flat(), now);
  await writeEvidenceTies(writing, items, at);
}

function node(label: string, id: string, properties: WantedNode['properties']): WantedNode {
  return { labels: [label], id, properties };
}

/** Whether a release waits to be drawn again is the writer's own note, not what was read. */
function keepStale(properties: WantedNode['properties'], old: Stored | undefined): WantedNode['properties'] {
  return old?.properties['stale'] === true ? { ...properties, stale: true } : properties;
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

async function retire(
  writing: Writing,
  stored: readonly ReadonlyMap<string, Stored>[],
  wanted: readonly WantedNode[],
  now: string,
): Promise<void> {
  const keep = new Set(wanted.map(({ id }) => id));
  const gone = stored.flatMap((nodes) => [...nodes].filter(([id, one]) => !keep.has(id) && isCurrent(one)));
  const ats = gone.map(([, { at }]) => at);
  await runBatched(writing, 'retire-nodes', 'ats', ats, { now: { instant: now } });
}

const isCurrent = ({ properties }: Stored) => properties['retiredAt'] === undefined || properties['retiredAt'] === null;

function versionId(release: Release): string {
  return hashId('version', release.id, release.contentHash);
}

/** VERSION_OF; STATED_IN of this version (older versions keep theirs); ABOUT of the statements that stand. */
async function writeEvidenceTies(
  writing: Writing,
  items: readonly EvidenceItem[],
  at: ReadonlyMap<string, string>,
): Promise<void> {
  const ids = items.map(({ release }) => release.id);
  const place = (id: string): string => {
    const found = at.get(id);
    if (found === undefined) throw new Error(`Evidence node "${id}" was not written`);
    return found;
  };
  const versions = (await runBatched(writing, 'find-versions', 'ids', ids)).filter((row) => row['linked'] !== true);
  const wanted: WantedTie[] = versions.map((row) => {
    return { kind: 'VERSION_OF', start: textOf(row, 'at'), end: place(textOf(row, 'releaseId')), properties: {} };
  });
  const current = new Set<string>();
  for (const { release, evidence } of items) {
    const version = place(versionId(release));
    current.add(version);
    const mentions = new Map(evidence.mentions.map(({ key, id }) => [key, id]));
    for (const statement of evidence.statements) {
      const start = place(statement.id);
      const { starts, ends } = spanProperties(statement.spans);
      wanted.push({ kind: 'STATED_IN', start, end: version, properties: { starts, ends } });
      for (const [as, key] of partsOf(statement)) {
        wanted.push({ kind: 'ABOUT', start, end: place(mentions.get(key) ?? key), properties: { as } });
      }
    }
  }
  const standing = new Set(items.flatMap(({ evidence }) => evidence.statements.map(({ id }) => place(id))));
  const stored = (await runBatched(writing, 'find-evidence-ties', 'ids', ids)).map(toStoredTie);
  const compared = stored.filter(({ kind, start, end }) =>
    kind === 'ABOUT' ? standing.has(start) : current.has(end) && standing.has(start),
  );
  await applyTies(
    writing,
    diffTies(compared, wanted, (properties) => String(properties['as'] ?? '')),
  );
}
