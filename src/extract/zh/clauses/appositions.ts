import type { Item } from '../people/find-phrases.ts';

const PARTNER = /^(?:与|同|和|跟|并与)$/u;
const LISTS = /^包括了?$/u;
const JOINTS = /^(?:、|和|及|与|以及)$/u;
const ACTS = new Set(['MEET', 'TALK', 'HOLD']);

/** "与六位议员，包括主席甲和副主席乙会面" as "与六位议员主席甲和副主席乙会面": those behind 包括 are the partners. */
export function withoutAppositions(items: readonly Item[]): readonly Item[] {
  const lists = items.findIndex((item, i) => LISTS.test(item.text) && item.act === 'INCLUDE' && isApposed(items, i));
  if (lists < 0) return items;
  const from = beforeList(items, lists);
  return [...items.slice(0, from), ...items.slice(lists + 1)];
}

/** Where "，其中包括" begins. */
function beforeList(items: readonly Item[], lists: number): number {
  const from = /^(?:其中|当中)$/u.test(items[lists - 1]?.text ?? '') ? lists - 1 : lists;
  return items[from - 1]?.text === '，' ? from - 1 : from;
}

function isApposed(items: readonly Item[], lists: number): boolean {
  let end = lists + 1;
  while (items[end]?.phrase || JOINTS.test(items[end]?.text ?? '') || items[end]?.text === '等') end++;
  return end > lists + 1 && ACTS.has(items[end]?.act ?? '') && hasPartner(items, lists);
}

/** Behind the joint stand words for unnamed people alone. */
function hasPartner(items: readonly Item[], lists: number): boolean {
  for (let i = beforeList(items, lists) - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || item.act || item.phrase || item.text === '，') return false;
    if (item.kind === 'GRAMMAR' && PARTNER.test(item.text)) return true;
  }
  return false;
}
