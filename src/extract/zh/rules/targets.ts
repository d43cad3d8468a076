import type { Part } from '../../reading.ts';
import { isCounted, isNamed, isVenue, thingAt, thingText } from '../find/things.ts';
import type { Item } from '../people/find-phrases.ts';
import type { ZhScene } from '../scene.ts';
import { foldHan } from '../text/fold.ts';
import { wordSet } from '../vocabulary/words.ts';

const SKIPPED = wordSet('项目 地标 了 过 先后 分别 位于 位在 于 在 我省 我市 我县 我区 我国');
const JOINTS = wordSet('、 和 及 与 以及 暨');
/** The named places, bodies with premises and venues that stand between two items, where nothing else stands before them. */
export function placesFrom(scene: ZhScene, items: readonly Item[], from: number, to: number, anything = false): Part[] {
  const parts: Part[] = [];
  let at = from;
  while (at < to && SKIPPED.has(items[at]?.text ?? '') && items[at]?.kind !== 'PLACE') at++;
  // "视察由青河公司营运的中心"
  const of =
    items[at]?.text === '由' ? items.findIndex((i, k) => k > at && k < Math.min(to, at + 16) && i.text === '的') : -1;
  if (of > 0) at = of + 1;
  // "访问我省白石和青河"
  if (items[at]?.text === '我' && /^[省市县国区]$/u.test(items[at + 1]?.text ?? '')) at += 2;
  const located = /^位[于在]$/u.test(items[at - 1]?.text ?? '');
  while (at < to) {
    const first = at;
    const thing = thingAt(
      items,
      at,
      to,
      (i) =>
        i > first &&
        JOINTS.has(items[i]?.text ?? '') &&
        (isCountedAt(scene, items, first, i) ||
          isMatter(items, i) ||
          (items[first]?.kind !== 'PLACE' && items[i + 1]?.kind === 'PLACE') ||
          (isTarget(scene, items, first, i, anything) && !joinsName(scene, items, first, i, to))),
    );
    const part = thing && targetPart(scene, items, thing.from, thing.to, anything);
    if (thing) {
      const inside = items[thing.to]?.text === '的' ? placesFrom(scene, items, thing.to + 1, to) : [];
      // "毗邻白石的青河市", "总署辖下的秘书处": what stands behind 的.
      const opened = OPENED.test(foldHan(thingText(scene, thing)));
      if (
        inside.length > 0 &&
        inside.every(
          (p) =>
            opened || located || p.name.length > 5 || /[市县縣]$/u.test(p.name) || scene.places.kindOf(p.name) !== null,
        )
      )
        return [...parts, ...inside];
    }
    if (
      !thing ||
      (!part && !isCountedAt(scene, items, thing.from, thing.to) && !JOINTS.has(items[thing.to]?.text ?? ''))
    )
      break;
    if (part && !isOfKind(items, from, thing.from, thing.to)) parts.push(part);
    if (!JOINTS.has(items[thing.to]?.text ?? '')) break;
    at = thing.to + 1;
  }
  return parts;
}

/** "考察扶贫工作和青山集团": no place, and behind it may stand one. */
function isMatter(items: readonly Item[], joint: number): boolean {
  return /^(?:工作|情况|成果|进展|成效|经验|做法)$/u.test(items[joint - 1]?.text ?? '');
}

/** "深入乡村社区、产业园区": kinds of places, and none by name. */
function isOfKind(items: readonly Item[], from: number, first: number, to: number): boolean {
  return (
    items[from - 1]?.text === '深入' && items.slice(first, to).every((i) => i.kind === 'PLAIN' || i.kind === 'BODY')
  );
}

/** "最近成立的研究所": what tells of it, and is no place itself. */
const OPENED = /(?:成立|落成|启用|开放|开业|开幕|兴建|在建|建成|投产|使用|设立|完成|完工|重建|翻新|扩建|营运|运营)$/u;

/** "多家企业和青山科技园": the first is not named. */
function isCountedAt(scene: ZhScene, items: readonly Item[], from: number, to: number): boolean {
  return isCounted(thingText(scene, { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 }));
}

/** "中国与葡语国家论坛秘书处": a land, and what it has together with others. */
function joinsName(scene: ZhScene, items: readonly Item[], from: number, joint: number, to: number): boolean {
  if (items[joint]?.text !== '与' || items.slice(from, joint).some((i) => i.kind !== 'PLACE')) return false;
  const thing = thingAt(items, joint + 1, to);
  return (
    thing !== null &&
    scene.places.kindOf(thingText(scene, thing)) === null &&
    isTarget(scene, items, joint + 1, thing.to, false)
  );
}

function isTarget(scene: ZhScene, items: readonly Item[], from: number, to: number, anything: boolean): boolean {
  return targetPart(scene, items, from, to, anything) !== null;
}

const OFFICE =
  /(?:办公[室厅]|[厅部委院会司办科队组]|政协|人大|政府|法院|检察院|海关|分署|派出所|处|侨联|工商联|妇联|文联|贸促会|总工会)$/u;

/** "拜访某某事务办公室": a body of government by its last word. */
function isOffice({ kind, text }: Item, name: string): boolean {
  return kind === 'BODY' && OFFICE.test(text) && name.length > 2 && isNamed(name);
}

/** "白石企业": of many. */
function isCommon(rest: string): boolean {
  return /^[道州省市县区]?(?:当地|市内|省内|的)?(?:企业|高校|学校|机构|公司|工厂|园区|社区|景点|院校|重点企业|知名企业)$/u.test(
    rest,
  );
}

/** "安多利首都白石" */
function isCapital(words: readonly Item[]): boolean {
  return (
    words.every((w) => ['PLACE', 'CHAR', 'PLAIN'].includes(w.kind)) &&
    /(?:首都|省会|首府|港城|重镇|名城)$/u.test(
      words
        .slice(0, -1)
        .map((w) => w.text)
        .join(''),
    )
  );
}

/** "到访南区" */
function isQuarter([first, second, more]: readonly Item[]): boolean {
  return /^[东南西北]$/u.test(first?.text ?? '') && second?.text === '区' && more === undefined;
}

const BESIDE_VERB = /^(?:交流|学习|工作|实地|现场|开展|进行)$/u;

function targetPart(scene: ZhScene, items: readonly Item[], from: number, to: number, anything: boolean): Part | null {
  // "到青河交流考察"
  if (to - from > 1 && BESIDE_VERB.test(items[to - 1]?.text ?? '') && items[to]?.kind === 'VERB')
    return targetPart(scene, items, from, to - 1, anything);
  // "莅临青河大学指导"
  const own = items[to - 2]?.kind === 'BODY' && (items[to] === undefined || items[to]?.kind === 'MARK');
  if (to - from > 1 && own && /^(?:指导|交流|学习|洽谈|推介|讲学|任教|演讲|座谈)$/u.test(items[to - 1]?.text ?? ''))
    return targetPart(scene, items, from, to - 1, anything);
  // "展开访问青河行程"
  if (to - from > 2 && items[to - 2]?.text === '行' && items[to - 1]?.text === '程')
    return targetPart(scene, items, from, to - 2, anything);
  // "在青山大厦内的图书馆"
  if (to - from > 1 && /^(?:[内里]|展陈)$/u.test(items[to - 1]?.text ?? '') && items[to - 2]?.kind === 'BODY')
    return targetPart(scene, items, from, to - 1, anything);
  const words = items.slice(from, to);
  const [last] = words.slice(-1);
  const span = { start: items[from]?.start ?? 0, end: last?.end ?? 0 };
  const name = thingText(scene, span);
  // "车辆在机场内的运作": what is done there.
  if (words.slice(1).some((w) => w.text === '在' && w.kind === 'GRAMMAR')) return null;
  if (words[0]?.kind === 'PLACE' && isCommon(foldHan(name.slice(words[0].text.length)))) return null;
  if (last?.kind === 'PLACE' && isCapital(words)) return { kind: 'Place', name: thingText(scene, last), span: last };
  // "柬埔寨和缅甸两国"
  const land =
    words[0]?.kind === 'PLACE' && /^[两三四五]国$/u.test(foldHan(name.slice(words[0].text.length))) ? words[0] : null;
  if (land) return { kind: 'Place', name: thingText(scene, land), span: land };
  // "安多利共和国"
  if (
    words[0]?.kind === 'PLACE' &&
    /^(?:联合|人民|民主|伊斯兰)*(?:共和国|王国|公国|联邦)$/u.test(foldHan(name.slice(words[0].text.length)))
  )
    return { kind: 'Place', name, span };
  if (isQuarter(words)) return { kind: 'Place', name, span };
  if (words.length > 0 && words.every((w) => w.kind === 'PLACE'))
    return { kind: 'Place', name: scene.places.nameOf(thingText(scene, last ?? span)), span: last ?? span };
  if (
    !isVenue(name) &&
    !/[」”]项目$/u.test(foldHan(name)) &&
    !(last && isOffice(last, name)) &&
    !(anything && isNamed(name) && !words.some((w) => w.kind === 'GRAMMAR' && /^[就对为]$/u.test(w.text)))
  )
    return null;
  return {
    kind: /(?:公司|集团|集團|大学|大學|银行|銀行|商会|商會|协会|協會|总会|總會|局|署|委员会|委員會)$/u.test(name)
      ? 'Organisation'
      : 'Place',
    name,
    span,
  };
}
