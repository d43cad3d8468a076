import type { Ask } from './ask.ts';
import { map, maybeText, text } from './fields.ts';
import { toEvidence, toRelease, toStatement } from './parse-releases.ts';
import type { Page, PageQuery } from './questions.ts';
import type { EvidenceRow, ReleaseRow, StatementRow } from './rows.ts';

export interface EvidenceReader {
  /** The evidence under statements: one row a span, in no order across statements. */
  evidence(statementIds: readonly string[]): Promise<EvidenceRow[]>;
  releases(ids: readonly string[]): Promise<(ReleaseRow | null)[]>;
  /** The stored text of each release, as it was given; null where there is none. */
  texts(releaseIds: readonly string[]): Promise<(string | null)[]>;
  /** A page of the statements of each release, in the order of the text. */
  statements(releaseIds: readonly string[], page: PageQuery): Promise<Page<StatementRow>[]>;
  countStatements(releaseIds: readonly string[]): Promise<number[]>;
}

export function createEvidenceReader(ask: Ask): EvidenceReader {
  return {
    async evidence(ids) {
      return (await ask.all('evidence', { ids })).flatMap((record) => toEvidence(map(record, 'row')));
    },
    releases: (ids) => ask.each('releases', ids, toRelease),
    async texts(ids) {
      const records = await ask.all('release-texts', { ids });
      const found = new Map(records.map((record) => [text(record, 'id'), maybeText(record, 'text')]));
      return ids.map((id) => found.get(id) ?? null);
    },
    statements(ids, { first, after }) {
      const parameters = { ids, limit: first + 1, afterId: after?.id ?? null, afterStart: after?.value ?? null };
      return ask.pages('statements', parameters, { column: 'id', values: ids }, first, toStatement);
    },
    countStatements: (ids) => ask.totals('count-statements', { ids }, { column: 'id', values: ids }),
  };
}
