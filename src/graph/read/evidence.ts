import type { Correction } from '../../domain/correction.ts';
import type { Ask } from './ask.ts';
import { map } from './fields.ts';
import { toCorrection } from './parse-decisions.ts';
import { toEvidence, toStatement } from './parse-releases.ts';
import type { Page, StatementsAboutQuery, StatementsQuery } from './questions.ts';
import type { EvidenceRow, StatementRow } from './rows.ts';
import { momentParameter } from './window.ts';

export interface EvidenceReader {
  /** The evidence under statements: one row a span, in no order across statements; with `asOf` (ISO), of those read by then. */
  evidence(statementIds: readonly string[], asOf: string | null): Promise<EvidenceRow[]>;
  corrections(ids: readonly string[]): Promise<(Correction | null)[]>;
  /** A page of the statements of each release, in the order of the text. */
  statements(releaseIds: readonly string[], query: StatementsQuery): Promise<Page<StatementRow>[]>;
  /** A page of what releases say about an entity, the latest first. `after.value` is a date as far as known, or ''. */
  statementsAbout(query: StatementsAboutQuery): Promise<Page<StatementRow>>;
  countStatementsAbout(query: StatementsAboutQuery): Promise<number>;
  countStatements(releaseIds: readonly string[], query: Pick<StatementsQuery, 'statuses'>): Promise<number[]>;
}

export function createEvidenceReader(ask: Ask): EvidenceReader {
  return {
    async evidence(ids, asOf) {
      return (await ask.all('evidence', { ids, asOf: momentParameter(asOf) })).flatMap((record) =>
        toEvidence(map(record, 'row')),
      );
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
    statementsAbout({ first, after, ...query }) {
      const parameters = {
        ...aboutParameters(query),
        limit: first + 1,
        afterId: after?.id ?? null,
        afterDate: after?.value ?? null,
      };
      return ask.page('statements-about', parameters, first, toStatement);
    },
    countStatementsAbout: (query) => ask.total('count-statements-about', aboutParameters(query)),
    countStatements: (ids, { statuses }) =>
      ask.totals('count-statements', { ids, statuses }, { column: 'id', values: ids }),
  };
}

function aboutParameters({ id, types, asOf }: Pick<StatementsAboutQuery, 'id' | 'types' | 'asOf'>) {
  return { id, types, asOf: momentParameter(asOf) };
}
