import { lowerAt } from '../../text/tokens.ts';
import { readThings } from '../find/thing-lists.ts';
import type { ThingPhrase } from '../find/things.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import { type Draft, type Part, type Rule, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { ROLES } from './attendance.ts';
import { clausesOf } from './by-sentence.ts';
import { eventBefore, objectAt } from './event-of-clause.ts';
import { settingOfEvent } from './event-settings.ts';
import { bodyEndingAt, eventPart, organisationPart } from './parts.ts';

/** ORGANISED: the bodies behind "organised by", and bodies that "organise", "host" or "hold" an event. */
export const organisers: Rule = (scene) => ({
  drafts: [
    ...scene.clauses.filter((c) => c.kind === 'ORGANISED_BY').flatMap((clause) => organisedBy(clause, scene)),
    ...scene.clauses.filter((c) => isOrganising(c) && !c.passive).flatMap((clause) => organised(clause, scene)),
  ],
  warnings: [],
});

const MEAL_GIVEN = /^(?:host|held|hold)/u;

function isOrganising(clause: SetClause): boolean {
  if (clause.kind === 'ORGANISE' || clause.kind === 'HOST') return true;
  return clause.kind === 'MEET' && MEAL_GIVEN.test(lowerAt(clause.sentence.tokens, clause.from));
}

/** "attended the Summit organised by the Society": when and where the sentence says that it was attended. */
function organisedBy(clause: SetClause, scene: Scene): Draft[] {
  const event = eventBefore(clause, scene);
  if (!event || clause.told || OF_PERSONS.has(lowerAt(clause.sentence.tokens, clause.to))) return [];
  const { tokens } = clause.sentence;
  const attending = clausesOf(scene, clause.sentence.index).find((c) => ROLES[c.kind]) ?? clause;
  return readThings(tokens, clause.to, scene.gazetteer)
    .filter((thing) => !clause.persons.some((p) => p.phrase.from < thing.to && p.phrase.to > thing.from))
    .map((thing) => ({
      ...draft(organisationPart(tokens, thing), event, attending, scene),
      rule: 'organised-by',
      confidence: 0.85,
    }));
}

// "hosted by His Royal Highness", "by Ambassador B": no body.
const OF_PERSONS = wordSet('his her their its ambassador president minister mayor governor');

/** "the Society will organise the Summit", "The Office held its spring dinner": the bodies right before the verb. */
function organised(clause: SetClause, scene: Scene): Draft[] {
  const bodies = bodiesEndingAt(clause, scene);
  const at = clause.kind === 'MEET' ? clause.from + 1 : objectAt(clause);
  const event = bodies.length > 0 && !clause.told ? scene.occasions.eventAt(clause.sentence, at) : null;
  if (!event) return [];
  return bodies.map((body) => ({ ...draft(body, event, clause, scene), rule: 'organised', confidence: 0.8 }));
}

/** "The A Office and the B Council jointly organised". */
function bodiesEndingAt(clause: SetClause, scene: Scene): Part[] {
  const last = bodyEndingAt(clause, scene);
  if (!last) return [];
  const { tokens } = clause.sentence;
  const list = readThings(tokens, 0, scene.gazetteer);
  const things = list.at(-1)?.to === last.to ? list : [last];
  // "Mr Ash, Secretary (Law), hosting lunch": words of his title are no body.
  const inPerson = ({ from, to }: ThingPhrase) => clause.persons.some((p) => p.phrase.from < to && p.phrase.to > from);
  return things.filter((thing) => !inPerson(thing)).map((thing) => organisationPart(tokens, thing));
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
    setting: settingOfEvent(event, clause, scene),
    span: sentenceSpan(clause.sentence),
  };
}
