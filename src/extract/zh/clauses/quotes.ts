import type { Item } from '../people/find-phrases.ts';
import { wordSet } from '../vocabulary/words.ts';

const OPEN = wordSet('「 『 “ 《');
const CLOSE = wordSet('」 』 ” 》');

/** Which items stand in quotation marks or in the title of a work. */
export function quotedItems(items: readonly Item[]): boolean[] {
  let depth = 0;
  return items.map((item) => {
    if (OPEN.has(item.text)) depth++;
    else if (CLOSE.has(item.text)) depth = Math.max(0, depth - 1);
    return depth > 0;
  });
}
