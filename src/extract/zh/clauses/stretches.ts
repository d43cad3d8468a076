import type { Item } from '../people/find-phrases.ts';
import { wordSet } from '../vocabulary/words.ts';
import { isOfNoun } from './of-nouns.ts';
import type { Stretch } from './stretch.ts';

const BREAKS = wordSet('， ； ： 。 ！ ？');
const JOINTS = wordSet('以及 及 和 与 、');

/** Cuts a sentence at its commas; a comma inside a list of persons cuts nothing. */
export function stretchesOf(items: readonly Item[]): Stretch[] {
  const cut: Stretch[] = [];
  let from = 0;
  items.forEach((item, i) => {
    if (item.kind !== 'MARK' || !(BREAKS.has(item.text) || partsSigned(items, i)) || opensList(items, i)) return;
    if (i > from) cut.push({ from, to: i });
    from = i + 1;
  });
  if (from < items.length) cut.push({ from, to: items.length });
  return cut.reduce<Stretch[]>((joined, stretch) => join(joined, stretch, items), []);
}

/** "甲局与乙会签署备忘录、丙局与丁会签署协议": others sign behind the mark. */
function partsSigned(items: readonly Item[], i: number): boolean {
  if (items[i]?.text !== '、' || items[i - 1]?.kind !== 'AGREEMENT') return false;
  const end = items.findIndex((t, k) => k > i && t.kind === 'MARK' && t.text !== '(' && t.text !== ')');
  const next = items.slice(i + 1, end < 0 ? items.length : end);
  const signs = next.findIndex((t) => t.act === 'SIGN');
  return signs > 0 && next.slice(0, signs).some((t) => /^[与和同]$/u.test(t.text));
}

/** "参加会见的嘉宾有：" */
function opensList(items: readonly Item[], i: number): boolean {
  return items[i]?.text === '：' && items[i - 1]?.act === 'INCLUDE';
}

/** "在某某陪同下，" is of the clause behind the comma. */
const FRAMES = /^(?:陪同下|见证下|主持下|率领下|带领下|陪伴下|见证之下|率领之下|带领之下|陪同之下)$/u;

function join(joined: Stretch[], stretch: Stretch, items: readonly Item[]): Stretch[] {
  const last = joined.at(-1);
  const first = items[stretch.from];
  const goesOn =
    first !== undefined &&
    (JOINTS.has(first.text) || first.kind === 'PERSON' || first.kind === 'GROUP' || opensGroup(items, stretch));
  const unnamed = last && isList(items, last) && isOfUnnamed(items, stretch);
  const opened = last && goesOn && (opensPartners(items, last) || isTail(items, last, stretch));
  const open = last && isOpenPartner(items, last) && tellsPlace(items, stretch);
  const unread = last && (isList(items, last) || endsWithMet(items, last)) && isUnreadOfficer(items, stretch);
  const frame =
    open ||
    unread ||
    (last && opensMembers(items, last, stretch)) ||
    (last && FRAMES.test(items[last.to - 1]?.text ?? ''));
  if (last && (frame || unnamed || opened)) joined[joined.length - 1] = { from: last.from, to: stretch.to };
  else if (
    last &&
    goesOn &&
    (isList(items, last) ||
      ((endsWithList(items, last) || endsWithMet(items, last)) && isList(items, stretch)) ||
      (endsWithMet(items, last) && endsUnnamed(items, stretch)) ||
      (items[last.to]?.text === '；' &&
        endsUnnamed(items, last) &&
        items.slice(stretch.from).some((i) => i.act === 'JOIN')) ||
      (JOINTS.has(first.text) && isList(items, { from: stretch.from + 1, to: stretch.to })))
  )
    joined[joined.length - 1] = { from: last.from, to: stretch.to };
  else joined.push(stretch);
  return joined;
}

/** "青河集团领导某某、某某": whose they are stands in front. */
function opensGroup(items: readonly Item[], { from, to }: Stretch): boolean {
  const group = items.findIndex((i, k) => k > from && k < Math.min(to, from + 8) && i.kind === 'GROUP');
  const isOfBody = (i: Item) => ['BODY', 'PLACE', 'CHAR', 'PLAIN'].includes(i.kind);
  return group > from && items.slice(from, group).every(isOfBody) && items[group + 1]?.phrase !== undefined;
}

/** "甲先同乙，": with whom, and no verb yet. */
function isOpenPartner(items: readonly Item[], { from, to }: Stretch): boolean {
  if (!items[to - 1]?.phrase || items.slice(from, to).some((i) => i.act)) return false;
  const joint = items.findLastIndex((i, k) => k >= from && k < to && /^[与同]$/u.test(i.text) && i.kind === 'GRAMMAR');
  return joint > from && items.slice(from, joint).some((i) => i.phrase);
}

/** "，在酒店会面", "，就合作举行会谈" */
function tellsPlace(items: readonly Item[], { from, to }: Stretch): boolean {
  if (!/^[在于就围]/u.test(items[from]?.text ?? '') && items[from]?.kind !== 'TIME') return false;
  const act = items.slice(from, to).find((i) => i.act)?.act;
  return (act === 'MEET' || act === 'TALK') && !items.slice(from, to).some((i) => i.phrase);
}

/** "出席会面的澳方成员，还包括": the list goes on behind the comma. */
function opensMembers(items: readonly Item[], last: Stretch, { from }: Stretch): boolean {
  const lists = items.slice(from, from + 3).find((i) => !/^(?:还|亦|也|主要|并|分别)$/u.test(i.text));
  if (lists?.act !== 'INCLUDE') return false;
  const of = items.findLastIndex((i, k) => k > last.from && k < last.to && i.text === '的');
  if (of < 0 || items[last.to - 1]?.text === '的') return false;
  const opens = items.slice(last.from, of).find((i) => i.act)?.act;
  return (
    /^(?:ATTEND|JOIN|FOLLOW|ACCOMPANY)$/u.test(opens ?? '') &&
    items.slice(of + 1, last.to).every((i) => !i.act && !i.phrase)
  );
}

const UNNAMED = /(?:负责人|负责同志|代表|官员|领导|同志|人士|嘉宾|成员|人员)$/u;

/** "局长甲，外办有关负责人参加会见": others whom nobody names stand between the list and its verb. */
function isOfUnnamed(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let i = from; i < to; i++) {
    if (items[i]?.phrase) return false;
    if (items[i]?.act) return i > from && UNNAMED.test(items[i - 1]?.text ?? '');
  }
  return false;
}

const OPENS_PARTNERS = wordSet('获 受 与 同 由 受到 得到 获得');

/** "分别获主席甲，书记乙，以及局长丙接见": the list of those behind 获 goes on. */
function opensPartners(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let i = to - 1; i >= from; i--) {
    const item = items[i];
    if (item?.kind === 'GRAMMAR' && OPENS_PARTNERS.has(item.text)) return i < to - 1;
    if (!item?.phrase && item?.text !== '、' && item?.text !== '，' && !JOINTS.has(item?.text ?? '')) return false;
  }
  return false;
}

/** "拜访了局长甲、署长乙，以及部长丙等领导": the last of a list behind a verb. */
function isTail(items: readonly Item[], last: Stretch, { from, to }: Stretch): boolean {
  if (!/^(?:以及|及|和)$/u.test(items[from]?.text ?? '') || !items[from + 1]?.phrase) return false;
  return items[last.to - 1]?.phrase !== undefined && !items.slice(from, to).some((i) => i.act);
}

/** "包括甲；": the list goes on behind the semicolon. */
function endsWithList(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (items[i]?.act) return items[i]?.act === 'INCLUDE';
    if (items[i]?.text === '的') return false;
  }
  return false;
}

/** "会见了部长甲，": the list goes on behind the comma. */
function endsWithMet(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (items[i]?.act) return items[i]?.act === 'MEET' && i < to - 1;
    if (!items[i]?.phrase && items[i]?.text !== '了' && items[i]?.text !== '，' && !JOINTS.has(items[i]?.text ?? ''))
      return i < to - 1 && endsWithTold(items, from, i + 1);
  }
  return false;
}

/** "会见来参加论坛的理事长甲，": what stands between the verb and the name tells of who was met. */
function endsWithTold(items: readonly Item[], from: number, person: number): boolean {
  const met = items.findLastIndex((i, k) => k >= from && k < person && i.act === 'MEET');
  const next = items.findIndex((i, k) => k > met && i.act !== undefined);
  const told = items[next]?.act;
  if (met < 0 || items.slice(met, person).some((i) => i.phrase || i.text === '，')) return false;
  return (told === 'GO' || told === 'VISIT' || told === 'ATTEND') && isOfNoun(items, 'MEET', next);
}

/** "总理乙、外交部和有关负责人，": persons and others, and nothing that anybody does. */
function endsUnnamed(items: readonly Item[], { from, to }: Stretch): boolean {
  const words = items.slice(from, to);
  return UNNAMED.test(words.at(-1)?.text ?? '') && !words.some((w) => w.act) && words[0]?.phrase !== undefined;
}

const OF_OFFICER = new Set(['BODY', 'PLACE', 'TITLE', 'RANK', 'CHAR', 'PLAIN']);

/** "，副市长某某，" whose name is not read: the list goes on. */
function isUnreadOfficer(items: readonly Item[], { from, to }: Stretch): boolean {
  const words = items.slice(from, to).filter((w) => w.text !== '、');
  const title = words.findLastIndex((w) => w.kind === 'TITLE');
  return (
    title >= 0 && title < words.length - 1 && words.length - title < 6 && words.every((w) => OF_OFFICER.has(w.kind))
  );
}

/** Persons and what joins them, and nothing else. */
function isList(items: readonly Item[], { from, to }: Stretch): boolean {
  const words = items
    .slice(from, to)
    .filter((w, i, all) => !['PLACE', 'BODY'].includes(w.kind) || all[i + 1]?.kind !== 'GROUP');
  const rest = words.filter(
    (w) =>
      w.kind !== 'PERSON' &&
      w.kind !== 'GROUP' &&
      w.kind !== 'LATIN' &&
      !JOINTS.has(w.text) &&
      !['，', '；', '等', '还', '一同', '亦', '也', '('].includes(w.text),
  );
  return rest.length === 0 && words.some((w) => w.kind === 'PERSON');
}
