import { type FormEvent, useId } from 'react';
import { Link } from 'react-router-dom';
import { Releases, type ReleasesQuery } from '../api/operations.ts';
import { addressOf } from '../app/addresses.ts';
import { toDay, toDayOfMoment } from '../app/dates.ts';
import { Page } from '../app/Page.tsx';
import { useAddress } from '../app/useAddress.ts';
import { toWords } from '../app/words.ts';
import { FilterBar } from '../lists/FilterBar.tsx';
import { ANEW, useWindow } from '../lists/Filters.tsx';
import { List } from '../lists/List.tsx';
import type { Column } from '../lists/listing.ts';
import { Outside } from '../parts/Outside.tsx';

type ReleaseRow = ReleasesQuery['releases']['edges'][number];

const COLUMNS: readonly Column<ReleaseRow>[] = [
  {
    title: 'Published',
    look: 'date',
    cell: ({ node }) => (node.publishedOn ? toDay(node.publishedOn) : <span className="soft">no date</span>),
    text: ({ node }) => node.publishedOn ?? '',
  },
  {
    title: 'Release',
    cell: ({ node }) => <Link to={addressOf(node)}>{node.title ?? node.id}</Link>,
    text: ({ node }) => node.title ?? node.id,
  },
  { title: 'Publisher', text: ({ node }) => node.publisher ?? '' },
  { title: 'Kind', text: ({ node }) => toWords(node.kind) },
  {
    title: 'Source',
    cell: ({ node }) => node.url && <Outside to={node.url}>{new URL(node.url).host}</Outside>,
    text: ({ node }) => node.url ?? '',
  },
  {
    title: 'Read',
    look: 'date',
    cell: ({ node }) => toDayOfMoment(node.readAt),
    text: ({ node }) => node.readAt,
  },
];

/** All releases that were read. */
export function ReleasesPage() {
  const { get } = useAddress();
  const variables = { title: get('title'), ...useWindow() };
  return (
    <Page title="Releases">
      <FilterBar names={['title']}>
        <TitleField />
      </FilterBar>
      <List
        listing={{
          words: ['release', 'releases'],
          operation: Releases,
          variables,
          pick: ({ releases }: ReleasesQuery) => releases,
          columns: COLUMNS,
          idOf: ({ node }) => node.id,
          empty: 'No release fits.',
        }}
      />
    </Page>
  );
}

function TitleField() {
  const id = useId();
  const { get, change } = useAddress();
  const title = get('title') ?? '';
  const take = (event: FormEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    if (value !== title) change({ ...ANEW, title: value });
  };
  return (
    <div className="field">
      <label htmlFor={id}>Words of the title</label>
      <input
        id={id}
        type="search"
        key={title}
        defaultValue={title}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take(event)}
      />
    </div>
  );
}
