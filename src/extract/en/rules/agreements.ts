import { readAgreement } from '../find/occasions/index.ts';
import { listJoint } from '../find/things.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { Scene, SetClause } from '../scene.ts';

const MOST_IN_LIST = 12;

/** The list of agreements that begins at `from`, each once. */
export function agreementsAt(clause: SetClause, from: number, scene: Scene): OccasionRecord[] {
  const found = new Set<OccasionRecord>();
  let at = from;
  for (let n = 0; n < MOST_IN_LIST; n++) {
    const agreement = scene.occasions.agreementAt(clause.sentence, at);
    const phrase = readAgreement(clause.sentence.tokens, at, scene.gazetteer);
    if (!agreement || !phrase) break;
    found.add(agreement);
    const joint = listJoint(clause.sentence.tokens, phrase.to);
    if (joint === phrase.to) break;
    at = joint;
  }
  return [...found];
}

/** Where the list of agreements that begins at `from` ends; `from` where none does. */
export function agreementsEnd(clause: SetClause, from: number, scene: Scene): number {
  const { tokens } = clause.sentence;
  let end = from;
  let phrase = readAgreement(tokens, from, scene.gazetteer);
  for (let n = 0; phrase && n < MOST_IN_LIST; n++) {
    end = phrase.to;
    const joint = listJoint(tokens, end);
    phrase = joint === end ? null : readAgreement(tokens, joint, scene.gazetteer);
  }
  return end;
}

/** "The agreement was signed by …": the phrase that ends where the verb begins. */
export function agreementsBefore(clause: SetClause, scene: Scene): OccasionRecord[] {
  for (let i = 0; i < clause.groupFrom; i++) {
    const phrase = readAgreement(clause.sentence.tokens, i, scene.gazetteer);
    if (!phrase || phrase.to < clause.groupFrom - 2) continue;
    const found = scene.occasions.agreementAt(clause.sentence, i);
    if (found) return [found];
  }
  return [];
}
