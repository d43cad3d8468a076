import { foldName } from '../domain/names.ts';
import type { Register, RegisterEntry } from '../domain/register.ts';

/** Every name that an entry is known by, its preferred one first. */
export function namesOf(entry: RegisterEntry): string[] {
  const acronyms = entry.kind === 'Organisation' ? entry.acronyms : [];
  return [...new Set([entry.name, ...entry.names.map((name) => name.text), ...acronyms])];
}

/** Entries with their index by kind and key of name. Entries of one name keep their order: it means prominence. */
export function indexRegister(entries: Iterable<RegisterEntry>, key: (name: string) => string = foldName): Register {
  const byId = new Map<string, RegisterEntry>();
  const byName = new Map<string, string[]>();
  for (const entry of entries) byId.set(entry.id, entry);
  for (const entry of byId.values()) {
    for (const name of new Set(namesOf(entry).map(key))) {
      const slot = `${entry.kind}:${name}`;
      byName.set(slot, [...(byName.get(slot) ?? []), entry.id]);
    }
  }
  return { entries: byId, byName };
}
