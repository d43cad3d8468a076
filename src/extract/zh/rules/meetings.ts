import type { Warning } from '../../../domain/warnings.ts';
import type { Draft, Part } from '../../reading.ts';
import { partsOf, spanOfClause, warn, without, type ZhRule, type ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { foldHan } from '../text/fold.ts';
import { attendingToo } from './attending-too.ts';
import { bodiesTalk, isHeldByBodies } from './bodies-talk.ts';
import { draftOf, pairsOf } from './draft.ts';
import { isOfTime, ledParties, type Meeting, metGroup } from './meeting.ts';
import { atHome } from './meeting-city.ts';
import { orderOf } from './order.ts';
import { speakerOf, spokesman } from './spokesmen.ts';

/** Without a counterpart these are half read; other verbs may as well tell of things. */
const ALWAYS_MEETS = /会见|会晤|会面|接见|拜会|会谈/u;
const FAR_APART = /通话|通电话|视频|視頻|線上|线上|视像|視像/u;

/** MET_WITH: named persons of two sides, one pair each; those who sat by as well. */
export const meetings: ZhRule = (scene) => {
  const clauses = scene.clauses.filter(
    (c) =>
      (c.act === 'MEET' || c.act === 'TALK' || isHeldTalk(c) || isHeldByParties(c) || isHeldByBodies(c)) &&
      !c.relative &&
      !isFarApart(c),
  );
  const held: Meeting[] = [];
  const warnings: Warning[] = [];
  for (const clause of clauses) {
    const listed = listedBehind(scene, clause);
    const group = listed ? null : metGroup(clause);
    const sides =
      bodiesTalk(scene, clause) ??
      listed ??
      (group && withLeader(scene, clause, group)) ??
      sidesOf(clause) ??
      ledParties(clause) ??
      received(scene, clause);
    if ((!sides || group) && isHalfRead(clause, held, scene))
      warnings.push(
        warn(
          scene,
          'meeting-without-counterpart',
          'a verb of meeting with no named counterpart',
          spanOfClause(clause, scene),
        ),
      );
    if (sides && !isToldAgain(clause, sides, held))
      held.push({ clause: atHome(scene, clause, sides.a, sides.b), occasion: `meeting-${held.length + 1}`, ...sides });
  }
  return { drafts: [...held.flatMap((m) => met(scene, m)), ...attendingToo(scene, held)], warnings };
};

/** "甲率团拜会市政府，由局长乙接待": whoever came, where nobody is told behind the verb. */
function received(scene: ZhScene, clause: SetClause): Pick<Meeting, 'a' | 'b'> | null {
  const { items, at, stretch, sentence, verb } = clause;
  const before = scene.clauses[orderOf(scene, clause) - 1];
  const ends = at + 1 === stretch.to || items[at + 1]?.text === '了';
  if (!/接待|接見|接见/u.test(verb) || !ends || !before || before.sentence !== sentence) return null;
  const comes = before.act === 'VISIT' || before.act === 'GO' || (before.act === 'MEET' && /拜/u.test(before.verb));
  const [a, b] = [partsOf([...clause.subjects, ...clause.agents]), partsOf(before.subjects)];
  const apart = a.length > 0 && b.length > 0 && without(a, b).length === a.length;
  return comes && apart && !before.relative && !clause.inherited ? { a, b } : null;
}

/** "甲与乙在会面时表示": of the meeting told before. */
function isToldAgain(clause: SetClause, { a, b }: Pick<Meeting, 'a' | 'b'>, held: readonly Meeting[]): boolean {
  if (!/^(?:时|中|后|上)$/u.test(clause.items[clause.at + 1]?.text ?? '')) return false;
  const names = [...a, ...b].map(({ name }) => name);
  return held.some((m) => {
    const told = new Set([...m.a, ...m.b].map(({ name }) => name));
    return names.every((name) => told.has(name));
  });
}

/** "会见了访问团一行。访问团团长某某表示": who leads it, where the text names one alone. */
function withLeader(
  scene: ZhScene,
  clause: SetClause,
  met: Pick<Meeting, 'a' | 'b' | 'group'>,
): Pick<Meeting, 'a' | 'b' | 'group'> {
  const isParty = /(?:团|一行)/u.test(met.group ?? '');
  const leader =
    (isParty ? scene.readers.book.headOfParty : null) ??
    spokesman(scene, clause) ??
    speakerOf(scene, clause, met.group ?? '');
  const isGuest = leader !== null && !met.a.some(({ name }) => name === leader.name);
  return { ...met, b: isGuest ? [{ kind: 'Person', name: leader.name, span: null }] : [] };
}

/** "甲与乙举行第二轮战略对话" */
function isHeldTalk({ act, items, at, to, subjects, partners, sentence }: SetClause): boolean {
  const named = subjects.length > 0 && subjects.every(({ start }) => start >= sentence.start);
  if (act !== 'HOLD' || !named || partners.length === 0) return false;
  const last = items.slice(at + 1, to).findLast((i) => i.kind !== 'MARK');
  // "甲与乙举行了礼节性会见"
  if (items[to]?.act === 'MEET' && items[to]?.start === items[to - 1]?.end && items[to + 1]?.kind !== 'PERSON')
    return true;
  return last?.kind === 'EVENT' && /(?:磋商|对话|会谈|会晤|^(?:工作|双边|高层|闭门)?会议)$/u.test(last.text);
}

/** "由甲率领的某市代表团与乙率领的某省代表团举行会议" */
function isHeldByParties(clause: SetClause): boolean {
  const { act, items, at, to } = clause;
  if (act !== 'HOLD' || ledParties(clause) === null) return false;
  const last = items.slice(at + 1, to).findLast((i) => i.kind !== 'MARK');
  return last?.kind === 'EVENT' && /(?:会议|会谈|会晤|磋商|对话|座谈会)$/u.test(last.text);
}

/** "举行视频会谈", "通电话" */
function isFarApart({ act, items, at, from, to, verb }: SetClause): boolean {
  // "举行" stands before what was held.
  const behind = act === 'HOLD' ? items.slice(at + 1, Math.min(to + 1, at + 4)) : [];
  const near = [...items.slice(Math.max(from, at - 5), at), ...behind].map((i) => i.text);
  return FAR_APART.test(near.join('') + verb);
}

function sidesOf(clause: SetClause): Pick<Meeting, 'a' | 'b'> | null {
  const [subjects, partners, agents, objects] = [clause.subjects, clause.partners, clause.agents, clause.objects].map(
    partsOf,
  ) as [Part[], Part[], Part[], Part[]];
  // "由甲与乙讨论": with each other, and with nobody told before.
  if (clause.act === 'TALK' && partners.length + objects.length === 0 && agents.length > 1) {
    const [a, b, more] = agents;
    return a && b && !more ? { a: [a], b: [b] } : null;
  }
  if (objects.length === 0 && areHosts(clause)) return null;
  const first = objects.length > 0 ? [...subjects, ...partners] : subjects;
  const second = objects.length > 0 ? objects : partners.length > 0 ? partners : agents;
  if (second.length === 0) return isNoun(clause) ? null : mutual(clause, subjects);
  const a = without(first, second);
  if (a.length === 0) return null;
  // "受到某某接待": the hosts stand first.
  return second === agents ? { a: second, b: a } : { a, b: second };
}

/** "甲与乙共同会见来宾": they receive others together. */
function areHosts({ act, verb, items, from, at, partners, to }: SetClause): boolean {
  if (act !== 'MEET' || partners.length === 0 || at + 1 >= to || items[at + 1]?.kind === 'MARK') return false;
  const together = items.slice(from, at).some((i) => /^(?:共同|一同|一起|联合)$/u.test(i.text));
  return /会见|接见|接待|拜会|拜访/u.test(foldHan(verb)) && (together || /^共同/u.test(verb));
}

/** "将拜会多名官员，其中包括部长甲" */
function listedBehind(scene: ZhScene, clause: SetClause): Pick<Meeting, 'a' | 'b'> | null {
  const next = scene.clauses[orderOf(scene, clause) + 1];
  if (!/^(?:MEET|TALK)$/u.test(clause.act) || clause.objects.length > 0 || clause.partners.length > 0) return null;
  if (next?.act !== 'INCLUDE' || next.sentence !== clause.sentence || next.stretch.from <= clause.at) return null;
  if (!/^(?:其中|包括|当中)$/u.test(next.items[next.stretch.from]?.text ?? '')) return null;
  const a = partsOf(clause.subjects);
  const b = without(partsOf(next.objects), a);
  return a.length > 0 && b.length > 0 ? { a, b } : null;
}

/** "出席上述会面": told before. */
function isNoun({ items, stretch, at }: SetClause): boolean {
  return items.slice(stretch.from, at).some((i) => i.act === 'JOIN' || i.act === 'ATTEND' || i.text === '上述');
}

/** "甲和乙会面", "两人会面". */
function mutual(clause: SetClause, subjects: readonly Part[]): Pick<Meeting, 'a' | 'b'> | null {
  const [a, b, more] = subjects;
  if (
    !a ||
    !b ||
    more ||
    (clause.inherited && isOfTime(clause)) ||
    (clause.inherited && clause.subjects.length > 1) ||
    /交换了?意见|交流/u.test(foldHan(clause.verb)) ||
    isOneSided(clause) ||
    hasOthersBehind(clause) ||
    isEachAlone(clause) ||
    hasUnnamedPartner(clause)
  )
    return null;
  return { a: [a], b: [b] };
}

/** "甲和乙会见了先进工作者": others, and not each other. */
function hasOthersBehind({ act, items, at, to }: SetClause): boolean {
  const next = at + 1 < to ? items[at + 1] : undefined;
  return act === 'MEET' && next !== undefined && ['PLAIN', 'PLACE', 'BODY', 'LATIN', 'GROUP'].includes(next.kind);
}

/** "甲和乙接待", "甲和乙会见记者": others, and not each other. */
function isOneSided({ act, verb, items, at, stretch }: SetClause): boolean {
  // "甲接受乙的拜会": the second calls on the first.
  const called = items.slice(stretch.from, at).some((i) => i.text === '接受');
  if (act !== 'MEET' || called || /会晤|会面|见面/u.test(foldHan(verb))) return false;
  return !/^(?:会见|晤)了?$/u.test(foldHan(verb)) || (at + 1 < stretch.to && items[at + 1]?.kind !== 'MARK');
}

/** "甲和乙分别会见", "甲和乙共同会见": others, who are told elsewhere. */
function isEachAlone({ act, verb, items, stretch, at }: SetClause): boolean {
  const before = items.slice(stretch.from, at).map((i) => i.text);
  return (
    act === 'MEET' && (/分别|先后|共同|集体/u.test(foldHan(verb)) || before.some((t) => /^(?:分别|先后)$/u.test(t)))
  );
}

/** "两人与机构代表会面": not with each other. */
function hasUnnamedPartner({ items, from, at }: SetClause): boolean {
  const joint = items.findLastIndex((i, k) => k >= from && k < at && /^(?:与|同|会与|将与)$/u.test(i.text));
  return joint >= 0 && !items.slice(joint, at).some((i) => i.phrase);
}

function met(scene: ZhScene, { clause, a, b, occasion }: Meeting): Draft[] {
  return pairsOf(a, b).map((ends) => ({
    ...draftOf(scene, clause, 'MET_WITH', ends, 'met', 0.93),
    occasion,
    sides: ['A', 'B'] as const,
  }));
}

/** "会见时", "会见后": nouns of a meeting told before. */
function isHalfRead(clause: SetClause, held: readonly Meeting[], scene: ZhScene): boolean {
  if (
    clause.modality !== 'OCCURRED' ||
    isNoun(clause) ||
    !ALWAYS_MEETS.test(foldHan(clause.verb)) ||
    clause.act === 'TALK'
  )
    return false;
  const next = scene.folded.charAt(clause.items[clause.at]?.end ?? 0);
  return !/[时後后前中上的，。]/u.test(next) && !held.slice(-8).some((m) => m.clause.sentence === clause.sentence);
}
