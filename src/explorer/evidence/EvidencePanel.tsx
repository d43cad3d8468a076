import { useEffect, useRef } from 'react';
import { EvidenceOf, StatementsOf } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Answered, Empty } from '../parts/Answered.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { evidenceOf, TieTitle } from './TieTitle.tsx';
import { useEvidence } from './useEvidence.ts';

/** Who says so: beside the page, for the tie that was chosen. Escape closes it. */
export function EvidencePanel({ id }: { readonly id: string }) {
  const { hide } = useEvidence();
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = useAnswer(EvidenceOf, { id });
  const node = answer.data?.node;
  const evidence = evidenceOf(node);
  const { read, isLoading } = useStatements(evidence.flatMap(({ statementId }) => statementId ?? []));
  useReturningFocus(id, heading);
  return (
    <aside
      className="evidence"
      aria-label="Evidence"
      aria-busy={isLoading}
      onKeyDown={({ key }) => key === 'Escape' && hide()}
    >
      <div className="evidence-head">
        <h2 ref={heading} tabIndex={-1}>
          Who says so?
        </h2>
        <button type="button" className="icon" aria-label="Close the evidence" onClick={hide}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <Answered answer={answer} lines={8}>
        {() =>
          evidence.length === 0 ? (
            <Empty>Nothing in the graph has this evidence any more.</Empty>
          ) : (
            <>
              <TieTitle tie={node} />
              {evidence.map((one) => (
                <EvidenceCard
                  key={one.statementId ?? one.registerEntry?.id}
                  evidence={one}
                  statement={read.find((statement) => statement?.id === one.statementId)}
                />
              ))}
            </>
          )
        }
      </Answered>
    </aside>
  );
}

/** The reading of each statement, which evidence only names. */
function useStatements(ids: readonly string[]) {
  const { data, isLoading } = useAnswer(StatementsOf, { ids: [...ids] }, { enabled: ids.length > 0 });
  const read = (data?.nodes ?? []).flatMap((node) => (node !== null && 'confidence' in node ? [node] : []));
  return { read, isLoading };
}

/** Brings the focus to the panel, and back to where it came from when the panel is closed. */
function useReturningFocus(id: string, heading: React.RefObject<HTMLElement>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for each tie
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [id, heading]);
}
