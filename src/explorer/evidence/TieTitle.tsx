import type { ReactNode } from 'react';
import type { EvidenceOfQuery, FullEvidenceFragment } from '../api/operations.ts';
import { toWords } from '../app/words.ts';
import { Day } from '../parts/Day.tsx';
import { EntityLink, type Named } from '../parts/EntityLink.tsx';

export type Tied = EvidenceOfQuery['node'] | undefined;

/** The evidence of whatever has some. */
export function evidenceOf(node: Tied): readonly FullEvidenceFragment[] {
  return node && 'evidence' in node ? node.evidence : [];
}

/** The tie in a sentence: the evidence below says that it holds. */
export function TieTitle({ tie }: { readonly tie: Tied }) {
  return <p className="tie-title">{sentenceOf(tie)}</p>;
}

function sentenceOf(tie: Tied): ReactNode {
  switch (tie?.__typename) {
    case 'Meeting':
      return told(tie.a, 'met', tie.b, tie);
    case 'Visit':
      return told(tie.person, 'visited', tie.target, tie);
    case 'Signature':
      return told(tie.person, 'signed', tie.agreement, tie);
    case 'Witnessing':
      return told(tie.person, 'witnessed the signing of', tie.agreement, tie);
    case 'Accompaniment':
      return told(tie.person, 'accompanied', tie.accompanied, tie);
    case 'Party':
      return told(tie.organisation, 'is a party to', tie.agreement);
    case 'Session':
      return told(tie.event, `is ${tie.number ? `session ${tie.number}` : 'a session'} of`, tie.organisation);
    case 'Concern':
      return told(tie.about, 'is about', tie.topic);
    case 'Participation':
      return told(tie.participant, 'took part in', tie.event);
    case 'Tenure':
      return told(tie.person, 'held the post of', tie.post);
    case 'Event':
    case 'Agreement':
      return <EntityLink entity={tie} />;
    case 'Statement':
      return `Statement: ${toWords(tie.statementType)}`;
    default:
      return null;
  }
}

function told(
  subject: Named,
  verb: string,
  object: Named,
  when?: { readonly date: string | null; readonly dateText: string | null },
) {
  return (
    <>
      <EntityLink entity={subject} /> {verb} <EntityLink entity={object} />
      {when && (when.date || when.dateText) && (
        <>
          {' · '}
          <Day of={when} />
        </>
      )}
    </>
  );
}
