import type { Decision, ReleaseMention } from '../domain/evidence.ts';
import type { RegisterPlace } from '../domain/register.ts';
import { entriesNamed, entryOf, open, type ResolveContext, type ResolveRule, registered } from './context.ts';

/**
 * A place by its name. Of several with one name: the one within the area that the release names, else of the kind that it
 * names, else the most prominent (the register's order), with a lower score.
 */
const byRegister: ResolveRule = (mention, context) => {
  const candidates = [mention.name, ...mention.aliases]
    .map((name) => entriesNamed(context, 'Place', name))
    .find((list) => list.length > 0);
  if (!candidates) return undefined;
  const around = context.decided.get(mention.within ?? '')?.registered ?? null;
  if (around !== null) return withinArea(candidates, around, context);
  const ofKind = candidates.filter((place) => place.placeKind === mention.placeKind);
  const [best] = ofKind.length > 0 ? ofKind : candidates;
  return best && registered(best.id, 'register-name', candidates.length === 1 ? 1 : 0.8);
};

/** "Central Park" within Bracken is not the one of another city, however prominent. */
function withinArea(candidates: readonly RegisterPlace[], area: string, context: ResolveContext): Decision | undefined {
  const inside = candidates.filter((place) => liesWithin(place.id, area, context));
  const [best] = inside;
  return best && registered(best.id, 'register-name-within', 1);
}

const byNameAndArea: ResolveRule = (mention, context) => {
  const area = context.decided.get(mention.within ?? '')?.block ?? '';
  return open(`Place:${context.key(mention.name)}@${area}`, 'equal-name-and-area', 0.9);
};

export const PLACE_RULES: readonly ResolveRule[] = [byRegister, byNameAndArea];

/** Is a place of the register this area, or inside it? */
function liesWithin(place: string, area: string, context: ResolveContext): boolean {
  for (let id: string | null = place; id !== null; id = entryOf(context, 'Place', id)?.within ?? null) {
    if (id === area) return true;
  }
  return false;
}

/** The area comes before what lies within it; a circle of mentions ends where it closes. */
export function byContainment(mentions: readonly ReleaseMention[]): ReleaseMention[] {
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]));
  const ordered = new Set<ReleaseMention>();
  const visit = (mention: ReleaseMention, above: readonly string[]): void => {
    const around = byKey.get(mention.within ?? '');
    if (around && !above.includes(around.key)) visit(around, [...above, mention.key]);
    ordered.add(mention);
  };
  for (const mention of mentions) visit(mention, []);
  return [...ordered];
}
