import type { ResolvedEntity } from '../domain/evidence.ts';
import { hashId } from '../domain/ids.ts';
import { PARTICIPANT_ROLES, type ParticipantRole, type Side, type TieKind } from '../domain/picture.ts';
import type { EventType, Modality } from '../domain/statement.ts';
import type { Area } from './areas.ts';
import type { Fact } from './facts.ts';

/** OCCURRED for what happened (reported or recalled); the others make no ties. */
export type EventStatus = 'OCCURRED' | 'ANNOUNCED' | 'CANCELLED';

export interface Participant {
  readonly entity: ResolvedEntity;
  readonly role: ParticipantRole;
  readonly side: Side;
  readonly facts: readonly Fact[];
}

/** A direct tie that an event gives. */
export interface DraftTie {
  readonly kind: TieKind;
  readonly start: ResolvedEntity;
  readonly end: ResolvedEntity;
  readonly fact: Fact;
}

/** An event as read from facts of one release, or of all that tell of it, before it has a node. */
export interface Draft {
  readonly id: string;
  /** The smallest of the statements that it was made from: it gives the id. */
  readonly first: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** Its name where the text names it; else made of its participants. */
  readonly name: string | null;
  /** The key of the mention that names it. */
  readonly mention: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly dateText: string | null;
  readonly area: Area | null;
  readonly place: ResolvedEntity | null;
  readonly participants: readonly Participant[];
  readonly ties: readonly DraftTie[];
  /** Agreements concluded at it. */
  readonly agreements: readonly ResolvedEntity[];
  /** The facts that make it a session of a mechanism. */
  readonly sessions: readonly Fact[];
  /** The facts that say what it, or an agreement concluded at it, is about; it does not rest on them. */
  readonly topics: readonly Fact[];
  /** VISIT: where it went. */
  readonly object: ResolvedEntity | null;
  /** The facts that it rests on; companions and signatures may add facts of other types. */
  readonly facts: readonly Fact[];
}

/** An event's id: made from its smallest statement. What the other ones would give is kept as an alias. */
export function eventIdOf(statement: string): string {
  return hashId('event', statement);
}

/** A draft of facts: date and area from the first that has one, in order of the text. */
export function toDraft(type: EventType, facts: readonly Fact[], parts: Partial<Draft> = {}): Draft {
  const told = [...facts].sort(byText);
  const ids = told.map(({ statement }) => statement.id).sort();
  const dated = told.find(({ statement }) => statement.date !== null)?.statement;
  return {
    id: eventIdOf(ids[0] ?? ''),
    first: ids[0] ?? '',
    type,
    status: statusOf(told[0]?.statement.modality ?? 'OCCURRED'),
    name: null,
    mention: null,
    date: dated?.date ?? null,
    endDate: dated?.endDate ?? null,
    dateText: dated?.dateText ?? null,
    area: told.find(({ area }) => area !== null)?.area ?? null,
    place: told.find(({ place }) => place !== null)?.place ?? null,
    participants: [],
    ties: [],
    agreements: [],
    sessions: [],
    topics: [],
    object: null,
    facts: told,
    ...parts,
  };
}

export function statusOf(modality: Modality): EventStatus {
  if (modality === 'PLANNED') return 'ANNOUNCED';
  return modality === 'CANCELLED' ? 'CANCELLED' : 'OCCURRED';
}

/** One participant an entity: its most telling role, its first side, all facts. In order of id. */
export function mergeParticipants(participants: readonly Participant[]): Participant[] {
  const merged = new Map<string, Participant>();
  for (const one of participants) {
    const other = merged.get(one.entity.id);
    merged.set(one.entity.id, other ? join(other, one) : one);
  }
  return [...merged.values()].sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
}

function join(a: Participant, b: Participant): Participant {
  const rank = (role: ParticipantRole) => PARTICIPANT_ROLES.indexOf(role);
  return {
    entity: a.entity,
    role: rank(a.role) <= rank(b.role) ? a.role : b.role,
    side: a.side === 'NONE' ? b.side : a.side,
    facts: [...a.facts, ...b.facts],
  };
}

/** In order of the text, then of id: the same whatever the order of the statements. */
export function byText(a: Fact, b: Fact): number {
  const start = (fact: Fact) => fact.statement.spans[0]?.start ?? 0;
  return start(a) - start(b) || (a.statement.id < b.statement.id ? -1 : 1);
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
