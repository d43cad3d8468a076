import type { Register, RegisterEntry } from '../domain/register.ts';
import { type MentionedEntity, readReferredTo, readStanding, type Writing } from '../graph/write/index.ts';
import { abovesOf } from '../picture/index.ts';

/** Entities with those above them that have no node yet, so that no tie hangs on what is not drawn. */
export async function withMissingAboves(
  writing: Writing,
  ids: readonly string[],
  register: Register,
): Promise<string[]> {
  const all = withAboves(ids, register);
  const asked = new Set(ids);
  const aboves = all.filter((id) => !asked.has(id));
  const standing = await readStanding(writing, aboves);
  return all.filter((id) => !standing.has(id));
}

/**
 * Which of these entities are to be drawn: those that a mention refers to; persons, posts and organisations of the register;
 * and the places of the register that hold one of them, or seat one.
 */
export async function findAlive(
  writing: Writing,
  scope: readonly string[],
  mentioned: ReadonlyMap<string, MentionedEntity>,
  register: Register,
): Promise<string[]> {
  const kindOf = (id: string) => register.entries.get(id)?.kind;
  const sure = scope.filter((id) => mentioned.has(id) || (kindOf(id) !== undefined && kindOf(id) !== 'Place'));
  const alive = new Set(withAboves(sure, register));
  const doubtful = scope.filter((id) => kindOf(id) === 'Place' && !alive.has(id));
  for (const id of await findHolding(writing, doubtful, register)) alive.add(id);
  return scope.filter((id) => alive.has(id));
}

/** The places among these that hold, at any depth, a place that is referred to or an organisation of the register. */
async function findHolding(writing: Writing, places: readonly string[], register: Register): Promise<string[]> {
  if (places.length === 0) return [];
  const parts = partsOf(register);
  const inside = new Map(places.map((id) => [id, below(id, parts)]));
  const needed = await readReferredTo(writing, [...new Set([...inside.values()].flat())]);
  for (const entry of register.entries.values()) {
    if (entry.kind === 'Organisation' && entry.seat !== null) needed.add(entry.seat);
  }
  return places.filter((id) => inside.get(id)?.some((part) => needed.has(part)));
}

function partsOf(register: Register): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const entry of register.entries.values()) {
    if (entry.kind !== 'Place' || entry.within === null) continue;
    parts.set(entry.within, [...(parts.get(entry.within) ?? []), entry.id]);
  }
  return parts;
}

function below(id: string, parts: ReadonlyMap<string, readonly string[]>): string[] {
  return [id, ...(parts.get(id) ?? []).flatMap((part) => below(part, parts))];
}

function withAboves(ids: readonly string[], register: Register): string[] {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    for (const above of neededBy(register.entries.get(id))) add(above);
  };
  for (const id of ids) add(id);
  return [...all].sort();
}

/** The entries that the ties of an entry end at. */
function neededBy(entry: RegisterEntry | undefined): string[] {
  if (!entry) return [];
  if (entry.kind === 'Person') return entry.tenures.map(({ post }) => post);
  return abovesOf(entry).map(([, above]) => above);
}
