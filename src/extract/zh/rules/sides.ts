import type { Part } from '../../reading.ts';
import type { ZhScene } from '../scene.ts';
import { foldHan } from '../text/fold.ts';
import { type Home, homesOf, isPlaced } from './homes.ts';
import type { Meeting } from './meeting.ts';

type Side = 'a' | 'b';

/** Who of a list sat on which side of the meeting. */
export function sidesOfList(
  scene: ZhScene,
  present: readonly Part[],
  meeting: Meeting,
): { readonly a: Part[]; readonly b: Part[] } {
  const sides = { a: [] as Part[], b: [] as Part[] };
  let last: Side | null = null;
  let bare = false;
  for (const part of present) {
    if (scene.readers.book.get(foldHan(part.name))?.guest) {
      sides[guestsOf(meeting)].push(part);
      last = null;
      continue;
    }
    const local = isLocal(scene, part) && meeting.a.some((p) => isLocal(scene, p));
    bare = (isBare(scene, part) && !local) || (bare && !hasPost(scene, part));
    // "某国大白石副市长甲、小白石副市长乙": the land is told once.
    const stays: boolean = (last === 'b' && isOfUnknownPlace(scene, part)) || bare || isMember(scene, part);
    last = last && stays ? last : sideOf(scene, part, meeting);
    sides[last].push(part);
  }
  return sides;
}

/** Who calls on somebody is a guest; who receives is none. */
export function guestsOf({ clause }: Meeting): Side {
  return /拜|访|莅|蒞|訪|晋见|晉見|谒见|覲見|觐见/u.test(clause.verb) ? 'a' : 'b';
}

/** "某市副市长甲、副议长乙", "某会会长甲、会长乙、丙": of whom stands before. */
function isBare(scene: ZhScene, part: Part): boolean {
  const posts = scene.readers.book.get(foldHan(part.name))?.posts ?? [];
  return (
    posts.length > 0 &&
    posts.every((p) => p.foldedBody === '' && /^副|^(?:会长|理事长?|总裁|总经理|董事|总监)$/u.test(p.foldedTitle))
  );
}

/** "中联办副主任", "外交部驻澳特派员公署副特派员": they come with guests of the central government and from abroad. */
export function isEnvoy(scene: ZhScene, part: Part): boolean {
  const posts = scene.readers.book.get(foldHan(part.name))?.posts ?? [];
  return posts.some((p) =>
    /^(?:中央.*联络办公室|.*中联办|外交部驻.*特派员公署|(?:中国人民)?解放军驻.*部队)/u.test(p.foldedBody),
  );
}

const STATE =
  /^(?:国务院|中共中央|全国人大|全国政协|(?:外交|商务|财政|教育|文化|文化和旅游|科技|科学技术|工业和信息化|公安|民政|司法|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业|农业农村|国防)部$)/u;

/** "国务委员", "商务部部长": of the central government, whose officers travel together. */
function isOfState(scene: ZhScene, part: Part): boolean {
  const posts = scene.readers.book.get(foldHan(part.name))?.posts ?? [];
  return posts.some((p) => STATE.test(p.foldedBody) || /^国务委员/u.test(p.foldedTitle));
}

/** "某会顾问甲，成员乙、丙" */
function isMember(scene: ZhScene, part: Part): boolean {
  return scene.readers.book.get(foldHan(part.name))?.label === '成员' && !hasPost(scene, part);
}

/** "会见青年联会考察团": whoever is of the body that it is called after. */
function isOfGroup(scene: ZhScene, part: Part, group: string): boolean {
  const posts = scene.readers.book.get(foldHan(part.name))?.posts ?? [];
  return posts.some(({ foldedBody: body }) => body.length > 3 && group.includes(body));
}

function hasPost(scene: ZhScene, part: Part): boolean {
  return (scene.readers.book.get(foldHan(part.name))?.posts.length ?? 0) > 0;
}

/** The side whose posts are of the same place, or else of the same land; that of the host where nothing tells. */
function sideOf(scene: ZhScene, part: Part, { a, b, group = '' }: Meeting): Side {
  const own = homesOf(scene, foldHan(part.name));
  if (b.length === 0 && isOfGroup(scene, part, group)) return 'b';
  if (isEnvoy(scene, part) && b.length > 0 && !a.some((p) => isEnvoy(scene, p))) return 'b';
  const [stateA, stateB] = [a, b].map((side) => isOfState(scene, part) && side.some((p) => isOfState(scene, p)));
  if (stateA !== stateB) return stateB ? 'b' : 'a';
  const [nearA, nearB] = [a, b].map((side) => nearness(scene, part, own, side)) as [number, number];
  if (nearA !== nearB) return nearB > nearA ? 'b' : 'a';
  // "托卡同主席某某会谈。某某、某某等参加": who has no post is no guest from abroad.
  if (!hasPost(scene, part) && a.some((p) => isOfLand(scene, p)) && b.length > 0 && !b.some((p) => isOfLand(scene, p)))
    return 'b';
  const [localA, localB] = [a, b].map((side) => side.some((p) => isLocal(scene, p) && isLocal(scene, part)));
  if (localA !== localB) return localB ? 'b' : 'a';
  // "会见考察团": whoever is of another place came with it.
  if (
    b.length === 0 &&
    !isLocal(scene, part) &&
    isPlaced(scene, foldHan(part.name)) &&
    a.every((p) => isLocal(scene, p))
  )
    return 'b';
  // Bodies that say no place are of the land of the release, as is who shares no place with the guests.
  return b.some((p) => isUnplaced(scene, p)) && a.some((p) => isOfLand(scene, p)) ? 'b' : 'a';
}

/** 2: of one place or company; 1: of one land. */
function nearness(scene: ZhScene, part: Part, own: readonly Home[], side: readonly Part[]): number {
  const near = side.map((p) => {
    const homes = homesOf(scene, foldHan(p.name));
    const shared = homes.filter(({ name }) => own.some((home) => home.name === name));
    if (shared.some(({ isLand }) => !isLand) || isOfOneBody(scene, part, p)) return 2;
    return shared.length > 0 && [own, homes].some((some) => some.every(({ isLand }) => isLand)) ? 1 : 0;
  });
  return Math.max(0, ...near);
}

/** Of a land that the text names: no host at home. */
function isOfLand(scene: ZhScene, part: Part): boolean {
  return homesOf(scene, foldHan(part.name)).some(
    ({ name, isLand }) => isLand && name !== '中国' && name !== '中华人民',
  );
}

/** "安多利驻洛洲总领事", "安驻洛洲总领馆领事": where both serve. */
const SERVES = /驻(\p{Script=Han}{2,5}?)(?:总领|领事|大使|公使|使馆)/u;

function servesAt(scene: ZhScene, part: Part): string | null {
  const posts = scene.readers.book.get(foldHan(part.name))?.posts ?? [];
  return posts.map((post) => SERVES.exec(post.foldedBody + post.foldedTitle)?.[1]).find((place) => place) ?? null;
}

/** What many bodies are called. */
const COMMON = /(?:人民)?政府|办公[室厅]|委员会|有限公司|特别行政区|特区|中华人民共和国|[部局处署司厅]$/gu;

/** "某某联络办公室宣传部", "某某政府联络办公室": most of the shorter name stands in the longer, two characters at a time. */
function isOfOneBody(scene: ZhScene, one: Part, other: Part): boolean {
  const place = servesAt(scene, one);
  if (place !== null && place === servesAt(scene, other)) return true;
  const [own, others] = [one, other].map((p) =>
    (scene.readers.book.get(foldHan(p.name))?.posts ?? []).map((post) => pairsIn(post.foldedBody.replace(COMMON, ''))),
  );
  return (own ?? []).some((a) => (others ?? []).some((b) => isLike(a, b)));
}

function pairsIn(text: string): ReadonlySet<string> {
  return new Set([...text].slice(1).map((_, i) => text.slice(i, i + 2)));
}

function isLike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  const least = Math.min(a.size, b.size);
  return least > 2 && shared > 2 && shared / least >= 0.6;
}

/** "市委书记", "市人大副主任": an office of the city that the release is at home in. */
function isLocal(scene: ZhScene, part: Part): boolean {
  const posts = scene.readers.book.get(foldHan(part.name))?.posts ?? [];
  return posts.some(({ foldedBody: body, foldedTitle: title }) =>
    body === ''
      ? /^(?:副|常务副)?[市省区县州]长$/u.test(title)
      : /^(?:中共)?[市省区县州](?:委|政|人|纪|外|侨|商|府)/u.test(body),
  );
}

function isUnplaced(scene: ZhScene, part: Part): boolean {
  return !isPlaced(scene, foldHan(part.name));
}

/** A mayor or governor of a place that nobody knows. */
function isOfUnknownPlace(scene: ZhScene, part: Part): boolean {
  const posts = scene.readers.book.get(foldHan(part.name))?.posts ?? [];
  return posts.some((p) => p.foldedBody.length > 1 && /[市州省郡]长$/u.test(p.foldedTitle)) && isUnplaced(scene, part);
}
