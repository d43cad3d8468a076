import type { GraphTransaction } from '../driver.ts';
import { runBatched, runForReleases, sendBatched, sendNodes, sendTies, type Writing } from './apply.ts';
import { diffNodes, diffTies } from './diff.ts';
import type { StoredProfile, StoredSharer, WantedProfile } from './profiles.ts';
import type { MentionPlaces } from './references.ts';
import { byId, type Stored, type StoredTie, textOf, textsOf, toStoredTie, type WantedTie } from './rows.ts';
import { type Nodes, readSharer, sharersAt, sharersNow, sharersOf } from './sharers.ts';
import { mayStand } from './sought.ts';

/** The entities that stand by features, by feature; one that nobody has is absent. */
export async function readFeatures(writing: Writing, ids: readonly string[]): Promise<Map<string, StoredSharer[]>> {
  const found = await findFeatures(writing, ids);
  return new Map([...found].map(([id, { properties }]) => [id, textsOf(properties, 'sharers').map(readSharer)]));
}

/** Features as they stood when this transaction first asked for them, until it writes some (`writeFeatures`); null: not there. */
const LOOKED_UP = new WeakMap<GraphTransaction, Map<string, Stored | null>>();

async function findFeatures(writing: Writing, ids: readonly string[]): Promise<Map<string, Stored>> {
  const known = LOOKED_UP.get(writing.transaction) ?? new Map<string, Stored | null>();
  LOOKED_UP.set(writing.transaction, known);
  const kept = writing.kept?.features;
  for (const id of ids) {
    const standing = kept?.get(id);
    if (standing && !known.has(id)) known.set(id, standing);
  }
  const unknown = ids.filter((id) => !known.has(id));
  const rows = byId(await runBatched(writing, 'find-features', 'ids', mayStand(writing, 'Feature', unknown)));
  for (const id of unknown) known.set(id, rows.get(id) ?? null);
  return new Map(ids.flatMap((id) => [known.get(id) ?? []].flat().map((one) => [id, one] as const)));
}

/** The features of these kinds that the mentions of entities have. */
export async function findFeaturesOf(
  writing: Writing,
  entities: readonly string[],
  kinds: readonly string[],
): Promise<string[]> {
  const rows = await runBatched(writing, 'find-doubtful-features', 'ids', entities, { kinds });
  return [...new Set(rows.map((row) => textOf(row, 'id')))].sort();
}

/**
 * Gives mentions these features, and no others, and notes at each feature who stands by it. The mentions' references must be
 * written. `stored` are the mentions of the same releases as they were before.
 * @returns the features whose entities changed, with those of before and of now
 */
export async function writeFeatures(
  writing: Writing,
  { releases, mentions }: MentionPlaces,
  wanted: readonly WantedProfile[],
  stored: readonly StoredProfile[],
): Promise<Map<string, StoredSharer[]>> {
  const ties = await runForReleases(writing, 'find-feature-ties', releases);
  const before = new Set(ties.map((row) => textOf(row, 'feature')));
  const now = new Set(wanted.flatMap(({ features }) => features));
  const nodes = await findFeatures(writing, [...new Set([...before, ...now])]);
  LOOKED_UP.delete(writing.transaction);
  const missing = new Set([...now].filter((id) => !nodes.has(id)));
  const fresh = sharersOf(wanted, missing);
  sendMissing(writing, mentions, wanted, fresh);
  writeTies(writing, mentions, wanted, nodes, ties.map(toStoredTie));
  const sharers = new Map([...fresh, ...(await sharersNow(writing, wanted, stored, nodes))]);
  const changes = [...sharers].filter(([id, list]) => list.join('\n') !== sharersAt(nodes, id).join('\n'));
  const kept = changes.filter(([id, list]) => list.length > 0 && !missing.has(id));
  const changed = kept.map(([id]) => ({ labels: ['Feature'], id, properties: toFeature(id, sharers) }));
  sendNodes(writing, diffNodes(nodes, changed));
  const gone = changes.filter(([, list]) => list.length === 0).flatMap(([id]) => nodes.get(id)?.at ?? []);
  sendBatched(writing, 'delete-nodes', 'ats', gone);
  keepFeatures(writing, nodes, sharers);
  return new Map(changes.map(([id, list]) => [id, [...sharersAt(nodes, id), ...list].map(readSharer)]));
}

/** Those that were there before are asked for again; of the new ones, most (such as those of events) never are. */
function keepFeatures({ kept }: Writing, nodes: Nodes, sharers: ReadonlyMap<string, readonly string[]>): void {
  for (const [id, { at, properties }] of nodes) {
    const now = sharers.get(id);
    if (now?.length === 0) kept?.features.forget(id);
    else kept?.features.keep(id, { at, properties: now ? { ...properties, sharers: now } : properties });
  }
}

const toFeature = (id: string, sharers: ReadonlyMap<string, readonly string[]>) => ({
  kind: kindOf(id),
  sharers: sharers.get(id) ?? [],
});

const kindOf = (feature: string) => feature.slice(0, feature.indexOf('|'));

/** Creates features that nobody had, with their ties. */
function sendMissing(
  writing: Writing,
  mentions: ReadonlyMap<string, string>,
  wanted: readonly WantedProfile[],
  fresh: ReadonlyMap<string, readonly string[]>,
): void {
  const rows = new Map(
    [...fresh.keys()].map((id) => {
      const [shares, vouches]: [string[], string[]] = [[], []];
      return [id, { id, ...toFeature(id, fresh), shares, vouches }];
    }),
  );
  for (const { mention, anchored, features } of wanted)
    for (const id of new Set(features))
      rows.get(id)?.[anchored ? 'vouches' : 'shares'].push(placeOf(mentions, mention));
  sendBatched(writing, 'add-features', 'rows', [...rows.values()]);
  for (const id of fresh.keys()) writing.standing?.add('Feature', id);
}

/** Ties to features that stand. */
function writeTies(
  writing: Writing,
  mentions: ReadonlyMap<string, string>,
  wanted: readonly WantedProfile[],
  nodes: Nodes,
  stored: readonly StoredTie[],
): void {
  const ties = wanted.flatMap(({ mention, anchored, features }) =>
    features.flatMap((feature): WantedTie[] => {
      const end = nodes.get(feature)?.at;
      if (end === undefined) return [];
      return [{ kind: anchored ? 'VOUCHES' : 'SHARES', start: placeOf(mentions, mention), end, properties: {} }];
    }),
  );
  sendTies(
    writing,
    diffTies(stored, ties, () => ''),
  );
}

function placeOf(mentions: ReadonlyMap<string, string>, mention: string): string {
  const place = mentions.get(mention);
  if (place === undefined) throw new Error(`No node for "${mention}"`);
  return place;
}
