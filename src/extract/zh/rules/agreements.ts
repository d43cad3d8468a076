import type { Part } from '../../reading.ts';
import { thingAt, thingText } from '../find/things.ts';
import type { Item } from '../people/find-phrases.ts';
import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { wordSet } from '../vocabulary/words.ts';

const COUNTED =
  /^(?:多|一系列|系列|两(?![国地市省州])|兩(?![國地市省州])|三|四|五|六|七|八|九|十|数|數|\d+|有关|有關|相关|相關|该|該|上述|若干)/u;
const BARE = wordSet(
  '文件 合作文件 协议 協議 安排 声明 聲明 备忘录 備忘錄 合同 章程 公报 公報 计划 計劃 纪要 紀要 双边合作文件',
);
const JOINTS = wordSet('及 和 以及 、 与');
const SKIPPED = wordSet('了 过 一 份 项 一份');

/** The agreements that a clause of signing or witnessing names behind its verb, or before it. */
export function agreementsOf(scene: ZhScene, clause: SetClause): Part[] {
  const { items, stretch } = clause;
  // "见证甲与乙签订合作备忘录": what they sign.
  const signed =
    clause.act === 'WITNESS' ? items.findIndex((i, k) => k > clause.at && k < stretch.to && i.act === 'SIGN') : -1;
  const at = Math.max(clause.at, items[signed + 1]?.text === '《' ? clause.at : signed);
  const behind = agreementsIn(scene, items, at + 1, stretch.to);
  return behind.length > 0 ? behind : titlesIn(scene, items, stretch.from, at);
}

function agreementsIn(scene: ZhScene, items: readonly Item[], from: number, to: number): Part[] {
  const titles = titlesIn(scene, items, from, to);
  if (titles.length > 0) return titles;
  let at = from;
  while (at < to && SKIPPED.has(items[at]?.text ?? '')) at++;
  // "文化合作备忘录及劳工合作声明": two.
  const joint = items.findIndex(
    (i, k) =>
      k > at && k < to && JOINTS.has(i.text) && items[k - 1]?.kind === 'AGREEMENT' && items[k - 1]?.text !== '合作计划',
  );
  const rest = joint < 0 ? [] : agreementsIn(scene, items, joint + 1, to);
  if (rest.length > 0) return [...agreementsIn(scene, items, at, joint), ...rest];
  const thing = phraseAt(items, at, to);
  const name = thing === null ? '' : thingText(scene, thing);
  return thing === null || name.length < 3 || COUNTED.test(name) || BARE.has(name)
    ? []
    : [{ kind: 'Agreement', name, span: thing }];
}

/** "關於加強合作的諒解備忘錄": up to the last head of an agreement. */
function phraseAt(items: readonly Item[], from: number, to: number) {
  let end = to;
  while (end > from && items[end - 1]?.kind !== 'AGREEMENT') end--;
  if (end === from || items.slice(from, end).some((i) => i.kind === 'PERSON' || i.text === '，')) return null;
  return thingAt(items, from, end) && { start: items[from]?.start ?? 0, end: items[end - 1]?.end ?? 0 };
}

function titlesIn(scene: ZhScene, items: readonly Item[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  for (let i = from; i < to; i++) {
    if (items[i]?.text !== '《') continue;
    const close = items.findIndex((t, k) => k > i && k < i + 120 && t.text === '》');
    if (close < 0) break;
    const span = { start: items[i + 1]?.start ?? 0, end: items[close]?.start ?? 0 };
    parts.push({ kind: 'Agreement', name: thingText(scene, span), span });
    i = close;
  }
  return parts;
}
