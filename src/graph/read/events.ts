import type { Ask } from './ask.ts';
import { mergePages, sum } from './merge.ts';
import { toEvent } from './parse-entities.ts';
import type { EventsQuery, Page, TiesQuery } from './questions.ts';
import type { EventRow } from './rows.ts';
import { hasAreas, indexParameters, placeParameters, windowParameters } from './window.ts';

export interface EventsReader {
  events(query: EventsQuery): Promise<Page<EventRow>>;
  countEvents(query: EventsQuery): Promise<number>;
  /** One page for each of `query.participants`, in their order. */
  eventsOfEach(query: EventsQuery): Promise<Page<EventRow>[]>;
  countEventsOfEach(query: EventsQuery): Promise<number[]>;
  /** One page for each topic of `query.ids`, in their order. */
  eventsAbout(query: TiesQuery): Promise<Page<EventRow>[]>;
  countEventsAbout(query: TiesQuery): Promise<number[]>;
}

export function createEventsReader(ask: Ask): EventsReader {
  const ofEach = (query: EventsQuery) =>
    ask.pages('events-by-participant', byParticipant(query), participants(query), query.first, toEvent);
  const totals = (query: EventsQuery) =>
    ask.totals('count-events-by-participant', byParticipant(query), participants(query));
  const byTopics = (query: EventsQuery) =>
    ask.pages('events-by-topic', byTopic(query), byId(query.topics ?? []), query.first, toEvent);
  const topicTotals = (query: EventsQuery) =>
    ask.totals('count-events-by-topic', byTopic(query), byId(query.topics ?? []));
  return {
    eventsOfEach: ofEach,
    countEventsOfEach: totals,
    eventsAbout: ({ ids, ...query }) => byTopics({ ...query, ...ALL, topics: ids }),
    countEventsAbout: ({ ids, ...query }) => topicTotals({ ...query, ...ALL, topics: ids }),
    async events(query) {
      if (isByTopic(query)) return mergePages(await byTopics(query), query.first);
      if (query.participants) return mergePages(await ofEach(query), query.first);
      return ask.page(statementOf(query), byIndex(query), query.first, toEvent);
    },
    async countEvents(query) {
      if (isByTopic(query)) return sum(await topicTotals(query));
      if (query.participants) return sum(await totals(query));
      return ask.total(`count-${statementOf(query)}`, byIndex(query));
    },
  };
}

/** What is asked of a list of events where nothing narrows it. */
const ALL = { types: null, statuses: null, within: null, participants: null } as const;

/** A topic narrows more than dates do, and less than a participant or an area. */
function isByTopic(query: EventsQuery): boolean {
  return query.topics !== null && query.participants === null && !hasAreas(query.within);
}

function byTopic({ types, statuses, within, topics, ...query }: EventsQuery) {
  return { ...windowParameters(query), ...placeParameters(within), types, statuses, ids: topics };
}

function statementOf(query: EventsQuery): string {
  return hasAreas(query.within) ? 'events-by-area' : 'events-by-date';
}

function byIndex({ types, statuses, within, topics, ...query }: EventsQuery) {
  return { ...indexParameters(query), ...placeParameters(within), types, statuses, topics };
}

function byParticipant({ types, statuses, within, participants, topics, ...query }: EventsQuery) {
  return { ...windowParameters(query), ...placeParameters(within), types, statuses, participants, topics };
}

function byId(ids: readonly string[]) {
  return { column: 'id', values: ids };
}

function participants(query: EventsQuery) {
  return { column: 'participant', values: query.participants ?? [] };
}
