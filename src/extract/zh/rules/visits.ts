import type { Draft, Part } from '../../reading.ts';
import { thingText } from '../find/things.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import { partsOf, spanOfClause, warn, type ZhRule, type ZhScene } from '../scene.ts';
import { isSameCity } from '../settings/place-items.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { foldHan } from '../text/fold.ts';
import { ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { draftOf, pairsOf } from './draft.ts';
import { orderOf } from './order.ts';
import { placesFrom } from './targets.ts';

const ACTS = new Set(['VISIT', 'GO', 'RETURN', 'MEET']);
const CALLED_AT = /拜|探访|慰问|看望/u;

/** VISITED: guests and the named places, bodies and cities that they went to. */
export const visits: ZhRule = (scene) => {
  const drafts: Draft[] = [];
  const summed = new Set<Draft>();
  const warnings = [];
  for (const clause of scene.clauses) {
    const guests = ofGuests(scene, clause);
    drafts.push(...listedVenues(scene, clause), ...arrivals(scene, clause), ...guests);
    // On the day when they were met, where the text tells no other of their visit.
    for (const draft of guests) summed.add(draft);
    if (!ACTS.has(clause.act) || clause.relative) continue;
    // Going home is no visit; only its announcement is kept (rules of the gold).
    if (clause.act === 'RETURN' && clause.modality !== 'PLANNED') continue;
    if (clause.act === 'MEET' && (clause.objects.length > 0 || !CALLED_AT.test(clause.verb))) continue;
    if (isOfUnnamed(clause) || isOfTheMet(clause)) continue;
    const all = targetsOf(scene, clause);
    const targets = opensTrip(clause) ? all.slice(0, 1) : all;
    const both = clause.act === 'VISIT' || isTogether(clause);
    const visitors = partsOf(both ? [...clause.subjects, ...clause.partners] : clause.subjects);
    const told = pairsOf(visitors, targets).filter(
      (ends) => !(isFrame(clause) || isEnd(clause)) || !(isOfPronoun(clause) || drafts.some((d) => isOf(d, ends))),
    );
    if (isTour(clause, targets)) continue;
    const found = told.map((ends) => visited(scene, clause, ends));
    drafts.push(...found);
    if (isSummary(clause)) for (const draft of found) summed.add(draft);
    if (targets.length > 0 && visitors.length === 0 && clause.act === 'VISIT' && clause.modality === 'OCCURRED')
      warnings.push(
        warn(scene, 'visit-half-read', 'a verb of visiting without a named visitor', spanOfClause(clause, scene)),
      );
  }
  const days = daysOf(drafts);
  const again = (d: Draft) => (summed.has(d) && (days.get(keyOf(d))?.size ?? 0) > 1) || isVague(d, days.get(keyOf(d)));
  return { drafts: once(drafts.filter((d) => !again(d))), warnings };
};

/** "抵达青河。…抵达青河市": one city, in two words, on one day. */
function once(drafts: readonly Draft[]): Draft[] {
  const told = new Map<string, string>();
  return drafts.filter((d) => {
    const key = `${keyOf(d)}|${d.setting.date}|${d.modality}`;
    const name = told.get(key) ?? d.object.name;
    told.set(key, name);
    return name === d.object.name;
  });
}

/** "在京期间，某某分别拜会甲部、乙部": without a day of their own. */
function isSummary({ items, stretch, at }: SetClause): boolean {
  const frame = items.slice(0, stretch.from).some((i) => i.text === '期间');
  return frame && !items.slice(stretch.from, at).some((i) => i.time);
}

/** "在五月来澳": a month, of which the text tells the day as well. */
function isVague({ setting: { date } }: Draft, days: ReadonlySet<string | null> = new Set()): boolean {
  return date?.length === 7 && [...days].some((day) => day !== date && day?.startsWith(date));
}

/** The days that each visit is told of. */
function daysOf(drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<string | null>> {
  const days = new Map<string, Set<string | null>>();
  for (const draft of drafts)
    days.set(keyOf(draft), (days.get(keyOf(draft)) ?? new Set<string | null>()).add(draft.setting.date));
  return days;
}

function keyOf({ subject, object }: { subject: Part; object: Part }): string {
  return `${subject.name}|${object.name.replace(/市$/u, '')}`;
}

/** "来港出席论坛", "来华访问": where the word in front of the verb says. */
function arrivals(scene: ZhScene, clause: SetClause): Draft[] {
  const { items, at, act, relative } = clause;
  const [, short] = /^来([港澳华])$/u.exec(items[at - 1]?.text ?? '') ?? [];
  if (
    short === undefined ||
    relative ||
    isOfMet(clause) ||
    !/^(?:ATTEND|VISIT|TALK)$/u.test(act) ||
    isOfUnnamed(clause)
  )
    return [];
  const span = items[at - 1] ?? null;
  const city = short === '华' ? null : scene.places.cityOfShort(short);
  const name = short === '华' ? landName(scene) : city;
  if (name === null) return [];
  return pairsOf(partsOf(clause.subjects), [{ kind: 'Place', name, span }]).map((ends) => visited(scene, clause, ends));
}

/** "接见应邀来港出席论坛的贵宾": those whom somebody meets. */
function isOfMet({ items, stretch, at }: SetClause): boolean {
  const met = items.findLastIndex((i, k) => k < at && k >= stretch.from && i.act === 'MEET');
  return met >= 0 && !items.slice(met, at).some((i) => i.phrase);
}

/** "接见来台参加活动的来宾": of whom nobody names, and not of who receives them. */
function isOfTheMet(clause: SetClause): boolean {
  const { items, stretch, at, act, inherited } = clause;
  if (!inherited || act === 'MEET' || !isOfMet(clause)) return false;
  const met = items.findLastIndex((i, k) => k < at && i.act === 'MEET');
  const between = items
    .slice(met + 1, at)
    .every((i) => /^(?:了|应邀|前来|专程|率团|受邀|获邀|正在|从|由|自)$/u.test(i.text));
  return between && items.slice(at + 1, stretch.to).some((i) => i.text === '的');
}

/** "会见来青河访问的部长某某", "与访港的会长某某会面": what the verb tells of somebody is a visit of his. */
function ofGuests(scene: ZhScene, clause: SetClause): Draft[] {
  const { guest, cities } = guestTold(scene, clause);
  return pairsOf(partsOf(guest), cities).map((ends) => visited(scene, clause, ends));
}

/** Whom the verb tells of, and the cities. */
export function guestTold(scene: ZhScene, clause: SetClause): { guest: PersonPhrase[]; cities: Part[] } {
  const nobody = { guest: [], cities: [] };
  const { items, at, stretch, act } = clause;
  if (act !== 'VISIT' && act !== 'GO') return nobody;
  const of = items.findIndex((i, k) => k > at && k < stretch.to && (i.text === '的' || i.kind === 'MARK'));
  const guest = items[of + 1]?.phrase;
  const met = items.findLastIndex(
    (i, k) => k < at && k >= stretch.from && (i.act === 'MEET' || /^[与同]$/u.test(i.text)),
  );
  const between = items.slice(met + 1, at).some((i) => i.phrase || i.kind === 'MARK' || i.act === 'ATTEND');
  if (clause.modality !== 'OCCURRED' || items[of]?.text !== '的' || guest?.form !== 'NAME' || met < 0 || between)
    return nobody;
  const cities = targetsOf(scene, clause).filter(({ name }) => scene.places.cityOf(name) === name);
  return { guest: [guest], cities };
}

const GENERIC = /^(?:设施|项目|企业|机构|单位|景点|公司|学校|园区|院校|地点|地方|场所|部门)$/u;

/** "参观当地的设施，包括青山服务中心及青河医院": by name behind what they are in general. */
function listedVenues(scene: ZhScene, clause: SetClause): Draft[] {
  const { items, stretch, at, to, act } = clause;
  if (act !== 'INCLUDE' || !items.slice(stretch.from, at).every((i) => /^(?:其中|当中|主要)$/u.test(i.text))) return [];
  const visit = scene.clauses[orderOf(scene, clause) - 1];
  if (!visit || visit.relative || visit.sentence !== clause.sentence) return [];
  if (visit.act !== 'VISIT' && !(visit.act === 'MEET' && visit.objects.length === 0 && CALLED_AT.test(visit.verb)))
    return [];
  if (items[stretch.from - 1]?.text !== '，' || !GENERIC.test(items[stretch.from - 2]?.text ?? '')) return [];
  const venues = placesFrom(scene, items, at + 1, to).filter(({ name }) => name.length > 3);
  return pairsOf(partsOf(visit.subjects), venues).map((ends) => visited(scene, visit, ends));
}

/** "展开访问老地及新地行程": the first, where it begins. */
function opensTrip({ items, from, at, to }: SetClause): boolean {
  const opens = items.slice(from, at).some((i) => /^(?:展开|开展|开始|开启)$/u.test(i.text));
  const behind = items.slice(at + 1, to);
  return (
    opens &&
    behind.every((i) => i.text !== '的') &&
    behind.some((i, k) => i.text === '行' && behind[k + 1]?.text === '程')
  );
}

/** "展开访问老地、新地和青地的行程": where it will lead. */
function isTour({ items, from, at, to }: SetClause, targets: readonly Part[]): boolean {
  const opens = items.slice(from, at).some((i) => /^(?:展开|开展|开始|开启|启动)$/u.test(i.text));
  return opens && targets.length > 1 && items.slice(at + 1, to).some((i) => i.text === '的');
}

/** "访期间，他还将会见": who that is, another sentence says. */
function isOfPronoun({ subjects, inherited }: SetClause): boolean {
  return inherited && subjects.length > 0 && subjects.every(({ form }) => form === 'PRONOUN');
}

const PEOPLE = /^(?:嘉宾|来宾|与会者|外宾|专家|团员|师生|学生|学员|记者|居民|群众|市民|青年|队员)们?$/u;

/** "就某国总统访华": somebody whom the text does not name. */
function isOfUnnamed({ items, from, at, to }: SetClause): boolean {
  const words = items.slice(from, at);
  // "首次派官员出访", "是到访青河的最高级别官员"
  const sends = words.findLastIndex((i) => /^派[出遣]?$/u.test(i.text));
  if (sends >= 0 && !words.slice(sends).some((i) => i.phrase)) return true;
  // "这是某某就任以来首次访华": the visit that the rest of the text tells.
  const isCalled = items[0]?.text === '这' && items[1]?.text === '是';
  if (isCalled && words.some((i) => /^(?:首次|再次|再度)$/u.test(i.text))) return true;
  const of = items.findIndex((i, k) => k > at && k < to && i.text === '的');
  if (of > 0 && words.some((i) => i.text === '是') && (items[of + 1]?.kind ?? 'MARK') !== 'MARK') return true;
  const before = words.findLast((i) => i.kind !== 'TIME' && i.kind !== 'GRAMMAR');
  const named = words.findLastIndex((i) => i.phrase);
  // "某某和青年大使拜访": with others.
  const together = words.slice(named + 1).some((i) => /^(?:和|及|以及|联同|连同)$/u.test(i.text));
  // "师生们随后参观": nobody of those who are named.
  const people = named < 0 && words.some((i, k) => PEOPLE.test(i.text + (words[k + 1]?.text ?? '')));
  // "以某某为团长"
  const asLeader = before !== undefined && /^[为任]$/u.test(words[words.indexOf(before) - 1]?.text ?? '');
  return people || (before?.kind === 'TITLE' && !before.phrase && !asLeader && !(named >= 0 && together));
}

/** "访京期间，": of a visit that is told before, if it is. */
function isFrame({ items, stretch }: SetClause): boolean {
  return /^(?:期间|时|之际)$/u.test(items[stretch.to - 1]?.text ?? '');
}

/** "结束访港行程": the same. */
function isEnd({ items, from, at }: SetClause): boolean {
  return items.slice(from, at).some((i) => /^(?:结束|完成)$/u.test(i.text));
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
  // "将结束安多利访问": has been.
  const modality = clause.act === 'VISIT' && isEnd(clause) ? 'OCCURRED' : clause.modality;
  const draft = draftOf(scene, { ...clause, modality }, 'VISITED', ends, 'visited', 0.9);
  const city =
    cityInBrackets(scene, ends.object) ??
    scene.places.cityOf(ends.object.name) ??
    cityInFront(scene, clause, ends.object) ??
    cityBefore(scene, clause, ends.object);
  const isArea =
    city === null && !scene.places.isGeneric(ends.object.name) && scene.places.kindOf(ends.object.name) !== null;
  return city === null && !isArea ? draft : { ...draft, setting: { ...draft.setting, city, ownCity: true } };
}

/** "远东大学（青河）研究院": where it stands. */
function cityInBrackets(scene: ZhScene, { name }: Part): string | null {
  const [, inside] = /[（(]([^()（）]{2,6})[)）]/u.exec(name) ?? [];
  return inside !== undefined && scene.places.kindOf(inside) === 'CITY' ? inside : null;
}

/** "青河市东街社区": told by the name itself, whatever city the stop before was in. */
function cityInFront(scene: ZhScene, clause: SetClause, { name }: Part): string | null {
  const { setting } = clause;
  const [city = ''] = /^\p{Script=Han}{2,5}?市(?!场|民|集|政|立)/u.exec(name) ?? [];
  const isNew = city !== '' && city !== name && !isSameCity(city, setting.city);
  return isNew && scene.places.kindOf(city) === 'CITY' ? city : cityOfStop(scene, clause, name);
}

/** "到访白石市东街社区、青河科技公司": the city told is that of the first stop alone. */
function cityOfStop(scene: ZhScene, { items, at, setting }: SetClause, name: string): string | null {
  const first = items.slice(at + 1).find((i) => i.kind === 'PLACE');
  if (!first || !isSameCity(thingText(scene, first), setting.city)) return null;
  const folded = foldHan(name);
  const city = name.slice(0, scene.places.lengthOfKnown(folded, 0));
  const isOther = city !== '' && name.length - city.length > 3 && !isSameCity(city, setting.city);
  return isOther && scene.places.kindOf(city) === 'CITY' ? city : null;
}

/** "青河市西林区": the city in front of a district that nobody else knows. */
function cityBefore(scene: ZhScene, { items }: SetClause, { span }: Part): string | null {
  const before = span && items.find((i) => i.kind === 'PLACE' && i.end === span.start);
  const name = before ? thingText(scene, before) : '';
  return scene.places.kindOf(name) === 'CITY' ? name : null;
}

function targetsOf(scene: ZhScene, clause: SetClause): Part[] {
  const behind = placesFrom(scene, clause.items, clause.at + 1, clause.to, goesThere(clause));
  if (clause.act === 'RETURN' && behind.length === 0) return homeOf(scene, clause);
  if (/^(?:[访訪抵][华華港台臺]|[来來][台臺])$/u.test(clause.verb)) return landOf(scene, clause);
  if (behind.length === 0 && (clause.act === 'GO' || /访$/u.test(clause.verb))) {
    const short = shortBehind(scene, clause);
    if (short.length > 0 || clause.act === 'GO') return short.length > 0 ? short : areaBehind(scene, clause);
  }
  // "至市政府拜会"
  if (behind.length === 0 && clause.act === 'MEET') return placeBefore(scene, clause, /^至$/u);
  if (behind.length > 0 || clause.act !== 'VISIT') return behind;
  const before = placeBefore(scene, clause);
  const { items, at } = clause;
  // "继续安多利的访问行程"
  if (
    before.length === 0 &&
    items[at - 1]?.text === '的' &&
    /^(?:继续|展开|结束|开始)$/u.test(items[at - 3]?.text ?? '')
  )
    return placesFrom(scene, items, at - 2, at - 1);
  return before.length > 0 ? before : placeInFront(scene, clause);
}

/** "在洛洲考察", "展开洛洲访问行程" */
function placeBefore(scene: ZhScene, { items, from, at }: SetClause, before = /^(?:[在对到赴来至]|正在)$/u): Part[] {
  if (items[at - 1]?.kind === 'PLACE') return placesFrom(scene, items, at - 1, at);
  for (let i = at - 1; i >= from; i--) {
    if (!before.test(items[i]?.text ?? '')) continue;
    const found = placesFrom(scene, items, i + 1, at);
    const area = items.findIndex((t, k) => k > i && t.kind !== 'PLACE');
    return found.length > 0 || items[i + 1]?.kind !== 'PLACE' ? found : placesFrom(scene, items, i + 1, area);
  }
  return [];
}

/** "在青山科技园，某某察看了生产线": the venue stands before the comma. */
function placeInFront(scene: ZhScene, { items, stretch }: SetClause): Part[] {
  if (items[stretch.from - 1]?.text !== '，') return [];
  const inside = items.findLastIndex((i, k) => k < stretch.from - 1 && k >= stretch.from - 16 && /^在$/u.test(i.text));
  if (inside < 0 || items[inside - 1]?.kind === 'CHAR') return [];
  const found = placesFrom(scene, items, inside + 1, stretch.from - 1);
  const isWhole = found.at(-1)?.span?.end === items[stretch.from - 2]?.end;
  return isWhole ? found.filter((p) => scene.places.kindOf(p.name) !== 'CITY') : [];
}

/** "访华", "访港": the verb says where. */
function landOf(scene: ZhScene, clause: SetClause): Part[] {
  if (/[台臺]$/u.test(clause.verb))
    return [{ kind: 'Place', name: islandName(scene), span: clause.items[clause.at] ?? null }];
  if (!/[华華]$/u.test(clause.verb)) return homeOf(scene, clause);
  return [{ kind: 'Place', name: landName(scene), span: clause.items[clause.at] ?? null }];
}

/** As the text calls it. */
function islandName({ original }: ZhScene): string {
  return ['臺灣', '台灣', '台湾'].find((name) => original.includes(name)) ?? '台湾';
}

function landName({ original }: ZhScene): string {
  return original.includes('國') ? '中國' : '中国';
}

/** "返港": the verb says it, in one character. */
function homeOf(scene: ZhScene, { verb, items, at }: SetClause): Part[] {
  const city = ABBREVIATIONS.has(verb.slice(-1)) ? scene.places.cityOfShort(verb.slice(-1)) : null;
  return city === null ? [] : [{ kind: 'Place', name: city, span: items[at] ?? null }];
}

/** "抵港", "赴京访问": a city in one character. */
function shortBehind(scene: ZhScene, { items, at }: SetClause): Part[] {
  const [item, next] = [items[at + 1], items[at + 2]];
  const ofTrip = next?.text === '行' && items[at + 3]?.text === '程';
  const alone = next === undefined || ofTrip || ['MARK', 'VERB', 'GRAMMAR', 'TIME'].includes(next.kind);
  const city = item && alone ? scene.places.cityOfShort(item.text) : null;
  return item && city !== null ? [{ kind: 'Place', name: city, span: item }] : [];
}

/** "赴青河推介", "到白石述职": the place, and then what for. */
function areaBehind(scene: ZhScene, { items, at, to }: SetClause): Part[] {
  const first = items[at + 1]?.text === '了' ? at + 2 : at + 1;
  const end = items.findIndex((i, k) => k >= first && (i.kind !== 'PLACE' || k >= to));
  const [next] = items.slice(end, end + 1);
  if (end <= first || !next || !(next.kind === 'PLAIN' || next.kind === 'CHAR')) return [];
  const last = items[end - 1];
  const known = last !== undefined && scene.places.kindOf(thingText(scene, last)) !== null;
  return known && FOR.test(scene.folded.slice(next.start, next.start + 2)) ? placesFrom(scene, items, first, end) : [];
}

/** What somebody goes there for. */
const FOR =
  /^(?:推介|招商|述职|开展|进行|学习|交流|洽谈|缔盟|推广|签约|签署|举办|举行|主持|宣讲|督导|慰问|接洽|对接|路演|参展|参会|参赛|观礼|拜年|休假|度假|旅行|履新)/u;

/** "到…视察": whatever stands there is a place. */
function goesThere({ act, items, to, stretch }: SetClause): boolean {
  return act === 'GO' && to < stretch.to && items[to]?.act === 'VISIT';
}
