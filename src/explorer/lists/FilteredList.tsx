import type { FilterBarProps } from './FilterBar.tsx';
import { FilterBar } from './FilterBar.tsx';
import { List } from './List.tsx';
import type { Listing, Paged } from './listing.ts';

export interface FilteredListProps<Result, Variables extends Paged, Row> extends FilterBarProps {
  readonly listing: Listing<Result, Variables, Row>;
}

/** A list beneath what narrows it. */
export function FilteredList<Result, Variables extends Paged, Row>(props: FilteredListProps<Result, Variables, Row>) {
  const { listing, ...bar } = props;
  return (
    <>
      <FilterBar {...bar} />
      <List listing={listing} />
    </>
  );
}
