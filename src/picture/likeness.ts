import { foldName } from '../domain/names.ts';
import { type Days, daysOf, isSame, overlap } from './days.ts';
import type { Draft, Participant } from './draft.ts';
import { isDistinct, isHan, isPart } from './event-words.ts';
import type { Report } from './reports.ts';

/** Reports are compared within a kind: what is known by its sides, its object, its agreement, its leader, or its name. */
export type ReportKind = 'MEETING' | 'VISIT' | 'SIGNING' | 'TRIP' | 'OCCASION';
export const REPORT_KINDS: readonly ReportKind[] = ['MEETING', 'VISIT', 'SIGNING', 'TRIP', 'OCCASION'];

export function kindOf({ type, name, sessions }: Draft): ReportKind {
  if (type === 'SIGNING') return 'SIGNING';
  if (name !== null || sessions.length > 0) return 'OCCASION';
  return type === 'MEETING' || type === 'VISIT' || type === 'TRIP' ? type : 'OCCASION';
}

/** How strongly something tells that two reports are of one event; SURE needs neither equal days nor areas. */
const SURE = 4;
const STRONG = 3;
const WEAK = 2;

/** How far the days of one numbered session may lie apart: one of the releases errs. */
const SESSION_DAYS = 31;

/**
 * How surely two reports tell of one event, as far as these two alone can tell: 0 for not at all. Symmetric.
 * Otherwise the ground first, then equal days, an equal place, an equal status.
 */
export function likeness(a: Report, b: Report): number {
  const ground = groundOf(a, b);
  if (ground === 0 || contradict(a, b)) return 0;
  const [left, right] = [daysOf(a.draft), daysOf(b.draft)];
  if (ground < SURE && !(left && right && agree(left, right, a, b) && areasAgree(a, b))) return 0;
  return (
    ground * 10 +
    (left && right && isSame(left, right) ? 4 : 0) +
    (a.draft.place && a.draft.place.id === b.draft.place?.id ? 2 : 0) +
    (a.draft.status === b.draft.status ? 1 : 0)
  );
}

/** A month fits a day within it only where one only announces, or both bear a name of their own. */
function agree(left: Days, right: Days, a: Report, b: Report): boolean {
  if (!overlap(left, right)) return false;
  if (left.precise && right.precise) return true;
  const announced = a.draft.status !== 'OCCURRED' || b.draft.status !== 'OCCURRED';
  return announced || (hasName(a.draft) && hasName(b.draft));
}

const hasName = ({ name }: Draft) => name !== null && isDistinct(name);

/** Equal, one unknown, or one holds the other. */
export function areasAgree(a: Report, b: Report): boolean {
  const [left, right] = [a.draft.area?.id, b.draft.area?.id];
  return left === undefined || right === undefined || a.areas.includes(right) || b.areas.includes(left);
}

/** Two sessions of one mechanism with different numbers are two, whatever else fits. */
function contradict(a: Report, b: Report): boolean {
  return a.draft.sessions.some(({ object, statement: { number } }) =>
    b.draft.sessions.some((other) => {
      return (
        object.id === other.object.id &&
        number != null &&
        other.statement.number != null &&
        number !== other.statement.number
      );
    }),
  );
}

function groundOf(a: Report, b: Report): number {
  const [left, right] = [kindOf(a.draft), kindOf(b.draft)];
  if (shareAgreement(a.draft, b.draft)) return SURE;
  if (left !== right) return 0;
  switch (left) {
    case 'MEETING':
      return ofMeetings(a.draft, b.draft);
    case 'VISIT':
      return ofVisits(a, b);
    case 'SIGNING':
      return ofSignings(a.draft, b.draft);
    case 'TRIP':
      return share(leaders(a.draft), leaders(b.draft)) > 0 ? STRONG : 0;
    case 'OCCASION':
      return Math.max(ofSessions(a.draft, b.draft), ofNames(a.draft, b.draft));
  }
}

function shareAgreement(a: Draft, b: Draft): boolean {
  return a.agreements.some(({ id }) => b.agreements.some((other) => other.id === id));
}

/** Overlap on both sides; an announcement may name one side only ("will meet leaders of Marlow"). */
function ofMeetings(a: Draft, b: Draft): number {
  const [left, right] = [sidesOf(a), sidesOf(b)];
  const meet = (x: number, y: number) => share(left[x] ?? [], right[y] ?? []) > 0;
  if ((meet(0, 0) && meet(1, 1)) || (meet(0, 1) && meet(1, 0))) return STRONG;
  if (a.status === b.status) return 0;
  const vague = [...(a.status === 'OCCURRED' ? right : left)].some((side) => side.every((id) => id.startsWith(GROUP)));
  return vague && share(left.flat(), right.flat()) > 0 && a.area !== null && b.area !== null ? WEAK : 0;
}

/** A group that is not named ("leaders of Marlow City") is known by its words. */
const GROUP = '~';

function sidesOf({ facts }: Draft): [string[], string[]] {
  const sides: [string[], string[]] = [[], []];
  for (const { statement, subject, object, subjectNamed, objectNamed } of facts) {
    if (statement.type !== 'MET_WITH') continue;
    const turned = statement.sides?.[0] === 'B';
    sides[turned ? 1 : 0].push(subjectNamed ? subject.id : `${GROUP}${foldName(subject.name)}`);
    sides[turned ? 0 : 1].push(objectNamed ? object.id : `${GROUP}${foldName(object.name)}`);
  }
  return sides;
}

/** The same visitor at the same place; an announcement may name the city only. */
function ofVisits(a: Report, b: Report): number {
  if (share(idsOf(a.draft.participants), idsOf(b.draft.participants)) === 0) return 0;
  if (a.draft.object !== null && a.draft.object.id === b.draft.object?.id) return STRONG;
  if (a.draft.status === b.draft.status) return 0;
  const [announced, told] = a.draft.status === 'OCCURRED' ? [b, a] : [a, b];
  return announced.draft.object !== null && told.areas.includes(announced.draft.object.id) ? WEAK : 0;
}

/** Somebody signed both, or two of the parties are the same, or two of those who stood by. */
function ofSignings(a: Draft, b: Draft): number {
  const of = (draft: Draft, role: string) => idsOf(draft.participants.filter((one) => one.role === role));
  if (share(of(a, 'SIGNATORY'), of(b, 'SIGNATORY')) > 0) return STRONG;
  if (share(of(a, 'PARTY'), of(b, 'PARTY')) > 1) return STRONG;
  if (share(of(a, 'WITNESS'), of(b, 'WITNESS')) > 1 && a.area !== null && b.area !== null) return STRONG;
  return ofNames(a, b);
}

function leaders({ participants }: Draft): string[] {
  return idsOf(participants.filter(({ role }) => role !== 'COMPANION'));
}

function ofSessions(a: Draft, b: Draft): number {
  const mechanisms = a.sessions.map(({ object }) => object.id);
  const others = b.sessions.map(({ object }) => object.id);
  if (share(mechanisms, others) === 0) return 0;
  const numbers = a.sessions.map(({ object, statement }) => `${object.id} ${statement.number}`);
  const both = b.sessions.some(({ object, statement }) => {
    return statement.number != null && numbers.includes(`${object.id} ${statement.number}`);
  });
  return both && isNear(daysOf(a), daysOf(b)) ? SURE : STRONG;
}

function isNear(a: Days | null, b: Days | null): boolean {
  if (a === null || b === null) return true;
  const gap = Math.max(Date.parse(b.first) - Date.parse(a.last), Date.parse(a.first) - Date.parse(b.last));
  return gap <= SESSION_DAYS * 86_400_000;
}

function ofNames(a: Draft, b: Draft): number {
  if (a.name === null || b.name === null) return 0;
  const [left, right] = [foldName(a.name), foldName(b.name)];
  const common = share(idsOf(a.participants), idsOf(b.participants));
  const here = a.area !== null && b.area !== null;
  if (isDistinct(a.name) && isDistinct(b.name)) {
    if (left === right) return STRONG;
    if (here && isPart(left, right)) return WEAK;
    // One event in two scripts: nothing in its names can be compared.
    return here && a.type === b.type && isHan(left) !== isHan(right) && common > 1 ? WEAK : 0;
  }
  return a.type === b.type && common > 0 && !(isDistinct(a.name) || isDistinct(b.name)) ? WEAK : 0;
}

const idsOf = (participants: readonly Participant[]) => participants.map(({ entity }) => entity.id);

function share(a: readonly string[], b: readonly string[]): number {
  const there = new Set(b);
  return new Set(a.filter((id) => there.has(id))).size;
}
