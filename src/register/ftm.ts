import type { RegisterEntry } from '../domain/register.ts';
import type { Warning } from '../domain/warnings.ts';
import { findFaults } from './check.ts';
import { toEntries } from './entries.ts';
import { type FtmContext, faultOfOccupancy, registerId, toRecord } from './ftm-records.ts';
import { type FtmFault, type FtmRow, readFtmRows } from './ftm-rows.ts';
import type { LocatedEntry } from './parse.ts';
import { registerFile } from './shape.ts';
import { tell } from './yaml.ts';

export interface FtmEntries {
  readonly entries: readonly LocatedEntry[];
  /** A line that is left out, with the reason; and how many rows are of schemata that the register has nothing for. */
  readonly warnings: readonly Warning[];
}

/** Does the name of a file say that it holds entities of FollowTheMoney? */
export function isFtm(file: string): boolean {
  return /\.(?:jsonl|ndjson|ijson|ftm(?:\.json)?)$/u.test(file);
}

/**
 * Persons, organisations, positions and occupancies of FollowTheMoney as register entries. What others made is taken row by
 * row: one that cannot be used is left out and told with its line, and the others are taken.
 *
 * @param known entries that rows may refer to
 */
export function parseFtm(text: string, file: string, known: ReadonlyMap<string, RegisterEntry>): FtmEntries {
  const { rows, faults } = readFtmRows(text);
  const context = contextOf(rows, known, faults);
  const entries: LocatedEntry[] = [];
  const others = new Map<string, number>();
  for (const row of context.rows.values()) {
    const told = row.schema === 'Occupancy' ? (faultOfOccupancy(row, context) ?? []) : entriesOf(row, context);
    if (told === null) others.set(row.schema, (others.get(row.schema) ?? 0) + 1);
    else if (typeof told === 'string') faults.push({ line: row.line, message: `${row.schema} "${row.id}": ${told}` });
    else entries.push(...told.map((entry) => ({ entry, file, line: row.line })));
  }
  return {
    entries: inOrder(withoutLost(entries, known, faults), known, faults),
    warnings: warningsOf(file, faults, others),
  };
}

function contextOf(rows: readonly FtmRow[], known: FtmContext['known'], faults: FtmFault[]): FtmContext {
  const byId = new Map<string, FtmRow>();
  const occupancies = new Map<string, FtmRow[]>();
  for (const row of rows) {
    const id = registerId(row.id);
    const twin = byId.get(id);
    if (id === '') faults.push({ line: row.line, message: `the id "${row.id}" has neither letters nor digits` });
    else if (twin) faults.push({ line: row.line, message: `the id "${id}" stands already on line ${twin.line}` });
    else byId.set(id, row);
    if (row.schema !== 'Occupancy' || twin) continue;
    const holder = registerId(row.properties.holder?.[0] ?? '');
    occupancies.set(holder, [...(occupancies.get(holder) ?? []), row]);
  }
  return { rows: byId, known, occupancies };
}

function entriesOf(row: FtmRow, context: FtmContext): RegisterEntry[] | string | null {
  const record = toRecord(row, context);
  if (record === null || typeof record === 'string') return record;
  const parsed = registerFile.safeParse(record);
  if (parsed.success) return toEntries(parsed.data).map(({ entry }) => entry);
  return parsed.error.issues.map((issue) => tell(issue, record)).join('; ');
}

/** What refers to an entry that was itself left out goes with it, post by post. */
function withoutLost(entries: readonly LocatedEntry[], known: FtmContext['known'], faults: FtmFault[]): LocatedEntry[] {
  const there = new Set([...known.keys(), ...entries.map(({ entry }) => entry.id)]);
  const posts = entries.filter(({ entry, line }) => {
    const lost = entry.kind === 'Post' && !there.has(entry.organisation);
    if (lost) faults.push({ line, message: `the organisation of the post "${entry.id}" was left out` });
    return !lost;
  });
  const left = new Set([...known.keys(), ...posts.map(({ entry }) => entry.id)]);
  return posts.map((one) => {
    const { entry } = one;
    if (entry.kind === 'Person')
      return { ...one, entry: { ...entry, tenures: entry.tenures.filter(({ post }) => left.has(post)) } };
    if (entry.kind !== 'Organisation' || entry.parent === null || left.has(entry.parent)) return one;
    return { ...one, entry: { ...entry, parent: null } };
  });
}

/** What the register as a whole would refuse, such as a body that is part of itself. */
function inOrder(entries: readonly LocatedEntry[], known: FtmContext['known'], faults: FtmFault[]): LocatedEntry[] {
  for (let kept = [...entries]; ; ) {
    const all = new Map([...known, ...kept.map(({ entry }) => [entry.id, entry] as const)]);
    const good = kept.filter((one) => {
      const [fault] = findFaults([one], all);
      if (fault !== undefined) faults.push({ line: one.line, message: fault.replace(/^.*?:\d+: /u, '') });
      return fault === undefined;
    });
    if (good.length === kept.length) return good;
    kept = good;
  }
}

function warningsOf(file: string, faults: readonly FtmFault[], others: ReadonlyMap<string, number>): Warning[] {
  const lines = [...faults].sort((a, b) => a.line - b.line);
  const passed = [...others].sort().map(([schema, count]) => `${count} ${schema}`);
  return [
    ...lines.map(({ line, message }) => warning('ftm-row', `${file}:${line}: left out: ${message}`)),
    ...(passed.length > 0
      ? [warning('ftm-schema', `${file}: passed over, as the register has nothing for them: ${passed.join(', ')}`)]
      : []),
  ];
}

const warning = (kind: string, message: string): Warning => ({ kind, message, release: null });
