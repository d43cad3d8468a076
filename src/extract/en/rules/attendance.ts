import type { Role } from '../../../domain/statement.ts';
import { groupAfter } from '../clauses/index.ts';
import { readEvent } from '../find/occasions/index.ts';
import { readThing, readThings } from '../find/things.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import {
  type Draft,
  type Part,
  personParts,
  type Rule,
  type Scene,
  type SetClause,
  sentenceSpan,
  tokenSpan,
} from '../scene.ts';
import { findPresent } from './meetings.ts';

const ROLES: Readonly<Partial<Record<SetClause['kind'], Role>>> = {
  ATTEND: 'ATTENDEE',
  CHAIR: 'CHAIR',
  CO_CHAIR: 'CO_CHAIR',
  HOST: 'HOST',
  SPEAK: 'SPEAKER',
};

/** ATTENDED: who took part in a named event, in which role. */
export const attendance: Rule = (scene) => {
  const drafts: Draft[] = [];
  const listed = new Set(findPresent(scene).map((present) => present.sentence));
  for (const clause of scene.clauses) {
    const role = ROLES[clause.kind];
    if (!role || clause.told || clause.passive || listed.has(clause.sentence.index)) continue;
    const event = eventOf(clause, scene);
    if (!event) continue;
    drafts.push(
      ...attended(personParts(withCoChair(clause), scene, clause.sentence.index), event, role, clause, scene),
    );
    drafts.push(
      ...attended(personParts(alongside(clause), scene, clause.sentence.index), event, 'ATTENDEE', clause, scene),
    );
  }
  for (const present of findPresent(scene)) {
    if (!present.event) continue;
    const sentence = scene.sentences[present.sentence];
    const last = scene.clauses
      .filter((c) => ROLES[c.kind] && c.modality === 'OCCURRED' && c.sentence.index <= present.sentence)
      .at(-1);
    const event = sentence
      ? (scene.occasions.eventAt(sentence, present.position) ??
        (last ? eventOf(last, scene) : scene.occasions.eventNear(present.sentence)))
      : null;
    if (!event || !sentence || !last) continue;
    drafts.push(
      ...attended(
        personParts(present.persons, scene, present.sentence),
        event,
        'ATTENDEE',
        { ...last, sentence },
        scene,
      ),
    );
  }
  return { drafts, warnings: [] };
};

function attended(
  people: readonly Part[],
  event: OccasionRecord,
  role: Role,
  clause: SetClause,
  scene: Scene,
): Draft[] {
  return people.map((subject) => ({
    type: 'ATTENDED' as const,
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
function alongside(clause: SetClause) {
  const { tokens } = clause.sentence;
  const at = tokens.findIndex((t, i) => i >= clause.to && i < clause.limit + 2 && t.lower === 'alongside');
  const first = at < 0 ? undefined : clause.persons.find((p) => p.phrase.from === at + 1 || p.phrase.from === at + 2);
  return first ? groupAfter(tokens, clause.persons, first, tokens.length) : [];
}

/** "co-chaired the meeting with Mr B": B too. */
function withCoChair(clause: SetClause) {
  if (clause.kind !== 'CO_CHAIR') return clause.subjects;
  const { tokens } = clause.sentence;
  const behind = clause.persons.find(
    (p) =>
      p.phrase.from >= clause.to &&
      p.phrase.from <= clause.limit &&
      ['with', 'by'].includes(tokens[p.phrase.from - 1]?.lower ?? ''),
  );
  return behind ? [...clause.subjects, ...groupAfter(tokens, clause.persons, behind, tokens.length)] : clause.subjects;
}

/** The event behind the verb; for "participated." and "delivered a speech" the event that the release is about. */
function eventOf(clause: SetClause, scene: Scene): OccasionRecord | null {
  const { tokens } = clause.sentence;
  for (let at = clause.to; at <= clause.to + 1; at++) {
    const found = scene.occasions.eventAt(clause.sentence, at);
    if (found) return found;
  }
  const next = tokens[clause.to];
  const ends = !next || !next.word || ['and', 'in', 'at'].includes(next.lower);
  if (clause.kind === 'SPEAK' && tokens[clause.from]?.lower !== 'address' && ends) return scene.occasions.mainEvent();
  if (clause.kind === 'ATTEND' && ends && ['participated', 'participate'].includes(tokens[clause.to - 1]?.lower ?? ''))
    return scene.occasions.mainEvent();
  return null;
}

/** ORGANISED: the bodies behind "organised by", and bodies that "organise" an event. */
export const organisers: Rule = (scene) => {
  const drafts: Draft[] = [];
  for (const clause of scene.clauses) {
    if (clause.kind !== 'ORGANISED_BY') continue;
    const event = eventEndingAt(clause, scene);
    if (!event) continue;
    const { tokens } = clause.sentence;
    const modality =
      scene.clauses.find((c) => c.sentence === clause.sentence && ROLES[c.kind])?.modality ?? clause.modality;
    const setting =
      scene.clauses.find((c) => c.sentence === clause.sentence && ROLES[c.kind])?.setting ?? clause.setting;
    for (const thing of readThings(tokens, clause.to, scene.gazetteer)) {
      if (clause.persons.some((p) => p.phrase.nameFrom < thing.to && p.phrase.nameTo > thing.from)) continue;
      const subject: Part = {
        kind: 'Organisation',
        name: thing.text,
        span: tokenSpan(tokens, thing.from, thing.to),
        aliases: thing.acronym ? [thing.acronym] : [],
      };
      drafts.push({
        type: 'ORGANISED',
        modality,
        subject,
        object: eventPart(event, scene),
        setting,
        span: sentenceSpan(clause.sentence),
        rule: 'organised-by',
        confidence: 0.85,
      });
    }
  }
  return { drafts: [...drafts, ...organisedActively(scene)], warnings: [] };
};

/** "the Society will organise the Summit": the body right before the verb. */
function organisedActively(scene: Scene): Draft[] {
  return scene.clauses.flatMap((clause) => {
    if (clause.kind !== 'ORGANISE' || clause.passive) return [];
    const { tokens } = clause.sentence;
    const event = scene.occasions.eventAt(clause.sentence, clause.to);
    const subject = bodyEndingAt(clause, scene);
    if (!event || !subject) return [];
    const part: Part = { kind: 'Organisation', name: subject.text, span: tokenSpan(tokens, subject.from, subject.to) };
    return [
      {
        type: 'ORGANISED' as const,
        modality: clause.modality,
        subject: part,
        object: eventPart(event, scene),
        setting: clause.setting,
        span: sentenceSpan(clause.sentence),
        rule: 'organised',
        confidence: 0.8,
      },
    ];
  });
}

function bodyEndingAt(clause: SetClause, scene: Scene) {
  for (let i = 0; i < clause.groupFrom; i++) {
    const thing = readThing(clause.sentence.tokens, i, scene.gazetteer);
    const to = thing && (thing.acronym ? thing.to + 3 : thing.to);
    if (thing && to === clause.groupFrom && !clause.persons.some((p) => p.phrase.to === to)) return thing;
  }
  return null;
}

function eventEndingAt(clause: SetClause, scene: Scene): OccasionRecord | null {
  for (let i = 0; i < clause.groupFrom; i++) {
    const phrase = readEvent(clause.sentence.tokens, i, scene.gazetteer);
    if (phrase && !phrase.bare && phrase.to >= clause.groupFrom - 2 && phrase.from < clause.from)
      return scene.occasions.eventAt(clause.sentence, i);
  }
  return null;
}

export function eventPart(event: OccasionRecord, scene: Scene): Part {
  const place = event.seen[0];
  const tokens = scene.sentences[place?.sentence ?? 0]?.tokens ?? [];
  return {
    kind: 'Event',
    name: event.name,
    span: place ? tokenSpan(tokens, place.from, place.to) : null,
    aliases: [...event.aliases],
    eventType: event.type,
  };
}
