import type { Draft, Part } from '../../reading.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import { partsOf, spanOfClause, type ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { foldHan } from '../text/fold.ts';
import { draftOf, pairsOf } from './draft.ts';
import { homesOf } from './homes.ts';
import { isBareAttendance, joinsEvent, listsMeeting } from './joins.ts';
import { isOfSide, listed, sideWord } from './listed.ts';
import { isOfTime, type Meeting } from './meeting.ts';
import { orderOf } from './order.ts';
import { guestsOf, isEnvoy, sidesOfList } from './sides.ts';

/** "副市長某某參加會見": each makes a pair with each of the other side of the meeting told last. */
export function attendingToo(scene: ZhScene, held: readonly Meeting[]): Draft[] {
  const joining = new Map<Meeting, { a: Part[]; b: Part[] }>();
  return scene.clauses.flatMap((clause) => {
    const present = joinsEvent(scene, clause) || isOfMany(scene, clause, held) ? [] : presentIn(scene, clause, held);
    const meeting =
      present.length === 0
        ? undefined
        : held.findLast(
            (m) =>
              m.clause.modality === clause.modality &&
              m.clause.items[m.clause.at] !== undefined &&
              startOf(m.clause) < startOf(clause),
          );
    if (!meeting) return [];
    const joined = joining.get(meeting) ?? { a: [], b: [] };
    joining.set(meeting, joined);
    return join(scene, clause, meeting, joined, present);
  });
}

/** "参加上述活动": of which of several nobody says; nor of what else there was where a group was met. */
function isOfMany(scene: ZhScene, { verb }: SetClause, held: readonly Meeting[]): boolean {
  if (!/活[动動]/u.test(verb)) return false;
  const others = /有[关關]|相[关關]/u.test(verb) && scene.clauses.some((c) => OTHERS.has(c.act) && !c.relative);
  return others || held.length > 1 || held[0]?.b.length === 0;
}

const OTHERS = new Set(['SPEAK', 'CHAIR', 'CO_CHAIR', 'SIGN']);

function startOf(clause: SetClause): number {
  return clause.items[clause.at]?.start ?? 0;
}

function presentIn(scene: ZhScene, clause: SetClause, held: readonly Meeting[]): readonly PersonPhrase[] {
  if ((clause.act === 'JOIN' && !clause.relative) || isBareAttendance(clause))
    return clause.inherited ? [] : clause.subjects.filter((p) => p.form !== 'PRONOUN' || p.persons.length === 1);
  if (clause.act === 'ACCOMPANY') return receivesToo(scene, clause) || standsBy(scene, clause) ? clause.subjects : [];
  if (clause.act === 'INCLUDE')
    return isOfGuests(clause) ||
      listsMeeting(scene, clause, orderOf(scene, clause)) ||
      isAtTalk(clause) ||
      isAtSession(clause, held) ||
      goesOn(scene, clause)
      ? clause.objects
      : listed(clause, 'JOIN');
  if (clause.act === 'SPEAK') return speakForGroup(clause, held) ? clause.subjects : [];
  // Who is known to have met speaks at that meeting.
  const known = (name: string) => held.some(({ a, b }) => [...a, ...b].some((p) => p.name === name));
  return isSpeaking(clause) ? clause.subjects.filter((p) => !p.persons.every(({ name }) => known(name))) : [];
}

/** "今日访宾包括甲、乙" */
function isOfGuests({ items, stretch, at }: SetClause): boolean {
  const words = items.slice(stretch.from, at).filter((i) => i.kind !== 'TIME' && i.kind !== 'GRAMMAR');
  return words.length === 1 && /^(?:访宾|访客|客人|来宾|外宾)$/u.test(words[0]?.text ?? '');
}

/** "副秘书长某某陪同市长接见访宾": sits by on the side of the one who receives. */
function receivesToo(scene: ZhScene, clause: SetClause): boolean {
  const next = scene.clauses[orderOf(scene, clause) + 1];
  const receives = next?.act === 'MEET' && next.stretch === clause.stretch && next.objects.length === 0;
  return receives && clause.objects.length === 1 && !clause.inherited && /见|見/u.test(next.verb);
}

/** "议长甲亲自接待，议员乙陪同。": beside the one who receives. */
function standsBy(scene: ZhScene, clause: SetClause): boolean {
  const { items, at, stretch, inherited, objects, agents, sentence } = clause;
  const before = scene.clauses[orderOf(scene, clause) - 1];
  const receives =
    before?.sentence === sentence && before.act === 'MEET' && /^(?:接待|会见|会見|接见|接見)了?$/u.test(before.verb);
  return (
    receives &&
    !before.relative &&
    !inherited &&
    objects.length + agents.length === 0 &&
    at + 1 === stretch.to &&
    items[at]?.act === 'ACCOMPANY'
  );
}

/** "出席会面的有甲；洛洲方面成员包括乙" */
function goesOn(scene: ZhScene, clause: SetClause): boolean {
  const before = scene.clauses[orderOf(scene, clause) - 1];
  return isOfSide(clause) && (before?.act === 'INCLUDE' || before?.act === 'JOIN');
}

/** "出席交流活动的负责人包括某某" */
function isAtTalk({ items, stretch, at }: SetClause): boolean {
  const verb = items.findIndex((i, k) => k >= stretch.from && k < at && i.act === 'ATTEND');
  const talk = items
    .slice(verb + 1, at)
    .find((i) => i.kind !== 'TIME' && !/^(?:是次|此次|本次|今次|该|上述)$/u.test(i.text));
  return verb >= 0 && /^(?:交流|会面|会谈|座谈|会见|会晤)$/u.test(talk?.text ?? '');
}

/** "出席今日会议的官员还包括某某": of that which the two delegations held. */
function isAtSession({ items, stretch, at }: SetClause, held: readonly Meeting[]): boolean {
  const verb = items.findIndex((i, k) => k >= stretch.from && k < at && i.act === 'ATTEND');
  const event = items.slice(verb + 1, at).find((i) => i.kind !== 'TIME');
  return (
    verb >= 0 && /^(?:会议|会谈|磋商)$/u.test(event?.text ?? '') && held.some(({ clause }) => clause.act === 'HOLD')
  );
}

const OF_GROUP = /^(?:企业家|客商|嘉宾|来宾|外宾|使节|企业|代表|成员)/u;

/** "会长甲、董事长乙等企业家代表先后发言": of the group that was met. */
function speakForGroup(
  { inherited, relative, items, stretch, at, sentence }: SetClause,
  held: readonly Meeting[],
): boolean {
  const met = held.at(-1);
  if (inherited || relative || met?.b.length !== 0 || startOf(met.clause) > sentence.start) return false;
  const last = items.findLastIndex((i, k) => k >= stretch.from && k < at && i.phrase !== undefined);
  return items[last + 1]?.text === '等' && OF_GROUP.test(items[last + 2]?.text ?? '');
}

/** "来宾代表某某会见时作了讲话" */
function isSpeaking(clause: SetClause): boolean {
  return clause.act === 'MEET' && !clause.inherited && !clause.relative && isOfTime(clause);
}

function join(
  scene: ZhScene,
  clause: SetClause,
  meeting: Meeting,
  joined: { a: Part[]; b: Part[] },
  present: readonly PersonPhrase[],
): Draft[] {
  const told = new Set([...meeting.a, ...meeting.b, ...joined.a, ...joined.b].map((p) => p.name));
  const fresh = partsOf(present).filter((p) => !told.has(p.name));
  const side = sideTold(scene, clause, meeting);
  const sides = side ? { a: [], b: [], [side]: fresh } : sidesOf(scene, clause, fresh, meeting);
  // Who serves at a place comes along with the guests, and is known to those who receive them.
  const [envoys, guests] = [true, false].map((is) => sides.b.filter((p) => is === comesAlong(scene, p, meeting))) as [
    Part[],
    Part[],
  ];
  const pairs = [
    ...pairsOf(sides.a, [...meeting.b, ...joined.b, ...guests]),
    ...pairsOf([...meeting.a, ...joined.a], guests),
    ...pairsOf(meeting.a, envoys),
  ];
  joined.a.push(...sides.a);
  joined.b.push(...guests);
  const { setting } = meeting.clause;
  return pairs.map((ends) => ({
    ...draftOf(scene, { ...clause, setting }, 'MET_WITH', ends, 'also-attending', 0.85),
    span: spanOfClause(clause, scene),
    occasion: meeting.occasion,
    sides: ['A', 'B'] as const,
    via: 'attending',
  }));
}

function comesAlong(scene: ZhScene, part: Part, { b }: Meeting): boolean {
  return isEnvoy(scene, part) && !b.some((p) => isEnvoy(scene, p));
}

function sidesOf(scene: ZhScene, clause: SetClause, fresh: Part[], meeting: Meeting): { a: Part[]; b: Part[] } {
  return meeting.b.length === 0 ? besideGroup(scene, clause, fresh, meeting) : sidesOfList(scene, fresh, meeting);
}

/** "洛洲方面成员包括": the side is told. */
function sideTold(scene: ZhScene, clause: SetClause, meeting: Meeting): 'a' | 'b' | null {
  if (clause.act === 'INCLUDE' && isOfGuests(clause)) return guestsOf(meeting);
  if (clause.act === 'ACCOMPANY' && clause.objects.length === 0) return guestsOf(meeting) === 'a' ? 'b' : 'a';
  if (clause.act === 'ACCOMPANY') {
    const host = partsOf(clause.objects)[0]?.name;
    return meeting.a.some(({ name }) => name === host) ? 'a' : 'b';
  }
  const word = sideWord(clause);
  if (!word) return null;
  const isOf = (part: Part) =>
    homesOf(scene, foldHan(part.name)).some(({ name }) =>
      word.kind === 'PLACE' ? name === word.text.replace(/[市省]$/u, '') : name.startsWith(word.text),
    );
  if (word.text === '外') return guestsOf(meeting);
  if (word.text === '中') return meeting.b.some((p) => isAbroad(scene, p)) ? 'a' : null;
  return meeting.b.some(isOf) ? 'b' : meeting.a.some(isOf) ? 'a' : null;
}

function isAbroad(scene: ZhScene, part: Part): boolean {
  return homesOf(scene, foldHan(part.name)).some(({ name, isLand }) => isLand && name !== '中国');
}

const GUESTS = /嘉宾|来宾|外宾|客人|代表团|访问团|负责人|官员|企业家|代表(?:有)?$/u;

/** Where a group was met: a list of guests, and who speaks there, are of it; who sits by belongs to the hosts. */
function besideGroup(scene: ZhScene, clause: SetClause, fresh: Part[], meeting: Meeting): { a: Part[]; b: Part[] } {
  const ofGroup =
    clause.act === 'MEET' ||
    clause.act === 'SPEAK' ||
    (clause.act === 'INCLUDE' &&
      clause.items.slice(clause.stretch.from, clause.at + 1).some((i) => !i.phrase && GUESTS.test(i.text)));
  return ofGroup ? { a: [], b: fresh } : sidesOfList(scene, fresh, meeting);
}
