import { oncePer } from '../../../domain/once-per.ts';
import type { Role } from '../../../domain/statement.ts';
import { lowerAt } from '../../text/tokens.ts';
import { readEvent } from '../find/occasions/index.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, personParts, type Rule, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { clausesOf, lastUpTo } from './by-sentence.ts';
import { objectGroups } from './counterparts.ts';
import { draftEach } from './draft-each.ts';
import { agentAt, eventOf, eventWhatFor, eventWhither, isByAgent } from './event-of-clause.ts';
import { settingOfEvent } from './event-settings.ts';
import { eventsBehind } from './events-behind.ts';
import { bodyEndingAt, eventPart } from './parts.ts';
import { findPresent } from './presence.ts';
import type { Present } from './present.ts';
import { holdsSession } from './session-held.ts';
import { personsBy } from './signers.ts';
import { clauseOfSpeech, findSpoken } from './spoken-there.ts';
import { alongside, withCoChair } from './with-others.ts';

/** The role in an event that an action gives to its subject. */
export const ROLES: Readonly<Partial<Record<SetClause['kind'], Role>>> = {
  ATTEND: 'ATTENDEE',
  CHAIR: 'CHAIR',
  CO_CHAIR: 'CO_CHAIR',
  HOST: 'HOST',
  SPEAK: 'SPEAKER',
};

/** ATTENDED: who took part in a named event, in which role. */
export const attendance: Rule = (scene) => {
  const present = findPresent(scene);
  const listed = new Set(present.map(({ sentence }) => sentence));
  const told = scene.clauses.filter((c) => !c.told && !listed.has(c.sentence.index));
  const drafts = [
    ...draftEach(told, (clause) => attendedByClause(clause, scene)),
    ...present.filter(({ event }) => event).flatMap((list) => attendedByList(list, scene)),
  ];
  const spoken = spokenDrafts(drafts, scene);
  return { drafts: [...drafts, ...spoken], warnings: [] };
};

/** "At the Forum, Mr A said": he was there, if nothing else tells so; when others were, if something tells that. */
function spokenDrafts(drafts: readonly Draft[], scene: Scene): Draft[] {
  const known = new Set(drafts.map((d) => `${d.subject.name}\n${d.object.name}`));
  const held = new Map(drafts.filter((d) => d.modality === 'OCCURRED').map((d) => [d.object.name, d.setting]));
  return draftEach(findSpoken(scene), (spoken) => {
    const { event, speaker } = spoken;
    if (known.has(`${speaker.persons[0]?.name}\n${event.name}`)) return [];
    const clause = clauseOfSpeech(spoken, held.get(event.name), scene);
    return clause ? attended([speaker], event, 'ATTENDEE', clause, scene) : [];
  });
}

function attendedByClause(clause: SetClause, scene: Scene): Draft[] {
  if (clause.kind === 'JOINED_AT') return joinedAt(clause, scene);
  if (clause.kind === 'SPEECH_BY') return speechBy(clause, scene);
  if (clause.kind === 'MEET') return [...mealHosted(clause, scene), ...sessionHeld(clause, scene)];
  const goal = eventWhither(clause, scene) ?? eventWhatFor(clause, scene);
  if (goal) return attended(clause.subjects, goal, 'ATTENDEE', clause, scene);
  const role = roleIn(clause);
  const byAgent = isByAgent(clause);
  const byBody = !byAgent && !clause.subjects.some(({ phrase }) => phrase.to === clause.groupFrom);
  if (!role || (clause.passive && !byAgent) || (byBody && bodyEndingAt(clause, scene))) return [];
  const event = eventOf(clause, scene);
  if (!event) return [];
  if (byAgent) return attended(personsBy(clause, agentAt(clause)), event, role, clause, scene);
  return [
    ...[event, ...eventsBehind(clause, scene)].flatMap((one) =>
      attended(withCoChair(clause), one, role, clause, scene),
    ),
    ...attended(alongside(clause, scene), event, 'ATTENDEE', clause, scene),
  ];
}

/** "hosted by Mayor A" makes a host of a person, "hosted by the Chamber" an organiser of a body. */
function roleIn(clause: SetClause): Role | undefined {
  const hostedBy = clause.kind === 'ORGANISED_BY' && lowerAt(clause.sentence.tokens, clause.from) === 'hosted';
  return hostedBy ? 'HOST' : ROLES[clause.kind];
}

/** "Mr A, who was joined at the ceremony by B and C": B and C took part. */
function joinedAt(clause: SetClause, scene: Scene): Draft[] {
  const event = scene.occasions.eventAt(clause.sentence, clause.from + 2);
  return event ? attended(personsBy(clause, clause.to), event, 'ATTENDEE', clause, scene) : [];
}

/** "Following is the speech by the Minister, Mr A, at the Forum". */
function speechBy(clause: SetClause, scene: Scene): Draft[] {
  const speakers = personsBy(clause, clause.to);
  const { tokens } = clause.sentence;
  const end = speakers.at(-1)?.phrase.to ?? tokens.length;
  const at = tokens.findIndex((t, i) => i >= end && i <= end + 3 && ['at', 'to'].includes(t.lower));
  const event = at < 0 ? null : scene.occasions.eventAt(clause.sentence, at + 1);
  return event ? attended(speakers, event, 'SPEAKER', clause, scene) : [];
}

/** "hosted a breakfast for Velmoran firms": the guests name it; where they are persons, it is a meeting with them. */
function mealHosted(clause: SetClause, scene: Scene): Draft[] {
  const { tokens } = clause.sentence;
  const phrase = lowerAt(tokens, clause.from).startsWith('host')
    ? readEvent(tokens, clause.from + 1, scene.gazetteer)
    : null;
  const named = phrase && !phrase.bare && tokens.slice(phrase.from, phrase.to).some((t) => t.capital);
  if (!named || clause.persons.some((p) => p.phrase.from < phrase.to + 2 && p.phrase.to > phrase.from)) return [];
  const event = scene.occasions.eventAt(clause.sentence, clause.from + 1);
  return event && !bodyEndingAt(clause, scene) ? attended(clause.subjects, event, 'HOST', clause, scene) : [];
}

/** "Minister A and Minister B held the 5th Harbour Dialogue", "A held the 5th Harbour Dialogue with B": both took part. */
function sessionHeld(clause: SetClause, scene: Scene): Draft[] {
  const event = holdsSession(clause, scene) ? scene.occasions.eventAt(clause.sentence, clause.from + 1) : null;
  const people = [...clause.subjects, ...objectGroups(clause).flat()];
  return event && people.length > 1 ? attended(people, event, 'ATTENDEE', clause, scene) : [];
}

const attendedBefore = oncePer((scene: Scene) =>
  scene.clauses.filter((c) => (ROLES[c.kind] || holdsSession(c, scene)) && c.modality === 'OCCURRED'),
);

/** "Also present were A; B; and C": at the event named there, else at the one told last. */
function attendedByList(present: Present, scene: Scene): Draft[] {
  const sentence = scene.sentences[present.sentence];
  const last = lastUpTo(attendedBefore(scene), present.sentence);
  if (!sentence || !last) return [];
  const siblings = clausesOf(scene, last.sentence.index).filter(
    (c) => c !== last && ROLES[c.kind] && c.from < last.from,
  );
  const event =
    scene.occasions.eventAt(sentence, present.position) ??
    [last, ...siblings].map((clause) => eventOf(clause, scene)).find((one) => one !== null);
  return event ? attended(present.persons, event, 'ATTENDEE', { ...last, sentence }, scene) : [];
}

function attended(
  people: readonly PersonMention[],
  event: OccasionRecord,
  role: Role,
  clause: SetClause,
  scene: Scene,
): Draft[] {
  return personParts(people, scene, clause.sentence.index).map((subject) => ({
    type: 'ATTENDED',
    modality: clause.modality,
    subject,
    object: eventPart(event, scene),
    setting: settingOfEvent(event, clause, scene),
    role,
    span: sentenceSpan(clause.sentence),
    rule: 'attended',
    confidence: 0.88,
  }));
}
