import type { EventType } from '../domain/statement.ts';
import { type Draft, groupBy, mergeParticipants, type Participant, statusOf, toDraft } from './draft.ts';
import type { Fact } from './facts.ts';

/** Where a companion most likely went along, if several events of the leader fit. */
const PREFERENCE: readonly EventType[] = ['TRIP', 'VISIT', 'MEETING'];

/**
 * Those who accompanied a leader go to the leader's event of that day, on the leader's side; without one, to a trip.
 * Takes all other events and gives them back.
 */
export function addCompanions(facts: readonly Fact[], drafts: readonly Draft[]): Draft[] {
  const along = facts.filter(({ statement, subject, object, subjectNamed, objectNamed }) => {
    return statement.type === 'ACCOMPANIED' && subjectNamed && objectNamed && subject.id !== object.id;
  });
  const result = [...drafts];
  const homeless: Fact[] = [];
  for (const fact of along) {
    const best = drafts
      .filter((draft) => fits(draft, fact))
      .sort((a, b) => rank(a, fact) - rank(b, fact) || (a.id < b.id ? -1 : 1))[0];
    const at = best ? drafts.indexOf(best) : -1;
    const draft = result[at];
    if (draft) result[at] = addCompanion(draft, fact);
    else homeless.push(fact);
  }
  const trips = groupBy(
    homeless,
    ({ statement, object, area }) => `${statement.modality} ${object.id} ${statement.date} ${area?.id}`,
  );
  return [...result, ...trips.map(toTrip)];
}

function fits(draft: Draft, { statement, object, area }: Fact): boolean {
  const sameDay = draft.date === statement.date || statement.date === null || draft.date === null;
  const sameArea = draft.area === null || area === null || draft.area.id === area.id;
  const there = draft.participants.some(({ entity }) => entity.id === object.id);
  return draft.status === statusOf(statement.modality) && sameDay && sameArea && there;
}

/** Lower is better: the day, the city, the place, then the kind of event. */
function rank(draft: Draft, { statement, area, place }: Fact): number {
  const kind = PREFERENCE.indexOf(draft.type);
  return (
    (draft.date === statement.date ? 0 : 100) +
    (draft.area?.id === area?.id ? 0 : 50) +
    (draft.place?.id === place?.id ? 0 : 20) +
    (kind === -1 ? PREFERENCE.length : kind)
  );
}

function addCompanion(draft: Draft, fact: Fact): Draft {
  const side = draft.participants.find(({ entity }) => entity.id === fact.object.id)?.side ?? 'NONE';
  const companion: Participant = { entity: fact.subject, role: 'COMPANION', side, facts: [fact] };
  return {
    ...draft,
    participants: mergeParticipants([...draft.participants, companion]),
    ties: [...draft.ties, { kind: 'ACCOMPANIED', start: fact.subject, end: fact.object, fact }],
    facts: [...draft.facts, fact],
  };
}

function toTrip(facts: readonly Fact[]): Draft {
  const leader = facts
    .slice(0, 1)
    .map((fact): Participant => ({ entity: fact.object, role: 'ATTENDEE', side: 'A', facts }));
  const trip = toDraft('TRIP', facts, { participants: leader });
  return facts.reduce((draft, fact) => ({ ...addCompanion(draft, fact), facts: draft.facts }), trip);
}
