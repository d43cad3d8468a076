import { placeStoodFor } from '../domain/jurisdiction.ts';
import type { Register, RegisterEntry } from '../domain/register.ts';
import {
  findReleasesTouched,
  markStale,
  readRegisterEntries,
  registerHash,
  type Writing,
  writePicture,
  writeRegisterEntries,
} from '../graph/write/index.ts';
import { nameKey } from '../names/fold.ts';
import { indexRegister, namesOf } from '../register/index.ts';
import { featuresToAsk } from '../resolve/index.ts';
import { drawTouchedEntities, NOTHING_TOLD } from './entities.ts';

/** The register of the graph, indexed as resolution needs it. */
export async function readRegister(writing: Writing): Promise<Register> {
  return indexRegister(await readRegisterEntries(writing), nameKey);
}

/**
 * Adds entries to the register of the graph (those of equal id are replaced), draws them, and marks the releases that they
 * touch: what those say must be resolved and drawn again (`settleStale`). Nothing happens where nothing differs.
 */
export async function storeRegister(
  writing: Writing,
  entries: Iterable<RegisterEntry>,
  old: Register,
): Promise<Register> {
  const changed = [...entries].filter((entry) => !isSame(old.entries.get(entry.id), entry));
  if (changed.length === 0) return old;
  const merged = new Map([...old.entries, ...changed.map((entry) => [entry.id, entry] as const)]);
  const register = indexRegister(merged.values(), nameKey);
  await writeRegisterEntries(writing, [...merged.values()]);
  const touched = withDependents(
    changed.map(({ id }) => id),
    [old, register],
  );
  const keys = [old, register].flatMap((one) => touched.flatMap((id) => keysOf(id, one)));
  const features = [...new Set([old, register].flatMap((one) => touched.flatMap((id) => featuresToAsk(id, one))))];
  await markStale(writing, await findReleasesTouched(writing, [...new Set(keys)], touched, features));
  await drawEntries(writing, touched, register);
  return register;
}

/** Draws entries of the register anew. Places are drawn with what they hold. */
export async function drawEntries(writing: Writing, ids: Iterable<string>, register: Register): Promise<void> {
  const drawn = [...ids].filter((id) => register.entries.get(id)?.kind !== 'Place');
  const { nodes, ties, scope } = await drawTouchedEntities(writing, drawn, register, NOTHING_TOLD);
  await writePicture(writing, { nodes, ties }, [], {
    releases: [],
    events: [],
    parts: [],
    entities: scope,
    agreements: [],
    apart: [],
  });
}

/** Is the register in memory the one of the graph? */
export function isCurrent(register: Register, hash: string | null): boolean {
  return hash !== null && registerHash([...register.entries.values()]) === hash;
}

/** Entries with all that depend on them: a place's parts, what is seated there, its posts and their holders. */
function withDependents(ids: readonly string[], registers: readonly Register[]): string[] {
  const dependents = new Map<string, string[]>();
  for (const { entries } of registers) {
    for (const entry of entries.values()) {
      for (const id of usesOf(entry)) dependents.set(id, [...(dependents.get(id) ?? []), entry.id]);
    }
  }
  const all = new Set(ids);
  for (const id of all) for (const dependent of dependents.get(id) ?? []) all.add(dependent);
  return [...all].sort();
}

function usesOf(entry: RegisterEntry): string[] {
  switch (entry.kind) {
    case 'Person':
      return entry.tenures.map(({ post }) => post);
    case 'Post':
      return [entry.organisation];
    case 'Organisation':
      return [entry.parent, entry.seat, entry.governs ?? null].filter((id) => id !== null);
    case 'Place':
      return entry.within === null ? [] : [entry.within];
  }
}

/** Names by which a release may mean an entry: an organisation also by the name of its place (its jurisdiction). */
function keysOf(id: string, register: Register): string[] {
  const entry = register.entries.get(id);
  if (!entry) return [];
  const place = entry.kind === 'Organisation' ? placeStoodFor(entry, register.entries) : null;
  const area = place === null ? undefined : register.entries.get(place);
  return [...namesOf(entry), ...(area ? namesOf(area) : [])].map(nameKey);
}

function isSame(a: RegisterEntry | undefined, b: RegisterEntry): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
