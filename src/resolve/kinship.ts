import type { Decision } from '../domain/evidence.ts';
import type { RegisterPerson } from '../domain/register.ts';
import { entryOf, type ResolveContext } from './context.ts';

/** What a person of the register is known to belong to. */
interface Belonging {
  readonly organisations: ReadonlySet<string>;
  /** Cities and provinces, never countries: two officials of one country need have nothing in common. */
  readonly places: ReadonlySet<string>;
}

/**
 * Has an organisation that a release names to do with a person of the register? It has if it is one that the person held a
 * post at, a part or the whole of one, is seated in its city or province, or bears that one's name.
 */
export function isRelated(organisation: string, person: RegisterPerson, context: ResolveContext): boolean {
  const decision = context.decided.get(organisation);
  if (!decision) return false;
  const known = belongingOf(person, context);
  if (decision.registered !== null) return isRelatedEntry(decision.registered, known, context);
  return isWithin(organisation, known, context) || bearsName(decision, known, context);
}

function isRelatedEntry(id: string, known: Belonging, context: ResolveContext): boolean {
  if (wholesOf(id, context).some((whole) => known.organisations.has(whole))) return true;
  const isWhole = [...known.organisations].some((one) => wholesOf(one, context).includes(id));
  return isWhole || areasOf(seatOf(id, context), context).some((area) => known.places.has(area));
}

function belongingOf({ tenures }: RegisterPerson, context: ResolveContext): Belonging {
  const ids = tenures.flatMap(({ post }) => entryOf(context, 'Post', post)?.organisation ?? []);
  return { organisations: new Set(ids), places: new Set(ids.flatMap((id) => areasOf(seatOf(id, context), context))) };
}

/** An organisation and what it is part of. */
export function wholesOf(id: string, context: ResolveContext): string[] {
  const wholes: string[] = [];
  for (let next: string | null = id; next !== null && !wholes.includes(next); ) {
    wholes.push(next);
    next = entryOf(context, 'Organisation', next)?.parent ?? null;
  }
  return wholes;
}

function seatOf(id: string, context: ResolveContext): string | null {
  const seats = wholesOf(id, context).map((whole) => entryOf(context, 'Organisation', whole)?.seat ?? null);
  return seats.find((seat) => seat !== null) ?? null;
}

function areasOf(place: string | null, context: ResolveContext): string[] {
  const areas: string[] = [];
  for (let next = entryOf(context, 'Place', place); next && next.placeKind !== 'COUNTRY'; ) {
    if (areas.includes(next.id)) break;
    areas.push(next.id);
    next = entryOf(context, 'Place', next.within);
  }
  return areas;
}

function isWithin(organisation: string, known: Belonging, context: ResolveContext): boolean {
  const within = context.evidence.mentions.find(({ key }) => key === organisation)?.within ?? null;
  const place = within === null ? null : (context.decided.get(within)?.registered ?? null);
  return areasOf(place, context).some((area) => known.places.has(area));
}

/** "Birch Port Company" has to do with Birch, though no register knows it. */
function bearsName({ block }: Decision, known: Belonging, context: ResolveContext): boolean {
  return [...known.places].some((id) => {
    const place = entryOf(context, 'Place', id);
    const names = place ? [place.name, ...place.names.map(({ text }) => text)] : [];
    return names.map(context.key).some((name) => name.length > 1 && block.includes(name));
  });
}
