import type { GraphTransaction } from '../driver.ts';
import { applyNodes, runBatched, runForReleases, sendBatched, sendNodes, sendTies, type Writing } from './apply.ts';
import { diffNodes, diffTies } from './diff.ts';
import type { MentionPlaces } from './references.ts';
import { byId, maybeText, type Stored, type StoredTie, textOf, textsOf, toStoredTie, type WantedTie } from './rows.ts';
import { mayStand } from './sought.ts';

/** A mention as it was last settled. */
export interface StoredProfile {
  readonly mention: string;
  readonly releaseId: string;
  /** In which its release was published when it was settled; null where no day was known. */
  readonly year: string | null;
  readonly name: string;
  readonly entity: string;
  /** As `writeProfile` gives it. */
  readonly profile: string;
  /** The mention that gives the entity its id; null where the register does. */
  readonly leader: string | null;
  /** In order. */
  readonly features: readonly string[];
}

/** Mentions of a register entry, settled by their own releases, that have a feature. */
export interface StoredVoucher {
  readonly feature: string;
  readonly entry: string;
  readonly profile: string;
  readonly firstRelease: string;
  readonly lastRelease: string;
}

/** An entity that stands by a feature, with the profile of some of its mentions. */
export interface StoredSharer {
  readonly entity: string;
  readonly profile: string;
}

/** A mention with the features that it is to have. */
export interface WantedProfile extends StoredSharer {
  readonly mention: string;
  /** It vouches for its features, instead of sharing them. */
  readonly anchored: boolean;
  readonly features: readonly string[];
}

/** The mentions of releases as they were last settled. */
export async function readProfiles(writing: Writing, releases: readonly string[]): Promise<StoredProfile[]> {
  return (await runForReleases(writing, 'find-profiles', releases)).map(toProfile);
}

/** The mentions that share features and are not settled by their own releases. */
export async function readSharing(writing: Writing, features: readonly string[]): Promise<StoredProfile[]> {
  return (await runBatched(writing, 'find-sharers', 'ids', mayStand(writing, 'Feature', features))).map(toProfile);
}

/** Whose mentions vouch for features, but for those of `releases`. */
export async function readVouchers(
  writing: Writing,
  features: readonly string[],
  releases: readonly string[],
): Promise<StoredVoucher[]> {
  const rows = await runBatched(writing, 'find-vouchers', 'ids', mayStand(writing, 'Feature', features), { releases });
  return rows.map((row) => ({
    feature: textOf(row, 'feature'),
    entry: textOf(row, 'entry'),
    profile: textOf(row, 'profile'),
    firstRelease: textOf(row, 'firstRelease'),
    lastRelease: textOf(row, 'lastRelease'),
  }));
}

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
  const sharing = sharersOf(wanted, missing);
  const create = [...missing].map((id) => ({ labels: ['Feature'], id, properties: { id, ...toFeature(id, sharing) } }));
  const created = await applyNodes(writing, { create, change: [] });
  for (const id of missing) writing.standing?.add('Feature', id);
  const at = new Map([...[...nodes].map(([id, node]) => [id, node.at] as const), ...created]);
  writeTies(writing, mentions, wanted, at, ties.map(toStoredTie));
  const sharers = await sharersNow(writing, wanted, stored, nodes);
  const changes = [...sharers].filter(
    ([id, list]) => list.join('\n') !== textsOf(propertiesOf(nodes, id), 'sharers').join('\n'),
  );
  const kept = changes.filter(([id, list]) => list.length > 0 && !missing.has(id));
  const changed = kept.map(([id]) => ({ labels: ['Feature'], id, properties: toFeature(id, sharers) }));
  sendNodes(writing, diffNodes(nodes, changed));
  const gone = changes.filter(([, list]) => list.length === 0).flatMap(([id]) => at.get(id) ?? []);
  sendBatched(writing, 'delete-nodes', 'ats', gone);
  keepFeatures(writing, nodes, sharers);
  return new Map(
    changes.map(([id, list]) => [id, [...textsOf(propertiesOf(nodes, id), 'sharers'), ...list].map(readSharer)]),
  );
}

/** Those that were there before are asked for again; of the new ones, most (such as those of events) never are. */
function keepFeatures({ kept }: Writing, nodes: Nodes, sharers: ReadonlyMap<string, readonly string[]>): void {
  for (const [id, { at, properties }] of nodes) {
    const now = sharers.get(id);
    if (now?.length === 0) kept?.features.forget(id);
    else kept?.features.keep(id, { at, properties: now ? { ...properties, sharers: now } : properties });
  }
}

type Nodes = ReadonlyMap<string, Stored>;

const propertiesOf = (nodes: Nodes, id: string) => nodes.get(id)?.properties ?? {};

const toFeature = (id: string, sharers: ReadonlyMap<string, readonly string[]>) => ({
  kind: kindOf(id),
  sharers: sharers.get(id) ?? [],
});

const kindOf = (feature: string) => feature.slice(0, feature.indexOf('|'));

function writeTies(
  writing: Writing,
  mentions: ReadonlyMap<string, string>,
  wanted: readonly WantedProfile[],
  at: ReadonlyMap<string, string>,
  stored: readonly StoredTie[],
): void {
  const ties = wanted.flatMap(({ mention, anchored, features }) =>
    features.map((feature): WantedTie => {
      const [start, end] = [mentions.get(mention), at.get(feature)];
      if (start === undefined || end === undefined) throw new Error(`No node for "${mention}" or "${feature}"`);
      return { kind: anchored ? 'VOUCHES' : 'SHARES', start, end, properties: {} };
    }),
  );
  sendTies(
    writing,
    diffTies(stored, ties, () => ''),
  );
}

/**
 * Who stands by the features at hand. Where mentions only came, the list grows; where one went or became another's, the
 * database counts again.
 */
async function sharersNow(
  writing: Writing,
  wanted: readonly WantedProfile[],
  stored: readonly StoredProfile[],
  nodes: Nodes,
): Promise<Map<string, string[]>> {
  const kept = new Map(wanted.map((one) => [one.mention, one]));
  const recount = new Set(
    stored.flatMap(({ mention, entity, profile, features }) => {
      const one = kept.get(mention);
      const same = one && one.entity === entity && one.profile === profile;
      return same ? features.filter((feature) => !one.features.includes(feature)) : features;
    }),
  );
  const lists = new Map<string, Set<string>>([...recount].map((id) => [id, new Set()]));
  for (const row of await runBatched(writing, 'count-sharers', 'ids', [...recount])) {
    lists.get(textOf(row, 'id'))?.add(writeSharer({ entity: textOf(row, 'entity'), profile: textOf(row, 'profile') }));
  }
  addSharers(lists, wanted, (feature) => {
    return recount.has(feature) ? undefined : textsOf(propertiesOf(nodes, feature), 'sharers');
  });
  return inOrder(lists);
}

/** Who stands by features that nobody had before. */
function sharersOf(wanted: readonly WantedProfile[], fresh: ReadonlySet<string>): Map<string, string[]> {
  const lists = new Map<string, Set<string>>();
  addSharers(lists, wanted, (feature) => (fresh.has(feature) ? [] : undefined));
  return inOrder(lists);
}

/** Adds mentions to the lists of their features; `standing` tells who is on a list already, and nothing of one to be left alone. */
function addSharers(
  lists: Map<string, Set<string>>,
  wanted: readonly WantedProfile[],
  standing: (feature: string) => readonly string[] | undefined,
): void {
  for (const one of wanted) {
    for (const feature of one.features) {
      const before = standing(feature);
      if (before) lists.set(feature, (lists.get(feature) ?? new Set(before)).add(writeSharer(one)));
    }
  }
}

const inOrder = (lists: ReadonlyMap<string, ReadonlySet<string>>) =>
  new Map([...lists].map(([id, list]) => [id, [...list].sort()]));

const writeSharer = ({ entity, profile }: StoredSharer) => `${entity}\t${profile}`;

function readSharer(text: string): StoredSharer {
  const at = text.indexOf('\t');
  return { entity: text.slice(0, at), profile: text.slice(at + 1) };
}

function toProfile(row: Readonly<Record<string, unknown>>): StoredProfile {
  return {
    mention: textOf(row, 'mention'),
    releaseId: textOf(row, 'releaseId'),
    year: maybeText(row, 'year'),
    name: textOf(row, 'name'),
    entity: textOf(row, 'entity'),
    profile: maybeText(row, 'profile') ?? '',
    leader: maybeText(row, 'leader'),
    features: textsOf(row, 'features').sort(),
  };
}
