import { Participants, type ParticipantsQuery } from '../api/operations.ts';
import { toWords } from '../app/words.ts';
import { entityColumn, evidenceColumns } from '../lists/columns.tsx';
import { List } from '../lists/List.tsx';
import type { Column } from '../lists/listing.ts';

type EventNode = Extract<NonNullable<ParticipantsQuery['node']>, { readonly __typename: 'Event' }>;
type ParticipantRow = EventNode['participants']['edges'][number];

const COLUMNS: readonly Column<ParticipantRow>[] = [
  {
    title: 'Side',
    cell: ({ node }) => <span className={`side side-${node.side ?? 'unknown'}`}>{sideWords(node.side)}</span>,
    text: ({ node }) => sideWords(node.side),
  },
  entityColumn('Participant', ({ node }) => node.participant),
  { title: 'Capacity that day', text: ({ node }) => node.capacity ?? node.post?.name ?? '' },
  { title: 'As', text: ({ node }) => (node.role ? toWords(node.role) : '') },
  ...evidenceColumns<ParticipantRow>(({ node }) => node),
];

/** `A` → `Side A`; a guest of neither side, and one of whom it is not known, are told apart. */
function sideWords(side: string | null): string {
  if (side === null) return 'side not known';
  return side === 'NONE' ? 'of neither side' : `Side ${side}`;
}

/** Who took part in an event, in the order of the sides, each as what. */
export function ParticipantList({ id }: { readonly id: string }) {
  return (
    <List
      listing={{
        words: ['participant', 'participants'],
        operation: Participants,
        variables: { id },
        pick: ({ node }: ParticipantsQuery) => (node?.__typename === 'Event' ? node.participants : undefined),
        columns: COLUMNS,
        idOf: ({ node }) => node.id,
        tieOf: ({ node }) => node.id,
        empty: 'No release names a participant.',
      }}
    />
  );
}
