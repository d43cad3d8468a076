import { Companions, type CompanionsQuery } from '../api/operations.ts';
import { toDay } from '../app/dates.ts';
import { entityColumn } from '../lists/columns.tsx';
import { FilteredList } from '../lists/FilteredList.tsx';
import { useWindow } from '../lists/Filters.tsx';
import type { Column } from '../lists/listing.ts';

type CompanionRow = CompanionsQuery['companions']['edges'][number];

const COLUMNS: readonly Column<CompanionRow>[] = [
  entityColumn('Companion', ({ node }) => node),
  { title: 'Events together', look: 'number', text: ({ events }) => String(events) },
  dayColumn('First', ({ firstOn }) => firstOn),
  dayColumn('Latest', ({ latestOn }) => latestOn),
  {
    title: 'Quotes',
    unseen: true,
    text: ({ evidence }) => evidence.flatMap(({ quote }) => quote ?? []).join(' | '),
  },
];

function dayColumn(title: string, of: (row: CompanionRow) => string | null): Column<CompanionRow> {
  return {
    title,
    look: 'date',
    cell: (row) => (of(row) ? toDay(of(row) ?? '') : ''),
    text: (row) => of(row) ?? '',
  };
}

/** Who travelled or attended on the same side as a person, and how often. */
export function CompanionList({ id }: { readonly id: string }) {
  const variables = { of: { id }, ...useWindow() };
  return (
    <FilteredList
      listing={{
        words: ['companion', 'companions'],
        operation: Companions,
        variables,
        pick: (result: CompanionsQuery) => result.companions,
        columns: COLUMNS,
        idOf: ({ node }) => node.id,
        empty: 'Nobody is known to have travelled with this person.',
      }}
    />
  );
}
