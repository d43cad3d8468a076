import type { Role } from '../../../domain/statement.ts';
import type { Draft, Part } from '../../reading.ts';
import { firstBetween, lastBetween } from '../../text/between.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import { partsOf, type ZhRule, type ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import type { Act } from '../vocabulary/verbs.ts';
import { draftOf, pairsOf } from './draft.ts';
import { EventBook } from './event-book.ts';
import { isBareAttendance, joinsEvent, listsMeeting } from './joins.ts';
import { listed } from './listed.ts';
import { ledParties } from './meeting.ts';
import { orderOf } from './order.ts';
import { organised } from './organisers.ts';

const ROLES: Readonly<Partial<Record<Act, Role>>> = {
  ATTEND: 'ATTENDEE',
  CHAIR: 'CHAIR',
  CO_CHAIR: 'CO_CHAIR',
  HOST: 'HOST',
  SPEAK: 'SPEAKER',
};

const OPENS = /揭幕|揭牌|剪彩|颁奖|主礼/u;

/** ATTENDED and ORGANISED: who took part in a named event, in which role, and who held it. */
export const attendance: ZhRule = (scene) => {
  const book = new EventBook(scene);
  return { drafts: once(dated(scene.clauses.flatMap((clause) => readClause(scene, clause, book)))), warnings: [] };
};

/** "出席会议。…赴青河出席上述会议": an event is on the day that is told first. */
function once(drafts: readonly Draft[]): Draft[] {
  const days = new Map<string, string | null>();
  return drafts.filter(({ type, modality, subject, object, setting }) => {
    const key = `${type}|${modality}|${subject.name}|${object.name}`;
    const day = days.get(key);
    if (day === undefined) days.set(key, setting.date);
    return day === undefined || day === null || day === setting.date;
  });
}

/** "甲出席青山博览会。博览会于五月三日举行": the day of an event that another sentence tells. */
function dated(drafts: readonly Draft[]): Draft[] {
  const days = new Map(
    drafts
      .filter((d) => d.setting.date !== null)
      .map((d) => [d.object.name, d.setting] as const)
      .reverse(),
  );
  return drafts.map((draft) => {
    const told = draft.setting.date === null ? days.get(draft.object.name) : undefined;
    return told
      ? { ...draft, setting: { ...draft.setting, date: told.date, endDate: told.endDate, dateText: told.dateText } }
      : draft;
  });
}

function readClause(scene: ZhScene, clause: SetClause, book: EventBook): Draft[] {
  if (clause.act === 'HOLD') return [...organised(scene, clause, book), ...heldByParties(scene, clause, book)];
  if (listsMeeting(scene, clause, orderOf(scene, clause))) return [];
  if (clause.act === 'INCLUDE')
    return attended(scene, clause, named(lastAttended(clause, book)), listed(clause, 'ATTEND'), 'ATTENDEE');
  if (joinsEvent(scene, clause))
    return clause.inherited ? [] : attended(scene, clause, book.last(), clause.subjects, 'ATTENDEE');
  // "某某参加。" behind a meeting: at the meeting.
  if (isBareAttendance(clause) && /^[，。；]?$/u.test(clause.items[clause.at + 1]?.text ?? '')) return [];
  if (clause.act === 'REPORT') return attended(scene, clause, book.last(), clause.subjects, 'SPEAKER');
  const role = ROLES[clause.act];
  if (!role || clause.relative || isOfUnnamed(clause)) return [];
  const event = eventOf(clause, book);
  return event ? attended(scene, clause, event, participants(clause), role) : [];
}

const UNNAMED = /^(?:领导|专家|学者|嘉宾|来宾|代表|官员|企业家|人士|负责人)$/u;

/** "两地领导、专家和学者分别发表讲话": nobody of those told before. */
function isOfUnnamed({ items, stretch, at, inherited, act }: SetClause): boolean {
  if (!inherited || act === 'CHAIR') return false;
  const words = items.slice(stretch.from, at);
  return !words.some((i) => i.phrase || i.act) && UNNAMED.test(words.find((i) => UNNAMED.test(i.text))?.text ?? '');
}

/** "甲率领的代表团与乙率领的代表团举行专班会议": both leaders took part. */
function heldByParties(scene: ZhScene, clause: SetClause, book: EventBook): Draft[] {
  const sides = ledParties(clause);
  const event = sides && book.between(clause, clause.at + 1, clause.stretch.to);
  if (!sides || !event) return [];
  return pairsOf([...sides.a, ...sides.b], [event]).map((ends) => ({
    ...draftOf(scene, clause, 'ATTENDED', ends, 'attended', 0.85),
    role: 'ATTENDEE' as const,
  }));
}

/** "出席交流活动的嘉宾包括": of the meeting told before. */
function named(event: Part | null): Part | null {
  return event && /^(?:交流|有关|相关)[活][动動]$/u.test(event.name) ? null : event;
}

/** "出席典礼的嘉宾还有": the event between the verb and 的. */
function lastAttended(clause: SetClause, book: EventBook): Part | null {
  const verb = clause.items.findLastIndex((i, k) => k < clause.at && k >= clause.stretch.from && i.act === 'ATTEND');
  if (verb < 0) return null;
  const of = clause.items.findIndex((i, k) => k > verb && i.text === '的');
  return book.between(clause, verb + 1, of < 0 ? clause.at : of) ?? book.last();
}

/** Behind the verb; before it in "会议由某某主持" and "在论坛上致辞"; else the one told last. */
function eventOf(clause: SetClause, book: EventBook): Part | null {
  const { items, at, to, stretch } = clause;
  const behind = book.between(clause, at + 1, to);
  if (behind) return behind;
  const opened = openedAt(clause, book);
  if (opened) return opened;
  const next = items[at + 1];
  // "参与对洛洲的访问": no event.
  const told = items.slice(at + 1, to).some((i) => i.text === '的');
  const named = told || (next !== undefined && at + 1 < to && !['GRAMMAR', 'TIME', 'MARK', 'VERB'].includes(next.kind));
  if (named && clause.act !== 'SPEAK') return null;
  const before =
    clause.agents.length > 0 || clause.act === 'SPEAK' || OPENS.test(clause.verb)
      ? eventBefore(clause, book, stretch.from)
      : null;
  return (
    before ??
    eventInFront(clause, book) ??
    (clause.act === 'ATTEND' && !/颁奖|剪彩|揭幕|揭牌|主礼|与会|出席|参加|参与/u.test(clause.verb) ? null : book.last())
  );
}

/** "为青河论坛主持开幕礼" */
function openedAt({ act, items, at, from, stretch, ...clause }: SetClause, book: EventBook): Part | null {
  if (act !== 'CHAIR' || items[at + 1]?.kind !== 'EVENT') return null;
  const of = firstBetween(items, stretch.from, at, (i) => i.text === '为');
  return of < 0 ? null : book.between({ act, items, at, from, stretch, ...clause }, of + 1, at);
}

/** "在青河论坛开幕式上，某某先后致辞": in front of the comma. */
function eventInFront({ items, stretch, act, ...clause }: SetClause, book: EventBook): Part | null {
  const end = stretch.from - 2;
  if (act !== 'SPEAK' || items[end + 1]?.text !== '，' || items[end]?.text !== '上') return null;
  const mark = lastBetween(items, 0, end, (i) => /^[，。；：]$/u.test(i.text));
  return book.between({ items, stretch, act, ...clause }, mark + 1, end);
}

function eventBefore(clause: SetClause, book: EventBook, from: number): Part | null {
  const { items, at } = clause;
  const by = firstBetween(items, from, at, (i) => i.text === '由');
  if (by > from) return book.between(clause, from, by);
  const inside = items.findLastIndex((i, k) => k >= from && k < at && /^[在于为]$/u.test(i.text));
  return inside < 0 ? null : book.between(clause, inside + 1, at);
}

function participants(clause: SetClause): readonly PersonPhrase[] {
  const byAgent =
    clause.agents.length > 0 &&
    (clause.act === 'CHAIR' || clause.act === 'CO_CHAIR' || clause.act === 'SPEAK' || OPENS.test(clause.verb));
  return byAgent ? [...clause.agents, ...clause.partners] : [...clause.subjects, ...clause.partners];
}

function attended(
  scene: ZhScene,
  clause: SetClause,
  event: Part | null,
  people: readonly PersonPhrase[],
  role: Role,
): Draft[] {
  if (!event) return [];
  return pairsOf(partsOf(people), [event]).map((ends) => ({
    ...draftOf(scene, clause, 'ATTENDED', ends, 'attended', 0.88),
    role,
  }));
}
