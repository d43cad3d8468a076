import type { Correction } from '../../domain/correction.ts';
import type { Ask } from './ask.ts';
import { map } from './fields.ts';
import { toCorrection } from './parse-decisions.ts';
import { toEvidence, toStatement } from './parse-releases.ts';
import type { Page, StatementsQuery } from './questions.ts';
import type { EvidenceRow, StatementRow } from './rows.ts';

export interface EvidenceReader {
  /** The evidence under statements: one row a span, in no order across statements. */
  evidence(statementIds: readonly string[]): Promise<EvidenceRow[]>;
  corrections(ids: readonly string[]): Promise<(Correction | null)[]>;
  /** A page of the statements of each release, in the order of the text. */
  statements(releaseIds: readonly string[], query: StatementsQuery): Promise<Page<StatementRow>[]>;
  countStatements(releaseIds: readonly string[], query: Pick<StatementsQuery, 'statuses'>): Promise<number[]>;
}

export function createEvidenceReader(ask: Ask): EvidenceReader {
  return {
    async evidence(ids) {
      return (await ask.all('evidence', { ids })).flatMap((record) => toEvidence(map(record, 'row')));
    },
    corrections: (ids) => ask.each('corrections', ids, toCorrection),
    statements(ids, { statuses, first, after }) {
      const parameters = {
        ids,
        statuses,
        limit: first + 1,
        afterId: after?.id ?? null,
        afterStart: after?.value ?? null,
      };
      return ask.pages('statements', parameters, { column: 'id', values: ids }, first, toStatement);
    },
    countStatements: (ids, { statuses }) =>
      ask.totals('count-statements', { ids, statuses }, { column: 'id', values: ids }),
  };
}
