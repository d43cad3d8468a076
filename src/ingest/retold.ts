import type { ReleaseEvidence } from '../domain/evidence.ts';
import { type EvidenceItem, findRetellings, readEvidence, retireSaid, type Writing } from '../graph/write/index.ts';

/** What is to be stored and drawn, once releases that are told again by others have stepped back. */
export interface SteppedBack {
  readonly items: readonly EvidenceItem[];
  /** Releases of the graph that fell silent: they have to be drawn again. */
  readonly silenced: readonly ReleaseEvidence[];
}

/**
 * A RETOLD release says nothing while its original is in the graph, whichever came first (model.md, "Evidence"): the
 * original speaks for itself, and one meeting is not counted twice.
 */
export async function stepBack(writing: Writing, items: readonly EvidenceItem[], now: string): Promise<SteppedBack> {
  const found = await findRetellings(
    writing,
    items.map(({ release }) => release),
  );
  await retireSaid(writing, found.silenced, now);
  return {
    items: items.map((item) => (found.silent.has(item.release.id) ? silent(item) : item)),
    silenced: await readEvidence(writing, found.silenced),
  };
}

function silent({ release, evidence }: EvidenceItem): EvidenceItem {
  return { release, evidence: { ...evidence, mentions: [], statements: [] } };
}
