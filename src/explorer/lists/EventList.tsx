import { type EventRowFragment, Events, type EventsQuery, type EventsQueryVariables } from '../api/operations.ts';
import { toWords } from '../app/words.ts';
import type { GraphModel } from '../graph/model.ts';
import { alone, drawn, itemOf } from '../graph/rows.ts';
import { StatusChip } from '../parts/Chip.tsx';
import { EventDays } from '../parts/EventDays.tsx';
import { entityColumn, evidenceColumns } from './columns.tsx';
import { List } from './List.tsx';
import type { Column, Listing } from './listing.ts';

export interface EventRow {
  readonly node: EventRowFragment;
}
export type EventVariables = Omit<EventsQueryVariables, 'first' | 'after'>;

export const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  {
    title: 'Date',
    look: 'date',
    cell: ({ node }) => <EventDays event={node} />,
    text: ({ node }) => [node.date ?? node.dateText, node.endDate].filter(Boolean).join('/'),
  },
  entityColumn('Event', ({ node }) => node),
  { title: 'Kind', text: ({ node }) => toWords(node.type) },
  {
    title: 'Status',
    cell: ({ node }) => <StatusChip status={node.status} />,
    text: ({ node }) => toWords(node.status),
  },
  entityColumn('Place', ({ node }) => node.place ?? node.city),
  { title: 'City', unseen: true, text: ({ node }) => node.city?.name ?? '' },
  ...evidenceColumns<EventRow>(({ node }) => node),
];

/** A list of events, with those that were only announced or were called off, each marked so. */
export function eventListing(variables: EventVariables): Listing<EventsQuery, EventsQueryVariables, EventRow> {
  return {
    words: ['event', 'events'],
    operation: Events,
    variables,
    pick: ({ events }) => events,
    idOf: ({ node }) => node.id,
    tieOf: ({ node }) => node.id,
    graphOf: graphOfEvent,
    itemOf: ({ node }) => itemOf({ ...node, label: node.name, place: node.place ?? node.city }),
    columns: EVENT_COLUMNS,
  };
}

/** An event and where it was. */
function graphOfEvent({ node }: EventRow): GraphModel {
  const where = node.place ?? node.city;
  return where ? drawn(`${node.id}~HELD_AT~${where.id}`, 'HELD_AT', node, where, { stated: false }) : alone(node);
}

export function EventList({ variables }: { readonly variables: EventVariables }) {
  return <List listing={eventListing(variables)} />;
}
