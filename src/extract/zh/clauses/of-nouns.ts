import { firstBetween, lastBetween } from '../../text/between.ts';
import type { Item } from '../people/find-phrases.ts';
import type { Act } from '../vocabulary/verbs.ts';
import { tellsOf } from './cast.ts';
import type { Stretch } from './stretch.ts';

/** "陪同访问洛洲的官员包括": all before the list tells of its members. */
export function isListed(items: readonly Item[], at: number, stretch: Stretch): boolean {
  return items[at]?.act !== 'INCLUDE' && items.slice(at + 1, stretch.to).some((i) => i.act === 'INCLUDE');
}

/** "与出席论坛的某某会面" */
export function isOfPartner(items: readonly Item[], from: number, at: number, to: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (items[i]?.phrase || items[i]?.act) return false;
    if (/^(?:与|同|和|跟)$/u.test(items[i]?.text ?? '')) return tellsOf(items, at, to);
  }
  return false;
}

/** "甲与乙和她率领的代表团举行会议" */
export function isOfTheirParty(items: readonly Item[], from: number, at: number): boolean {
  if (items[at]?.act !== 'LEAD' || items[at + 1]?.text !== '的') return false;
  const own = /^[他她其]$/u.test(items[at - 1]?.text ?? '') && /^[和及与]$/u.test(items[at - 2]?.text ?? '');
  return own && items.slice(from, at - 2).some((i) => /^[与同]$/u.test(i.text) && i.kind === 'GRAMMAR');
}

function isJoint(item: Item | undefined): boolean {
  return item?.kind === 'GRAMMAR' && /^[与同]$/u.test(item.text);
}

/** "甲与乙率领的代表团举行会谈": with whom. */
export function isOfLedPartner(items: readonly Item[], from: number, at: number): boolean {
  if (items[at]?.act !== 'LEAD' || items[at + 1]?.text !== '的') return false;
  // "与到访的某某率领的代表团"
  const joint = lastBetween(items, from, at - 1, (i) => i.phrase || isJoint(i));
  const told = items[joint + 1]?.act === 'VISIT' && items[joint + 2]?.text === '的' ? 2 : 0;
  if (!items[at - 1]?.phrase || joint !== at - 2 - told || !isJoint(items[joint])) return false;
  const party = firstBetween(items, at + 2, items.length, (i) => i.phrase || i.act || i.kind === 'MARK');
  return items[party]?.phrase?.form === 'PARTY';
}

const WORDS_OF = /重要(?:讲话|指示|训词|回信|论述|批示)|(?:讲话|指示|重要|谈话)精神/u;

/** "在洛洲考察时的讲话", "视察洛洲重要讲话精神": what was said there. */
export function isOfWords(items: readonly Item[], at: number, { to }: Stretch): boolean {
  if (/^[时期]/u.test(items[at + 1]?.text ?? '') && items[at + 2]?.text === '的') return true;
  const behind = items.slice(at + 1, to);
  const act = items[at]?.act;
  if (act !== 'VISIT' && act !== 'ATTEND' && act !== 'GO') return false;
  const said = WORDS_OF.exec(behind.map((i) => i.text).join(''));
  return (
    said !== null &&
    !/发表|作出|听取|学习|贯彻/u.test(
      behind
        .map((i) => i.text)
        .join('')
        .slice(0, said.index),
    )
  );
}

/** "鼓励学生参加活动": others act. */
export function isCaused(items: readonly Item[], at: number, { from }: Stretch): boolean {
  const cause = items.findLastIndex((i, k) => k >= from && k < at - 1 && CAUSES.test(i.text) && !isOfName(items, k));
  const words = items.slice(cause + 1, at);
  return (
    cause >= from &&
    words.every((i) => !i.phrase && !i.act && i.text !== '并' && i.text !== '，') &&
    words.some((i) => ['PLAIN', 'GROUP', 'BODY', 'CHAR'].includes(i.kind))
  );
}

/** "安多利合作组织", "贸易促进委员会": no verb. */
function isOfName(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (/^(?:促进|推动|支持)$/u.test(items[i]?.text ?? '') && next?.kind === 'BODY' && /会$/u.test(next.text))
    return true;
  return items[i]?.text === '组织' && ['PLAIN', 'CHAR', 'PLACE', 'LATIN'].includes(items[i - 1]?.kind ?? '');
}

const CAUSES = /^(?:鼓励|引导|动员|带动|号召|发动|吸引|推动|促进|支持|邀请|组织|安排|欢迎)$/u;

const WELCOMES = /^(?:表示|感到|致以|给予|作出)/u;

/** "对某某率团来访表示欢迎": what stands between is what is welcomed, and no act of who welcomes it. */
export function isWelcomed(items: readonly Item[], at: number, { from, to }: Stretch): boolean {
  const open = items.findLastIndex((i, k) => k < at && k >= from && i.text === '对' && i.kind === 'GRAMMAR');
  if (open < 0) return false;
  const says = items.findIndex((i, k) => k > at && k < to && WELCOMES.test(i.text));
  return says > 0 && !items.slice(open + 1, says).some((i) => i.act === 'SAY');
}

const GUESTS = /(?:嘉宾|贵宾|来宾|外宾|客人|宾客|代表团|访问团|考察团|使节|使节团|官员|代表)$/u;

/** "会见来津河参加论坛的主要嘉宾" */
export function guestsBehind(items: readonly Item[], verb: number): boolean {
  const of = items.findIndex((i, k) => k > verb && (i.text === '的' || i.text === '，' || i.phrase !== undefined));
  if (items[of]?.text !== '的') return false;
  const next = items.slice(of + 1, of + 10);
  const end = next.findIndex((i) => GUESTS.test(i.text));
  return end >= 0 && next.slice(0, end).every((i) => !i.phrase && !i.act && i.kind !== 'MARK');
}

/** "来津河参加论坛的峰会大陆方面理事长某某": the words of a post that is not read stand behind 的. */
function isBehindOf(items: readonly Item[], verb: number, person: number): boolean {
  const of = items.findLastIndex((i, k) => k > verb && k < person && i.text === '的');
  const between = items.slice(of + 1, person);
  return (
    of > 0 && items[person]?.phrase !== undefined && between.length < 9 && between.every((i) => OF_POST.has(i.kind))
  );
}

const OF_POST = new Set<Item['kind']>(['CHAR', 'PLAIN', 'BODY', 'PLACE', 'GROUP', 'RANK', 'TITLE', 'EVENT']);

/** "举办的论坛"; and behind a verb of meeting "来津河出席论坛的某某": the verb belongs to a noun. */
export function isOfNoun(items: readonly Item[], act: Act, verb: number): boolean {
  if (items[verb + 1]?.text === '的') return true;
  if (act !== 'MEET') return false;
  const person = items.findIndex((i, k) => k > verb && (i.phrase !== undefined || i.text === '，'));
  if (guestsBehind(items, verb)) return true;
  if (person > 0 && isBehindOf(items, verb, person)) return true;
  return person > 0 && items[items[person - 1]?.text === '由' ? person - 2 : person - 1]?.text === '的';
}
