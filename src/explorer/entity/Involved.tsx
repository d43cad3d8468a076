import { EvidenceButton, type Said } from '../evidence/EvidenceButton.tsx';
import { Empty } from '../parts/Answered.tsx';
import { EntityLink, type Named } from '../parts/EntityLink.tsx';

export interface InvolvedProps {
  readonly title: string;
  readonly none: string;
  /** Ties: who, for whom, and who says so. */
  readonly all: readonly {
    readonly id: string;
    readonly who: Named;
    readonly for?: Named | null;
    readonly evidence: readonly Said[];
  }[];
  readonly count: number;
}

/** Those who have to do with an agreement in one way. */
export function Involved({ title, none, all, count }: InvolvedProps) {
  return (
    <section>
      <h2>
        {title} <span className="soft">{count > 0 && count}</span>
      </h2>
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
