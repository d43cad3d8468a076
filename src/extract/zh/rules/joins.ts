import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { orderOf } from './order.ts';

const MEETINGS = new Set(['MEET', 'TALK']);
const EVENTS = new Set(['ATTEND', 'CHAIR', 'CO_CHAIR', 'SPEAK', 'HOST']);
/** They say neither that it was a meeting nor that it was an event. */
const EITHER = /^(?:[亦也]有出席|在场|[参出][加席]了?活动|参加上述活动|参加有关活动|出席有关活动|参加相关活动)/u;
const ALONE = /^(?:一同|共同|应邀)?(?:出席|参加|列席|与会|参与)了?$/u;

/** "某某列席。": of what was told before, a meeting or an event. */
export function isBareAttendance({ act, verb, items, at, to, inherited, relative }: SetClause): boolean {
  const next = items[at + 1];
  const ends = next === undefined || at + 1 >= to || next.kind === 'MARK';
  return act === 'ATTEND' && ALONE.test(verb) && ends && !inherited && !relative;
}

/** "某某亦有出席": at the event told last, where no meeting is told since. */
export function joinsEvent(scene: ZhScene, clause: SetClause): boolean {
  const either = clause.act === 'JOIN' ? EITHER.test(clause.verb) : isBareAttendance(clause);
  if (!either || /[会會]/u.test(clause.items[clause.at + 2]?.text ?? '')) return false;
  const at = orderOf(scene, clause);
  const before = scene.clauses
    .slice(Math.max(0, at - 12), at)
    .findLast((c) => MEETINGS.has(c.act) || (EVENTS.has(c.act) && !isBareAttendance(c)));
  return before !== undefined && EVENTS.has(before.act);
}
