import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { orderOf } from './order.ts';

const MEETINGS = new Set(['MEET', 'TALK']);
const EVENTS = new Set(['ATTEND', 'CHAIR', 'CO_CHAIR', 'SPEAK', 'HOST', 'HOLD']);
/** They say neither that it was a meeting nor that it was an event. */
const EITHER = /^(?:[亦也]有出席|在场|[参出][加席]了?(?:上述)?活动|参加有关活动|出席有关活动|参加相关活动)/u;
const ALONE = /^(?:一同|共同|应邀)?(?:出席|参加|列席|与会|参与)了?$/u;

const BARE = /^(?:会议|活动)$/u;
const SHARED_MEAL = /^(?:会议|活动|(?:欢迎)?[晚午]?宴会?|宴请)$/u;

/** "某某列席。": of what was told before, a meeting or an event. */
export function isBareAttendance({ act, verb, items, at, to, inherited, relative }: SetClause): boolean {
  const next = items[at + 1];
  const ends = next === undefined || at + 1 >= to || next.kind === 'MARK';
  return act === 'ATTEND' && ALONE.test(verb) && ends && !inherited && !relative;
}

/** "一起出席的还有", "出席会议的还包括": right behind a meeting, where no event is named. */
export function listsMeeting(scene: ZhScene, { act, items, stretch, at, from }: SetClause, order: number): boolean {
  if (act !== 'INCLUDE') return false;
  const verb = items.findIndex((i, k) => k >= Math.min(stretch.from, from) && k < at && i.act === 'ATTEND');
  if (verb < 0 || !ALONE.test(items[verb]?.text ?? '')) return false;
  const before = scene.clauses.slice(0, order).filter((c) => c !== scene.clauses[order] && c.act !== 'SAY');
  const last = before.findLast(
    (c) => MEETINGS.has(c.act) || (EVENTS.has(c.act) && c.sentence !== scene.clauses[order]?.sentence),
  );
  if (!last || !MEETINGS.has(last.act) || last.relative) return false;
  const named = items.slice(verb + 1, at).filter((i) => i.text !== '的' && i.text !== '还');
  const dined = before.some((c) => c.act === 'MEET' && /宴/u.test(c.verb));
  return named.every((i) => (dined ? SHARED_MEAL : BARE).test(i.text));
}

/** "参加大会的感受", "出席论坛的嘉宾": nobody is told to have been there. */
function isOfNoun({ act, items, at, stretch, relative }: SetClause): boolean {
  const event = items.findIndex((i, k) => k > at && k < stretch.to && i.kind === 'EVENT');
  return act === 'ATTEND' && (relative || (event > 0 && items[event + 1]?.text === '的'));
}

/** "某某亦有出席": at the event told last, where no meeting is told since. */
export function joinsEvent(scene: ZhScene, clause: SetClause): boolean {
  const either = clause.act === 'JOIN' ? EITHER.test(clause.verb) : isBareAttendance(clause);
  if (!either || /[会會]/u.test(clause.items[clause.at + 2]?.text ?? '')) return false;
  const at = orderOf(scene, clause);
  const before = scene.clauses
    .slice(Math.max(0, at - 12), at)
    .findLast((c) => MEETINGS.has(c.act) || (EVENTS.has(c.act) && !isBareAttendance(c) && !isOfNoun(c)));
  return before !== undefined && EVENTS.has(before.act);
}
