import { WhoMetWhom, type WhoMetWhomQuery, type WhoMetWhomQueryVariables } from '../api/operations.ts';
import { drawn, itemOf } from '../graph/rows.ts';
import { EntityLink, type Named } from '../parts/EntityLink.tsx';
import { dateColumn, entityColumn, evidenceColumns } from './columns.tsx';
import { List } from './List.tsx';
import type { Column, Listing } from './listing.ts';

export type MeetingRow = WhoMetWhomQuery['whoMetWhom']['edges'][number];
export type MeetingVariables = Omit<WhoMetWhomQueryVariables, 'first' | 'after'>;

interface Posted {
  readonly person: Named;
  readonly posts: readonly { readonly name: string }[];
}

/** A person with the posts of that day under the name. */
function personColumn(title: string, of: (row: MeetingRow) => Posted): Column<MeetingRow> {
  return {
    title,
    cell: (row) => {
      const { person, posts } = of(row);
      return (
        <>
          <EntityLink entity={person} />
          {posts.length > 0 && <span className="under">{posts.map(({ name }) => name).join('; ')}</span>}
        </>
      );
    },
    text: (row) => of(row).person.name,
  };
}

/** A list of meetings. Where they are of one person (`variables.person`), only the other one is shown. */
export function meetingListing(
  variables: MeetingVariables,
): Listing<WhoMetWhomQuery, WhoMetWhomQueryVariables, MeetingRow> {
  const one = personColumn('Person', ({ node }) => ({ person: node.a, posts: node.aPosts }));
  const other = personColumn('Met', ({ node }) => ({ person: node.b, posts: node.bPosts }));
  const ofOne = variables.person?.id !== undefined;
  return {
    words: ['meeting', 'meetings'],
    operation: WhoMetWhom,
    variables,
    pick: ({ whoMetWhom }) => whoMetWhom,
    idOf: ({ node }) => node.id,
    tieOf: ({ node }) => node.id,
    graphOf: ({ node }) => drawn(node.id, 'MET_WITH', node.a, node.b, node),
    itemOf: ({ node }) =>
      itemOf({ ...node, label: `${node.a.name} met ${node.b.name}`, place: node.place ?? node.city }),
    columns: [
      dateColumn(({ node }) => node),
      ...(ofOne ? [{ ...one, unseen: true }, other] : [one, other]),
      entityColumn('Place', ({ node }) => node.place ?? node.city),
      { title: 'City', unseen: true, text: ({ node }) => node.city?.name ?? '' },
      entityColumn('Event', ({ node }) => node.event),
      ...evidenceColumns<MeetingRow>(({ node }) => node),
    ],
  };
}

export function MeetingList({ variables }: { readonly variables: MeetingVariables }) {
  return <List listing={meetingListing(variables)} />;
}
