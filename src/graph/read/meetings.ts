import type { Ask } from './ask.ts';
import { mergePages, sum } from './merge.ts';
import { toMeeting } from './parse-ties.ts';
import type { MeetingsQuery, Page } from './questions.ts';
import type { MeetingRow } from './rows.ts';
import { hasAreas, indexParameters, placeParameters, windowParameters } from './window.ts';

export interface MeetingsReader {
  meetings(query: MeetingsQuery): Promise<Page<MeetingRow>>;
  countMeetings(query: MeetingsQuery): Promise<number>;
  meetingsOfEach(query: MeetingsQuery): Promise<Page<MeetingRow>[]>;
  countMeetingsOfEach(query: MeetingsQuery): Promise<number[]>;
}

/**
 * Each question starts from what narrows it most: persons, else an index of (city, date), else the posts of an
 * organisation, else the index of dates.
 */
export function createMeetingsReader(ask: Ask): MeetingsReader {
  const ofEach = (query: MeetingsQuery) =>
    isNarrowed(query)
      ? ask.pages('meetings-by-person', byPerson(query), persons(query), query.first, toMeeting)
      : ask.pages(`meetings-of-persons-${orderOf(query)}`, ofPersons(query), persons(query), query.first, toMeeting);
  const totals = (query: MeetingsQuery) => ask.totals('count-meetings-by-person', byPerson(query), persons(query));
  return {
    meetingsOfEach: ofEach,
    countMeetingsOfEach: totals,
    async meetings(query) {
      if (isMirrored(query)) return mirror(await this.meetings(mirrorOf(query)));
      if (query.persons) return mergePages(await ofEach(query), query.first, query.order);
      if (!hasAreas(query.within) && query.posts) {
        return ask.page('meetings-by-organisation', byPerson(query), query.first, toMeeting);
      }
      const name = hasAreas(query.within) ? `meetings-by-area-${orderOf(query)}` : `meetings-by-date-${orderOf(query)}`;
      return ask.page(name, byIndex(query), query.first, toMeeting);
    },
    async countMeetings(query) {
      if (isMirrored(query)) return this.countMeetings(mirrorOf(query));
      if (query.persons) return sum(await totals(query));
      if (!hasAreas(query.within) && query.posts) {
        return ask.total('count-meetings-by-organisation', byPerson(query));
      }
      const name = hasAreas(query.within) ? 'count-meetings-by-area' : 'count-meetings-by-date';
      return ask.total(name, byIndex(query));
    },
  };
}

/** `with` alone narrows as well as a person does: then that person is query for, and turned back into b. */
function isMirrored(query: MeetingsQuery): boolean {
  return query.persons === null && query.with !== null;
}

function mirrorOf(query: MeetingsQuery): MeetingsQuery {
  return { ...query, persons: query.with, with: null };
}

function mirror(page: Page<MeetingRow>): Page<MeetingRow> {
  return { ...page, rows: page.rows.map((row) => ({ ...row, a: row.b, b: row.a })) };
}

/** A list by date alone is walked along an index, so that a page costs the same for the busiest official. */
function isNarrowed(query: MeetingsQuery): boolean {
  return query.within !== null || query.with !== null || query.posts !== null;
}

function orderOf({ order }: MeetingsQuery): 'latest' | 'earliest' {
  return order === 'LATEST_FIRST' ? 'latest' : 'earliest';
}

function persons(query: MeetingsQuery) {
  return { column: 'person', values: query.persons ?? [] };
}

function byPerson(query: MeetingsQuery) {
  const latest = query.order === 'LATEST_FIRST';
  const { persons, with: counterparts, posts, within } = query;
  return { ...windowParameters(query), ...placeParameters(within), persons, with: counterparts, posts, latest };
}

function ofPersons(query: MeetingsQuery) {
  return { ...indexParameters(query, query.order), persons: query.persons };
}

function byIndex(query: MeetingsQuery) {
  const { posts, within } = query;
  return { ...indexParameters(query, query.order), ...placeParameters(within), with: query.with, posts };
}
