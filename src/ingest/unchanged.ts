import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import { type ReferenceChanges, readShownNames, type Writing } from '../graph/write/index.ts';

/** What a settling did to references, and by which releases. */
export interface Disturbance {
  /** The releases that are new or were read again. */
  readonly read: readonly ReleaseEvidence[];
  /** All releases that are drawn. */
  readonly releases: readonly ReleaseEvidence[];
  readonly changes: ReferenceChanges;
}

/**
 * The entities among these that have to be drawn again. Bodies, places and posts of the register, and topics, show nothing
 * of their mentions but names: one that only gains mentions, by names that it shows already, stays as it is. So a
 * government that every release names is not read anew for each batch, with all that ever named it.
 */
export async function leaveUnchanged(
  writing: Writing,
  touched: readonly string[],
  disturbance: Disturbance,
  register: Register,
): Promise<string[]> {
  const disturbed = disturbedBy(disturbance);
  const gained = gainedNames(disturbance);
  const kindOf = (id: string) => register.entries.get(id)?.kind ?? gained.get(id)?.kind;
  const steady = touched.filter((id) => !disturbed.has(id) && showsNamesOnly(kindOf(id), register.entries.has(id)));
  const shown = await readShownNames(writing, steady);
  const isUnchanged = (id: string): boolean => {
    const names = shown.get(id);
    // What a release calls a post is its title alone, which is not shown.
    if (!names || kindOf(id) === 'Post') return names !== undefined;
    return [...(gained.get(id)?.names ?? [])].every((name) => names.has(name));
  };
  const unchanged = new Set(steady.filter(isUnchanged));
  return touched.filter((id) => !unchanged.has(id));
}

function showsNamesOnly(kind: string | undefined, registered: boolean): boolean {
  if (kind === 'Topic') return true;
  return registered && (kind === 'Organisation' || kind === 'Place' || kind === 'Post');
}

/** What lost a mention, and all that a release named or names which was read again: its names may have gone. */
function disturbedBy({ read, changes }: Disturbance): Set<string> {
  const again = read.filter(({ mentions }) => mentions.some(({ id }) => changes.before.has(id)));
  const mentions = again.flatMap((release) => release.mentions.map(({ id }) => id));
  return new Set([
    ...changes.lost,
    ...mentions.flatMap((id) => [changes.before.get(id) ?? [], changes.after.get(id) ?? []].flat()),
  ]);
}

interface Gained {
  readonly kind: string;
  readonly names: Set<string>;
}

/** By what names entities are called where they were not before. */
function gainedNames({ releases, changes }: Disturbance): Map<string, Gained> {
  const gained = new Map<string, Gained>();
  for (const { id, kind, name, aliases } of releases.flatMap(({ mentions }) => mentions)) {
    const entity = changes.after.get(id);
    if (entity === undefined) continue;
    const names = gained.get(entity)?.names ?? new Set<string>();
    gained.set(entity, { kind, names });
    if (changes.before.get(id) !== entity) for (const one of [name, ...aliases]) names.add(one);
  }
  return gained;
}
