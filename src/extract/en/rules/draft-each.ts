import type { Draft } from '../scene.ts';

/** What one rule may draft of a release: far more than any release says. */
export const MOST_DRAFTS = 5_000;

/** What is drafted from each item, in order, until there is more than any release can mean. */
export function draftEach<T, D = Draft>(items: readonly T[], draft: (item: T) => readonly D[]): D[] {
  const drafts: D[] = [];
  for (const item of items) {
    for (const one of draft(item)) drafts.push(one);
    if (drafts.length >= MOST_DRAFTS) break;
  }
  return drafts;
}
