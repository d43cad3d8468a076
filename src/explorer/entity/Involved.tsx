import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { evidenceColumns, type Quoted } from '../lists/columns.tsx';
import type { Column } from '../lists/listing.ts';
import { TakeAway } from '../lists/TakeAway.tsx';
import { Empty } from '../parts/Answered.tsx';
import { EntityLink, type Named } from '../parts/EntityLink.tsx';

/** A tie: who, for whom, and who says so. */
export interface InvolvedTie {
  readonly id: string;
  readonly who: Named;
  readonly for?: Named | null;
  readonly evidence: readonly Quoted[];
}

export interface InvolvedProps {
  readonly title: string;
  /** What they are called in a file: `signatories`. */
  readonly words: string;
  readonly none: string;
  readonly all: readonly InvolvedTie[];
  readonly count: number;
}

const COLUMNS: readonly Column<InvolvedTie>[] = [
  { title: 'Name', text: ({ who }) => who.name },
  { title: 'Kind', text: ({ who }) => who.__typename },
  { title: 'Id', text: ({ who }) => who.id },
  { title: 'On behalf of', text: (tie) => tie.for?.name ?? '' },
  ...evidenceColumns<InvolvedTie>((tie) => tie),
];

/** Those who have to do with an agreement in one way. */
export function Involved({ title, words, none, all, count }: InvolvedProps) {
  return (
    <section>
      <div className="list-head">
        <h2>
          {title} <span className="soft">{count > 0 && count}</span>
        </h2>
        {count > 0 && <TakeAway what={words} columns={COLUMNS} rows={async () => all} />}
      </div>
      {all.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <ul className="involved">
          {all.map((tie) => (
            <li key={tie.id}>
              <EntityLink entity={tie.who} />
              {tie.for && <span className="under">for {tie.for.name}</span>}{' '}
              <EvidenceButton tie={tie.id} evidence={tie.evidence} />
            </li>
          ))}
        </ul>
      )}
      {count > all.length && <p className="soft">and {count - all.length} more</p>}
    </section>
  );
}
