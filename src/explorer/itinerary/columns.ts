import type { Column } from '../lists/listing.ts';
import type { Stop } from './stops.ts';

const namesOf = (people: Stop['met']) => people.map(({ name }) => name).join(' | ');

/** What is taken away of each stop. */
export const STOP_COLUMNS: readonly Column<Stop>[] = [
  { title: 'Date', text: ({ event }) => event.date ?? event.dateText ?? '' },
  { title: 'Until', text: ({ event }) => event.endDate ?? '' },
  { title: 'Event', text: ({ event }) => event.name },
  { title: 'Status', text: ({ event }) => event.status },
  { title: 'As', text: ({ role }) => role ?? '' },
  { title: 'Place', text: ({ event }) => event.place?.name ?? '' },
  { title: 'City', text: ({ event }) => event.city?.name ?? '' },
  { title: 'Met', text: ({ met }) => namesOf(met) },
  { title: 'With', text: ({ companions }) => namesOf(companions) },
];
