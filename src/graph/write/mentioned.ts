import type { PlaceKind } from '../../domain/statement.ts';
import type { GraphRow } from '../driver.ts';
import { runBatched, type Writing } from './apply.ts';
import type { KeptReadings, Mentions } from './kept.ts';
import { maybeText, textOf } from './rows.ts';

/** What all mentions of an entity say of it. */
export interface MentionedEntity {
  readonly id: string;
  readonly kind: string;
  /** The name that the node shows now; null for one just made. */
  readonly shown: string | null;
  /** In order of mention id. */
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly placeKinds: readonly PlaceKind[];
  /** Ids of the entities that hold it. */
  readonly within: readonly string[];
  /** A statement tells of a session of it. */
  readonly mechanism: boolean;
}

/** What one mention says of the entity to which it refers. */
export interface SaidMention {
  readonly id: string;
  readonly entity: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly placeKind: PlaceKind | null;
  /** The entity that holds it. */
  readonly within: string | null;
  readonly mechanism: boolean;
}

/**
 * Adds what mentions say to what is kept of their entities; of one just made (`fresh`) these are all. What mentions said of those to
 * which they referred `before` is known no more, and forgotten first.
 */
export function keepMentions(
  { mentions }: KeptReadings,
  said: readonly SaidMention[],
  { before, fresh }: { before: readonly string[]; fresh: ReadonlySet<string> },
): void {
  for (const id of before) mentions.forget(id);
  for (const one of said) {
    const known = mentions.get(one.entity) ?? (fresh.has(one.entity) ? noMentions(one.kind) : undefined);
    if (!known) continue;
    add(known, one);
    mentions.keep(one.entity, known);
  }
}

function noMentions(kind: string): Mentions {
  const [names, aliases, placeKinds, within] = [new Map(), new Set<string>(), new Set<PlaceKind>(), new Set<string>()];
  return { kind, shown: null, names, aliases, placeKinds, within, mechanism: false };
}

function add(known: Mentions, { id, name, aliases, placeKind, within, mechanism }: SaidMention): void {
  const first = known.names.get(name);
  if (first === undefined || id < first) known.names.set(name, id);
  for (const alias of aliases) known.aliases.add(alias);
  if (placeKind !== null) known.placeKinds.add(placeKind);
  if (within !== null) known.within.add(within);
  known.mechanism ||= mechanism;
}

/** Entities by id, from all their mentions; one that nobody mentions is absent. */
export async function readMentioned(writing: Writing, ids: readonly string[]): Promise<Map<string, MentionedEntity>> {
  const kept = writing.kept?.mentions;
  const rows = await runBatched(
    writing,
    'find-entity-mentions',
    'ids',
    ids.filter((id) => !kept?.has(id)),
  );
  const found = new Map(rows.map((row) => [textOf(row, 'id'), toMentions(row)]));
  const all = ids.flatMap((id) => {
    const one = kept?.get(id) ?? found.get(id);
    if (one) kept?.keep(id, one);
    return one ? [[id, toMentioned(id, one)] as const] : [];
  });
  return new Map(all);
}

function toMentions(row: GraphRow): Mentions {
  const names = row['names'] as { name: string; first: string }[];
  const aliases = row['aliases'] as string[][][];
  return {
    kind: textOf(row, 'kind'),
    shown: maybeText(row, 'entityName'),
    names: new Map(names.map(({ name, first }) => [name, first])),
    aliases: new Set(aliases.flat(2)),
    placeKinds: new Set((row['placeKinds'] as PlaceKind[][]).flat()),
    within: new Set((row['within'] as string[][]).flat()),
    mechanism: row['mechanism'] === true,
  };
}

function toMentioned(
  id: string,
  { kind, shown, names, aliases, placeKinds, within, mechanism }: Mentions,
): MentionedEntity {
  const inOrder = [...names].sort(([, a], [, b]) => (a < b ? -1 : 1));
  return {
    id,
    kind,
    shown,
    names: inOrder.map(([name]) => name),
    aliases: [...aliases].sort(),
    placeKinds: [...placeKinds].sort(),
    within: [...within].sort(),
    mechanism,
  };
}
