import type { Token } from '../../text/tokens.ts';
import { readEvent } from '../find/occasions/index.ts';
import { readThing, readThings, type ThingPhrase } from '../find/things.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import { type Draft, type Part, type Rule, type Scene, type SetClause, sentenceSpan, tokenSpan } from '../scene.ts';
import { ROLES } from './attendance.ts';
import { clausesOf } from './by-sentence.ts';
import { eventPart, organisationPart, overlapsName } from './parts.ts';

/** ORGANISED: the bodies behind "organised by", and bodies that "organise" an event. */
export const organisers: Rule = (scene) => ({
  drafts: [
    ...scene.clauses.filter((c) => c.kind === 'ORGANISED_BY').flatMap((clause) => organisedBy(clause, scene)),
    ...scene.clauses.filter((c) => c.kind === 'ORGANISE' && !c.passive).flatMap((clause) => organised(clause, scene)),
  ],
  warnings: [],
});

/** "attended the Summit organised by the Society": when and where the sentence says that it was attended. */
function organisedBy(clause: SetClause, scene: Scene): Draft[] {
  const event = eventEndingAt(clause, scene);
  if (!event) return [];
  const { tokens } = clause.sentence;
  const attending = clausesOf(scene, clause.sentence.index).find((c) => ROLES[c.kind]) ?? clause;
  return readThings(tokens, clause.to, scene.gazetteer)
    .filter((thing) => !overlapsName(clause, thing))
    .map((thing) => ({
      ...draft(organisationPart(tokens, thing), event, attending, scene),
      rule: 'organised-by',
      confidence: 0.85,
    }));
}

/** "the Society will organise the Summit": the body right before the verb. */
function organised(clause: SetClause, scene: Scene): Draft[] {
  const event = scene.occasions.eventAt(clause.sentence, clause.to);
  const subject = bodyEndingAt(clause, scene);
  return event && subject
    ? [
        {
          ...draft(bodyPart(clause.sentence.tokens, subject), event, clause, scene),
          rule: 'organised',
          confidence: 0.8,
        },
      ]
    : [];
}

function bodyPart(tokens: readonly Token[], { text, from, to }: ThingPhrase): Part {
  return { kind: 'Organisation', name: text, span: tokenSpan(tokens, from, to) };
}

function draft(
  subject: Part,
  event: OccasionRecord,
  clause: SetClause,
  scene: Scene,
): Omit<Draft, 'rule' | 'confidence'> {
  return {
    type: 'ORGANISED',
    modality: clause.modality,
    subject,
    object: eventPart(event, scene),
    setting: clause.setting,
    span: sentenceSpan(clause.sentence),
  };
}

function bodyEndingAt(clause: SetClause, scene: Scene): ThingPhrase | null {
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
