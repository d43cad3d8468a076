import type { GraphModel } from './model.ts';

/** How many ties each node is away from a root; nodes that nothing joins to it are left out. */
export function distancesFrom(root: string | undefined, { nodes, ties }: GraphModel): ReadonlyMap<string, number> {
  const begin = root ?? busiest({ nodes, ties });
  const distances = new Map<string, number>();
  if (begin === undefined) return distances;
  const next = neighbourIds(ties);
  distances.set(begin, 0);
  for (const [id, distance] of distances) {
    for (const other of next.get(id) ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  return distances;
}

function busiest({ nodes, ties }: GraphModel): string | undefined {
  const next = neighbourIds(ties);
  return nodes.toSorted((a, b) => (next.get(b.id)?.length ?? 0) - (next.get(a.id)?.length ?? 0))[0]?.id;
}

function neighbourIds(ties: GraphModel['ties']): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  };
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  return next;
}
