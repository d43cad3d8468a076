import type { Part } from '../../reading.ts';
import { thingText } from '../find/things.ts';
import type { Item } from '../people/find-phrases.ts';
import type { PersonPhrase, PersonRecord } from '../people/person-record.ts';
import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { wordSet } from '../vocabulary/words.ts';

const JOINTS = wordSet('、 和 及 与 以及 同 暨');
const INSIDE = new Set(['BODY', 'PLACE', 'CHAR', 'PLAIN', 'LATIN', 'EVENT', 'TITLE', 'HONORIFIC', 'RANK']);
const INNER = wordSet('· — -');

/** "分别代表甲局和乙局签署": whom the signatories bind; "代表双方" means the bodies of their posts. */
export function behalfOf(scene: ZhScene, clause: SetClause): Part[] {
  const { items, stretch, at } = clause;
  for (let i = stretch.from; i < at; i++) {
    if (items[i]?.text !== '代表') continue;
    const words = items
      .slice(i + 1, at)
      .map((t) => t.text)
      .join('');
    return /^(?:双方|各自|本国|所在|两(?:国|地|市|省|校|区|县|院|会|家|岸))/u.test(words)
      ? bodiesOfPosts([...clause.subjects, ...clause.partners])
      : bodiesIn(scene, items, i + 1, at);
  }
  return [];
}

function bodiesOfPosts(phrases: readonly PersonPhrase[]): Part[] {
  return phrases
    .flatMap((p) => p.persons)
    .flatMap((person): Part[] => {
      const body = bodyOf(person.posts);
      return body ? [{ kind: 'Organisation', name: body, span: null }] : [];
    });
}

/** A government, ministry or company; who heads a committee of a party signs for the government of another post. */
function bodyOf(posts: PersonRecord['posts']): string | null {
  const own = posts.findLast((post) => !/(?:[省市区县州]委|党组)$/u.test(post.foldedBody));
  return own?.organisation ?? null;
}

/** "甲中心与乙公会签订": bodies before the verb, where no person stands. */
export function subjectBodies(scene: ZhScene, { items, stretch, at }: SetClause): Part[] {
  const witness = items.findLastIndex((i, k) => k >= stretch.from && k < at && i.act === 'WITNESS');
  let from = witness < 0 ? stretch.from : witness + 1;
  if (items.slice(from, at).some((i) => i.phrase)) return [];
  while (from < at && !INSIDE.has(items[from]?.kind ?? 'MARK')) from++;
  const parts = bodiesIn(scene, items, from, at);
  return parts.length > 1 ? parts : [];
}

/** The bodies of a list; places stand for their governments. */
export function bodiesIn(scene: ZhScene, items: readonly Item[], from: number, to: number): Part[] {
  const parts: Part[] = [];
  let begin = from;
  for (let i = from; i <= to; i++) {
    const item = items[i];
    if (i < to && item && (INSIDE.has(item.kind) || INNER.has(item.text) || isInnerJoint(items, begin, i))) continue;
    const part = bodyPart(scene, items, begin, i);
    if (part) parts.push(part);
    const joint = i < to ? jointBehind(items, i, to) : -1;
    if (joint < 0) break;
    begin = joint + 1;
    i = joint;
  }
  return parts;
}

const ADVERBS = wordSet('分别 先后 共同 正式 联合 于 在 已 并');

/** "青山集团今日在洛洲分别与远东公司": the joint behind time, place and manner; -1 where the list ends. */
function jointBehind(items: readonly Item[], from: number, to: number): number {
  if (JOINTS.has(items[from]?.text ?? '')) return from;
  for (let i = from; i < Math.min(to, from + 6); i++) {
    const item = items[i];
    if (item && /^[与同]$/u.test(item.text) && item.kind === 'GRAMMAR') return i;
    const isBeside = item?.kind === 'TIME' || ADVERBS.has(item?.text ?? '') || (i > from && item?.kind === 'PLACE');
    if (!isBeside) return -1;
  }
  return -1;
}

/** "勞工及技能局": what stands before the joint is no whole body. */
function isInnerJoint(items: readonly Item[], begin: number, i: number): boolean {
  const before = items[i - 1];
  return (
    JOINTS.has(items[i]?.text ?? '') &&
    items[i]?.text !== '、' &&
    i > begin &&
    before?.kind !== 'BODY' &&
    before?.kind !== 'PLACE' &&
    !/^我?[国省市区县州]$/u.test(before?.text ?? '')
  );
}

function bodyPart(scene: ZhScene, items: readonly Item[], from: number, to: number): Part | null {
  // "江源、越州两市政府"
  const both = items.findIndex((i, k) => k > from && k < to && i.text === '两' && items[k - 1]?.kind === 'PLACE');
  if (both > from) return bodyPart(scene, items, from, both);
  const last = items[to - 1];
  if (to <= from || !last || (last.kind !== 'BODY' && !items.slice(from, to).every((i) => i.kind === 'PLACE')))
    return null;
  const span = { start: items[from]?.start ?? 0, end: last.end };
  const name = thingText(scene, span);
  return name.length < 2 || /^(?:参会|參會|与会|與會|双方|雙方|两|兩|有关|有關|相关|相關|多|各)/u.test(name)
    ? null
    : { kind: 'Organisation', name, span };
}
