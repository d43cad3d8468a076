import type { ReadRelease } from '../domain/release.ts';
import type { Extraction } from '../domain/statement.ts';
import { isRejected, type RejectedInput } from '../sources/index.ts';
import { type ExtractOptions, extractAll } from './extract-all.ts';
import type { Knowledge } from './reader.ts';

/** Inputs whose releases have been extracted when they come, and what was read in each. */
export interface Ahead {
  readonly inputs: AsyncGenerator<ReadRelease | RejectedInput>;
  /** Only for releases that `inputs` has given. */
  readonly extract: (read: ReadRelease) => Extraction;
}

/** Extracts on all cores but one while whoever takes the releases does something else with those before. */
export function extractAhead(
  inputs: AsyncIterable<ReadRelease | RejectedInput> | Iterable<ReadRelease | RejectedInput>,
  knowledge: Knowledge,
  options?: ExtractOptions,
): Ahead {
  const extractions = new WeakMap<ReadRelease, Extraction>();
  return {
    inputs: keepExtractions(extractAll(inputs, knowledge, { spare: 1, ...options }), extractions),
    extract(read) {
      const extraction = extractions.get(read);
      if (!extraction) throw new Error(`the release "${read.release.id}" was not read ahead`);
      return extraction;
    },
  };
}

async function* keepExtractions(
  all: ReturnType<typeof extractAll>,
  extractions: WeakMap<ReadRelease, Extraction>,
): AsyncGenerator<ReadRelease | RejectedInput> {
  for await (const one of all) {
    if (!isRejected(one)) extractions.set(one.read, one.extraction);
    yield isRejected(one) ? one : one.read;
  }
}
