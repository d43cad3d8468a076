import { CONFLICT_KINDS, type ConflictKind } from '../../domain/conflicts.ts';
import { readDiscrepancies } from '../../domain/discrepancies.ts';
import type { Ask } from './ask.ts';
import { type Fields, list, maybeText, rows, text, texts, word } from './fields.ts';
import type { Page, PageQuery } from './questions.ts';

export interface ConflictRow {
  /** Begins with the kind, so that the order of ids is that of kinds too. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly message: string;
  readonly entityIds: readonly string[];
  readonly statementIds: readonly string[];
  readonly registerEntries: readonly { readonly id: string; readonly source: string | null }[];
}

export interface ConflictsReader {
  /** A page in order of kind, then of id; the sort value is the kind. */
  conflicts(query: PageQuery & { readonly kinds: readonly ConflictKind[] }): Promise<Page<ConflictRow>>;
}

export function createConflictsReader(ask: Ask): ConflictsReader {
  return {
    conflicts({ kinds, first, after }) {
      const afterKind = after === null ? null : String(after.value);
      const rest = after?.id.slice(`${afterKind}:`.length) ?? '';
      const parameters = {
        // Kinds before that of the cursor are done.
        kinds: kinds.filter((kind) => afterKind === null || kind >= afterKind),
        limit: first + 1,
        afterId: after?.id ?? null,
        afterKind,
        afterTie: rest,
        fromDay: { day: afterKind === 'TWO_CITIES' ? rest.slice(0, 'YYYY-MM-DD'.length) : '0001-01-01' },
      };
      return ask.page('conflicts', parameters, first, toConflict);
    },
  };
}

function toConflict(row: Fields): ConflictRow {
  const kind = word(row, 'kind', CONFLICT_KINDS);
  const names = list(row, 'names').map((name) => (typeof name === 'string' ? name : 'unknown'));
  const differing = readDiscrepancies(row.discrepancies);
  const fields = [...new Set(differing.map(({ field }) => field))].sort();
  const about = differing.flatMap((one) => one.about ?? []);
  return {
    id: text(row, 'id'),
    kind,
    message: MESSAGES[kind]([...names, fields.join(', ')]),
    entityIds: [...new Set([...texts(row, 'entities'), ...about])],
    statementIds: [...new Set(texts(row, 'statementIds'))],
    registerEntries: rows(row, 'registerEntries', (entry) => ({
      id: text(entry, 'id'),
      source: maybeText(entry, 'source'),
    })),
  };
}

/** From the names that `cypher/read/conflicts.cypher` gives for the kind; differing fields come last. */
const MESSAGES: Readonly<Record<ConflictKind, (names: readonly string[]) => string>> = {
  BOTH_SIDES: ([a, b, event]) => `${a} and ${b} are said to have met at "${event}", and to have been on one side there`,
  DISAGREEING_REPORTS: ([event, fields]) => `The releases that tell of "${event}" differ in ${fields}`,
  SIGNATORY_WITHOUT_POST: ([person, agreement]) =>
    `${person} signed "${agreement}", but no post is known that ${person} can have held then`,
  TENURE_ENDS_BEFORE_IT_BEGINS: ([person, post, from, to]) =>
    `${person} is said to have held "${post}" from ${from} to ${to}, which ends before it begins`,
  TWO_CITIES: ([person, one, other, day]) =>
    `${person} is said to have been in two cities on ${day}: at "${one}" and at "${other}"`,
  TWO_HOLDERS: ([a, b, post]) => `${a} and ${b} are said to have held "${post}" at one time, which only one can hold`,
};
