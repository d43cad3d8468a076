import { countOf } from '../app/words.ts';
import { useEvidence } from './useEvidence.ts';

export interface Said {
  readonly release?: { readonly id: string } | null;
  readonly registerEntry?: { readonly id: string } | null;
}

/** Opens the evidence of a tie; its words say how much there is. */
export function EvidenceButton({ tie, evidence }: { readonly tie: string; readonly evidence: readonly Said[] }) {
  const { shown, show, hide } = useEvidence();
  const open = shown === tie;
  return (
    <button type="button" className="plain" aria-expanded={open} onClick={() => (open ? hide() : show(tie))}>
      {sourcesOf(evidence)}
    </button>
  );
}

/** `2 releases`, `register`. */
export function sourcesOf(evidence: readonly Said[]): string {
  const releases = new Set(evidence.flatMap(({ release }) => release?.id ?? []));
  const register = evidence.some(({ registerEntry }) => registerEntry) ? ['register'] : [];
  const said = releases.size === 0 ? register : [countOf(releases.size, 'release'), ...register];
  return said.join(', ') || 'evidence';
}
