import type { Item } from '../people/find-phrases.ts';
import type { PersonRecord } from '../people/person-record.ts';
import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';

/** So many sentences behind the meeting at most. */
const NEAR = 5;
const GROUP = /(?:团|来宾|嘉宾|外宾|使节|成员|企业家|领事|代表们)$/u;
const FOR_ALL =
  /^(?:各国|各位|与会|全体|在座|访团|来宾|嘉宾|使节|代表团|访问团|考察团|团员|成员|使节团|一行|[两三四五六七八九十]国)/u;

/** "总领事某某代表五国领事表示", "使节团代表、大使某某表示": who speaks for the guests that nobody else names. */
export function spokesman(scene: ZhScene, clause: SetClause): PersonRecord | null {
  const at = scene.passages.findIndex(({ sentence }) => sentence === clause.sentence);
  for (const { items } of scene.passages.slice(at + 1, at + 1 + NEAR)) {
    const speaker = items.findIndex(
      (item, i) => item.phrase?.form === 'NAME' && (isDelegate(items, i) || isForAll(items, i)),
    );
    const [person = null] = items[speaker]?.phrase?.persons ?? [];
    if (person !== null && says(items, speaker)) return person;
  }
  return null;
}

/** "会见了青山商会考察团一行。青山商会会长某某表示": who says something, and is of the body that was met. */
export function speakerOf(scene: ZhScene, clause: SetClause, group: string): PersonRecord | null {
  const at = scene.passages.findIndex(({ sentence }) => sentence === clause.sentence);
  for (const { items } of scene.passages.slice(at + 1, at + 1 + NEAR)) {
    const first = items.findIndex((i) => i.phrase !== undefined || i.act !== undefined);
    const [person = null] = items[first]?.phrase?.persons ?? [];
    const isOf = person?.posts.some(({ foldedBody: body }) => body.length > 3 && group.includes(body)) ?? false;
    if (isOf && says(items, first)) return person;
  }
  return null;
}

/** "使节团代表大使某某" */
function isDelegate(items: readonly Item[], i: number): boolean {
  const at = items[i - 1]?.text === '、' ? i - 2 : i - 1;
  return items[at]?.text === '代表' && GROUP.test(items[at - 1]?.text ?? '');
}

/** "某某代表5国领事" */
function isForAll(items: readonly Item[], i: number): boolean {
  const at = /^(?:TITLE|HONORIFIC)$/u.test(items[i + 1]?.kind ?? '') ? i + 2 : i + 1;
  if (items[at]?.text !== '代表' || items[at + 1]?.phrase) return false;
  const words = items
    .slice(at + 1, at + 5)
    .map((t) => t.text)
    .join('');
  return FOR_ALL.test(words.replace(/^[0-9]+(?=国)/u, '两'));
}

function says(items: readonly Item[], from: number): boolean {
  const end = items.findIndex((t, k) => k > from && t.kind === 'MARK');
  return items.slice(from, end < 0 ? items.length : end).some((t) => t.act === 'SAY' || t.act === 'SPEAK');
}
