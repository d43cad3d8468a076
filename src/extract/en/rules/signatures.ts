import type { OccasionRecord } from '../occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, type Part, personParts, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { agreementsEnd, agreementsSigned, behindVerb, isPassive } from './agreements.ts';
import {
  behalfOf,
  describedBody,
  partiesBetween,
  partiesBy,
  partiesRepresented,
  partiesWith,
  subjectBodies,
} from './parties.ts';
import { partiesOf } from './parties-named.ts';
import { agreementPart, uniqueParts } from './parts.ts';
import { personsBetween, personsBy, personsWith, representatives, withOthersBefore } from './signers.ts';
import { isConcluding, isDatedMemory, isSigningNoun, settingOfSigning } from './signing-clauses.ts';
import { witnessesIn } from './witness-lists.ts';

/** SIGNED and PARTY_TO: who put the signature, and whom it binds. `siblings` are the clauses of the sentence. */
export function signed(clause: SetClause, scene: Scene, siblings: readonly SetClause[]): Draft[] {
  const { agreements, signers: people, bodies } = readSigning(clause, scene);
  // Also where a plural means them: "in the presence of A and B, the two ministers signed".
  const witnesses = new Set([...witnessesIn(siblings)].flatMap(({ persons }) => persons.map(({ key }) => key)));
  const behalf = behalfOf(clause, scene);
  const signers = personParts(
    isConcluding(clause) || describedBody(clause)
      ? []
      : people.filter(({ persons }) => !persons.some(({ key }) => witnesses.has(key))),
    scene,
    clause.sentence.index,
  );
  return agreements.flatMap((agreement) => {
    const object = agreementPart(agreement, scene);
    const parties = uniqueParts([...behalf, ...bodies, ...partiesOf(agreement, scene)]);
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
  const at = behindVerb(clause);
  const passive = isPassive(clause);
  const agreements = agreementsSigned(clause, scene);
  const end = passive ? clause.to : agreementsEnd(clause, at, scene);
  const between = partiesBetween(clause, scene, at - 1);
  if (isSigningNoun(clause) || passive)
    return {
      agreements,
      signers: [...personsBy(clause, end), ...personsBetween(clause, end)],
      bodies: [...partiesBy(clause, scene, end), ...between],
    };
  const represented = representatives(clause);
  return {
    agreements,
    signers: [...(represented.length > 0 ? represented : withOthersBefore(clause)), ...personsWith(clause, end)],
    bodies: [
      ...subjectBodies(clause, scene),
      ...partiesRepresented(clause, scene),
      ...partiesWith(clause, scene, end),
      ...between,
    ],
  };
}

// As many bodies as signers stand in the same order; one body is that of a lone signer.
function bodyOfSigner(i: number, signers: readonly Part[], behalf: readonly Part[]): Part | null {
  return behalf.length === signers.length ? (behalf[i] ?? null) : null;
}

function draft(type: 'SIGNED' | 'PARTY_TO', subject: Part, object: Part, clause: SetClause): Draft {
  return {
    type,
    modality: isDatedMemory(clause) ? 'OCCURRED' : clause.modality,
    subject,
    object,
    setting: settingOfSigning(clause),
    span: sentenceSpan(clause.sentence),
    rule: type === 'SIGNED' ? 'signed' : 'party',
    confidence: 0.9,
  };
}
