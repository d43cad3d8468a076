import type { Stored, StoredTie, WantedNode, WantedTie } from './rows.ts';

type Properties = Readonly<Record<string, unknown>>;

export interface NodeChanges {
  readonly create: readonly WantedNode[];
  readonly change: readonly { readonly at: string; readonly properties: Properties }[];
}

export interface TieChanges {
  readonly create: readonly WantedTie[];
  readonly change: readonly { readonly at: string; readonly properties: Properties }[];
  /** Element ids of ties that stand and should not. */
  readonly remove: readonly string[];
}

/**
 * Neo4j counts a property set to the value that it has, and writes it. So what stands is read first, and only
 * differences are written: the same input twice writes nothing.
 */
export function diffNodes(stored: ReadonlyMap<string, Stored>, wanted: readonly WantedNode[]): NodeChanges {
  const create: WantedNode[] = [];
  const change: { at: string; properties: Properties }[] = [];
  for (const node of wanted) {
    const properties = withoutNulls({ ...node.properties, id: node.id });
    const old = stored.get(node.id);
    if (!old) create.push({ ...node, properties });
    else if (!sameProperties(old.properties, properties)) change.push({ at: old.at, properties });
  }
  return { create, change };
}

/** Ties are the same if kind and ends are, and `key` of their properties. A second one of the same key is removed. */
export function diffTies(
  stored: readonly StoredTie[],
  wanted: readonly WantedTie[],
  key: (properties: Properties) => string,
): TieChanges {
  const slot = (tie: WantedTie) => JSON.stringify([tie.kind, tie.start, tie.end, key(tie.properties)]);
  const open = new Map(wanted.map((tie) => [slot(tie), { ...tie, properties: withoutNulls(tie.properties) }]));
  const change: { at: string; properties: Properties }[] = [];
  const remove: string[] = [];
  for (const old of stored) {
    const tie = open.get(slot(old));
    open.delete(slot(old));
    if (!tie) remove.push(old.at);
    else if (!sameProperties(old.properties, tie.properties)) change.push({ at: old.at, properties: tie.properties });
  }
  return { create: [...open.values()], change, remove };
}

export function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));
}

/** Equal as the database would hold them: a day equals its text as read back. */
export function sameProperties(a: Properties, b: Properties): boolean {
  return canonical(a) === canonical(b);
}

/** Properties as one text, keys in order: what is compared, and what the graph hash is taken over. */
export function canonical(properties: Properties): string {
  const keys = Object.keys(properties).filter((key) => properties[key] !== null && properties[key] !== undefined);
  return JSON.stringify(keys.sort().map((key) => [key, plain(properties[key])]));
}

function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  if ('day' in value) return value.day;
  return 'instant' in value ? value.instant : value;
}
