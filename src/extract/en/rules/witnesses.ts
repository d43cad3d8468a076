import { lowerAt } from '../../text/tokens.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import { type Draft, personParts, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { agreementsAt, agreementsSigned } from './agreements.ts';
import { partiesOf } from './parties-named.ts';
import { agreementPart } from './parts.ts';
import { isSigning, settingOfSigning } from './signing-clauses.ts';
import { witnessesOf } from './witness-lists.ts';

/** WITNESSED: who stood by when an agreement was signed. */
export function witnessed(clause: SetClause, scene: Scene, siblings: readonly SetClause[]): Draft[] {
  const subjects = personParts(witnessesOf(clause, siblings), scene, clause.sentence.index);
  // "will be signed in the presence of": who stands by does so when they sign.
  const signing = clause.kind === 'WITNESSED_BY' ? siblings.find(isSigning) : undefined;
  return agreementsOf(clause, scene, siblings).flatMap((agreement) => {
    const object = agreementPart(agreement, scene);
    const shared = {
      modality: signing?.modality ?? clause.modality,
      object,
      setting: settingOfSigning(signing ?? clause),
      span: sentenceSpan(clause.sentence),
      confidence: 0.9,
    };
    return [
      ...subjects.map((subject): Draft => ({ type: 'WITNESSED', subject, rule: 'witnessed', ...shared })),
      ...partiesOf(agreement, scene).map((subject): Draft => ({ type: 'PARTY_TO', subject, rule: 'party', ...shared })),
    ];
  });
}

const SIGNING_NOUNS = wordSet('signing signature exchange ceremony');
const SIGNING_WORDS = wordSet('signing signed signature sign exchange exchanged concluded paper');

/** The agreements that the clause names, or that its sentence says were signed; for "witnessed the signing" alone the one told nearest. */
function agreementsOf(clause: SetClause, scene: Scene, siblings: readonly SetClause[]): OccasionRecord[] {
  const { tokens, index } = clause.sentence;
  const plain = clause.kind === 'WITNESS' && lowerAt(tokens, clause.from) !== 'as';
  const isKnown = (agreement: OccasionRecord) => agreement.seen.some((s) => s.sentence < index);
  const another = isOfAnother(clause);
  const named = plain
    ? agreementsWitnessed(clause, scene).filter((agreement) => !(another && isKnown(agreement)))
    : siblings.flatMap((c) => (isSigning(c) ? agreementsSigned(c, scene) : []));
  const refers = plain
    ? SIGNING_NOUNS.has(lowerAt(tokens, clause.to + 1))
    : tokens.some((t) => SIGNING_WORDS.has(t.lower));
  // "witnessed A and B sign X".
  if (plain && named.length === 0 && !refers)
    return siblings.flatMap((c) => (isSigning(c) && c.from > clause.to ? agreementsSigned(c, scene) : []));
  const nearest = named.length === 0 && refers ? scene.occasions.agreementNear(index) : null;
  if (nearest && another && isKnown(nearest)) return [];
  if (!plain && nearest && !nearest.seen.some((s) => s.sentence <= index)) return [];
  return nearest ? [nearest] : [...new Set(named)];
}

/** "also witnessed the signing of a MOU between two firms": not the one that was told before. */
function isOfAnother({ kind, sentence: { tokens }, to }: SetClause): boolean {
  const of = tokens.findIndex((t, i) => i > to && i < to + FARTHEST_NOUN && t.lower === 'of');
  return kind === 'WITNESS' && of > 0 && ['a', 'an', 'another'].includes(lowerAt(tokens, of + 1));
}

const NOUNS_WITH_AGREEMENT = wordSet('signing signature exchange conclusion ceremony initialling');
const FARTHEST_NOUN = 12;

/** "witnessed the signing of A and B", "witnessed the signing ceremony of A". */
function agreementsWitnessed(clause: SetClause, scene: Scene): OccasionRecord[] {
  const { tokens } = clause.sentence;
  for (let i = clause.to; i < Math.min(tokens.length, clause.to + FARTHEST_NOUN); i++) {
    const word = lowerAt(tokens, i);
    if ((word === 'of' || word === 'for') && NOUNS_WITH_AGREEMENT.has(lowerAt(tokens, i - 1)))
      return agreementsAt(clause, i + 1, scene);
    if (word === '.' || word === ';') break;
  }
  return agreementsAt(clause, clause.to, scene);
}
