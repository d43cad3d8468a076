import type { Change } from '../../domain/change.ts';
import type { NodeLabel, Picture, PictureNode } from '../../domain/picture.ts';
import { nameKey, searchForm } from '../../names/fold.ts';
import { applyNodes, runBatched, runForReleases, sendBatched, sendNodes, sendTies, type Writing } from './apply.ts';
import { diffNodes, diffTies } from './diff.ts';
import { locateEntities } from './references.ts';
import { byId, maybeText, type Stored, type StoredTie, textOf, toStoredTie, type WantedNode } from './rows.ts';

/** What a new picture replaces: whatever of it is not drawn again goes. */
export interface PictureScope {
  /** The releases whose events are drawn anew. */
  readonly releases: readonly string[];
  /** Events that reports of these releases made before, with others or alone. */
  readonly events: readonly string[];
  /** Events whose place in journeys is drawn anew, whether they are or not. */
  readonly parts: readonly string[];
  /** Entities (persons, organisations, places, posts) that are drawn anew. */
  readonly entities: readonly string[];
  /** Agreements that are drawn anew, or may be gone. */
  readonly agreements: readonly string[];
  /** The ids that agreements have in each release alone: other ids of one that several tell of, or no more. */
  readonly apart: readonly string[];
}

/** Another id by which an entity is known. */
export interface WantedAlias {
  readonly id: string;
  readonly entityId: string;
  readonly releaseId: string;
}

/** Gives entities nodes, so that mentions can refer to them; what they show is written later. Tells where they are, and which are new. */
export async function ensureEntities(
  writing: Writing,
  wanted: ReadonlyMap<string, NodeLabel>,
): Promise<{ readonly entities: ReadonlyMap<string, string>; readonly fresh: ReadonlySet<string> }> {
  const standing = await locateEntities(writing, [...wanted.keys()]);
  const create = [...wanted]
    .filter(([id]) => !standing.has(id))
    .map(([id, label]) => ({ labels: ['Entity', label], id, properties: { id } }));
  const created = await applyNodes(writing, { create, change: [] });
  return { entities: new Map([...standing, ...created]), fresh: new Set(created.keys()) };
}

/** Makes the graph show this picture within the scope: what is new is created, what differs changed, what is gone deleted. */
export async function writePicture(
  writing: Writing,
  picture: Picture,
  aliases: readonly WantedAlias[],
  scope: PictureScope,
): Promise<Change[]> {
  const found = await Promise.all([
    runForReleases(writing, 'find-aliases', scope.releases),
    runBatched(writing, 'find-aliases-of', 'ids', scope.events),
    // Of agreements too, whose mentions may be of releases that nothing else touches.
    runBatched(writing, 'find-aliases-by-id', 'ids', [...new Set([...aliases.map(({ id }) => id), ...scope.apart])]),
  ]);
  const oldAliases = byId(found.flat());
  const aliased = [...oldAliases.values()].map(({ properties }) => textOf(properties, 'entityId'));
  const drawn = new Set(picture.nodes.map(({ id }) => id));
  const nodes = await findNodes(writing, [
    ...new Set([...drawn, ...aliased, ...scope.events, ...scope.entities, ...scope.agreements]),
  ]);
  const wanted = picture.nodes.map(toWanted);
  const gone = [...nodes].filter(([id, node]) => !drawn.has(id) && isInScope(id, node, scope));
  const created = await applyNodes(writing, diffNodes(plainNodes(nodes), wanted));
  const at = new Map([...[...nodes].map(([id, node]) => [id, node.at] as const), ...created]);
  const ties = await findTies(writing, scope, nodes);
  await writeTies(writing, picture, ties, at);
  const ats = gone.map(([, { at }]) => at);
  sendBatched(writing, 'delete-nodes', 'ats', ats);
  writeAliases(writing, oldAliases, aliases);
  return changesOf(gone, drawn, { old: oldAliases, now: aliases });
}

/** Entities that are others from now on: gone into one that answers for them, or parted from one that did. */
function changesOf(
  gone: readonly (readonly [string, PictureStored])[],
  drawn: ReadonlySet<string>,
  aliases: { readonly old: ReadonlyMap<string, Stored>; readonly now: readonly WantedAlias[] },
): Change[] {
  const now = new Map(aliases.now.map(({ id, entityId }) => [id, entityId]));
  const nameOf = ({ properties }: Stored) => maybeText(properties, 'name');
  const merged = gone.flatMap(([id, node]): Change[] => {
    const into = now.get(id) ?? id;
    return into === id ? [] : [{ kind: 'MERGED', subject: id, into, name: nameOf(node) }];
  });
  const parted = [...aliases.old].flatMap(([id, { properties }]): Change[] => {
    const subject = textOf(properties, 'entityId');
    const isParted = subject !== id && drawn.has(id);
    return isParted ? [{ kind: 'SPLIT', subject, into: id, name: null }] : [];
  });
  return [...merged, ...parted];
}

interface PictureStored extends Stored {
  readonly labels: readonly string[];
}

async function findNodes(writing: Writing, ids: readonly string[]): Promise<Map<string, PictureStored>> {
  const rows = await runBatched(writing, 'find-entities', 'ids', ids);
  const stored = byId(rows);
  return new Map(
    rows.flatMap((row) => {
      const one = stored.get(textOf(row, 'id'));
      return one ? [[textOf(row, 'id'), { ...one, labels: row['labels'] as string[] }] as const] : [];
    }),
  );
}

const plainNodes = (nodes: ReadonlyMap<string, PictureStored>): ReadonlyMap<string, Stored> => nodes;

const hangsTies = ({ labels }: PictureStored) => labels.includes('Event') || labels.includes('Agreement');

/** One that was made for what is drawn now (`ensureEntities`) shows nothing yet, and nothing hangs on it. */
const wasDrawn = ({ properties }: Stored) => Object.keys(properties).some((name) => name !== 'id');

/** Events found by their aliases belong to the releases; other nodes found so are somebody else's as well. */
function isInScope(id: string, node: PictureStored, scope: PictureScope): boolean {
  if (node.labels.includes('Event')) return true;
  return node.labels.includes('Agreement') ? scope.agreements.includes(id) : scope.entities.includes(id);
}

function toWanted({ label, id, properties }: PictureNode): WantedNode {
  const names = Array.isArray(properties['names']) ? properties['names'] : [properties['name']];
  const texts = names.filter((name) => typeof name === 'string');
  const unique = (values: string[]) => [...new Set(values.filter((value) => value !== ''))];
  return {
    labels: ['Entity', label],
    id,
    properties: { ...properties, nameKeys: unique(texts.map(nameKey)), searchNames: unique(texts.map(searchForm)) },
  };
}

async function findTies(
  writing: Writing,
  scope: PictureScope,
  nodes: ReadonlyMap<string, PictureStored>,
): Promise<StoredTie[]> {
  const drawn = [...nodes].filter(([, node]) => wasDrawn(node));
  const events = drawn.filter(([, node]) => hangsTies(node)).map(([id]) => id);
  const standing = new Set(drawn.map(([id]) => id));
  const rows = await Promise.all([
    runBatched(writing, 'find-event-ties', 'ids', events),
    runBatched(writing, 'find-during', 'ids', scope.parts),
    runBatched(
      writing,
      'find-structure-ties',
      'ids',
      scope.entities.filter((id) => standing.has(id)),
    ),
  ]);
  return [...new Map(rows.flat().map((row) => [textOf(row, 'at'), toStoredTie(row)])).values()];
}

async function writeTies(
  writing: Writing,
  picture: Picture,
  stored: readonly StoredTie[],
  at: ReadonlyMap<string, string>,
) {
  const missing = picture.ties.flatMap(({ start, end }) => [start, end]).filter((id) => !at.has(id));
  const others = await locateEntities(writing, [...new Set(missing)]);
  const place = (id: string, tie: string): string => {
    const found = at.get(id) ?? others.get(id);
    if (found === undefined) throw new Error(`${tie} hangs on "${id}", which is not drawn`);
    return found;
  };
  const wanted = picture.ties.map(({ kind, id, start, end, properties }) => {
    return { kind, start: place(start, kind), end: place(end, kind), properties: { ...properties, id } };
  });
  sendTies(
    writing,
    diffTies(stored, wanted, (properties) => String(properties['id'])),
  );
}

function writeAliases(writing: Writing, old: ReadonlyMap<string, Stored>, wanted: readonly WantedAlias[]): void {
  const nodes = wanted.map(({ id, entityId, releaseId }) => ({
    labels: ['Alias'],
    id,
    properties: { entityId, releaseId },
  }));
  const keep = new Set(wanted.map(({ id }) => id));
  const gone = [...old].filter(([id]) => !keep.has(id)).map(([, { at }]) => at);
  sendBatched(writing, 'delete-nodes', 'ats', gone);
  sendNodes(writing, diffNodes(old, nodes));
}
