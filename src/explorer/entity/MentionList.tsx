import { Link } from 'react-router-dom';
import { Mentions, type MentionsQuery } from '../api/operations.ts';
import { toDay } from '../app/dates.ts';
import { languageOf } from '../app/words.ts';
import { addressOfPassage } from '../evidence/passage-address.ts';
import { List } from '../lists/List.tsx';
import type { Column } from '../lists/listing.ts';
import { methodWords } from './method-words.ts';

type MentionNode = Extract<NonNullable<MentionsQuery['node']>, { readonly __typename: 'Person' }>;
type MentionRow = MentionNode['mentions']['edges'][number];

const COLUMNS: readonly Column<MentionRow>[] = [
  {
    title: 'Name',
    cell: ({ node }) => <span lang={languageOf(node.text)}>{node.text}</span>,
    text: ({ node }) => node.text,
  },
  {
    title: 'Release',
    cell: ({ node }) => (
      <Link to={addressOfPassage(node.release.id, node)}>{node.release.title ?? node.release.id}</Link>
    ),
    text: ({ node }) => node.release.title ?? node.release.id,
  },
  {
    title: 'Published',
    look: 'date',
    cell: ({ node }) => (node.release.publishedOn ? toDay(node.release.publishedOn) : ''),
    text: ({ node }) => node.release.publishedOn ?? '',
  },
  { title: 'Taken for this person by', cell: ({ node }) => methodWords(node.method), text: ({ node }) => node.method },
  { title: 'Sure', look: 'number', text: ({ node }) => `${Math.round(node.score * 100)} %` },
];

/** The names in releases that were taken for a person, each with why. */
export function MentionList({ id }: { readonly id: string }) {
  return (
    <List
      listing={{
        words: ['name in a release', 'names in releases'],
        operation: Mentions,
        variables: { id },
        pick: ({ node }: MentionsQuery) => (node?.__typename === 'Person' ? node.mentions : undefined),
        columns: COLUMNS,
        idOf: ({ node }) => node.id,
        empty: 'No release names this person: only the register does.',
      }}
    />
  );
}
