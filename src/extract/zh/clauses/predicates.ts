import type { Item } from '../people/find-phrases.ts';
import type { Act } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/words.ts';
import type { Stretch } from './stretches.ts';

/** "举行工作会谈", "展开交流": the noun behind them says what was done. */
const LIGHT = wordSet('举行 举行了 召开 召开了 举办 举办了');
/** Nouns that are verbs behind "与某某". */
const TALKS = wordSet('交流 沟通 对话 交谈 商谈 叙旧 聚会 聚餐');
const PARTNER = wordSet('与 同 跟 和 并与 会与 将与');
const ENDS = wordSet('了 等 一 就 合影 互动');

/** What the item does in its stretch; undefined for what is no predicate there. */
export function actAt(items: readonly Item[], i: number, stretch: Stretch): Act | undefined {
  const item = items[i];
  if (!item) return undefined;
  if (TALKS.has(item.text) && item.kind !== 'VERB') return isTalk(items, i, stretch) ? 'TALK' : undefined;
  if (item.text === '来' && items[i + 1]?.kind !== 'PLACE' && items[i - 1]?.kind === 'CHAR') return undefined;
  if (item.act === 'HOLD' && LIGHT.has(item.text) && isLight(items, i, stretch)) return undefined;
  return item.act;
}

/** "与某某会长交流。" */
function isTalk(items: readonly Item[], i: number, { from, to }: Stretch): boolean {
  const next = items[i + 1];
  if (i + 1 < to && !ENDS.has(next?.text ?? '')) return false;
  for (let k = i - 1; k > from; k--) {
    if (items[k]?.act || items[k]?.text === '的') return false;
    if (items[k]?.phrase) return items.slice(from, k).some((t) => PARTNER.has(t.text) && t.kind === 'GRAMMAR');
  }
  return false;
}

/** A talk between persons told in front; "举行的会谈" is a noun. */
function isLight(items: readonly Item[], i: number, { to }: Stretch): boolean {
  for (let k = i + 1; k < to && k < i + 8; k++) {
    if (items[k]?.text === '的' || items[k]?.phrase || items[k]?.kind === 'EVENT') return false;
    if (items[k]?.act) return items[k]?.act === 'TALK';
  }
  return false;
}
