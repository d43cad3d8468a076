import { ReleaseRejected } from '../domain/errors.ts';
import { isRejected } from './document.ts';
import { readDocuments, sniff } from './documents.ts';
import type { FileInput } from './inputs.ts';
import { checkId, releaseIdOf } from './release-id.ts';

/**
 * The ids that more than one input of a run claims. All of them are refused, since nobody can tell which one is meant;
 * so ids are looked at in a pass of their own before the first release is passed on. It keeps ids only, and opens
 * neither plain texts nor pages, whose id is their name.
 */
export async function findRepeatedIds(inputs: readonly FileInput[], maxBytes: number): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const input of inputs) {
    for await (const id of claimedIds(input, maxBytes)) {
      if (seen.has(id)) repeated.add(id);
      seen.add(id);
    }
  }
  return repeated;
}

/** Ids that cannot be told, or are not allowed, are left to the reading itself to reject. */
async function* claimedIds(input: FileInput, maxBytes: number): AsyncGenerator<string> {
  const format = input.format ?? (await sniff(input.path).catch(() => 'TEXT' as const));
  if ((format === 'TEXT' || format === 'HTML') && input.baseId !== null) {
    const { baseId } = input;
    yield* allowed(() => checkId(baseId));
    return;
  }
  for await (const document of readDocuments({ ...input, format }, maxBytes)) {
    if (!isRejected(document)) yield* allowed(() => releaseIdOf(document));
  }
}

function* allowed(idOf: () => string): Generator<string> {
  try {
    yield idOf();
  } catch (error) {
    if (!(error instanceof ReleaseRejected)) throw error;
  }
}
