import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';

const MEETINGS = new Set(['MEET', 'TALK']);
const EVENTS = new Set(['ATTEND', 'CHAIR', 'CO_CHAIR', 'SPEAK', 'HOST']);
/** They say neither that it was a meeting nor that it was an event. */
const EITHER = /^(?:[亦也]有出席|在场|[参出][加席]了?活动|参加上述活动|参加有关活动|出席有关活动|参加相关活动)/u;

/** "某某亦有出席": at the event told last, where no meeting is told since. */
export function joinsEvent(scene: ZhScene, clause: SetClause): boolean {
  if (clause.act !== 'JOIN' || !EITHER.test(clause.verb) || /[会會]/u.test(clause.items[clause.at + 2]?.text ?? ''))
    return false;
  const at = scene.clauses.indexOf(clause);
  const before = scene.clauses
    .slice(Math.max(0, at - 12), at)
    .findLast((c) => MEETINGS.has(c.act) || EVENTS.has(c.act));
  return before !== undefined && EVENTS.has(before.act);
}
