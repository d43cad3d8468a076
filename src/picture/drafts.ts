import type { ResolvedRelease } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import { addCompanions } from './companions.ts';
import type { Draft } from './draft.ts';
import { type Fact, factsOf } from './facts.ts';
import { draftMeetings } from './meetings.ts';
import { draftNamedEvents } from './named-events.ts';
import { draftSignings } from './signings.ts';
import { draftVisits } from './visits.ts';

/**
 * The events of one release. Signings come after named events, at which they may have happened;
 * companions last, for they go along to any of them.
 */
export function draftEvents(resolved: ResolvedRelease, register: Register): Draft[] {
  const facts = factsOf(resolved, register).filter(isTold);
  const named = draftNamedEvents(facts, resolved.evidence);
  const events = [...draftMeetings(facts), ...draftVisits(facts), ...draftSignings(facts, named)];
  return addCompanions(facts, events)
    .filter(({ participants, agreements }) => participants.length + agreements.length > 0)
    .map((draft) => (draft.status === 'OCCURRED' ? draft : { ...draft, ties: [], agreements: [] }));
}

/** What a release recalls counts only with named participants and a date. */
function isTold({ statement, subjectNamed, objectNamed }: Fact): boolean {
  return statement.modality !== 'BACKGROUND' || (statement.date !== null && subjectNamed && objectNamed);
}
