import type { ResolvedRelease } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import { addCompanions } from './companions.ts';
import type { Draft } from './draft.ts';
import { type Fact, factsOf } from './facts.ts';
import { homecomings } from './home.ts';
import { draftMeetings } from './meetings.ts';
import { draftNamedEvents } from './named-events.ts';
import { addSessions } from './sessions.ts';
import { draftSignings } from './signings.ts';
import { addTopics } from './topics.ts';
import { draftVisits } from './visits.ts';

/**
 * The events of one release. Signings come after named events and sessions, at which they may have happened;
 * companions after all events, for they go along to any of them; topics last, for they belong to what is there.
 */
export function draftEvents(resolved: ResolvedRelease, register: Register): Draft[] {
  const goesHome = homecomings(resolved, register);
  const facts = factsOf(resolved, register).filter((fact) => isTold(fact) && !goesHome(fact));
  const named = addSessions(facts, draftNamedEvents(facts, resolved.evidence), resolved.evidence);
  const events = [...draftMeetings(facts), ...draftVisits(facts), ...draftSignings(facts, named)];
  const drafts = addCompanions(facts, events)
    .filter(({ participants, agreements, sessions }) => participants.length + agreements.length + sessions.length > 0)
    .map((draft) => (draft.status === 'OCCURRED' ? draft : { ...draft, ties: [], agreements: [] }));
  return addTopics(facts, drafts);
}

/** What a release recalls counts only with named participants and a date; a session of a mechanism always. */
function isTold({ statement: { type, modality, date }, subjectNamed, objectNamed }: Fact): boolean {
  if (type === 'SESSION_OF' || type === 'CONCERNS') return true;
  return modality !== 'BACKGROUND' || (date !== null && subjectNamed && objectNamed);
}
