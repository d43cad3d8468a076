import type { Draft, Part } from '../../reading.ts';
import { isCounted, isNamed, isVenue, thingAt, thingText } from '../find/things.ts';
import type { Item } from '../people/find-phrases.ts';
import { partsOf, spanOfClause, warn, type ZhRule, type ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { foldHan } from '../text/fold.ts';
import { ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { wordSet } from '../vocabulary/words.ts';
import { draftOf, pairsOf } from './draft.ts';

const ACTS = new Set(['VISIT', 'GO', 'RETURN', 'MEET']);
const JOINTS = wordSet('、 和 及 与 以及 暨');
const SKIPPED = wordSet('了 过 先后 分别 位于 位在 于 在 我省 我市 我县 我区 我国');
const CALLED_AT = /拜|探访|慰问|看望/u;

/** VISITED: guests and the named places, bodies and cities that they went to. */
export const visits: ZhRule = (scene) => {
  const drafts: Draft[] = [];
  const warnings = [];
  for (const clause of scene.clauses) {
    if (!ACTS.has(clause.act) || clause.relative) continue;
    // Going home is no visit; only its announcement is kept (rules of the gold).
    if (clause.act === 'RETURN' && clause.modality !== 'PLANNED') continue;
    if (clause.act === 'MEET' && (clause.objects.length > 0 || !CALLED_AT.test(clause.verb))) continue;
    if (isOfUnnamed(clause)) continue;
    const targets = targetsOf(scene, clause);
    const both = clause.act === 'VISIT' || isTogether(clause);
    const visitors = partsOf(both ? [...clause.subjects, ...clause.partners] : clause.subjects);
    const told = pairsOf(visitors, targets).filter(
      (ends) => !isFrame(clause) || !(isOfPronoun(clause) || drafts.some((d) => isOf(d, ends))),
    );
    if (isTour(clause, targets)) continue;
    drafts.push(...told.map((ends) => visited(scene, clause, ends)));
    if (targets.length > 0 && visitors.length === 0 && clause.act === 'VISIT' && clause.modality === 'OCCURRED')
      warnings.push(
        warn(scene, 'visit-half-read', 'a verb of visiting without a named visitor', spanOfClause(clause, scene)),
      );
  }
  return { drafts, warnings };
};

/** "展开访问老地、新地和青地的行程": where it will lead. */
function isTour({ items, from, at, to }: SetClause, targets: readonly Part[]): boolean {
  const opens = items.slice(from, at).some((i) => /^(?:展开|开展|开始|开启|启动)$/u.test(i.text));
  return opens && targets.length > 1 && items.slice(at + 1, to).some((i) => i.text === '的');
}

/** "访期间，他还将会见": who that is, another sentence says. */
function isOfPronoun({ subjects, inherited }: SetClause): boolean {
  return inherited && subjects.length > 0 && subjects.every(({ form }) => form === 'PRONOUN');
}

/** "就某国总统访华": somebody whom the text does not name. */
function isOfUnnamed({ items, from, at }: SetClause): boolean {
  const words = items.slice(from, at);
  const before = words.findLast((i) => i.kind !== 'TIME' && i.kind !== 'GRAMMAR');
  const named = words.findLastIndex((i) => i.phrase);
  // "某某和青年大使拜访": with others.
  const together = words.slice(named + 1).some((i) => /^(?:和|及|以及|联同|连同)$/u.test(i.text));
  return before?.kind === 'TITLE' && !before.phrase && !(named >= 0 && together);
}

/** "访京期间，": of a visit that is told before, if it is. */
function isFrame({ items, stretch }: SetClause): boolean {
  return /^(?:期间|时|之际)$/u.test(items[stretch.to - 1]?.text ?? '');
}

function isOf(draft: Draft, { subject, object }: { subject: Part; object: Part }): boolean {
  const [told, again] = [draft.object.name, object.name].map((name) => name.replace(/市$/u, ''));
  return draft.subject.name === subject.name && told === again;
}

/** "甲与乙共同参观" */
function isTogether({ items, from, at }: SetClause): boolean {
  return items.slice(from, at).some((i) => /^(?:共同|一同|一起|一道)$/u.test(i.text));
}

function visited(scene: ZhScene, clause: SetClause, ends: { subject: Part; object: Part }): Draft {
  const draft = draftOf(scene, clause, 'VISITED', ends, 'visited', 0.9);
  const city = scene.places.cityOf(ends.object.name);
  const isArea = city === null && scene.places.kindOf(ends.object.name) !== null;
  return city === null && !isArea ? draft : { ...draft, setting: { ...draft.setting, city, ownCity: true } };
}

function targetsOf(scene: ZhScene, clause: SetClause): Part[] {
  const behind = placesFrom(scene, clause.items, clause.at + 1, clause.to, goesThere(clause));
  if (clause.act === 'RETURN' && behind.length === 0) return homeOf(scene, clause);
  if (/^[访訪][华華港]$/u.test(clause.verb)) return landOf(scene, clause);
  if (behind.length === 0 && (clause.act === 'GO' || /访$/u.test(clause.verb))) {
    const short = shortBehind(scene, clause);
    if (short.length > 0 || clause.act === 'GO') return short;
  }
  if (behind.length > 0 || clause.act !== 'VISIT') return behind;
  const before = placeBefore(scene, clause);
  return before.length > 0 ? before : placeInFront(scene, clause);
}

/** "在洛洲考察", "展开洛洲访问行程" */
function placeBefore(scene: ZhScene, { items, from, at }: SetClause): Part[] {
  if (items[at - 1]?.kind === 'PLACE') return placesFrom(scene, items, at - 1, at);
  for (let i = at - 1; i >= from; i--) {
    if (items[i]?.text !== '在' && items[i]?.text !== '对') continue;
    const found = placesFrom(scene, items, i + 1, at);
    return found.length > 0 || items[i + 1]?.kind !== 'PLACE' ? found : placesFrom(scene, items, i + 1, i + 2);
  }
  return [];
}

/** "在青山科技园，某某察看了生产线": the venue stands before the comma. */
function placeInFront(scene: ZhScene, { items, stretch }: SetClause): Part[] {
  if (items[stretch.from - 1]?.text !== '，') return [];
  const inside = items.findLastIndex((i, k) => k < stretch.from - 1 && k >= stretch.from - 16 && /^在$/u.test(i.text));
  if (inside < 0 || items[inside - 1]?.kind === 'CHAR') return [];
  const found = placesFrom(scene, items, inside + 1, stretch.from - 1);
  return found.filter((p) => p.span?.end === items[stretch.from - 2]?.end && scene.places.kindOf(p.name) !== 'CITY');
}

/** "访华", "访港": the verb says where. */
function landOf(scene: ZhScene, clause: SetClause): Part[] {
  if (!/[华華]$/u.test(clause.verb)) return homeOf(scene, clause);
  const name = scene.original.includes('國') ? '中國' : '中国';
  return [{ kind: 'Place', name, span: clause.items[clause.at] ?? null }];
}

/** "返港": the verb says it, in one character. */
function homeOf(scene: ZhScene, { verb, items, at }: SetClause): Part[] {
  const city = ABBREVIATIONS.has(verb.slice(-1)) ? scene.places.cityOfShort(verb.slice(-1)) : null;
  return city === null ? [] : [{ kind: 'Place', name: city, span: items[at] ?? null }];
}

/** "抵港", "赴京访问": a city in one character. */
function shortBehind(scene: ZhScene, { items, at }: SetClause): Part[] {
  const [item, next] = [items[at + 1], items[at + 2]];
  const alone = next === undefined || ['MARK', 'VERB', 'GRAMMAR', 'TIME'].includes(next.kind);
  const city = item && alone ? scene.places.cityOfShort(item.text) : null;
  return item && city !== null ? [{ kind: 'Place', name: city, span: item }] : [];
}

/** "到…视察": whatever stands there is a place. */
function goesThere({ act, items, to, stretch }: SetClause): boolean {
  return act === 'GO' && to < stretch.to && items[to]?.act === 'VISIT';
}

function placesFrom(scene: ZhScene, items: readonly Item[], from: number, to: number, anything = false): Part[] {
  const parts: Part[] = [];
  let at = from;
  while (at < to && SKIPPED.has(items[at]?.text ?? '')) at++;
  // "访问我省白石和青河"
  if (items[at]?.text === '我' && /^[省市县国区]$/u.test(items[at + 1]?.text ?? '')) at += 2;
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
          (items[first]?.kind !== 'PLACE' && items[i + 1]?.kind === 'PLACE') ||
          (isTarget(scene, items, first, i, anything) && !joinsName(scene, items, first, i, to))),
    );
    const part = thing && targetPart(scene, items, thing.from, thing.to, anything);
    if (thing) {
      const inside = items[thing.to]?.text === '的' ? placesFrom(scene, items, thing.to + 1, to) : [];
      // "毗邻白石的青河市", "总署辖下的秘书处": what stands behind 的.
      if (inside.length > 0 && inside.every((p) => p.name.length > 5 || scene.places.kindOf(p.name) !== null))
        return [...parts, ...inside];
    }
    if (
      !thing ||
      (!part && !isCountedAt(scene, items, thing.from, thing.to) && !JOINTS.has(items[thing.to]?.text ?? ''))
    )
      break;
    if (part) parts.push(part);
    if (!JOINTS.has(items[thing.to]?.text ?? '')) break;
    at = thing.to + 1;
  }
  return parts;
}

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
  /(?:办公[室厅]|[厅部委院会司办]|政协|人大|政府|法院|检察院|海关|分署|派出所|处|侨联|工商联|妇联|文联|贸促会|总工会)$/u;

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

function targetPart(scene: ZhScene, items: readonly Item[], from: number, to: number, anything: boolean): Part | null {
  const words = items.slice(from, to);
  const [last] = words.slice(-1);
  const span = { start: items[from]?.start ?? 0, end: last?.end ?? 0 };
  const name = thingText(scene, span);
  if (words[0]?.kind === 'PLACE' && isCommon(foldHan(name.slice(words[0].text.length)))) return null;
  if (last?.kind === 'PLACE' && isCapital(words)) return { kind: 'Place', name: thingText(scene, last), span: last };
  // "柬埔寨和缅甸两国"
  const land =
    words[0]?.kind === 'PLACE' && /^[两三四五]国$/u.test(foldHan(name.slice(words[0].text.length))) ? words[0] : null;
  if (land) return { kind: 'Place', name: thingText(scene, land), span: land };
  if (words.length > 0 && words.every((w) => w.kind === 'PLACE'))
    return { kind: 'Place', name: thingText(scene, last ?? span), span: last ?? span };
  if (!isVenue(name) && !(last && isOffice(last, name)) && !(anything && isNamed(name))) return null;
  return {
    kind: /(?:公司|集团|集團|大学|大學|银行|銀行|商会|商會|协会|協會|总会|總會|局|署|委员会|委員會)$/u.test(name)
      ? 'Organisation'
      : 'Place',
    name,
    span,
  };
}
