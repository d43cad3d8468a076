import { EvidenceButton, type Said, sourcesOf } from '../evidence/EvidenceButton.tsx';
import { Day } from '../parts/Day.tsx';
import { EntityLink, type Named } from '../parts/EntityLink.tsx';
import type { Column } from './listing.ts';

export interface Quoted extends Said {
  readonly quote: string | null;
  readonly release: { readonly id: string; readonly title: string | null; readonly url: string | null } | null;
}

/** The columns that most lists have. */
export function dateColumn<Row>(of: (row: Row) => { date: string | null; dateText: string | null }): Column<Row> {
  return {
    title: 'Date',
    look: 'date',
    cell: (row) => <Day of={of(row)} />,
    text: (row) => of(row).date ?? of(row).dateText ?? '',
  };
}

/** An entity, if there is one. */
export function entityColumn<Row>(title: string, of: (row: Row) => Named | null | undefined): Column<Row> {
  return {
    title,
    cell: (row) => {
      const entity = of(row);
      return entity ? <EntityLink entity={entity} /> : null;
    },
    text: (row) => of(row)?.name ?? '',
  };
}

/** Who says so: seen as a button, taken away as sentences, titles and addresses. */
export function evidenceColumns<Row>(
  of: (row: Row) => { readonly id: string; readonly evidence: readonly Quoted[] },
): readonly Column<Row>[] {
  const each = (row: Row, part: (one: Quoted) => string | null | undefined) => {
    const parts = of(row).evidence.map(part);
    return [...new Set(parts.filter((one) => typeof one === 'string' && one !== ''))].join(' | ');
  };
  return [
    {
      title: 'Says who',
      cell: (row) => <EvidenceButton tie={of(row).id} evidence={of(row).evidence} />,
      text: (row) => sourcesOf(of(row).evidence),
    },
    { title: 'Quotes', unseen: true, text: (row) => each(row, ({ quote }) => quote) },
    { title: 'Releases', unseen: true, text: (row) => each(row, ({ release }) => release?.title ?? release?.id) },
    { title: 'Addresses', unseen: true, text: (row) => each(row, ({ release }) => release?.url) },
  ];
}
