import type { Item } from '../people/find-phrases.ts';

/** "下周四（二十三日）至周六（二十五日）": the words behind the joint. */
export function isUntil(items: readonly Item[], i: number): boolean {
  if (items[i - 1]?.time && items[i]?.time) return isUntil(items, i - 1);
  return /^(?:至|到|—|–|-)$/u.test(items[i - 1]?.text ?? '') && items[i - 2]?.time !== undefined;
}

/** "自去年五月上任以来": since when something is so. */
export function isSince(items: readonly Item[], i: number): boolean {
  return (
    /^[自从]$/u.test(items[i - 1]?.text ?? '') &&
    items.slice(i + 1, i + 10).some((t) => /^(?:以来|起|至今)$/u.test(t.text))
  );
}

/** "去年五月签署的协议": a day inside what tells of a noun. */
export function isOfNoun(items: readonly Item[], i: number): boolean {
  const next = items.slice(i + 1, i + 9);
  const end = next.findIndex((t) => t.text === '，' || t.kind === 'PERSON');
  const words = end < 0 ? next : next.slice(0, end);
  const of = words.findIndex((t) => t.text === '的');
  return (
    of > 0 &&
    words.slice(0, of).some((t) => t.act === 'SIGN') &&
    (items[i - 1]?.kind === 'VERB' || items[i - 1]?.text === '就')
  );
}
