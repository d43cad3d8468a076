import { firstBetween, lastBetween } from '../../text/between.ts';
import type { Item } from '../people/find-phrases.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import type { Act } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/words.ts';
import type { Stretch } from './stretch.ts';

/** "举行工作会谈", "展开交流": the noun behind them says what was done. */
const LIGHT = wordSet('举行 举行了 召开 召开了 举办 举办了');
/** Nouns that are verbs behind "与某某". */
const TALKS = wordSet('交流 沟通 对话 交谈 商谈 叙旧 聚会 聚餐');
const PARTNER = wordSet('与 同 跟 和 并与 会与 将与');
const UNNAMED = /(?:负责人|官员|嘉宾|领导)$/u;
const ENDS = wordSet('了 等 一 就 合影 互动');

/** What the item does in its stretch; undefined for what is no predicate there. */
export function actAt(items: readonly Item[], i: number, stretch: Stretch): Act | undefined {
  const item = items[i];
  if (!item) return undefined;
  if (/^(?:讨论|商讨)$/u.test(item.text)) return hasNamedPartner(items, i, stretch) ? 'TALK' : undefined;
  if (TALKS.has(item.text) && item.kind !== 'VERB') return isTalk(items, i, stretch) ? 'TALK' : undefined;
  if (item.text === '来' && items[i + 1]?.kind !== 'PLACE' && items[i - 1]?.kind === 'CHAR') return undefined;
  // "将活动安排到洛洲": where something is put.
  if (item.text === '到' && /^(?:CHAR|AGREEMENT)$/u.test(items[i - 1]?.kind ?? '') && items[i - 1]?.end === item.start)
    return undefined;
  if (item.text === '了解' && isBehindVenue(items, i, stretch)) return 'VISIT';
  // "落实两国元首会晤重要共识": a noun.
  if ((item.act === 'MEET' || item.act === 'TALK') && /^(?:重要)?(?:共识|成果|精神)/u.test(textOf(items, i + 1, i + 5)))
    return undefined;
  if ((item.act === 'MEET' || item.act === 'TALK') && isChaired(items, i, stretch)) return undefined;
  if (/^一同(?:参观|考察|调研)$/u.test(item.text) && isVenueAt(items[i + 1])) return 'VISIT';
  if (/^(?:接受|递交)$/u.test(item.text) && isOfCredentials(items, i, stretch)) return 'MEET';
  if (item.text === '有' && items[i - 1]?.text === '方' && items[i + 1]?.phrase) return 'INCLUDE';
  if (item.text === '来访' && isComing(items, i, stretch)) return 'VISIT';
  if (item.text === '宣布' && opensEvent(items, i, stretch)) return 'ATTEND';
  if (MEALS.test(item.text) && isGivenTo(items, i, stretch)) return 'MEET';
  if (/^(?:款待|[午晚]宴)/u.test(item.text) && item.act === 'MEET' && !guestAt(items, i + 1)) return undefined;
  if (item.text === '邀请' && isInvited(items, i, stretch)) return undefined;
  if (item.text === '欢迎' && isReception(items, i, stretch)) return 'MEET';
  if (item.act === 'VISIT' && (isThisVisit(items, i) || isCounted(items, i))) return undefined;
  if (isDone(items, i)) return undefined;
  // "接受电台访问"
  if (item.act === 'VISIT' && items.slice(Math.max(stretch.from, i - 5), i).some((t) => t.text === '接受'))
    return undefined;
  if (item.text === '访' && isOfGuests(items, i)) return undefined;
  if (item.text === '行' && isTrip(items, i, stretch)) return 'VISIT';
  // "考察交流团"
  if (
    item.act === 'VISIT' &&
    items[i + 1]?.kind === 'BODY' &&
    /团$/u.test(items[i + 1]?.text ?? '') &&
    items[i + 1]?.start === item.end
  )
    return undefined;
  if (item.act === 'SIGN' && isOfCeremony(items, i, stretch)) return undefined;
  if (item.act === 'HOLD' && LIGHT.has(item.text) && isLight(items, i, stretch)) return undefined;
  return item.act;
}

/** "一同参观白石博物馆": where to stands behind it. */
function isVenueAt(next: Item | undefined): boolean {
  return next !== undefined && /^(?:PLACE|BODY|CHAR|PLAIN)$/u.test(next.kind) && !/^(?:的|了)$/u.test(next.text);
}

/** "会见由某某主持": a noun. */
function isChaired(items: readonly Item[], i: number, { to }: Stretch): boolean {
  return items[i + 1]?.text === '由' && items.slice(i + 2, to).some((t) => t.act === 'CHAIR');
}

/** "接受大使某某递交国书", "向总统某某递交国书": in person. */
function isOfCredentials(items: readonly Item[], i: number, { from, to }: Stretch): boolean {
  const behind = items.slice(i + 1, to);
  const given = behind.findIndex((t) => t.text === '递交');
  if (items[i]?.text === '接受')
    return behind[0]?.phrase !== undefined && given > 0 && /^(?:的)?国书/u.test(textOf(behind, given + 1, given + 4));
  const addressed = items.slice(from, i).some((t) => t.text === '向');
  return addressed && /^了?国书/u.test(textOf(items, i + 1, i + 4));
}

/** "一行来访青河大学": where to stands behind it, and no guests. */
function isComing(items: readonly Item[], i: number, { from }: Stretch): boolean {
  const next = items[i + 1];
  const where = next?.kind === 'PLACE' || next?.text === '我校' || (next?.kind === 'BODY' && !/团$/u.test(next.text));
  return where && items.slice(from, i).some((t) => t.phrase);
}

/** "宣布青河论坛开幕": where it begins. */
function opensEvent(items: readonly Item[], i: number, { to }: Stretch): boolean {
  const event = firstBetween(items, i + 1, to, (t) => t.kind === 'EVENT');
  const between = items.slice(i + 1, Math.max(i + 1, event));
  return (
    event > 0 &&
    !between.some((t) => t.phrase || t.act || t.kind === 'MARK') &&
    /^(?:正式)?(?:开幕|闭幕|启动|开始|开赛)/u.test(textOf(items, event + 1, event + 3))
  );
}

/** "签署合作备忘录仪式": the name of what was held. */
function isOfCeremony(items: readonly Item[], i: number, { to }: Stretch): boolean {
  for (let k = i + 1; k < to && k < i + 12; k++) {
    if (items[k]?.kind === 'EVENT')
      return items[k]?.start === items[k - 1]?.end && /仪式|典礼/u.test(items[k]?.text ?? '');
    if (items[k]?.phrase || items[k]?.act || /^[的并了]$/u.test(items[k]?.text ?? '')) return false;
  }
  return false;
}

const MEALS = /^(?:[午晚]宴|国宴)$/u;

/** "部长甲在饭店午宴大使乙": a verb, where the guest stands right behind it. */
function isGivenTo(items: readonly Item[], i: number, { from }: Stretch): boolean {
  const before = items.slice(from, i);
  const ofSomebody = /^(?:的|之|举行|举办|出席|参加|欢迎|正式|共进)$/u.test(items[i - 1]?.text ?? '');
  return guestAt(items, i + 1) && before.some((t) => t.phrase) && !before.some((t) => t.act) && !ofSomebody;
}

/** "午宴欢迎「驻洛洲代表访问团」" */
function partyAt(items: readonly Item[], at: number): boolean {
  const words = items.slice(at, at + 12).filter((t) => !isFiller(t));
  const end = words.findIndex(
    (t) => t.kind === 'MARK' || t.kind === 'TIME' || t.phrase || (t.act && t.act !== 'VISIT'),
  );
  return words.slice(0, Math.max(0, end)).some((t) => t.kind === 'BODY' && /团$/u.test(t.text));
}

const isFiller = ({ text }: Item) => /^[了「“]$/u.test(text);

function behindLight(items: readonly Item[], at: number): number {
  let to = at;
  for (let item = items[to]; item && isFiller(item); item = items[to]) to++;
  return to;
}

/** A person, or a party that the text does not name: "款待了代表团". */
function guestAt(items: readonly Item[], at: number): boolean {
  if (partyAt(items, at)) return true;
  const first = behindLight(items, at);
  const [next, behind] = [items[first], items[behindLight(items, first + 1)]];
  if (next?.phrase || /(?:团|一行|嘉宾|来宾|外宾)$/u.test(next?.text ?? '')) return true;
  return /^(?:BODY|PLACE|PLAIN|GROUP|LATIN)$/u.test(next?.kind ?? '') || (next?.text === '来' && behind?.text === '访');
}

/** "在青山科技园，某某详细了解": there. */
function isBehindVenue(items: readonly Item[], i: number, { from }: Stretch): boolean {
  if (items[from - 1]?.text !== '，' || !/^(?:BODY|PLACE)$/u.test(items[from - 2]?.kind ?? '')) return false;
  const inside = items.findLastIndex((t, k) => k < from - 1 && (t.kind === 'MARK' ? t.text !== '、' : t.text === '在'));
  return items[inside]?.text === '在' && !items.slice(from, i).some((t) => t.act) && items[i + 1]?.kind !== 'PERSON';
}

/** "协议的签署", "大会上的重要讲话": nouns. */
function isDone(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if ((item?.act !== 'SIGN' && item?.act !== 'SPEAK') || /^(?:发表|致|作)/u.test(item.text)) return false;
  // "考察洛洲重要讲话指示精神"
  if (item.act === 'SPEAK' && /^(?:精神|指示|要求|稿)/u.test(textOf(items, i + 1, i + 3))) return true;
  let before = i - 1;
  if (items[before]?.text === '要' && items[before - 1]?.text === '重') before -= 2;
  else if (item.act === 'SPEAK' && items[before]?.kind === 'PLAIN') before--;
  if (items[before]?.text !== '的') return false;
  return item.act === 'SPEAK' || !['PLAIN', 'AGREEMENT', 'CHAR'].includes(items[i + 1]?.kind ?? 'MARK');
}

/** "此次访问旨在", "是次考察的": a noun. */
function isThisVisit(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return (
    /^(?:此次|这次|是次|今次|本次|该次)$/u.test(items[i - 1]?.text ?? '') &&
    !(next && ['PLACE', 'BODY', 'TIME', 'MARK', 'CHAR'].includes(next.kind)) &&
    next !== undefined
  );
}

/** "出席公主第三次访问庆祝活动": a noun. */
function isCounted(items: readonly Item[], i: number): boolean {
  return (
    /^(?:第.{1,4}|首)次$/u.test(
      textOf(items, Math.max(0, i - 3), i)
        .slice(-5)
        .replace(/^[^第首]+/u, ''),
    ) && items[i + 1]?.kind === 'EVENT'
  );
}

const OPENS_TRIP = /^(?:展开|开展|继续|结束|开始|完成|开启)$/u;

/** "结束两天的白石行程", "继续青河的行程" */
function isTrip(items: readonly Item[], i: number, { from }: Stretch): boolean {
  const place = items[i - 1]?.text === '的' ? items[i - 2] : items[i - 1];
  if (items[i + 1]?.text !== '程' || items[i + 2]?.text === '的' || place?.kind !== 'PLACE') return false;
  const before = items.slice(from, i);
  return before.some((t) => OPENS_TRIP.test(t.text)) && !before.some((t) => t.act && t.act !== 'LEAD');
}

export function asPredicate(items: readonly Item[], i: number, stretch: Stretch): Item | null {
  const [item, act] = [items[i], actAt(items, i, stretch)];
  return item && act ? { ...item, act } : null;
}

/** "某某在机场欢迎局长某某": in person, at a place. */
function isReception(items: readonly Item[], i: number, { from }: Stretch): boolean {
  const before = items.slice(from, i);
  const host = before.findIndex((t) => t.phrase);
  const place = before.findIndex((t) => t.text === '在' && t.kind === 'GRAMMAR');
  return items[i + 1]?.phrase !== undefined && host >= 0 && place > host && !before.slice(place).some((t) => t.phrase);
}

/** "应某某邀请访问": nobody says anything. */
function isInvited(items: readonly Item[], i: number, { from }: Stretch): boolean {
  return items.slice(from, i).some((t) => t.text === '应' && t.kind === 'GRAMMAR');
}

/** "访洛团一行": those who came. */
function isOfGuests(items: readonly Item[], i: number): boolean {
  return [items[i + 2], items[i + 3]].some((t) => /^(?:团|代表团)$/u.test(t?.text ?? '') && t?.kind === 'BODY');
}

function textOf(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map((t) => t.text)
    .join('');
}

/** "与某某会长交流。", "与某某交流意见" */
function isTalk(items: readonly Item[], i: number, { from, to }: Stretch): boolean {
  const next = items[i + 1];
  if (i + 1 < to && !ENDS.has(next?.text ?? '') && !/(?:意见|看法|经验|做法|情况)$/u.test(textOf(items, i, to)))
    return false;
  for (let k = i - 1; k > from; k--) {
    // "进行了坦诚深入的交流"
    const held = items[k]?.text === '的' && k === i - 1 ? heldAt(items, k, from) : -1;
    if (held > 0) k = held;
    if (items[k]?.act || items[k]?.text === '的') return false;
    if (items[k]?.phrase || UNNAMED.test(items[k]?.text ?? ''))
      return items.slice(from, k).some((t) => PARTNER.has(t.text) && t.kind === 'GRAMMAR');
  }
  return false;
}

/** Where "进行了" stands in front of what a talk was like. */
function heldAt(items: readonly Item[], of: number, from: number): number {
  const held = lastBetween(items, Math.max(from, of - 8), of, (t) => /^进行/u.test(t.text) || t.phrase || t.act);
  return held >= 0 && /^进行/u.test(items[held]?.text ?? '') && !items[held]?.act ? held : -1;
}

/** "与局长某某深入讨论合作": right behind the partner. */
function hasNamedPartner(items: readonly Item[], i: number, { from }: Stretch): boolean {
  let at = i - 1;
  while (at > from && /^(?:深|入|深入|详细|就此|共同|一起|一同)$/u.test(items[at]?.text ?? '')) at--;
  return (
    items[at]?.phrase !== undefined && items.slice(from, at).some((t) => PARTNER.has(t.text) && t.kind === 'GRAMMAR')
  );
}

/** A talk between persons told in front; "举行的会谈" is a noun. */
function isLight(items: readonly Item[], i: number, { to }: Stretch): boolean {
  for (let k = i + 1; k < to && k < i + 8; k++) {
    if (items[k]?.text === '的' || items[k]?.phrase || items[k]?.kind === 'EVENT') return false;
    if (items[k]?.act) return items[k]?.act === 'TALK';
  }
  return false;
}

const QUALIFIES = new Set(['VISIT', 'GO', 'ATTEND', 'LEAD', 'RETURN', 'FOLLOW']);

/** "率团访问安多利的某某，": whom the verb in front tells of, where nobody is named before it. */
export function qualifiedBy(items: readonly Item[], at: number, to: number): PersonPhrase | null {
  if (!QUALIFIES.has(items[at]?.act ?? '')) return null;
  const person = items.findIndex((i, k) => k > at && k < to && i.phrase !== undefined);
  return person > at + 2 && items[person - 1]?.text === '的' ? (items[person]?.phrase ?? null) : null;
}
