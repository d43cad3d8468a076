import { oncePer } from '../../../domain/once-per.ts';
import { lowerAt } from '../../text/tokens.ts';
import type { Scene, SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { lastUpTo } from './by-sentence.ts';
import { ownCounterpart } from './own-counterpart.ts';
import { holdsSession } from './session-held.ts';

/** The clauses that tell of a meeting. */
export const meetings = oncePer((scene: Scene) => scene.clauses.filter(isMeeting));

export function isMeeting(clause: SetClause): boolean {
  return clause.kind === 'MEET' || clause.kind === 'MET_BY' || isVisitToPerson(clause);
}

/** "paid a visit to the Secretary, Mr B", "visited President B", but not "visited Mr B's office". */
function isVisitToPerson(clause: SetClause): boolean {
  const {
    kind,
    sentence: { tokens },
    to,
    persons,
    passive,
  } = clause;
  if ((kind !== 'TRIP' && kind !== 'VISIT') || passive || lowerAt(tokens, to - 1) === 'in') return false;
  if (isVisitToCounterpart(clause)) return true;
  const person = persons.find((p) => p.phrase.from === to || p.phrase.from === to + 1);
  const named = person?.phrase.form === 'NAME' && (to === person.phrase.from || lowerAt(tokens, to) === 'the');
  const isOwner = tokens[(person?.phrase.to ?? 0) - 1]?.lower.endsWith("'s") === true;
  return named && person.phrase.posts.length > 0 && !isOwner;
}

/** "paid a visit to his Belmoran counterpart Mr B". */
export function isVisitToCounterpart({ sentence: { tokens }, to, persons }: SetClause): boolean {
  const noun = ownCounterpart(tokens, to);
  return noun !== null && persons.some(({ phrase: { from } }) => from === noun + 1 || from === noun + 2);
}

/** What talks are called where they have no name. */
export const MEETING_WORDS = wordSet('meeting meetings talks call calls discussion discussions');

const EVENT_ACTIONS: ReadonlySet<SetClause['kind']> = new Set(['ATTEND', 'CHAIR', 'CO_CHAIR', 'HOST', 'SPEAK']);

/** The clauses of meeting that happened. */
export const meetingsHeld = oncePer((scene: Scene) =>
  meetings(scene).filter((c) => c.modality === 'OCCURRED' && !holdsSession(c, scene)),
);
const eventsHeld = oncePer((scene: Scene) =>
  scene.clauses.filter(
    (c) => c.modality === 'OCCURRED' && ((EVENT_ACTIONS.has(c.kind) && !isOfTalks(c)) || holdsSession(c, scene)),
  ),
);

/** "attending the meeting were": it is the meeting told before. */
function isOfTalks(clause: SetClause): boolean {
  return clause.kind === 'ATTEND' && talksBehind(clause) !== null;
}

/** "meeting" of "attended the meeting"; null behind any other verb, and of "the meeting of the Board". */
export function talksBehind({ sentence: { tokens }, to }: SetClause): string | null {
  const [article, noun = '', next = ''] = [0, 1, 2].map((k) => lowerAt(tokens, to + k));
  return article === 'the' && MEETING_WORDS.has(noun) && !['of', 'on', 'for'].includes(next) ? noun : null;
}

/** Are those who are listed at the event told last, rather than at the meeting? */
export function isOfEvent(head: readonly string[], index: number, scene: Scene): boolean {
  const met = lastUpTo(meetingsHeld(scene), index);
  const event = lastUpTo(eventsHeld(scene), index - 1);
  const later = event !== undefined && (met === undefined || event.sentence.index > met.sentence.index);
  if (!head.some((word) => MEALS_AND_MEETINGS.has(word))) return later;
  return met === undefined || (later && !head.includes('meeting'));
}

const MEALS_AND_MEETINGS = new Set([...MEETING_WORDS, 'lunch', 'dinner', 'audience']);
