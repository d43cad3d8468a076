import type { Part } from '../../reading.ts';
import type { Item } from '../people/find-phrases.ts';
import { partsOf, type ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { foldHan } from '../text/fold.ts';
import { homesOf } from './homes.ts';
import type { Meeting } from './meeting.ts';
import { orderOf } from './order.ts';

const SUFFIX = /(?:自治区|[市省区县])$/u;
const OWN = /(?:^|、|我)[省市区县](?:委|政府|人民政府|党政)?|自治区(?:党委|政府)/u;
const OWN_POST = /^(?:中共)?(?:[省市区县](?:委|政府|人民政府|人大|政协)|自治区)/u;
/** Who was there is told so soon behind. */
const NEAR = 7;

/** "省委、省政府与国家文物局举行座谈。书记甲、局长乙出席": those who were there, on the sides of their bodies. */
export function bodiesTalk(scene: ZhScene, clause: SetClause): Pick<Meeting, 'a' | 'b'> | null {
  const told = sidesTold(clause);
  if (!told) return null;
  const [first, second] = told;
  const present = presentBehind(scene, clause);
  const sides = present.map((part) => [part, nearness(scene, part, first), nearness(scene, part, second)] as const);
  const a = sides.flatMap(([part, toFirst, toSecond]) => (toFirst > toSecond ? [part] : []));
  const b = sides.flatMap(([part, toFirst, toSecond]) => (toSecond > toFirst ? [part] : []));
  return a.length > 0 && b.length > 0 ? { a, b } : null;
}

/** The words for the two sides, where no person stands before the verb. */
function sidesTold(clause: SetClause): [string, string] | null {
  const { items, stretch, at, relative, modality } = clause;
  const words = items.slice(stretch.from, at);
  if (
    !(clause.act === 'TALK' || isHeldByBodies(clause)) ||
    relative ||
    modality !== 'OCCURRED' ||
    words.some((i) => i.phrase)
  )
    return null;
  const joint = words.findIndex(
    (i, k) => /^[与同]$/u.test(i.text) && isBody(words[k - 1]) && words.slice(k).some(isBody),
  );
  if (joint > 0) return [textOf(words.slice(0, joint)), textOf(words.slice(joint + 1))];
  // "青河、白石两市"
  const [one, comma, other, both] = words.slice(words.findIndex((i) => i.kind === 'PLACE'));
  const isTwo = comma?.text === '、' && other?.kind === 'PLACE' && both?.text === '两';
  return one && isTwo ? [one.text, other.text] : null;
}

/** "我市与青山集团举行座谈会" */
export function isHeldByBodies({ act, items, at, to, stretch }: SetClause): boolean {
  const talk = items.slice(at + 1, to).find((i) => i.kind === 'EVENT');
  const persons = items.slice(stretch.from, to).some((i) => i.phrase);
  return act === 'HOLD' && !persons && talk !== undefined && /^(?:座谈会|会谈|恳谈会|会商)$/u.test(talk.text);
}

function isBody(item: Item | undefined): boolean {
  return item?.kind === 'BODY' || item?.kind === 'PLACE';
}

function textOf(items: readonly Item[]): string {
  const end = items.findIndex((i) => i.text === '在' && i.kind === 'GRAMMAR');
  return (end < 0 ? items : items.slice(0, end)).map((i) => i.text).join('');
}

/** Who is said to have been there, till somebody meets. */
function presentBehind(scene: ZhScene, clause: SetClause): Part[] {
  const from = orderOf(scene, clause) + 1;
  const behind = scene.clauses.slice(from, from + NEAR);
  const end = behind.findIndex((c) => (c.act === 'MEET' || c.act === 'TALK') && !c.relative);
  return partsOf(
    (end < 0 ? behind : behind.slice(0, end))
      .filter((c) => (c.act === 'ATTEND' || c.act === 'JOIN') && !c.inherited && !c.relative && isThere(c))
      .flatMap((c) => c.subjects),
  );
}

/** "出席", "出席座谈会", and no event that has a name of its own. */
function isThere({ act, items, at, to }: SetClause): boolean {
  const [next] = items.slice(at + 1, to);
  if (act === 'JOIN') return true;
  return next === undefined || next.kind === 'MARK' || /^(?:座谈会?|会谈|会议|工作会谈|工作座谈)$/u.test(next.text);
}

/** 2: of a body, place or company that the side is called by; 1: a bare office, where the side is "the city" or "our province". */
function nearness(scene: ZhScene, part: Part, side: string): 0 | 1 | 2 {
  const key = foldHan(part.name);
  const person = scene.readers.book.get(key);
  const posts = person?.posts ?? [];
  if (posts.some(({ foldedBody }) => foldedBody.length > 2 && side.includes(foldedBody))) return 2;
  if (homesOf(scene, key).some(({ name }) => name.length > 1 && side.includes(name.replace(SUFFIX, '')))) return 2;
  const isBare = posts.some(({ foldedBody }) => OWN_POST.test(foldedBody)) || isOfficer(posts);
  const isOwn = OWN.test(side) && (isBare || /领导$/u.test(person?.label ?? ''));
  return isOwn || (/我[省市区县]/u.test(side) && posts.some((p) => OFFICIAL.test(p.foldedBody + p.foldedTitle)))
    ? 1
    : 0;
}

const OFFICIAL = /[省市区县]委副?书记|[省市区县州]长$/u;

function isOfficer(posts: readonly { foldedBody: string; foldedTitle: string }[]): boolean {
  return posts.some((p) => p.foldedBody === '' && /^(?:副|常务副|代)?[市省区县州]长$/u.test(p.foldedTitle));
}
