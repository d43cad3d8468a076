import { Link } from 'react-router-dom';
import { type EntityKind, Search, type SearchQuery } from '../api/operations.ts';
import { KIND_OF } from '../app/addresses.ts';
import { withChanges } from '../app/change-address.ts';
import { Page } from '../app/Page.tsx';
import { useAddress } from '../app/useAddress.ts';
import { KIND_WORDS } from '../app/words.ts';
import { entityColumn } from '../lists/columns.tsx';
import { ANEW } from '../lists/Filters.tsx';
import { List } from '../lists/List.tsx';
import type { Column } from '../lists/listing.ts';
import { Empty } from '../parts/Answered.tsx';
import { KindChip } from '../parts/Chip.tsx';
import { besideOf } from '../search/beside.ts';
import { reasonOf } from '../search/reason.ts';

type FoundRow = SearchQuery['search']['edges'][number];

const COLUMNS: readonly Column<FoundRow>[] = [
  entityColumn('Name', ({ node }) => node),
  {
    title: 'Kind',
    cell: ({ node }) => <KindChip kind={KIND_OF[node.__typename]} />,
    text: ({ node }) => KIND_WORDS[KIND_OF[node.__typename]][0],
  },
  { title: 'What it is', text: ({ node }) => besideOf(node) },
  { title: 'Why it was found', text: ({ match }) => reasonOf(match) },
];

const KINDS = Object.keys(KIND_WORDS) as EntityKind[];

/** Everything that bears a name like the one asked for, and why it was found: `/search?q=&kind=`. */
export function SearchPage() {
  const { get } = useAddress();
  const text = get('q') ?? '';
  const kind = KINDS.find((one) => one.toLowerCase() === get('kind'));
  return (
    <Page title={text === '' ? 'Search' : `Found for “${text}”`}>
      <Kinds chosen={kind} />
      {text === '' ? (
        <Empty>Write a name into the box above, in any spelling or script.</Empty>
      ) : (
        <List
          listing={{
            words: ['name found', 'names found'],
            operation: Search,
            variables: { text, kinds: kind ? [kind] : null },
            pick: ({ search }: SearchQuery) => search,
            columns: COLUMNS,
            idOf: ({ node }) => node.id,
            empty: `No name in the graph is like “${text}”. Another spelling or script may be.`,
          }}
        />
      )}
    </Page>
  );
}

/** Narrows what was found to one kind of entity. */
function Kinds({ chosen }: { readonly chosen: EntityKind | undefined }) {
  const { parameters } = useAddress();
  return (
    <nav className="tabs" aria-label="Kinds">
      {[undefined, ...KINDS].map((kind) => (
        <Link
          key={kind ?? 'all'}
          to={{ search: `?${withChanges(parameters, { ...ANEW, kind: kind?.toLowerCase() })}` }}
          aria-current={kind === chosen ? 'page' : undefined}
        >
          {kind ? KIND_WORDS[kind][1] : 'All kinds'}
        </Link>
      ))}
    </nav>
  );
}
