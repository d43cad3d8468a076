import type { ReleaseMention, ResolvedRelease } from '../domain/evidence.ts';
import type { Register, RegisterEntry } from '../domain/register.ts';
import type { PlaceKind } from '../domain/statement.ts';

/** A place as ties name it. */
export interface Area {
  readonly id: string;
  readonly name: string;
}

type Entries = Register['entries'];

/** Kinds that are an area of their own where no city holds them. A venue or a district needs one above it. */
const AREAS: ReadonlySet<PlaceKind> = new Set(['COUNTRY', 'PROVINCE', 'REGION', 'CITY']);

/** The city that holds a place of the register (itself, if it is one), else the smallest known area: null for a lone venue. */
export function areaOfPlace(id: string, entries: Entries): Area | null {
  const chain = chainOf(id, entries);
  const found = chain.find((place) => place.placeKind === 'CITY') ?? chain.find((place) => AREAS.has(place.placeKind));
  return found ? { id: found.id, name: found.name } : null;
}

/** The area of what a mention names: a place, or an organisation by its seat. */
export function areaOfMention(
  key: string | null,
  { evidence, entities }: ResolvedRelease,
  entries: Entries,
): Area | null {
  const byKey = new Map(evidence.mentions.map((mention) => [mention.key, mention]));
  const seen = new Set<string>();
  for (
    let mention = byKey.get(key ?? '');
    mention && !seen.has(mention.key);
    mention = byKey.get(mention.within ?? '')
  ) {
    seen.add(mention.key);
    const entity = entities.get(mention.key);
    if (!entity) return null;
    const known = entity.registered ? areaOfEntry(entries.get(entity.id), entries) : null;
    if (known) return known;
    if (isArea(mention)) return { id: entity.id, name: entity.name };
  }
  return null;
}

/** An area and all that holds it, the finest first, as the register or, for what it does not know, this release says. */
export function areasAbove(area: Area | null, { evidence, entities }: ResolvedRelease, entries: Entries): string[] {
  if (area === null) return [];
  const known = chainOf(area.id, entries).map(({ id }) => id);
  if (known.length > 0) return known;
  const mention = evidence.mentions.find(({ key }) => entities.get(key)?.id === area.id);
  const above = mention?.within == null ? undefined : entities.get(mention.within);
  return [area.id, ...(above && above.id !== area.id ? chainOrSelf(above.id, entries) : [])];
}

function chainOrSelf(id: string, entries: Entries): string[] {
  const known = chainOf(id, entries).map((place) => place.id);
  return known.length > 0 ? known : [id];
}

export function areaOfEntry(entry: RegisterEntry | undefined, entries: Entries): Area | null {
  if (entry?.kind === 'Place') return areaOfPlace(entry.id, entries);
  return entry?.kind === 'Organisation' && entry.seat !== null ? areaOfPlace(entry.seat, entries) : null;
}

/** A place that only releases know is an area of its own if it is a city, or if nothing is known to hold it. */
function isArea({ kind, placeKind, within, named }: ReleaseMention): boolean {
  return kind === 'Place' && named && isAreaKind(placeKind, within !== null);
}

/** The same for a place as all releases together know it. */
export function isAreaKind(placeKind: PlaceKind | null, isHeld: boolean): boolean {
  return placeKind === 'CITY' || (placeKind !== null && AREAS.has(placeKind) && !isHeld);
}

function chainOf(id: string, entries: Entries) {
  const chain = [];
  for (let at: string | null = id; at !== null; ) {
    const place: RegisterEntry | undefined = entries.get(at);
    if (place?.kind !== 'Place') break;
    chain.push(place);
    at = place.within;
  }
  return chain;
}
