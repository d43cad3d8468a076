import type { PictureTie } from '../domain/picture.ts';
import { type Draft, groupBy, statusOf } from './draft.ts';
import { evidenceProperties } from './evidence.ts';
import type { Fact } from './facts.ts';
import { toPiece } from './pieces.ts';
import { tieId } from './ties.ts';

/** Gives each event of one release the facts that say what it, or an agreement concluded at it, is about. */
export function addTopics(facts: readonly Fact[], drafts: readonly Draft[]): Draft[] {
  const told = facts.filter(({ statement }) => statement.type === 'CONCERNS');
  const bySlot = new Map(groupBy(told, slotOf).flatMap((group) => (group[0] ? [[slotOf(group[0]), group]] : [])));
  return drafts.map((draft) => {
    const topics = [...slotsOf(draft)].flatMap((slot) => bySlot.get(slot) ?? []);
    return topics.length === 0 ? draft : { ...draft, topics };
  });
}

/** What the fact is about, as `slotsOf` gives it. */
function slotOf({ statement, subject }: Fact): string {
  if (subject.kind === 'Agreement') return `agreement ${subject.id}`;
  const of = subject.kind === 'Event' ? `event ${statement.subject}` : `meeting ${statement.occasion}`;
  return `${statusOf(statement.modality)} ${of}`;
}

function slotsOf({ status, mention, sessions, agreements, facts }: Draft): Set<string> {
  const events = [mention, ...sessions.map(({ statement }) => statement.subject)].filter((key) => key !== null);
  const met = facts.filter(({ statement }) => statement.type === 'MET_WITH' && statement.occasion !== null);
  return new Set([
    ...events.map((key) => `${status} event ${key}`),
    ...met.map(({ statement }) => `${status} meeting ${statement.occasion}`),
    ...agreements.map(({ id }) => `agreement ${id}`),
  ]);
}

/** One tie for each event or agreement and topic, resting on all that say so. */
export function topicTies(drafts: readonly Draft[]): PictureTie[] {
  const placed = drafts.flatMap((draft) =>
    draft.topics.map((fact) => ({ start: fact.subject.kind === 'Agreement' ? fact.subject.id : draft.id, fact })),
  );
  return groupBy(placed, ({ start, fact }) => `${start} ${fact.object.id}`).flatMap((group): PictureTie[] => {
    const [first] = group;
    if (!first) return [];
    const [start, end] = [first.start, first.fact.object.id];
    const properties = evidenceProperties(group.map(({ fact }) => toPiece(fact)));
    return [{ kind: 'CONCERNS', id: tieId('CONCERNS', start, end), start, end, properties }];
  });
}

/** Of which mechanisms an event is a session, and which session. */
export function sessionTies({ id, sessions }: Draft): PictureTie[] {
  return groupBy(sessions, ({ object }) => object.id).flatMap((group): PictureTie[] => {
    const [first] = group;
    if (!first) return [];
    const properties = { number: first.statement.number ?? null, ...evidenceProperties(group.map(toPiece)) };
    const end = first.object.id;
    return [{ kind: 'SESSION_OF', id: tieId('SESSION_OF', id, end), start: id, end, properties }];
  });
}
