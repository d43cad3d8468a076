import { EvidenceButton, type Said } from '../evidence/EvidenceButton.tsx';
import { EntityLink, type Named } from '../parts/EntityLink.tsx';

interface TopicsProps {
  readonly concerns: readonly { readonly id: string; readonly topic: Named; readonly evidence: readonly Said[] }[];
}

/** What an event or agreement is about, each with who says so. */
export function Topics({ concerns }: TopicsProps) {
  return (
    <ul className="names">
      {concerns.map(({ id, topic, evidence }) => (
        <li key={id}>
          <EntityLink entity={topic} /> (<EvidenceButton tie={id} evidence={evidence} />)
        </li>
      ))}
    </ul>
  );
}
