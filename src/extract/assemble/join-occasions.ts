import type { Draft } from '../reading.ts';

/**
 * Occasions that share a statement are one occasion: headline, body and caption tell it several times, each with some
 * of the participants. Gives each group its drafts with the occasion's one key.
 */
export function joinOccasions(groups: readonly (readonly Draft[])[]): Draft[][] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let above = parent.get(root); above !== undefined; above = parent.get(root)) root = above;
    return root;
  };
  for (const group of groups) {
    const [first, ...others] = group.flatMap((draft) => draft.occasion ?? []);
    for (const other of first === undefined ? [] : others) {
      const [a, b] = [rootOf(first ?? other), rootOf(other)];
      if (a !== b) parent.set(b, a);
    }
  }
  return groups.map((group) =>
    group.map((draft) => (draft.occasion === undefined ? draft : { ...draft, occasion: rootOf(draft.occasion) })),
  );
}
