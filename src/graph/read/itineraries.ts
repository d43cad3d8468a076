import type { Ask } from './ask.ts';
import { type Fields, map, maybeWord, rows } from './fields.ts';
import { toEvent, toPerson } from './parse-entities.ts';
import { PARTICIPATION_ROLES } from './parse-ties.ts';
import type { EventRow, ParticipationRole, PersonRow } from './rows.ts';
import { day } from './window.ts';

export interface StopRow {
  readonly event: EventRow;
  readonly role: ParticipationRole | null;
  readonly met: readonly PersonRow[];
  readonly companions: readonly PersonRow[];
}

export interface ItinerariesQuery {
  readonly ids: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

export interface ItinerariesReader {
  /** The events of each person on the days of a window, in their order, `limit` at most. */
  itineraries(query: ItinerariesQuery): Promise<StopRow[][]>;
}

export function createItinerariesReader(ask: Ask): ItinerariesReader {
  return {
    itineraries: ({ ids, from, to, limit }) =>
      ask.lists('itineraries', { ids, from: day(from), to: day(to), limit }, ids, toStop),
  };
}

function toStop(row: Fields): StopRow {
  return {
    event: toEvent(map(row, 'event')),
    role: maybeWord(row, 'role', PARTICIPATION_ROLES),
    met: rows(row, 'met', toPerson),
    companions: rows(row, 'companions', toPerson),
  };
}
