import { lowerAt } from '../../text/tokens.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, type Part, personParts, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { agreementsAt, agreementsBefore, agreementsEnd } from './agreements.ts';
import { behalfOf, partiesBetween, partiesBy, partiesInName, subjectBodies } from './parties.ts';
import { agreementPart, uniqueParts } from './parts.ts';
import { personsBy, personsWith } from './signers.ts';

/** SIGNED and PARTY_TO: who put the signature, and whom it binds. */
export function signed(clause: SetClause, scene: Scene): Draft[] {
  const signing = readSigning(clause, scene);
  const behalf = behalfOf(clause, scene);
  const signers = personParts(signing.signers, scene, clause.sentence.index);
  return signing.agreements.flatMap((agreement) => {
    const object = agreementPart(agreement, scene);
    const parties = uniqueParts([...behalf, ...signing.bodies, ...partiesInName(agreement)]);
    return [
      ...signers.map((subject, i) => ({
        ...draft('SIGNED', subject, object, clause),
        organisation: bodyOfSigner(i, signers, behalf),
      })),
      ...parties.map((subject) => draft('PARTY_TO', subject, object, clause)),
    ];
  });
}

interface Signing {
  readonly agreements: readonly OccasionRecord[];
  readonly signers: readonly PersonMention[];
  readonly bodies: readonly Part[];
}

/** Three ways to tell it: "the signing of X by A", "X was signed by A", "A signed X with B". */
function readSigning(clause: SetClause, scene: Scene): Signing {
  const { tokens } = clause.sentence;
  const noun = lowerAt(tokens, clause.from) === 'signing' && lowerAt(tokens, clause.from + 1) === 'of';
  const passive = clause.kind === 'SIGNED_BY' || (clause.passive && !noun);
  const at = noun ? clause.from + 2 : clause.to;
  const named = passive ? agreementsBefore(clause, scene) : agreementsAt(clause, at, scene);
  const agreements = named.length > 0 || noun ? named : agreementOnBehalf(clause, scene);
  const end = passive ? clause.to : agreementsEnd(clause, at, scene);
  const between = partiesBetween(clause, scene, at);
  return noun || passive
    ? { agreements, signers: personsBy(clause, end), bodies: [...partiesBy(clause, scene, end), ...between] }
    : {
        agreements,
        signers: [...clause.subjects, ...personsWith(clause, end)],
        bodies: [...subjectBodies(clause, scene), ...between],
      };
}

/** "A and B signed on behalf of both parties": the agreement told before. */
function agreementOnBehalf(clause: SetClause, scene: Scene): OccasionRecord[] {
  const { tokens, index } = clause.sentence;
  const onBehalf = lowerAt(tokens, clause.to) === 'on' && lowerAt(tokens, clause.to + 1) === 'behalf';
  const told = onBehalf ? scene.occasions.agreementNear(index) : null;
  return told ? [told] : [];
}

// As many bodies as signers stand in the same order; one body is that of a lone signer.
function bodyOfSigner(i: number, signers: readonly Part[], behalf: readonly Part[]): Part | null {
  return behalf.length === signers.length ? (behalf[i] ?? null) : null;
}

function draft(type: 'SIGNED' | 'PARTY_TO', subject: Part, object: Part, clause: SetClause): Draft {
  return {
    type,
    modality: clause.modality,
    subject,
    object,
    setting: clause.setting,
    span: sentenceSpan(clause.sentence),
    rule: type === 'SIGNED' ? 'signed' : 'party',
    confidence: 0.9,
  };
}
