import type { Ask } from './ask.ts';
import { mergePages, sum } from './merge.ts';
import { toAgreement } from './parse-entities.ts';
import { toPartyParameters } from './parties.ts';
import type { AgreementsQuery, Page, TiesQuery } from './questions.ts';
import type { AgreementRow } from './rows.ts';
import { indexParameters, placeParameters, windowParameters } from './window.ts';

export interface AgreementsReader {
  agreements(query: AgreementsQuery): Promise<Page<AgreementRow>>;
  countAgreements(query: AgreementsQuery): Promise<number>;
  /** One page for each topic of `query.ids`, in their order. */
  agreementsAbout(query: TiesQuery): Promise<Page<AgreementRow>[]>;
  countAgreementsAbout(query: TiesQuery): Promise<number[]>;
}

export function createAgreementsReader(ask: Ask): AgreementsReader {
  const byTopics = (query: AgreementsQuery) =>
    ask.pages('agreements-by-topic', byTopic(query), byId(query.topics ?? []), query.first, toAgreement);
  const topicTotals = (query: AgreementsQuery) =>
    ask.totals('count-agreements-by-topic', byTopic(query), byId(query.topics ?? []));
  return {
    async agreements(query) {
      if (isByTopic(query)) return mergePages(await byTopics(query), query.first);
      return ask.page(statementOf(query), toParameters(query), query.first, toAgreement);
    },
    async countAgreements(query) {
      if (isByTopic(query)) return sum(await topicTotals(query));
      return ask.total(`count-${statementOf(query)}`, toParameters(query));
    },
    agreementsAbout: ({ ids, ...query }) => byTopics({ ...query, ...ALL, topics: ids }),
    countAgreementsAbout: ({ ids, ...query }) => topicTotals({ ...query, ...ALL, topics: ids }),
  };
}

/** What is asked of a list of agreements where nothing narrows it. */
const ALL = { between: null, signedBy: null, witnessedBy: null, within: null } as const;

/** A topic narrows more than dates do, and less than a person or a party. */
function isByTopic({ topics, between, signedBy, witnessedBy }: AgreementsQuery): boolean {
  return topics !== null && !between && !signedBy && !witnessedBy;
}

function byTopic({ topics, within, ...query }: AgreementsQuery) {
  return { ...windowParameters(query), ...placeParameters(within), ids: topics };
}

function byId(ids: readonly string[]) {
  return { column: 'id', values: ids };
}

/** The statement that starts from what narrows the question most. */
function statementOf({ between, signedBy, witnessedBy }: AgreementsQuery): string {
  if (between) return 'agreements-by-party';
  return signedBy || witnessedBy ? 'agreements-by-person' : 'agreements-by-date';
}

function toParameters(query: AgreementsQuery) {
  const { signedBy, witnessedBy, topics } = query;
  const narrowed = { ...placeParameters(query.within), topics };
  if (!query.between && !signedBy && !witnessedBy) return { ...indexParameters(query), ...narrowed };
  const persons = [...(signedBy ?? []), ...(witnessedBy ?? [])];
  const { between } = query;
  return {
    ...windowParameters(query),
    ...narrowed,
    signedBy,
    witnessedBy,
    between,
    ...toPartyParameters(between ?? []),
    persons,
  };
}
