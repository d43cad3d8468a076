import { firstBetween } from '../../text/between.ts';
import type { Item } from '../people/find-phrases.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import { wordSet } from '../vocabulary/words.ts';

type Slot = 'SUBJECT' | 'PARTNER' | 'AGENT' | 'AT' | 'INVITER' | 'TO' | 'OBJECT';

/** Who stands where in a stretch of items. */
export interface Slots {
  readonly persons: readonly {
    readonly phrase: PersonPhrase;
    readonly slot: Slot | 'ESCORT' | 'WITNESS';
    readonly at: number;
  }[];
  /** A body stands where the subject would. */
  readonly ownSubject: boolean;
  /** A title stands there whose name is not read. */
  readonly unread: boolean;
}

const OPENS: ReadonlyMap<string, Slot> = new Map<string, Slot>([
  ...slots('PARTNER', '与 同 跟 会与 将与 并与 将同 会同'),
  ...slots('AGENT', '由 受 获 被 并由 再由 受到 得到 获得'),
  ...slots('AT', '在 于 并在'),
  ...slots('INVITER', '应'),
  ...slots('TO', '对 向 给 就 代表 并向 为 连同 随 围绕'),
]);
/** Of these kinds are the words for whom a delegate comes from: "企业代表", "洛洲代表". */
const NAMES_GROUPS = new Set<Item['kind']>(['PLAIN', 'GROUP', 'PLACE', 'BODY']);
const LIST = wordSet('、 和 及 以及 暨 并 等');
const SUBJECT_AGAIN = wordSet('邀请 陪同下 见证下 见证之下 主持下 陪伴下 率领下 带领下 率领之下 带领之下 陪同之下');

const FRAME_ENDS = /^(?:之前|之后|期间|之际|前夕|时)$/u;

function slots(slot: Slot, list: string): (readonly [string, Slot])[] {
  return list.split(' ').map((word) => [word, slot] as const);
}

/** Reads the items from `from` up to `to`; persons in front stand in the slot `first`. */
export function readSlots(items: readonly Item[], from: number, to: number, first: Slot): Slots {
  const persons: { phrase: PersonPhrase; slot: Slot | 'ESCORT' | 'WITNESS'; at: number }[] = [];
  let slot: Slot = first;
  let ownSubject = false;
  let unread = false;
  for (let i = from; i < to; i++) {
    i = behindIdentity(items, i, to);
    const item = items[i];
    if (!item || i >= to) break;
    const opened = OPENS.get(item.text);
    if (item.phrase) {
      if (slot === 'AT' && items[i - 1]?.kind === 'PLACE') slot = first;
      persons.push({ phrase: item.phrase, slot, at: i });
    } else if (slot === 'AGENT' && opened === 'PARTNER' && items[i - 1]?.phrase && items[i + 1]?.phrase) continue;
    else if (opened !== undefined && item.kind === 'GRAMMAR' && !isDelegate(items, i)) slot = opened;
    // "在会议之前某某会见": the frame has ended.
    else if (slot === 'AT' && FRAME_ENDS.test(item.text)) slot = first;
    else if (item.act === 'WITNESS' && items[i + 1]?.text === '下') slot = closeFrame(persons, '见证下', first);
    else if (item.act === 'ACCOMPANY' && items[i + 1]?.text === '下') slot = closeFrame(persons, '陪同下', first);
    else if (SUBJECT_AGAIN.has(item.text)) slot = closeFrame(persons, item.text, first);
    else if (item.text === '，' && slot === 'PARTNER' && items[i - 1]?.phrase && opensMore(items, i + 1)) continue;
    else if (item.kind === 'VERB' && slot === 'PARTNER' && (tellsOf(items, i, to) || leadsParty(items, i))) continue;
    else if ((item.kind === 'VERB' || item.kind === 'TIME' || item.text === '，') && slot !== 'AGENT')
      slot = slot === 'PARTNER' && item.kind === 'TIME' ? slot : first;
    else if (slot === 'SUBJECT' && isUnread(items, i)) unread = true;
    else if (
      item.kind === 'BODY' &&
      slot === 'SUBJECT' &&
      items[i - 1]?.kind !== 'TIME' &&
      !/^(?:前来|来到|前往|到|至|赴)$/u.test(items[items[i - 1]?.kind === 'PLACE' ? i - 2 : i - 1]?.text ?? '') &&
      !LIST.has(items[i + 1]?.text ?? '，')
    )
      ownSubject = true;
  }
  return { persons, ownSubject: ownSubject || unread, unread };
}

/** "资政某某亲任主席": behind a title stands what is read as no name, and acts. */
function isUnread(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  return items[i]?.kind === 'TITLE' && next?.kind === 'CHAR' && next.start === items[i]?.end;
}

/** "与甲，以及乙会面" */
function opensMore(items: readonly Item[], i: number): boolean {
  return (/^(?:以及|及|和)$/u.test(items[i]?.text ?? '') ? items[i + 1] : items[i])?.phrase !== undefined;
}

/** "以代表团成员身份出席", "与某某为首的代表团": as what, and nobody that acts. */
function behindIdentity(items: readonly Item[], from: number, to: number): number {
  if (items[from]?.text === '为' && items[from - 1]?.phrase && /^(?:首|.*团长)$/u.test(items[from + 1]?.text ?? ''))
    return items[from + 2]?.text === '的' ? from + 3 : from;
  if (items[from]?.text !== '以') return from;
  const end = items.findIndex((i, k) => k > from && k < Math.min(to, from + 20) && /^身[份分]$/u.test(i.text));
  return end < 0 || items.slice(from, end).some((i) => i.phrase) ? from : end + 1;
}

/** Marks inside the name of an event. */
const INSIDE = /^[·―—–“”「」《》-]$/u;

/** "与出席论坛的某某": the verb tells of whom stands behind its 的. */
export function tellsOf(items: readonly Item[], verb: number, to: number): boolean {
  for (let i = verb + 1; i < to && i < verb + 24; i++) {
    const isCut = items[i]?.kind === 'MARK' && !INSIDE.test(items[i]?.text ?? '');
    if (items[i]?.phrase || items[i]?.act || isCut) return false;
    if (items[i]?.text === '的') return items[i + 1]?.phrase !== undefined;
  }
  return false;
}

/** "与某某率领的青河企业家代表团会面" */
function leadsParty(items: readonly Item[], verb: number): boolean {
  if (items[verb]?.act !== 'LEAD' || items[verb + 1]?.text !== '的') return false;
  const end = firstBetween(items, verb + 2, items.length, (i) => i.phrase || i.act || i.kind === 'MARK');
  return items[end]?.phrase?.form === 'PARTY';
}

/** "来宾代表某某": a noun, and not "on behalf of". */
function isDelegate(items: readonly Item[], i: number): boolean {
  const [before, next] = [items[i - 1], items[i + 1]];
  return items[i]?.text === '代表' && next?.phrase !== undefined && NAMES_GROUPS.has(before?.kind ?? 'MARK');
}

/** "在甲、乙陪同下": those since 在 escorted; in 见证下 they witnessed. */
function closeFrame(persons: { slot: Slot | 'ESCORT' | 'WITNESS' }[], word: string, first: Slot): Slot {
  // "在某某带领下": who leads acts.
  const leads = /[率带]领/u.test(word) ? 'SUBJECT' : null;
  const slot = /陪/u.test(word) ? 'ESCORT' : /见证/u.test(word) ? 'WITNESS' : leads;
  if (slot) for (const person of persons) if (person.slot === 'AT') person.slot = slot;
  return first;
}

export function inSlot({ persons }: Slots, slot: Slot | 'ESCORT' | 'WITNESS'): PersonPhrase[] {
  return persons.filter((p) => p.slot === slot).map((p) => p.phrase);
}
