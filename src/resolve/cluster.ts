import { hashId } from '../domain/ids.ts';

/** One mention of a block, as far as comparing needs it. */
export interface BlockMember {
  readonly mention: string;
  readonly block: string;
  readonly registered: string | null;
  readonly features: readonly string[];
  readonly name: string;
}

/** The entity of a mention: its id, and the name that the picture shows. */
export interface Membership {
  readonly entity: string;
  /** The member whose id gives the entity's; its name is shown. */
  readonly leader: string;
  readonly name: string;
}

/** The id that an unregistered entity has if this mention is its smallest; otherwise another id by which it is known. */
export function entityIdOf(mention: string): string {
  return hashId('entity', mention);
}

/**
 * The entities of whole blocks: mention → entity. A function of the set of members, whatever their order.
 * Outside blocks of persons all of a block are one.
 */
export function clusterBlocks(members: readonly BlockMember[]): Map<string, Membership> {
  const result = new Map<string, Membership>();
  for (const block of groupBy(members, (member) => member.block).values()) {
    for (const cluster of clustersOf(block)) {
      const [leader] = [...cluster].sort((a, b) => (a.mention < b.mention ? -1 : 1));
      if (!leader) continue;
      const entity = leader.registered ?? entityIdOf(leader.mention);
      for (const { mention } of cluster) result.set(mention, { entity, leader: leader.mention, name: leader.name });
    }
  }
  return result;
}

function clustersOf(block: readonly BlockMember[]): BlockMember[][] {
  const [first] = block;
  if (!first?.block.startsWith('Person:')) return [[...block]];
  return joinByFeatures(block);
}

/** Union-find over shared features. */
function joinByFeatures(members: readonly BlockMember[]): BlockMember[][] {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : find(up);
  };
  for (const { mention, features } of members) {
    for (const feature of features) parent.set(find(`feature ${feature}`), find(mention));
  }
  return [...groupBy(members, (member) => find(member.mention)).values()];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
