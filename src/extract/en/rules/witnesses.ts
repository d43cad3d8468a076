import { lowerAt } from '../../text/tokens.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import { type Draft, personParts, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { agreementsAt } from './agreements.ts';
import { agreementPart } from './parts.ts';
import { personsBy } from './signers.ts';

/** WITNESSED: who stood by when an agreement was signed. */
export function witnessed(clause: SetClause, scene: Scene): Draft[] {
  const people = clause.kind === 'WITNESSED_BY' ? personsBy(clause, clause.to) : clause.subjects;
  const subjects = personParts(people, scene, clause.sentence.index);
  return agreementsOf(clause, scene).flatMap((agreement) =>
    subjects.map((subject) => ({
      type: 'WITNESSED',
      modality: clause.modality,
      subject,
      object: agreementPart(agreement, scene),
      setting: clause.setting,
      span: sentenceSpan(clause.sentence),
      rule: 'witnessed',
      confidence: 0.9,
    })),
  );
}

const SIGNING_NOUNS = wordSet('signing signature exchange ceremony');

/** The agreements that the clause names; for "witnessed the signing" alone the one told nearest. */
function agreementsOf(clause: SetClause, scene: Scene): OccasionRecord[] {
  const { tokens, index } = clause.sentence;
  const by = clause.kind === 'WITNESSED_BY';
  const named = by ? agreementsBeforeVerb(clause, scene) : agreementsWitnessed(clause, scene);
  if (named.length > 0 || !(by || SIGNING_NOUNS.has(lowerAt(tokens, clause.to + 1)))) return named;
  const nearest = scene.occasions.agreementNear(index);
  return nearest ? [nearest] : [];
}

function agreementsBeforeVerb(clause: SetClause, scene: Scene): OccasionRecord[] {
  return scene.occasions.agreements.filter((a) =>
    a.seen.some((s) => s.sentence === clause.sentence.index && s.from < clause.from),
  );
}

const NOUNS_WITH_AGREEMENT = wordSet('signing signature exchange conclusion ceremony initialling');
const FARTHEST_NOUN = 12;

/** "witnessed the signing of A and B", "witnessed the signing ceremony of A". */
function agreementsWitnessed(clause: SetClause, scene: Scene): OccasionRecord[] {
  const { tokens } = clause.sentence;
  for (let i = clause.to; i < Math.min(tokens.length, clause.to + FARTHEST_NOUN); i++) {
    const word = lowerAt(tokens, i);
    if (word === 'of' && NOUNS_WITH_AGREEMENT.has(lowerAt(tokens, i - 1))) return agreementsAt(clause, i + 1, scene);
    if (word === '.' || word === ';') break;
  }
  return agreementsAt(clause, clause.to, scene);
}
