import type { EventType, Span } from '../../../domain/statement.ts';
import type { Part } from '../../reading.ts';
import { firstBetween } from '../../text/between.ts';
import type { Item } from '../people/find-phrases.ts';
import type { ZhScene } from '../scene.ts';
import { foldHan } from '../text/fold.ts';
import { VENUE_HEADS } from '../vocabulary/bodies.ts';
import { EVENT_HEADS } from '../vocabulary/occasions.ts';
import { wordSet } from '../vocabulary/words.ts';

/** Words that name a thing: half-open, in items. */
export interface ThingPhrase extends Span {
  readonly from: number;
  readonly to: number;
}

/** What may stand in the name of a thing. */
const INSIDE = new Set([
  'BODY',
  'PLACE',
  'CHAR',
  'PLAIN',
  'EVENT',
  'AGREEMENT',
  'LATIN',
  'TITLE',
  'RANK',
  'NAME',
  'GROUP',
  'HONORIFIC',
  'TIME',
]);
const INNER_MARKS = wordSet('— - – · “ ” 「 」 『 』 《 》 & + / ’ × "');
const INNER_GRAMMAR = wordSet(
  '与 和 及 对 中 上 下 关于 有关 一 两 为 多 共 同 各 个 暨 先 正 给 所 能 经 主要 在 时 联合',
);

/** Characters that are words of grammar alone, and parts of names behind others. */
const WEAK = new Set([...'应上下中内外里时先后正经均都就至如若因以须需要名位数个能所之可更最本全']);

/** The stretch of a name that begins at item `from`; verbs and most words of grammar end it. */
export function thingAt(
  items: readonly Item[],
  from: number,
  to: number,
  isEnd: (i: number) => boolean = () => false,
): ThingPhrase | null {
  let end = from;
  let depth = 0;
  while (end < to && !(depth === 0 && isEnd(end)) && (depth > 0 || belongs(items, end))) {
    const text = items[end]?.text ?? '';
    if ('《「『“'.includes(text)) depth++;
    if ('》」』”'.includes(text)) depth = Math.max(0, depth - 1);
    end++;
  }
  while (end > from && INNER_GRAMMAR.has(items[end - 1]?.text ?? '') && items[end - 1]?.kind === 'GRAMMAR') end--;
  return end > from ? { from, to: end, start: items[from]?.start ?? 0, end: items[end - 1]?.end ?? 0 } : null;
}

function belongs(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (!item) return false;
  if (INSIDE.has(item.kind) || INNER_MARKS.has(item.text)) return true;
  // "洛洲、北霖、津河经济论坛"
  if (item.text === '、') return isBetweenCities(items, i);
  // "该校图书馆"
  if (item.text === '该')
    return items[i + 1]?.kind === 'CHAR' && /^[校市省县国院馆区厂]/u.test(items[i + 1]?.text ?? '');
  if (item.kind === 'VERB') return isPartOfName(items, i) || isSyllable(items, i);
  if (item.kind !== 'GRAMMAR') return false;
  return (
    INNER_GRAMMAR.has(item.text) ||
    (WEAK.has(item.text) && (items[i - 1]?.kind === 'CHAR' || items[i - 1]?.kind === 'PLAIN'))
  );
}

/** And behind the last of them the name goes on. */
function isBetweenCities(items: readonly Item[], i: number): boolean {
  let last = i + 1;
  while (items[last]?.kind === 'PLACE' && items[last + 1]?.text === '、') last += 2;
  return items[i - 1]?.kind === 'PLACE' && items[last]?.kind === 'PLACE' && isNameBehind(items, last + 1);
}

function isNameBehind(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 10; i++) {
    if (items[i]?.kind === 'EVENT') return true;
    if (!['CHAR', 'PLAIN', 'BODY', 'LATIN'].includes(items[i]?.kind ?? '') && !INNER_MARKS.has(items[i]?.text ?? ''))
      return false;
  }
  return false;
}

/** "访问学者", "签署仪式", "投资者参观日": a verb right before the head of a name belongs to it. */
function isPartOfName(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return (
    next !== undefined &&
    (next.kind === 'EVENT' || next.kind === 'AGREEMENT') &&
    next.start === items[i]?.end &&
    items[i]?.act !== 'ATTEND' &&
    items[i]?.act !== 'CHAIR'
  );
}

/** "蔚来": one character of a name. */
function isSyllable(items: readonly Item[], i: number): boolean {
  return items[i]?.text === '来' && items[i - 1]?.kind === 'CHAR' && items[i - 1]?.end === items[i]?.start;
}

const VENUES = new Set(VENUE_HEADS.map(foldHan));
const LONGEST_HEAD = 6;

/** A named place to go to or body to call at: by its last word, and not "several local enterprises". */
export function isVenue(text: string): boolean {
  return isNamed(text) && hasVenueHead(text);
}

export function isNamed(text: string): boolean {
  const folded = foldHan(text).replace(/[“”「」《》]/gu, '');
  return (
    (folded.length > 2 || /^[^上下登出深入大小这那高名]?[湖寺岛]$/u.test(folded)) &&
    !COUNTED.test(folded) &&
    !ONE_OF.test(folded)
  );
}

/** "多家企业": told by their number. */
export function isCounted(text: string): boolean {
  return text.length > 2 && !isNamed(text);
}

function hasVenueHead(text: string): boolean {
  const folded = foldHan(text).replace(/[“”「」《》]/gu, '');
  for (let length = 1; length <= LONGEST_HEAD; length++)
    if (folded.length > length && VENUES.has(folded.slice(-length))) return true;
  return /[楼阁亭殿碑墓]$|(?<![发开进扩拓伸施舒])展$/u.test(folded);
}

/** "白石一家酒店" */
const ONE_OF =
  /(?:一|某|多|两|数|几)(?:间|家|座|所|个|处)\p{Script=Han}{2,5}$|(?<![第统唯])[一某多两数几][间家所]\p{Script=Han}{2,14}(?:企业|公司|机构|工厂|农场)$/u;
const COUNTED =
  /^(?:多|两|几|数|若干|[一二三四五六七八九十百0-9]+)(?:国|家|个|间|所|处|座|些|类|项|条|款|名|位|幢|艘)|^(?:当地|多|有关|相关|两|三|四|五|六|几|数|部分|一些|不同|该|其|内地|本地|各|所在|一|全|我|新|企业|科技企业|创科|大型|重点|上述|本|这|那|此|生产|智能|科研|创新|文化|文旅|基础|科技)(?:家|个|间|所|处|座|些|类|地|设施|企业|机构|工厂|项目|园区|公司|单位|社区)*(?:企业|机构|设施|公司|园区|工厂|社区|中心|单位|景点|展览|院校|学校|大学)$|^各\p{Script=Han}{1,4}$|^\p{Script=Han}{0,12}(?:业|环保|高科技|民营|外资|港资|台资|中资|国有|龙头|骨干|知名)企业$|^(?:总部|市场|城市|地方|办公室|工地|车间|实验室)$|^(?:社区|学校|校园|企业|厂区|园区|市民|村|公司)(?:图书馆|阅览室|书屋|食堂|学校|教室|实验室|活动中心|展厅|车间)$|^\p{Script=Han}{0,6}(?:生产线|流水线)$|^(?:国家|中央)?(?:有关|相关)?(?:部委|部委办局|机关)$/u;

export function thingText(scene: ZhScene, thing: Span): string {
  return scene.original.slice(thing.start, thing.end);
}

/** The event named between two items: the last head of an event ends it, and what tells its time and place does not begin it. */
export function eventBetween(scene: ZhScene, items: readonly Item[], from: number, to: number): Part | null {
  const personal = ofPerson(scene, items, from, to);
  if (personal) return personal;
  let begin = from;
  for (let i = from; i < to; i++)
    if (items[i]?.text === '的' && !items.slice(from, i).some((t) => t.kind === 'EVENT' && items[i - 1] === t))
      begin = i + 1;
  while (
    begin < to &&
    !(items[begin]?.text === '在' && items[begin + 1]?.kind === 'CHAR') &&
    !(items[begin]?.text === '该' && belongs(items, begin)) &&
    (isMeasure(items, begin) ||
      items[begin]?.kind === 'GRAMMAR' ||
      items[begin]?.kind === 'TIME' ||
      items[begin]?.text === '，')
  )
    begin++;
  // "本局代表处启动仪式"
  if (items[begin - 1]?.text === '本' && /^[局署会校院台处]$/u.test(items[begin]?.text ?? '')) begin++;
  const thing = thingAt(items, begin, to);
  if (!thing) return null;
  let end = thing.to;
  while (end > thing.from && !isEventHead(items, end - 1)) end--;
  if (end === thing.from) return null;
  // "「青山研讨会2031」"
  if (items[end]?.kind === 'LATIN' && /^[」』”》]$/u.test(items[end + 1]?.text ?? '')) end += 2;
  const span = { start: thing.start, end: items[end - 1]?.end ?? thing.end };
  return DOCTRINE.test(scene.folded.slice(span.end, span.end + 3)) ? null : eventPart(scene, span);
}

/** "安多利总统某某就职典礼": called after somebody. */
function ofPerson(scene: ZhScene, items: readonly Item[], from: number, to: number): Part | null {
  const at = firstBetween(items, from + 1, to, (i, k) => i.kind === 'EVENT' && items[k - 1]?.phrase);
  const [person, event] = [items[at - 1], items[at]];
  return person && event && /^(?:宣誓)?就[职任]|葬礼$|国葬$|追悼会$|登基|加冕|婚礼$/u.test(event.text)
    ? eventPart(scene, { start: person.start, end: event.end })
    : null;
}

/** "学习大会精神": what was decided there. */
const DOCTRINE = /^(?:[》”」』]?)(?:精神|成果|决议|部署|共识)/u;

/** "一场研讨会" */
function isMeasure(items: readonly Item[], i: number): boolean {
  return /^[场次项]$/u.test(items[i]?.text ?? '') && /^[一两三多]$/u.test(items[i - 1]?.text ?? '');
}

function isEventHead(items: readonly Item[], i: number): boolean {
  return items[i]?.kind === 'EVENT' || (/^[”」』》]$/u.test(items[i]?.text ?? '') && items[i - 1]?.kind === 'EVENT');
}

export function eventPart(scene: ZhScene, span: Span): Part {
  const name = thingText(scene, span)
    .replace(/[（(]以下[簡简][稱称][^（()）]*[)）]/u, '')
    .replace(/^[「『“《]([^「」『』“”《》]+)[」』”》]$/u, '$1');
  return { kind: 'Event', name, span, eventType: typeOf(name) };
}

function typeOf(name: string): EventType {
  const folded = foldHan(name);
  for (let length = 8; length > 0; length--) {
    const type = EVENT_HEADS.get(folded.slice(-length));
    if (type) return type;
  }
  return 'OTHER';
}
