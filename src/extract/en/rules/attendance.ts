import type { Role } from '../../../domain/statement.ts';
import { lowerAt } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, personParts, type Rule, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { lastUpTo, perScene } from './by-sentence.ts';
import { draftEach } from './draft-each.ts';
import { eventPart } from './parts.ts';
import { findPresent, type Present } from './presence.ts';

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
  const told = scene.clauses.filter((c) => !c.told && !c.passive && !listed.has(c.sentence.index));
  return {
    drafts: [
      ...draftEach(told, (clause) => attendedByClause(clause, scene)),
      ...present.filter(({ event }) => event).flatMap((list) => attendedByList(list, scene)),
    ],
    warnings: [],
  };
};

function attendedByClause(clause: SetClause, scene: Scene): Draft[] {
  const role = ROLES[clause.kind];
  const event = role && eventOf(clause, scene);
  if (!role || !event) return [];
  return [
    ...attended(withCoChair(clause), event, role, clause, scene),
    ...attended(alongside(clause), event, 'ATTENDEE', clause, scene),
  ];
}

const attendedBefore = perScene((scene) => scene.clauses.filter((c) => ROLES[c.kind] && c.modality === 'OCCURRED'));

/** "Also present were A; B; and C": at the event named there, else at the one told last. */
function attendedByList(present: Present, scene: Scene): Draft[] {
  const sentence = scene.sentences[present.sentence];
  const last = lastUpTo(attendedBefore(scene), present.sentence);
  if (!sentence || !last) return [];
  const event = scene.occasions.eventAt(sentence, present.position) ?? eventOf(last, scene);
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
    setting: clause.setting,
    role,
    span: sentenceSpan(clause.sentence),
    rule: 'attended',
    confidence: 0.88,
  }));
}

/** "officiated at the launch, alongside Minister B and C": they too. */
function alongside(clause: SetClause): PersonMention[] {
  const { tokens } = clause.sentence;
  const at = tokens.findIndex((t, i) => i >= clause.to && i < clause.limit + 2 && t.lower === 'alongside');
  const first = at < 0 ? undefined : clause.persons.find((p) => p.phrase.from === at + 1 || p.phrase.from === at + 2);
  return first ? groupAfter(tokens, clause.persons, first, tokens.length) : [];
}

/** "co-chaired the meeting with Mr B": B too. */
function withCoChair(clause: SetClause): readonly PersonMention[] {
  if (clause.kind !== 'CO_CHAIR') return clause.subjects;
  const { tokens } = clause.sentence;
  const behind = clause.persons.find(
    ({ phrase: { from } }) =>
      from >= clause.to && from <= clause.limit && ['with', 'by'].includes(lowerAt(tokens, from - 1)),
  );
  return behind ? [...clause.subjects, ...groupAfter(tokens, clause.persons, behind, tokens.length)] : clause.subjects;
}

/** The event behind the verb; for "participated." and "delivered a speech" the event that the release is about. */
function eventOf(clause: SetClause, scene: Scene): OccasionRecord | null {
  const { occasions } = scene;
  const named = occasions.eventAt(clause.sentence, clause.to) ?? occasions.eventAt(clause.sentence, clause.to + 1);
  return named ?? (leavesEventOut(clause) ? occasions.mainEvent() : null);
}

function leavesEventOut(clause: SetClause): boolean {
  const { tokens } = clause.sentence;
  const next = tokens[clause.to];
  if (next?.word && !['and', 'in', 'at'].includes(next.lower)) return false;
  if (clause.kind === 'SPEAK') return lowerAt(tokens, clause.from) !== 'address';
  return clause.kind === 'ATTEND' && ['participated', 'participate'].includes(lowerAt(tokens, clause.to - 1));
}
