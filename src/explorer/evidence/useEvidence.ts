import { useCallback } from 'react';
import { useAddress } from '../app/useAddress.ts';

export interface ShownEvidence {
  /** The id of the tie, event, agreement or statement whose evidence is shown. */
  readonly shown: string | undefined;
  show(id: string): void;
  hide(): void;
}

/** The evidence beside the page, by the part `evidence` of the address. */
export function useEvidence(): ShownEvidence {
  const { get, change } = useAddress();
  const show = useCallback((id: string) => change({ evidence: id }), [change]);
  const hide = useCallback(() => change({ evidence: undefined }), [change]);
  return { shown: get('evidence'), show, hide };
}
