import { Sessions, type SessionsQuery } from '../api/operations.ts';
import { dateColumn, entityColumn, evidenceColumns } from '../lists/columns.tsx';
import { FilteredList } from '../lists/FilteredList.tsx';
import { useWindow } from '../lists/Filters.tsx';
import type { Column } from '../lists/listing.ts';
import { StatusChip } from '../parts/Chip.tsx';

type Mechanism = Extract<NonNullable<SessionsQuery['node']>, { readonly __typename: 'Organisation' }>;
type SessionRow = Mechanism['sessions']['edges'][number];

const COLUMNS: readonly Column<SessionRow>[] = [
  { title: 'No.', look: 'number', text: ({ node }) => String(node.number ?? '') },
  dateColumn(({ node }) => node.event),
  entityColumn('Session', ({ node }) => node.event),
  {
    title: 'Status',
    cell: ({ node }) => <StatusChip status={node.event.status} />,
    text: ({ node }) => node.event.status,
  },
  entityColumn('City', ({ node }) => node.event.city),
  ...evidenceColumns<SessionRow>(({ node }) => node),
];

/** The sessions of a co-operation mechanism. */
export function SessionList({ id }: { readonly id: string }) {
  const variables = { id, ...useWindow() };
  return (
    <FilteredList
      listing={{
        words: ['session', 'sessions'],
        operation: Sessions,
        variables,
        pick: ({ node }: SessionsQuery) => (node?.__typename === 'Organisation' ? node.sessions : undefined),
        columns: COLUMNS,
        idOf: ({ node }) => node.id,
        tieOf: ({ node }) => node.id,
      }}
    />
  );
}
