import type { ChangesQuery, ConflictsQuery, ReviewQueueQuery } from '../api/operations.ts';
import type { Column } from '../lists/listing.ts';
import { percent, sayReason } from './reasons.ts';

type DoubtRow = ReviewQueueQuery['reviewQueue']['edges'][number];
type ConflictRow = ConflictsQuery['conflicts']['edges'][number];
type ChangeRow = ChangesQuery['changes']['edges'][number];

/** What is taken away of each doubtful pair. */
export const DOUBT_COLUMNS: readonly Column<DoubtRow>[] = [
  { title: 'Person', text: ({ node }) => node.left.name },
  { title: 'Or', text: ({ node }) => node.right.name },
  { title: 'Sure', text: ({ node }) => percent(node.score) },
  { title: 'Reasons', text: ({ node }) => node.reasons.map(sayReason).join(' | ') },
  { title: 'Id of person', text: ({ node }) => node.left.id },
  { title: 'Id of or', text: ({ node }) => node.right.id },
];

/** What is taken away of each conflict. */
export const CONFLICT_COLUMNS: readonly Column<ConflictRow>[] = [
  { title: 'Kind', text: ({ node }) => node.kind },
  { title: 'What', text: ({ node }) => node.message },
  { title: 'About', text: ({ node }) => node.entities.map(({ name }) => name).join(' | ') },
  { title: 'Quotes', text: ({ node }) => node.evidence.flatMap(({ quote }) => quote ?? []).join(' | ') },
  {
    title: 'Releases',
    text: ({ node }) => node.evidence.flatMap(({ release }) => release?.title ?? release?.id ?? []).join(' | '),
  },
];

/** What is taken away of each change. */
export const CHANGE_COLUMNS: readonly Column<ChangeRow>[] = [
  { title: 'When', text: ({ node }) => node.at },
  { title: 'What', text: ({ node }) => node.kind },
  { title: 'Who', text: ({ node }) => node.by ?? '' },
  { title: 'Of what', text: ({ node }) => aboutOf(node) },
  { title: 'Why', text: ({ node }) => node.why ?? '' },
];

/** What a change is about: its name, its release, or the ids of the two that were judged. */
export function aboutOf({ name, release, subject, into }: ChangeRow['node']): string {
  return name ?? release?.title ?? [subject, into].filter(Boolean).join(' and ');
}
