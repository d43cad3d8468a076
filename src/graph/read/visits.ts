import type { Ask } from './ask.ts';
import { mergePages, sum } from './merge.ts';
import { toVisit } from './parse-ties.ts';
import type { Page, VisitsQuery } from './questions.ts';
import type { VisitRow } from './rows.ts';
import { hasAreas, indexParameters, placeParameters, windowParameters } from './window.ts';

export interface VisitsReader {
  visits(query: VisitsQuery): Promise<Page<VisitRow>>;
  countVisits(query: VisitsQuery): Promise<number>;
  /** One page for each of `query.persons`, in their order. */
  visitsOfEach(query: VisitsQuery): Promise<Page<VisitRow>[]>;
  countVisitsOfEach(query: VisitsQuery): Promise<number[]>;
}

export function createVisitsReader(ask: Ask): VisitsReader {
  const ofEach = (query: VisitsQuery) =>
    ask.pages('visits-by-person', byPerson(query), persons(query), query.first, toVisit);
  const totals = (query: VisitsQuery) => ask.totals('count-visits-by-person', byPerson(query), persons(query));
  return {
    visitsOfEach: ofEach,
    countVisitsOfEach: totals,
    async visits(query) {
      if (query.persons) return mergePages(await ofEach(query), query.first);
      return ask.page(statementOf(query), toParameters(query), query.first, toVisit);
    },
    async countVisits(query) {
      if (query.persons) return sum(await totals(query));
      return ask.total(`count-${statementOf(query)}`, toParameters(query));
    },
  };
}

/** The statement that starts from what narrows the question most. */
function statementOf(query: VisitsQuery): string {
  if (query.organisations) return 'visits-by-organisation';
  return hasAreas(query.within) ? 'visits-by-area' : 'visits-by-date';
}

function toParameters(query: VisitsQuery) {
  return query.organisations ? byPerson(query) : { ...indexParameters(query), ...placeParameters(query.within) };
}

function byPerson(query: VisitsQuery) {
  const { persons, organisations, within } = query;
  return { ...windowParameters(query), ...placeParameters(within), persons, organisations };
}

function persons(query: VisitsQuery) {
  return { column: 'person', values: query.persons ?? [] };
}
