import { addDays } from '../../domain/dates.ts';
import { BadInput } from '../../domain/errors.ts';
import type { Context } from '../context.ts';
import { readWindow } from '../input.ts';
import type { PersonItineraryArgs } from '../types.ts';

const MAX_DAYS = 366;
const MAX_STOPS = 200;

/** The events of a person on the days of a window. Error: BAD_INPUT. */
export async function answerItinerary(id: string, { from, to }: PersonItineraryArgs, { loaders, reader }: Context) {
  readWindow({ from, to });
  if (addDays(from, MAX_DAYS - 1) < to) throw new BadInput(`From ${from} to ${to} are more than ${MAX_DAYS} days`);
  const read = (ids: readonly string[]) => reader.itineraries({ ids, from, to, limit: MAX_STOPS + 1 });
  const stops = await loaders.each('Person.itinerary', { from, to }, read).load(id);
  return { from, to, stops: stops.slice(0, MAX_STOPS), complete: stops.length <= MAX_STOPS };
}
