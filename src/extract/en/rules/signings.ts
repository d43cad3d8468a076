import { type Draft, type Rule, type Scene, type SetClause, sentenceSpan, warnAt } from '../scene.ts';
import { clausesOf } from './by-sentence.ts';
import { signed } from './signatures.ts';
import { isSigning } from './signing-clauses.ts';
import { witnessed } from './witnesses.ts';

/** SIGNED, WITNESSED and PARTY_TO are three things: who put the signature, who stood by, and whom it binds. */
export const signings: Rule = (scene) => {
  const told = scene.clauses
    .filter((c) => (isSigning(c) || isWitness(c)) && !(c.told && c.modality === 'OCCURRED'))
    .map((clause) => ({ clause, drafts: draftsOf(clause, scene, clausesOf(scene, clause.sentence.index)) }));
  const halfRead = told.filter((t) => isWitness(t.clause) && t.drafts.length === 0 && t.clause.subjects.length > 0);
  return {
    drafts: told.flatMap(({ drafts }) => drafts),
    warnings: halfRead.map(({ clause }) =>
      warnAt(
        scene,
        'witness-without-agreement',
        'somebody witnessed something that is not read as an agreement',
        sentenceSpan(clause.sentence),
      ),
    ),
  };
};

function draftsOf(clause: SetClause, scene: Scene, siblings: readonly SetClause[]): Draft[] {
  return isSigning(clause) ? signed(clause, scene, siblings) : witnessed(clause, scene, siblings);
}

function isWitness(clause: SetClause): boolean {
  return clause.kind === 'WITNESS' || clause.kind === 'WITNESSED_BY';
}
