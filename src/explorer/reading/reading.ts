import type { CorrectionInput, ReadReleaseMutation, ReleaseInput, StatementChangeInput } from '../api/operations.ts';
import type { Mark } from './marked.ts';

export type Reading = ReadReleaseMutation['ingestRelease'];
export type Read = Reading['statements'][number];

/** What an editor types in beside the text; empty where it is not known. */
export interface ReleaseFacts {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly url: string;
}

export const NO_FACTS: ReleaseFacts = { id: '', title: '', publisher: '', publishedOn: '', url: '' };

/** What the server is given. */
export function inputOf(text: string, facts: ReleaseFacts, dryRun: boolean): ReleaseInput {
  const known = Object.entries(facts).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : []));
  return { ...Object.fromEntries(known), text, dryRun };
}

/** Everything of a reading that is seen in the text. Statements first: names within them are drawn over them. */
export function marksOf({ statements, mentions, warnings }: Reading): readonly Mark[] {
  return [
    ...statements.map(({ start, end, id }) => ({ start, end, layer: 'statement' as const, about: id })),
    ...mentions.map(({ start, end, kind }) => ({ start, end, layer: 'mention' as const, about: kind })),
    ...warnings.flatMap(({ start, end, message }) =>
      start == null || end == null ? [] : [{ start, end, layer: 'warning' as const, about: message }],
    ),
  ];
}

/** A correction that waits until the release is saved: what it is about is there only then. */
export interface Waiting {
  /** The statement; of what is added, none. */
  readonly statement: string | null;
  readonly verdict: 'REJECT' | 'AMEND' | 'ADD';
  readonly change: StatementChangeInput | null;
  readonly why: string;
}

/** A correction as the server takes it. */
export function correctionOf({ statement, verdict, change, why }: Waiting, release: string): CorrectionInput {
  return { statement, release: statement === null ? release : null, verdict, change, why: why.trim() || null };
}

/** A later correction of one statement takes the place of the earlier one; what is added adds up. */
export function withCorrection(all: readonly Waiting[], one: Waiting): readonly Waiting[] {
  return [...all.filter(({ statement }) => statement === null || statement !== one.statement), one];
}

/** A statement in words: `Ada Moon met Bo Sun`. */
export function sayStatement({
  type,
  subject,
  object,
  organisation,
}: Pick<Read, 'type' | 'subject' | 'object' | 'organisation'>) {
  const said = `${subject} ${VERBS[type] ?? type.toLowerCase().replaceAll('_', ' ')} ${object}`;
  return organisation ? `${said}, ${organisation}` : said;
}

const VERBS: Readonly<Record<string, string>> = {
  MET_WITH: 'met',
  VISITED: 'visited',
  SIGNED: 'signed',
  WITNESSED: 'witnessed the signing of',
  ATTENDED: 'took part in',
  HOLDS: 'held the post of',
  ACCOMPANIED: 'accompanied',
  PARTY_TO: 'is party to',
  ORGANISED: 'organised',
  CONCERNS: 'is about',
  SESSION_OF: 'is a session of',
};
export const STATEMENT_TYPES = Object.keys(VERBS) as readonly Read['type'][];
export const MODALITIES = ['OCCURRED', 'PLANNED', 'CANCELLED', 'BACKGROUND'] as const;
