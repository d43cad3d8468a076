import { lowerAt, type Token } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import type { PersonMention } from '../references/index.ts';
import type { SetClause } from '../scene.ts';
import { personsBy } from './signers.ts';

const FARTHEST_WITH = 40;

/** The persons whom a sentence names as witnesses of a signing: in it they sign nothing. */
export function witnessesIn(clauses: readonly SetClause[]): Set<PersonMention> {
  return new Set(clauses.flatMap((clause) => witnessesOf(clause, clauses)));
}

/** Who witnessed, as one clause tells; `siblings` are the clauses of its sentence. */
export function witnessesOf(clause: SetClause, siblings: readonly SetClause[]): readonly PersonMention[] {
  if (clause.kind === 'WITNESSED_BY') return beforeSigners(clause, personsBy(clause, clause.to), siblings);
  if (clause.kind !== 'WITNESS') return [];
  return lowerAt(clause.sentence.tokens, clause.from) === 'as' ? personsBeforeAs(clause) : clause.subjects;
}

/** "with the Mayor, Mr A, and Governor B as witnesses": all behind "with"; "A and B acted as witnesses": the subjects. */
function personsBeforeAs(clause: SetClause): readonly PersonMention[] {
  const { tokens } = clause.sentence;
  const from = tokens.findLastIndex((t, i) => i < clause.from && i > clause.from - FARTHEST_WITH && t.lower === 'with');
  const first = from < 0 ? undefined : clause.persons.find((p) => p.phrase.from > from && p.phrase.from <= from + 2);
  const listed = first ? groupAfter(tokens, clause.persons, first, clause.from) : [];
  const end = tokens[clause.from - 1]?.text === ',' ? clause.from - 1 : clause.from;
  return listed.at(-1)?.phrase.to === end ? listed : clause.subjects;
}

/** "Under the witness of A and B, C and D signed": the list runs on into those who signed. */
function beforeSigners(
  clause: SetClause,
  listed: readonly PersonMention[],
  siblings: readonly SetClause[],
): readonly PersonMention[] {
  const last = listed.at(-1);
  const runsOn = siblings.some((c) => c.kind === 'SIGN' && last !== undefined && c.subjects.includes(last));
  return runsOn && listed.length > 1 ? listed.slice(0, firstListEnd(clause.sentence.tokens, listed)) : listed;
}

// Behind its "and" a list ends at the next comma; one that never ends so is one witness and a list of signers.
function firstListEnd(tokens: readonly Token[], listed: readonly PersonMention[]): number {
  let closed = false;
  for (let n = 1; n < listed.length; n++) {
    const gap = tokens.slice(listed[n - 1]?.phrase.to, listed[n]?.phrase.from).map((t) => t.lower);
    if (gap.includes('and')) closed = true;
    else if (closed) return n;
  }
  return closed && listed.length > 2 ? 1 : listed.length;
}
