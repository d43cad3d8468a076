import type { Ask } from './ask.ts';
import { toAgreement } from './parse-entities.ts';
import type { AgreementsQuery, Page, TiesQuery } from './questions.ts';
import type { AgreementRow } from './rows.ts';
import { indexParameters, windowParameters } from './window.ts';

export interface AgreementsReader {
  agreements(query: AgreementsQuery): Promise<Page<AgreementRow>>;
  countAgreements(query: AgreementsQuery): Promise<number>;
  /** One page for each topic of `query.ids`, in their order. */
  agreementsAbout(query: TiesQuery): Promise<Page<AgreementRow>[]>;
  countAgreementsAbout(query: TiesQuery): Promise<number[]>;
}

export function createAgreementsReader(ask: Ask): AgreementsReader {
  return {
    agreements: (query) => ask.page(statementOf(query), toParameters(query), query.first, toAgreement),
    countAgreements: (query) => ask.total(`count-${statementOf(query)}`, toParameters(query)),
    agreementsAbout: ({ ids, ...query }) =>
      ask.pages('agreements-by-topic', { ...windowParameters(query), ids }, byId(ids), query.first, toAgreement),
    countAgreementsAbout: ({ ids, ...query }) =>
      ask.totals('count-agreements-by-topic', { ...windowParameters(query), ids }, byId(ids)),
  };
}

function byId(ids: readonly string[]) {
  return { column: 'id', values: ids };
}

/** The statement that starts from what narrows the question most. */
function statementOf({ between, signedBy, witnessedBy }: AgreementsQuery): string {
  if (signedBy || witnessedBy) return 'agreements-by-person';
  return between ? 'agreements-by-party' : 'agreements-by-date';
}

function toParameters(query: AgreementsQuery) {
  const { signedBy, witnessedBy } = query;
  if (!query.between && !signedBy && !witnessedBy) return indexParameters(query);
  const persons = [...(signedBy ?? []), ...(witnessedBy ?? [])];
  // The shortest list of parties first: the search starts from it.
  const between = query.between && [...query.between].sort((left, right) => left.length - right.length);
  return { ...windowParameters(query), signedBy, witnessedBy, between, persons };
}
