import type { CorrectionVerdict, StatementChange } from './correction.ts';
import type { EntityKind, StatementType } from './statement.ts';

const PERSON: readonly EntityKind[] = ['Person'];
const ORGANISATION: readonly EntityKind[] = ['Organisation'];
const AGREEMENT: readonly EntityKind[] = ['Agreement'];
const EVENT: readonly EntityKind[] = ['Event'];

/** Which kinds a subject and an object may be, the usual one first. Topics come from the vocabulary alone, so CONCERNS takes none. */
const KINDS: Readonly<Record<StatementType, readonly [readonly EntityKind[], readonly EntityKind[]]>> = {
  MET_WITH: [PERSON, PERSON],
  ACCOMPANIED: [PERSON, PERSON],
  VISITED: [PERSON, ['Place', 'Organisation']],
  SIGNED: [PERSON, AGREEMENT],
  WITNESSED: [PERSON, AGREEMENT],
  PARTY_TO: [ORGANISATION, AGREEMENT],
  ATTENDED: [PERSON, EVENT],
  ORGANISED: [ORGANISATION, EVENT],
  HOLDS: [PERSON, ['Post']],
  SESSION_OF: [EVENT, ORGANISATION],
  CONCERNS: [[], []],
};

/** The kinds that `part` of a statement of this type may be, the usual one first. */
export function kindsOf(type: StatementType, part: 'subject' | 'object'): readonly EntityKind[] {
  return KINDS[type][part === 'subject' ? 0 : 1];
}

interface Given {
  readonly statement: string | null;
  readonly verdict: CorrectionVerdict;
  readonly change: StatementChange | null;
}

/** What is wrong with a correction in itself, in words; whether its statement is there is another question. */
export function faultsOfCorrection({ statement, verdict, change }: Given): string[] {
  const faults: string[] = [];
  if (verdict === 'ADD' && statement !== null)
    faults.push('ADD names no "statement": its id follows from what is added');
  if (verdict !== 'ADD' && statement === null) faults.push(`${verdict} needs the id of a "statement"`);
  const changes = verdict === 'ADD' || verdict === 'AMEND';
  if (!changes && change !== null) faults.push(`${verdict} takes no "change"`);
  if (changes && (change === null || Object.keys(change).length === 0))
    faults.push(`${verdict} needs a "change" that says something`);
  if (changes && change !== null) faults.push(...faultsOfChange(change, verdict));
  return faults;
}

function faultsOfChange(change: StatementChange, verdict: CorrectionVerdict): string[] {
  const { type, date, endDate } = change;
  const faults: string[] = [];
  if (verdict === 'ADD') {
    const missing = (['type', 'subject', 'object'] as const).filter((field) => change[field] === undefined);
    if (missing.length > 0) faults.push(`ADD needs ${missing.map((field) => `"${field}"`).join(', ')}`);
  }
  if (type === 'CONCERNS') faults.push('"CONCERNS" cannot be told by a correction: topics come from the vocabulary');
  else if (type !== undefined) faults.push(...faultsOfKinds(change, type));
  if (date && endDate && endDate < date) faults.push(`"endDate" ${endDate} is before "date" ${date}`);
  return faults;
}

/** Faults of the parts of a change, for the type that the statement has or gets. */
export function faultsOfKinds(change: StatementChange, type: StatementType): string[] {
  return (['subject', 'object'] as const).flatMap((part) => {
    const kind = change[part]?.kind ?? null;
    const allowed = kindsOf(type, part);
    if (kind === null || allowed.includes(kind)) return [];
    return [`the ${part} of ${type} is ${allowed.join(' or ') || 'none that a correction gives'}, not ${kind}`];
  });
}
