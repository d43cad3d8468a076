import { runBatched, type Writing } from './apply.ts';
import type { StoredProfile, StoredSharer, WantedProfile } from './profiles.ts';
import { type Stored, textOf, textsOf } from './rows.ts';

/** Features that stand, by id. */
export type Nodes = ReadonlyMap<string, Stored>;

/** Who stood by a feature, as it keeps them; nobody by one that does not stand. */
export const sharersAt = (nodes: Nodes, id: string) => textsOf(nodes.get(id)?.properties ?? {}, 'sharers');

/**
 * Who stands by the features that stood before. Where mentions only came, the list grows; where one went or became another's, the
 * database counts again.
 */
export async function sharersNow(
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
    return recount.has(feature) || !nodes.has(feature) ? undefined : sharersAt(nodes, feature);
  });
  return inOrder(lists);
}

/** Who stands by features that nobody had before. */
export function sharersOf(wanted: readonly WantedProfile[], fresh: ReadonlySet<string>): Map<string, string[]> {
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

/** The way back of how a feature keeps one. */
export function readSharer(text: string): StoredSharer {
  const at = text.indexOf('\t');
  return { entity: text.slice(0, at), profile: text.slice(at + 1) };
}
