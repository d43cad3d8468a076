import { tieWord, tieWordBack } from '../graph/tie-words.ts';
import type { Column } from '../lists/listing.ts';
import type { PathFound } from './PathCard.tsx';

interface HopRow {
  readonly path: number;
  readonly step: number;
  readonly hop: PathFound['hops'][number];
}

/** What is taken away of each tie of each path. */
export const HOP_COLUMNS: readonly Column<HopRow>[] = [
  { title: 'Path', text: ({ path }) => String(path) },
  { title: 'Step', text: ({ step }) => String(step) },
  { title: 'From', text: ({ hop }) => hop.start.name },
  { title: 'Tie', text: ({ hop }) => (hop.pointsToEnd ? tieWord(hop.kind) : tieWordBack(hop.kind)) },
  { title: 'To', text: ({ hop }) => hop.end.name },
  { title: 'Date', text: ({ hop }) => hop.date ?? '' },
  { title: 'Quotes', text: ({ hop }) => hop.evidence.flatMap(({ quote }) => quote ?? []).join(' | ') },
  {
    title: 'Releases',
    text: ({ hop }) => hop.evidence.flatMap(({ release }) => release?.title ?? release?.id ?? []).join(' | '),
  },
];

/** The ties of all paths, one after the other. */
export function hopsOf(paths: readonly PathFound[]): readonly HopRow[] {
  return paths.flatMap(({ hops }, path) => hops.map((hop, step) => ({ path: path + 1, step: step + 1, hop })));
}
