import { useState } from 'react';
import { useAct } from '../access/useAct.ts';
import { Correct, ReadRelease } from '../api/operations.ts';
import { correctionOf, inputOf, type ReleaseFacts, type Waiting } from './reading.ts';

export interface Saved {
  readonly release: string;
  readonly corrected: number;
  /** What was refused, in the server's words; the release is saved all the same. */
  readonly refused: readonly string[];
}

export interface Saving {
  readonly saved: Saved | undefined;
  readonly busy: boolean;
  readonly error: ReturnType<typeof useAct>['error'];
  save(text: string, facts: ReleaseFacts, waiting: readonly Waiting[]): Promise<void>;
}

/** Takes a release into the graph, then makes the corrections that waited for it, one after another. */
export function useSaving(): Saving {
  const ingesting = useAct(ReadRelease);
  const correcting = useAct(Correct);
  const [saved, setSaved] = useState<Saved>();
  const save: Saving['save'] = async (text, facts, waiting) => {
    setSaved(undefined);
    const taken = await ingesting.mutateAsync({ input: inputOf(text, facts, false) }).catch(() => undefined);
    if (taken === undefined) return;
    const release = taken.ingestRelease.releaseId;
    const refused: string[] = [];
    for (const one of waiting) {
      await correcting
        .mutateAsync({ input: correctionOf(one, release) })
        .catch((error: unknown) => refused.push(error instanceof Error ? error.message : String(error)));
    }
    setSaved({ release, corrected: waiting.length - refused.length, refused });
  };
  return { saved, busy: ingesting.isPending || correcting.isPending, error: ingesting.error, save };
}
