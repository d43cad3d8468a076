import { earliestDay, latestDay } from '../domain/edtf.ts';
import type { RegisterEntry, RegisterTenure } from '../domain/register.ts';
import type { LocatedEntry } from './parse.ts';

type Entries = ReadonlyMap<string, LocatedEntry>;

/** The faults of the register as a whole, each with its place. `known` holds entries that are loaded already. */
export function findFaults(located: readonly LocatedEntry[], known: ReadonlyMap<string, RegisterEntry>): string[] {
  const entries = new Map<string, LocatedEntry>([...known].map(([id, entry]) => [id, { entry, file: '', line: 0 }]));
  const faults: string[] = [];
  const seen = new Map<string, LocatedEntry>();
  for (const one of located) {
    const twin = seen.get(one.entry.id);
    if (twin) faults.push(`${at(one)}: id "${one.entry.id}" stands already at ${at(twin)}`);
    seen.set(one.entry.id, one);
    entries.set(one.entry.id, one);
  }
  for (const one of located) faults.push(...faultsOf(one, entries));
  return faults;
}

function faultsOf(one: LocatedEntry, entries: Entries): string[] {
  const { entry } = one;
  const wants = (id: string | null, kind: RegisterEntry['kind'], field: string) =>
    wanted(one, entries, { id, kind, field });
  switch (entry.kind) {
    case 'Person':
      return entry.tenures.flatMap((tenure) => [...wants(tenure.post, 'Post', 'post'), ...backwards(one, tenure)]);
    case 'Post':
      return wants(entry.organisation, 'Organisation', 'organisation');
    case 'Organisation':
      return [
        ...wants(entry.parent, 'Organisation', 'parent'),
        ...wants(entry.seat, 'Place', 'seat'),
        ...wants(entry.governs ?? null, 'Place', 'governs'),
        ...circle(one, entries),
      ];
    case 'Place':
      return [...wants(entry.within, 'Place', 'within'), ...circle(one, entries)];
  }
}

interface Reference {
  readonly id: string | null;
  readonly kind: RegisterEntry['kind'];
  readonly field: string;
}

function wanted(one: LocatedEntry, entries: Entries, { id, kind, field }: Reference): string[] {
  if (id === null) return [];
  const target = entries.get(id)?.entry;
  if (target?.kind === kind) return [];
  const seen = target ? `"${id}" is a ${target.kind}` : `no entry has the id "${id}"`;
  return [`${at(one)}: ${field} of "${one.entry.id}" must be the id of a ${kind}; ${seen}`];
}

function backwards(one: LocatedEntry, { post, from, to }: RegisterTenure): string[] {
  const [first, last] = [from && earliestDay(from), to && latestDay(to)];
  if (first === null || last === null || first <= last) return [];
  return [`${at(one)}: tenure of "${post}" runs from "${from}" to "${to}", which is earlier`];
}

/** A place within itself, or an organisation that is its own parent, over any number of steps. */
function circle(one: LocatedEntry, entries: Entries): string[] {
  const seen = new Set<string>();
  for (let id: string | null = one.entry.id; id !== null; id = above(entries.get(id)?.entry)) {
    if (seen.has(id)) return id === one.entry.id ? [`${at(one)}: "${id}" lies within itself`] : [];
    seen.add(id);
  }
  return [];
}

function above(entry: RegisterEntry | undefined): string | null {
  if (entry?.kind === 'Place') return entry.within;
  return entry?.kind === 'Organisation' ? entry.parent : null;
}

const at = ({ file, line }: LocatedEntry) => `${file}:${line}`;
