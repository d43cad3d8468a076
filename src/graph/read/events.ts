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
  return {
    eventsOfEach: ofEach,
    countEventsOfEach: totals,
    eventsAbout: ({ ids, ...query }) =>
      ask.pages('events-by-topic', { ...windowParameters(query), ids }, byId(ids), query.first, toEvent),
    countEventsAbout: ({ ids, ...query }) =>
      ask.totals('count-events-by-topic', { ...windowParameters(query), ids }, byId(ids)),
    async events(query) {
      if (query.participants) return mergePages(await ofEach(query), query.first);
      return ask.page(statementOf(query), byIndex(query), query.first, toEvent);
    },
    async countEvents(query) {
      if (query.participants) return sum(await totals(query));
      return ask.total(`count-${statementOf(query)}`, byIndex(query));
    },
  };
}

function statementOf(query: EventsQuery): string {
  return hasAreas(query.within) ? 'events-by-area' : 'events-by-date';
}

function byIndex({ types, statuses, within, ...query }: EventsQuery) {
  return { ...indexParameters(query), ...placeParameters(within), types, statuses };
}

function byParticipant({ types, statuses, within, participants, ...query }: EventsQuery) {
  return { ...windowParameters(query), ...placeParameters(within), types, statuses, participants };
}

function byId(ids: readonly string[]) {
  return { column: 'id', values: ids };
}

function participants(query: EventsQuery) {
  return { column: 'participant', values: query.participants ?? [] };
}
