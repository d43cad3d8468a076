import { Visits, type VisitsQuery, type VisitsQueryVariables } from '../api/operations.ts';
import { drawn, itemOf } from '../graph/rows.ts';
import { dateColumn, entityColumn, evidenceColumns } from './columns.tsx';
import { List } from './List.tsx';
import type { Listing } from './listing.ts';

export type VisitRow = VisitsQuery['visits']['edges'][number];
export type VisitVariables = Omit<VisitsQueryVariables, 'first' | 'after'>;

/** A list of visits. Where they are by one person, the person is not repeated. */
export function visitListing(variables: VisitVariables): Listing<VisitsQuery, VisitsQueryVariables, VisitRow> {
  const ofOne = variables.by?.id !== undefined;
  return {
    words: ['visit', 'visits'],
    operation: Visits,
    variables,
    pick: ({ visits }) => visits,
    idOf: ({ node }) => node.id,
    tieOf: ({ node }) => node.id,
    graphOf: ({ node }) => drawn(node.id, 'VISITED', node.person, node.target, node),
    itemOf: ({ node }) =>
      itemOf({ ...node, label: `${node.person.name} visited ${node.target.name}`, place: node.city }),
    columns: [
      dateColumn(({ node }) => node),
      { ...entityColumn<VisitRow>('Guest', ({ node }) => node.person), unseen: ofOne },
      entityColumn('Visited', ({ node }) => node.target),
      entityColumn('City', ({ node }) => node.city),
      entityColumn('Event', ({ node }) => node.event),
      ...evidenceColumns<VisitRow>(({ node }) => node),
    ],
  };
}

export function VisitList({ variables }: { readonly variables: VisitVariables }) {
  return <List listing={visitListing(variables)} />;
}
