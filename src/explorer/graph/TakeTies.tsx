import type { Column } from '../lists/listing.ts';
import { TakeAway } from '../lists/TakeAway.tsx';
import type { GraphModel, GraphTie } from './model.ts';

interface TieRow extends GraphTie {
  readonly source: string;
  readonly target: string;
}

const COLUMNS: readonly Column<TieRow>[] = [
  { title: 'From', text: ({ source }) => source },
  { title: 'Tie', text: ({ label }) => label },
  { title: 'To', text: ({ target }) => target },
  { title: 'Date', text: ({ date }) => date ?? '' },
  { title: 'Kind', text: ({ type }) => type },
  { title: 'Id of from', text: ({ from }) => from },
  { title: 'Id of to', text: ({ to }) => to },
];

/** Gives the ties of a picture as a list. */
export function TakeTies({ model }: { readonly model: GraphModel }) {
  return <TakeAway what="ties" columns={COLUMNS} rows={async () => rowsOf(model)} />;
}

function rowsOf({ nodes, ties }: GraphModel): readonly TieRow[] {
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return ties.map((tie) => ({ ...tie, source: names.get(tie.from) ?? tie.from, target: names.get(tie.to) ?? tie.to }));
}
