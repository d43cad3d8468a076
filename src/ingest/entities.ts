import type { Picture } from '../domain/picture.ts';
import type { Register } from '../domain/register.ts';
import { readTitle } from '../domain/titles.ts';
import {
  type MentionedEntity,
  readHoldings,
  readMentioned,
  readPieces,
  type SaidHoldings,
  type StoredHolding,
  type StoredPiece,
  type Writing,
} from '../graph/write/index.ts';
import { type Area, areaOfEntry, drawEntities, type EntityFacts, isAreaKind } from '../picture/index.ts';
import { findAlive, withMissingAboves } from './alive.ts';

export interface DrawnEntities extends Picture {
  /** All entities that were drawn anew, or are gone. */
  readonly scope: readonly string[];
}

/** What is needed to draw entities: read once for all of them. */
interface Known {
  readonly register: Register;
  readonly names: ReadonlyMap<string, string>;
  readonly mentioned: ReadonlyMap<string, MentionedEntity>;
  readonly holdings: ReadonlyMap<string, readonly StoredHolding[]>;
  readonly pieces: ReadonlyMap<string, readonly StoredPiece[]>;
}

/** What the releases at hand tell. */
export interface Told {
  /** To show, by entity. */
  readonly names: ReadonlyMap<string, string>;
  readonly said: SaidHoldings;
}

/** Where no release is at hand. */
export const NOTHING_TOLD: Told = { names: new Map(), said: { releases: [], holdings: new Map(), fresh: new Set() } };

type DrawnKind = EntityFacts['kind'];

/**
 * Draws the persons, organisations, places, posts and topics of these ids from all their mentions and the register, with what the
 * register says holds them. Nobody's entity that the register does not know is gone; so is a place that nobody names.
 */
export async function drawTouchedEntities(
  writing: Writing,
  touched: readonly string[],
  register: Register,
  { names, said }: Told,
): Promise<DrawnEntities> {
  const scope = await withMissingAboves(writing, touched, register);
  const mentioned = await readAround(writing, scope, register);
  const alive = await findAlive(writing, scope, mentioned, register);
  const persons = alive.filter((id) => kindOf(id, mentioned, register) === 'Person');
  const holdings = await readHoldings(writing, persons, said);
  const living = new Set(alive);
  for (const id of scope) {
    if (living.has(id)) continue;
    writing.kept?.holdings.forget(id);
    writing.kept?.mentions.forget(id);
  }
  const pieces = await readPieces(
    writing,
    alive.filter((id) => !register.entries.has(id)),
  );
  const posts = await readPosts(writing, holdings, [register.entries, names, mentioned]);
  const known: Known = { register, names, mentioned: new Map([...mentioned, ...posts]), holdings, pieces };
  const facts = alive.flatMap((id) => toFacts(id, known) ?? []);
  const picture = drawEntities(facts, register);
  for (const { id, properties } of picture.nodes) {
    const one = writing.kept?.mentions.get(id);
    if (one) one.shown = typeof properties['name'] === 'string' ? properties['name'] : null;
  }
  return { ...picture, scope };
}

/** Entities with what holds them, up to the last area that only releases know: the register tells the rest. */
async function readAround(
  writing: Writing,
  ids: readonly string[],
  { entries }: Register,
): Promise<Map<string, MentionedEntity>> {
  const all = new Map<string, MentionedEntity>();
  const asked = new Set(ids);
  for (let next = [...ids]; next.length > 0; ) {
    const found = await readMentioned(writing, next);
    for (const [id, one] of found) all.set(id, one);
    const above = [...found.values()].flatMap(({ within }) => within);
    next = [...new Set(above)].filter((id) => !all.has(id) && !entries.has(id) && !asked.has(id));
  }
  return all;
}

/** The posts that persons held and that nothing at hand names: untouched, so what they show is right. */
async function readPosts(
  writing: Writing,
  holdings: ReadonlyMap<string, readonly StoredHolding[]>,
  known: readonly ReadonlyMap<string, unknown>[],
): Promise<Map<string, MentionedEntity>> {
  const posts = new Set([...holdings.values()].flat().map(({ postId }) => postId));
  return readMentioned(
    writing,
    [...posts].filter((id) => !known.some((one) => one.has(id))),
  );
}

function kindOf(id: string, mentioned: ReadonlyMap<string, MentionedEntity>, register: Register): string | undefined {
  return register.entries.get(id)?.kind ?? mentioned.get(id)?.kind;
}

function toFacts(id: string, known: Known): EntityFacts | undefined {
  const { register, mentioned, names, holdings, pieces } = known;
  const kind = kindOf(id, mentioned, register);
  if (kind === undefined || kind === 'Event' || kind === 'Agreement') return undefined;
  const one = mentioned.get(id);
  const within = one?.within ?? [];
  return {
    id,
    kind: kind as DrawnKind,
    name: nameOf(id, known),
    names: kind === 'Post' ? [names.get(id) ?? ''].filter(Boolean) : [...(one?.names ?? []), ...(one?.aliases ?? [])],
    placeKinds: one?.placeKinds ?? [],
    within: within.map((above) => ({ id: above, name: nameOf(above, known), pieces: pieces.get(id) ?? [] })),
    area: within.length <= 1 ? areaOf(id, known) : null,
    mechanism: one?.mechanism ?? false,
    title: readTitle(one?.names[0] ?? '').title,
    holdings: (holdings.get(id) ?? []).map((holding) => ({ ...holding, postName: nameOf(holding.postId, known) })),
  };
}

function nameOf(id: string, { register, names, mentioned }: Known): string {
  const one = mentioned.get(id);
  return register.entries.get(id)?.name ?? names.get(id) ?? one?.shown ?? one?.names[0] ?? id;
}

/** The area of an entity that only releases know: of what holds it; a city is its own. */
function areaOf(id: string, known: Known): Area | null {
  const entry = known.register.entries.get(id);
  if (entry) return areaOfEntry(entry, known.register.entries);
  const one = known.mentioned.get(id);
  if (!one) return null;
  const own = one.kind === 'Place' && isAreaKind(one.placeKinds[0] ?? null, one.within.length > 0);
  if (own) return { id, name: nameOf(id, known) };
  const [above] = one.within;
  return above !== undefined && above !== id ? areaOf(above, known) : null;
}
