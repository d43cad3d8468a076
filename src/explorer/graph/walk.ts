/**
 * A walk from one entity over the graph, as the analyst decided it: which entities stand open, how far, and what is
 * filtered. It is small and immutable, so that it fits into an address and each step can be taken back. What the
 * entities' surroundings *are* comes from the API and is kept apart (`Known`).
 */
export interface Walk {
  readonly root: string;
  /** Entities whose neighbours are shown, with how many pages of them. */
  readonly open: ReadonlyMap<string, number>;
  /** Entities that stay, whatever is closed. */
  readonly pinned: ReadonlySet<string>;
  readonly filter: Filter;
}

/** What is let through. */
export interface Filter {
  /** Types of tie that are left out. */
  readonly hidden: ReadonlySet<string>;
  /** Only ties on this day or later, `2023-05-11`. What that means for a tie of many days or none, the server decides. */
  readonly from?: string;
  /** Only ties on this day or earlier. */
  readonly to?: string;
}

/** A walk that has just begun: its root stands open. */
export function beginWalk(root: string): Walk {
  return { root, open: new Map([[root, 1]]), pinned: new Set(), filter: { hidden: new Set() } };
}

/** Shows the neighbours of an entity. */
export function expand(walk: Walk, id: string): Walk {
  return walk.open.has(id) ? walk : withOpen(walk, id, 1);
}

/** Shows one page more of the neighbours of an entity. */
export function showMore(walk: Walk, id: string): Walk {
  return withOpen(walk, id, (walk.open.get(id) ?? 0) + 1);
}

/** Hides the neighbours of an entity again, except where they hang on something else. What stood open beneath stays so. */
export function collapse(walk: Walk, id: string): Walk {
  if (!walk.open.has(id)) return walk;
  const open = new Map(walk.open);
  open.delete(id);
  return { ...walk, open };
}

/** Lets an entity stay, or lets it go again. */
export function togglePin(walk: Walk, id: string): Walk {
  return { ...walk, pinned: toggled(walk.pinned, id) };
}

/** Leaves a type of tie out, or lets it in again. */
export function toggleTie(walk: Walk, type: string): Walk {
  return { ...walk, filter: { ...walk.filter, hidden: toggled(walk.filter.hidden, type) } };
}

/** Lets only ties of some days through; without either, all. */
export function setWindow(walk: Walk, from?: string, to?: string): Walk {
  const { hidden } = walk.filter;
  return { ...walk, filter: { hidden, ...(from ? { from } : {}), ...(to ? { to } : {}) } };
}

function withOpen(walk: Walk, id: string, pages: number): Walk {
  return { ...walk, open: new Map(walk.open).set(id, pages) };
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const changed = new Set(set);
  if (!changed.delete(member)) changed.add(member);
  return changed;
}
